extension RuleCheck {
    /// LM9003: a pointer leads to a field that none of the rule's messages has.
    package static let unknownField = RuleCheck(
        9003,
        "unknown-field",
        summary: "a pointer leads to a field that none of the rule's messages has",
        why: """
            A condition on it never holds, and setting it makes a valid message invalid. Fields that only broken \
            firmware sends may be removed and renamed, and matched in a rule that does so or looks for a \
            `violation`. Elements of arrays are `*`: `/meterValue/*/timestamp`.
            """,
        clause: "the JSON schema of the message, `linesman schema show`",
        help: "see what the message suggests; say `type: call` or `type: result` when one of both has the field",
        good: """
            linesman: 1
            rules:
              - id: clamp
                match: { action: BootNotification, type: result, payload: { /interval: { gt: 60 } } }
                then: [ set: { /interval: 60 } ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: clamp
                match: { action: BootNotification, type: result, payload: { /intervall: { gt: 60 } } }
                then: [ set: { /interval: 60 } ]
            """
    )
}
