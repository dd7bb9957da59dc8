extension RuleCheck {
    /// LM9013: an expression of `where` cannot be understood, or names a field that the messages lack.
    package static let badExpression = RuleCheck(
        9013,
        "bad-expression",
        summary: "an expression of `where` cannot be understood, or names a field that the messages lack",
        why:
            "Expressions are those of `linesman capture cat`: fields, `== != < <= > >= =~ contains in`, `&& || !`.",
        clause: "the filter language",
        help: "see what the message suggests",
        good: """
            linesman: 1
            rules:
              - id: short
                match: { action: StopTransaction, type: call, where: payload.meterStop < 100 && dir == up }
                then: [ tag: short ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: short
                match: { action: StopTransaction, type: call, where: payload.meterStop < 100 & dir == up }
                then: [ tag: short ]
            """
    )
}
