extension RuleCheck {
    /// LM9009: a set, a rule, a finding or something remembered is named that there is not.
    package static let unknownName = RuleCheck(
        9009,
        "unknown-name",
        summary: "a set, a rule, a finding or something remembered is named that there is not",
        why: "Tests, overrides, `$sets`, `violation` and `state` refer to others by name.",
        help: "see what the message suggests",
        good: """
            linesman: 1
            sets: { lab: [ "LAB-*" ] }
            rules:
              - id: lab-only
                match: { station: $lab }
                then: [ tag: lab ]
            """,
        bad: """
            linesman: 1
            sets: { lab: [ "LAB-*" ] }
            rules:
              - id: everywhere
                match: { station: [ $lab, $labs ] }
                then: [ tag: lab ]
            """
    )
}
