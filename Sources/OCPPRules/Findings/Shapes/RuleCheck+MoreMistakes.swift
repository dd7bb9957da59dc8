extension RuleCheck {
    /// LM9028: a file has more mistakes than are told of.
    package static let moreMistakes = RuleCheck(
        9028,
        "more-mistakes",
        summary: "a file has more mistakes than are told of",
        why: """
            The first hundred mistakes are told, and what follows is counted. So many have one cause as a rule: a \
            file that is not a rule file, or a key that is spelt wrong everywhere.
            """,
        clause: "none; a limit of Linesman",
        help: "repair what is told first, and check again",
        good: """
            linesman: 1
            rules:
              - id: seen
                match: { action: Heartbeat }
                then: [ log: "alive: ${station}" ]
            """,
        bad: """
            linesman: 1
            rules:
            \((0..<120).map { "  - { id: r\($0), match: { action: Heartbeat }, than: [ log: alive ] }" }
                .joined(separator: "\n"))
            """,
        companions: [9005, 9008]
    )
}
