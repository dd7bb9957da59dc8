extension RuleCheck {
    /// LM9008: something lacks a key that it needs.
    package static let missingKey = RuleCheck(
        9008,
        "missing-key",
        summary: "something lacks a key that it needs",
        why: """
            Every rule says what it is called, what it is about and what it does. A rule about every message says \
            so with `match: {}`, so that none gets it by mistake.
            """,
        help: "add the key that the message names",
        good: """
            linesman: 1
            rules:
              - id: everything
                match: {}
                then: [ count: messages ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: everything
                then: [ count: messages ]
            """
    )
}
