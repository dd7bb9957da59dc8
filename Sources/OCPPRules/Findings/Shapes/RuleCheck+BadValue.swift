extension RuleCheck {
    /// LM9011: a value is none of those that its key takes.
    package static let badValue = RuleCheck(
        9011,
        "bad-value",
        summary: "a value is none of those that its key takes",
        why: """
            Times have a unit (`5s`), sizes may (`4k`), ids are in kebab case, pointers begin with `/`, and many \
            keys take one of few words.
            """,
        clause: "the rule language; pointers are RFC 6901",
        help: "see what the message suggests",
        good: """
            linesman: 1
            rules:
              - id: slow
                match: { type: result, latency: { gt: 5s } }
                then: [ log: "slow answer to ${action}" ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: slow
                match: { type: result, latency: { gt: 5 } }
                then: [ log: "slow answer to ${action}" ]
            """
    )
}
