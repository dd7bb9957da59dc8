extension RuleCheck {
    /// LM9004: a value is of another type than the field.
    package static let literalType = RuleCheck(
        9004,
        "literal-type",
        summary: "a value is of another type than the field",
        why: """
            Comparison is typed: `1` is not `"1"`. Identifiers of tags look like numbers to YAML, `5E10` and \
            `0123` among them, so they need quotes. A text in place of a number is only a warning, as firmware \
            sends such, and none in a rule that repairs it.
            """,
        clause: "the JSON schema of the message, `linesman schema show`",
        help: "quote texts that look like numbers, and no numbers",
        good: """
            linesman: 1
            rules:
              - id: lost-tag
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: "5E10" } }
                then: [ block: { error: SecurityError } ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: lost-tag
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: 5E10 } }
                then: [ block: { error: SecurityError } ]
            """
    )
}
