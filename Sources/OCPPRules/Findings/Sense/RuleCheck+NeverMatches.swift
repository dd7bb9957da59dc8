extension RuleCheck {
    /// LM9021: no message can satisfy all that the rule asks.
    package static let neverMatches = RuleCheck(
        9021,
        "never-matches",
        summary: "no message can satisfy all that the rule asks",
        isWarning: true,
        why: "For instance a CALL that only the other side sends, or an error code of what is no error.",
        help: "see what the message suggests",
        good: """
            linesman: 1
            rules:
              - id: boots
                match: { action: BootNotification, type: call, dir: up }
                then: [ count: boots ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: boots
                match: { action: BootNotification, type: call, dir: down }
                then: [ count: boots ]
            """
    )
}
