extension RuleCheck {
    /// LM9007: a list stands where a mapping belongs, or the other way round.
    package static let wrongShape = RuleCheck(
        9007,
        "wrong-shape",
        summary: "a list stands where a mapping belongs, or the other way round",
        why: "The lists are `extends`, `rules`, `then`, `tests` and `steps`; nearly everything else is a mapping.",
        help: "begin each rule, action, test and step with its own `- `",
        good: """
            linesman: 1
            rules:
              - id: both
                match: { action: Heartbeat }
                then:
                  - tag: alive
                  - count: heartbeats
            """,
        bad: """
            linesman: 1
            rules:
              - id: both
                match: { action: Heartbeat }
                then:
                  tag: alive
                  count: heartbeats
            """
    )
}
