extension RuleCheck {
    /// LM9006: a mapping says one key twice.
    package static let duplicateKey = RuleCheck(
        9006,
        "duplicate-key",
        summary: "a mapping says one key twice",
        why: "Which of them would count differs between readers of YAML, and one of them would silently not count.",
        clause: "YAML 1.2 §3.2.1.3",
        help: "say it once: several actions are `action: [A, B]`, several conditions on one value are operators",
        good: """
            linesman: 1
            rules:
              - id: starts
                match: { action: [StartTransaction, StopTransaction] }
                then: [ tag: transaction ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: starts
                match: { action: StartTransaction, action: StopTransaction }
                then: [ tag: transaction ]
            """
    )
}
