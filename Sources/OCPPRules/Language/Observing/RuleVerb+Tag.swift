extension RuleVerb {
    static let tag = RuleVerb(
        "tag",
        .observing,
        on: .all,
        synonyms: ["tags"],
        forms: [.several(.text)],
        summary: "Marks the message for later rules and records.",
        example: """
            linesman: 1
            rules:
              - id: transactions
                match: { action: [StartTransaction, StopTransaction] }
                then: [ tag: transaction ]
              - id: count-transactions
                match: { tag: transaction }
                then: [ count: transactions ]
            """,
        since: "0.1",
        read: { reader, node, _ in
            let tags = reader.values(of: node).compactMap { reader.text($0, "a tag") }
            return tags.isEmpty ? [] : [.tag(tags)]
        }
    )
}
