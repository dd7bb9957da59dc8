extension RuleVerb {
    static let count = RuleVerb(
        "count",
        .observing,
        on: .all,
        synonyms: ["metric"],
        forms: [.text, .keys(counter)],
        arguments: counter,
        summary: "Raises a counter by one.",
        example: """
            linesman: 1
            rules:
              - id: slow-answers
                match: { type: result, latency: { gt: 5s } }
                then: [ count: slow_answers ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.count(node)) }
    )

    private static let counter = [
        RuleKey("name", .text, isRequired: true, meaning: "Of the counter; that of a rule in shadow mode is another.")
    ]
}

extension RuleReader {
    fileprivate func count(_ node: RuleNode) -> RuleAction? {
        guard node.map != nil else { return text(node, "`count`").map { .count($0) } }
        guard let members = members(of: node, "`count`", keys: RuleVerb.count.arguments) else { return nil }
        guard let name = members.first?.value else {
            missing("name", in: "`count`", at: node.mark)
            return nil
        }
        return text(name, "`name`").map { .count($0) }
    }
}
