extension RuleCheck {
    /// LM9023: no rule uses a set.
    package static let unusedSet = RuleCheck(
        9023,
        "unused-set",
        summary: "no rule uses a set",
        isWarning: true,
        why: "Often the rule names another set, or writes the name without its `$`.",
        help: "use it as `$name`, or remove it",
        good: """
            linesman: 1
            sets: { lost: [ "04A2B3C4D5" ] }
            rules:
              - id: lost-tags
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: $lost } }
                then: [ tag: lost ]
            """,
        bad: """
            linesman: 1
            sets: { lost: [ "04A2B3C4D5" ] }
            rules:
              - id: lost-tags
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: lost } }
                then: [ tag: lost ]
            """
    )
}

extension RuleReader {
    func reportUnused(_ set: RuleNode, named name: String) {
        report(.unusedSet, "no rule uses the set `\(name)`", at: set)
    }
}
