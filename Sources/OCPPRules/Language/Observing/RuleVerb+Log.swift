extension RuleVerb {
    static let log = RuleVerb(
        "log",
        .observing,
        on: .all,
        synonyms: ["print", "warn"],
        forms: [.template, .keys(line)],
        arguments: line,
        summary: "Writes a line into the log and the record.",
        example: """
            linesman: 1
            rules:
              - id: lost-tags
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: { in: [04A2B3C4D5] } } }
                then: [ log: { level: warning, message: "${payload./idTag} seen at ${station}" } ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.log(node)) }
    )

    private static let line = [
        RuleKey(
            "level",
            .words(of: RuleAction.Level.self),
            otherwise: "info",
            synonyms: ["severity"],
            meaning: "How urgent it is."
        ),
        RuleKey("message", .template, isRequired: true, synonyms: ["text", "msg"], meaning: "What it says."),
    ]
}

extension RuleReader {
    fileprivate func log(_ node: RuleNode) -> RuleAction? {
        guard node.map != nil else { return template(node, "`log`").map { .log(.info, $0) } }
        guard let entries = members(of: node, "`log`", keys: RuleVerb.log.arguments) else { return nil }
        var level: RuleAction.Level? = .info
        var message: Template?
        for entry in entries {
            if entry.name == "level" {
                level = word(entry.value, "`level`")
            } else {
                message = template(entry.value, "`message`")
                if message == nil { return nil }
            }
        }
        guard let message else {
            missing("message", in: "`log`", at: node.mark)
            return nil
        }
        return level.map { .log($0, message) }
    }
}
