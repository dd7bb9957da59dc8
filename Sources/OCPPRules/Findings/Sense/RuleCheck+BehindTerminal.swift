extension RuleCheck {
    /// LM9019: an action stands behind one that ends the list.
    package static let behindTerminal = RuleCheck(
        9019,
        "behind-terminal",
        summary: "an action stands behind one that ends the list",
        why:
            "`block`, `refuse`, `reply`, `reject` and `close` decide what becomes of the message: nothing is done after.",
        help: "put `log`, `tag` and `count` before it",
        good: """
            linesman: 1
            rules:
              - id: no-reset
                match: { action: Reset, type: call }
                then: [ log: "no reset of ${station}", refuse ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: no-reset
                match: { action: Reset, type: call }
                then: [ refuse, log: "no reset of ${station}" ]
            """
    )
}

extension RuleReader {
    func report(_ action: ReadAction, behind end: ReadAction) {
        let isEnd = action.action.isTerminal
        report(
            .behindTerminal,
            "`\(action.name)` stands behind `\(end.name)`, which ends the list",
            at: action.node,
            notes: [isEnd ? "one rule ends one way" : "nothing behind `\(end.name)` is done"],
            help: isEnd ? nil : "put it before `\(end.name)`"
        )
    }
}
