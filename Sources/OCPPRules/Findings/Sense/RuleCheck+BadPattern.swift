extension RuleCheck {
    /// LM9012: a regular expression cannot be used.
    package static let badPattern = RuleCheck(
        9012,
        "bad-pattern",
        summary: "a regular expression cannot be used",
        why: """
            Expressions are those of ECMAScript without look-around and back-references, so that no text can make \
            one run for long. They match anywhere in the text unless `^` and `$` say otherwise.
            """,
        clause: "ECMA-262, Unicode mode",
        help: "mend it where the caret points; in double quotes a backslash is written twice",
        good: """
            linesman: 1
            rules:
              - id: digits
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: { regex: "^[0-9]+$" } } }
                then: [ tag: digits ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: digits
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: { regex: "^[0-9+$" } } }
                then: [ tag: digits ]
            """
    )
}
