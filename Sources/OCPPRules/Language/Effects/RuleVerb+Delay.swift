extension RuleVerb {
    static let delay = RuleVerb(
        "delay",
        .effect,
        on: [.message],
        synonyms: ["wait", "hold"],
        forms: [.duration, .keys(times)],
        arguments: times,
        summary: "Holds this and later messages of its direction.",
        limits: ["`by` and `jitter` of more than an hour together"],
        example: """
            linesman: 1
            rules:
              - id: slow-csms
                match: { dir: down, type: result }
                then: [ delay: { by: 2s, jitter: 500ms } ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.delay(node)) }
    )

    private static let times = [
        RuleKey("by", .duration, isRequired: true, synonyms: ["for", "time"], meaning: "How long."),
        RuleKey("jitter", .duration, otherwise: "0s", meaning: "So much more or less, drawn anew for each message."),
    ]
}

extension RuleReader {
    /// Longer than this no peer waits for an answer.
    private static let longestDelay: UInt64 = 3_600_000_000_000

    fileprivate func delay(_ node: RuleNode) -> RuleAction? {
        var by: UInt64?
        var jitter: UInt64? = 0
        if node.map != nil {
            guard let entries = members(of: node, "`delay`", keys: RuleVerb.delay.arguments) else { return nil }
            guard entries.contains(where: { $0.name == "by" }) else {
                if node.map?.isEmpty == true || !entries.isEmpty { missing("by", in: "`delay`", at: node.mark) }
                return nil
            }
            for entry in entries {
                if entry.name == "by" {
                    by = duration(entry.value, "`by`")
                } else {
                    jitter = duration(entry.value, "`jitter`")
                }
            }
        } else {
            by = duration(node, "`delay`")
        }
        guard let by, let jitter else { return nil }
        guard by + jitter <= Self.longestDelay else {
            report(.badValue, "a message cannot be held longer than an hour", at: node)
            return nil
        }
        return .delay(by: by, jitter: jitter)
    }
}
