extension RuleVerb {
    static let route = RuleVerb(
        "route",
        .effect,
        on: [.connect],
        synonyms: ["upstream"],
        forms: [.text, .keys(target)],
        arguments: target,
        summary: "Dials another upstream.",
        elsewhere: "it is for `event: connect`",
        example: """
            linesman: 1
            rules:
              - id: lab-stations
                match: { event: connect, station: "LAB-*" }
                then: [ route: "ws://127.0.0.1:9200/ocpp" ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.route(node)) }
    )

    private static let target = [
        RuleKey(
            "upstream",
            .text,
            isRequired: true,
            synonyms: ["to", "url"],
            meaning: "A URL that begins with ws:// or wss://; the station's path is appended."
        )
    ]
}

extension RuleReader {
    fileprivate func route(_ node: RuleNode) -> RuleAction? {
        var target = node
        if node.map != nil {
            guard let entries = members(of: node, "`route`", keys: RuleVerb.route.arguments) else { return nil }
            guard let entry = entries.first else {
                missing("upstream", in: "`route`", at: node.mark)
                return nil
            }
            target = entry.value
        }
        guard let upstream = template(target, "`upstream`") else { return nil }
        if case .text(let start) = upstream.parts[0], !start.hasPrefix("ws://"), !start.hasPrefix("wss://") {
            report(.badValue, "`upstream` must begin with `ws://` or `wss://`", at: target)
            return nil
        }
        return .route(upstream: upstream)
    }
}
