extension RuleCheck {
    /// LM9022: an earlier rule ends the list for every message that this one is about.
    package static let unreachable = RuleCheck(
        9022,
        "unreachable-rule",
        summary: "an earlier rule ends the list for every message that this one is about",
        isWarning: true,
        why: "Rules run in order, and a terminal action ends the list, so this rule never sees a message.",
        help: "put the narrower rule first",
        good: """
            linesman: 1
            rules:
              - id: count-resets
                match: { action: Reset, type: call }
                then: [ count: resets ]
              - id: no-reset
                match: { action: Reset, type: call }
                then: [ refuse ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: no-reset
                match: { action: Reset, type: call }
                then: [ refuse ]
              - id: count-resets
                match: { action: Reset, type: call }
                then: [ count: resets ]
            """
    )
}

extension RuleReader {
    func report(_ rule: Rule, at mark: RuleMark, neverReachedBehind end: Rule) {
        report(
            .unreachable,
            "the rule `\(rule.id)` is never reached",
            at: mark,
            notes: [
                "`\(end.id)` in line \(end.place.line) ends the list for every message that this one is about"
            ],
            help: "put it before `\(end.id)`"
        )
    }
}
