extension RuleVerb {
    static let throttle = RuleVerb(
        "throttle",
        .effect,
        on: [.message],
        synonyms: ["limit"],
        forms: [.other(RuleSchema.string, ValueForm.rate.text), .keys(limit)],
        arguments: limit,
        summary: "Lets so many messages pass in a time, such as 10/s; more are held.",
        example: """
            linesman: 1
            rules:
              - id: calm-meters
                match: { dir: up, action: MeterValues, type: call }
                then: [ throttle: 10/s ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.throttle(node)) }
    )

    private static let limit = [
        RuleKey(
            "rate",
            .rate,
            isRequired: true,
            meaning: "At most so many messages in a time; each connection and rule counts by itself."
        )
    ]
}

extension RuleReader {
    fileprivate func throttle(_ node: RuleNode) -> RuleAction? {
        var target = node
        if node.map != nil {
            guard let entries = members(of: node, "`throttle`", keys: RuleVerb.throttle.arguments) else { return nil }
            guard let entry = entries.first else {
                if node.map?.isEmpty == true { missing("rate", in: "`throttle`", at: node.mark) }
                return nil
            }
            target = entry.value
        }
        return rate(target).map { .throttle(count: $0.count, per: $0.per) }
    }
}
