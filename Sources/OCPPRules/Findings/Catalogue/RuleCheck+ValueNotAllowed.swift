extension RuleCheck {
    /// LM9016: a value breaks a limit or a list of the field.
    package static let valueNotAllowed = RuleCheck(
        9016,
        "value-not-allowed",
        summary: "a value breaks a limit or a list of the field",
        why: """
            An edit or an answer with such a value would be invalid, and is not used in place of a valid message. \
            A condition with such a value never holds for a valid message: that is a warning, or an error when it \
            looks like a misspelling.
            """,
        clause: "the JSON schema of the message, `linesman schema show`",
        help: "use a listed value, spelt exactly so; `linesman schema show` lists them",
        good: """
            linesman: 1
            rules:
              - id: accept
                match: { action: DataTransfer, type: call, dir: up, payload: { /vendorId: com.acme } }
                then: [ reply: { status: Accepted } ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: accept
                match: { action: DataTransfer, type: call, dir: up, payload: { /vendorId: com.acme } }
                then: [ reply: { status: Acepted } ]
            """
    )
}
