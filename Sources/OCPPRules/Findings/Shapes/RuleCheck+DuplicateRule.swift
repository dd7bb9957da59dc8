extension RuleCheck {
    /// LM9026: two rules of one file have the same id.
    package static let duplicateRule = RuleCheck(
        9026,
        "duplicate-rule",
        summary: "two rules of one file have the same id",
        why: """
            The id is how logs, findings, tests and overrides name a rule. Between files the same id is allowed: \
            the later file's rule takes the earlier one's place.
            """,
        help: "give one of them another id",
        good: """
            linesman: 1
            rules:
              - id: start
                match: { action: StartTransaction }
                then: [ tag: start ]
              - id: stop
                match: { action: StopTransaction }
                then: [ tag: stop ]
            """,
        bad: """
            linesman: 1
            rules:
              - id: start
                match: { action: StartTransaction }
                then: [ tag: start ]
              - id: start
                match: { action: StopTransaction }
                then: [ tag: stop ]
            """
    )
}

extension RuleReader {
    func reportDuplicate(_ id: RuleNode, of first: RuleNode, named name: String) {
        let note = "the first one is in line \(first.mark.line)"
        report(.duplicateRule, "there are two rules `\(name)`", at: id, notes: [note])
    }
}
