extension RuleCheck {
    /// LM9005: a mapping has a key that nothing reads.
    package static let unknownKey = RuleCheck(
        9005,
        "unknown-key",
        summary: "a mapping has a key that nothing reads",
        why: """
            A key that is misspelt or stands one level too deep would silently not count: a rule without its \
            `limit`, a condition that is none. So every key must be known.
            """,
        help: "use one of the keys that the message lists; an editor that knows the schema completes them",
        good: """
            linesman: 1
            rules:
              - id: boots
                match: { type: call, action: BootNotification }
                then: [ count: boots ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: boots
                match: { kind: call, action: BootNotification }
                then: [ count: boots ]
            """
    )
}
