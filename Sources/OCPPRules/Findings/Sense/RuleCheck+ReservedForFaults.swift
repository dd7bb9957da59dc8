extension RuleCheck {
    /// LM9018: the rule would inject a fault, which this version cannot do yet.
    package static let reservedForFaults = RuleCheck(
        9018,
        "reserved-for-faults",
        summary: "the rule would inject a fault, which this version cannot do yet",
        why: """
            `mode: fault` and the actions drop, duplicate, reorder, stall, fragment, corrupt, raw and reset break \
            what everything else keeps: that nobody is left waiting, and that bytes stay as they are. Their names \
            are kept for the version that has a switch to turn them all off.
            """,
        help: "`mode: off` keeps such a rule's place; `block` answers the sender",
        good: """
            linesman: 1
            rules:
              - id: flaky
                match: { station: "LAB-*", action: Heartbeat, type: call }
                probability: 0.5
                then: [ block ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: flaky
                match: { station: "LAB-*", action: Heartbeat, type: call }
                probability: 0.5
                then: [ drop: {} ]
            """
    )
}
