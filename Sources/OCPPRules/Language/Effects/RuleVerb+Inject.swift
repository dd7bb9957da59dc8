import OCPP

extension RuleVerb {
    static let inject = RuleVerb(
        "inject",
        .effect,
        on: [.message],
        synonyms: ["send"],
        arguments: [
            RuleKey(
                "dir",
                .text,
                isRequired: true,
                synonyms: ["direction"],
                meaning: "up goes to the CSMS, down to the station."
            ),
            RuleKey("action", .text, isRequired: true, meaning: "What the CALL asks for."),
            RuleKey("payload", .mapping("{ … }"), otherwise: "{}", meaning: "Its payload, which must fit the schema."),
            RuleKey("after", .duration, otherwise: "0s", synonyms: ["delay"], meaning: "How long it waits."),
        ],
        summary: "Sends a CALL of the relay's own.",
        limits: ["an action that the other side alone sends, or one that is a SEND"],
        example: """
            linesman: 1
            rules:
              - id: ask-for-status
                match: { action: BootNotification, type: result, version: ocpp1.6, payload: { /status: Accepted } }
                then:
                  - inject:
                      dir: down
                      action: TriggerMessage
                      payload: { requestedMessage: StatusNotification }
                      after: 2s
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.inject(node)) }
    )
}

extension RuleReader {
    fileprivate func inject(_ node: RuleNode) -> RuleAction? {
        let keys = RuleVerb.inject.arguments
        guard let entries = members(of: node, "`inject`", keys: keys) else { return nil }
        for key in keys where key.isRequired && !entries.contains(where: { $0.name == key.name }) {
            missing(key.name, in: "`inject`", at: node.mark)
            return nil
        }
        var direction: Direction?
        var action: RuleNode?
        var payload: RuleValue? = .object([])
        var payloadNode = RuleNode(content: .map([]), mark: node.mark)
        var after: UInt64? = 0
        for entry in entries {
            switch entry.name {
            case "dir": direction = self.direction(entry.value, "`dir`")
            case "action": action = entry.value
            case "payload":
                guard entry.value.map != nil else {
                    report(.wrongShape, "`payload` must be a mapping", at: entry.value, label: entry.value.kind)
                    return nil
                }
                payload = value(entry.value)
                payloadNode = entry.value
            default: after = duration(entry.value, "`after`")
            }
        }
        guard let direction, let node = action, let name = text(node, "`action`"), let payload, let after else {
            return nil
        }
        uses.injections.append(RuleUses.Injection(direction: direction, action: node, payload: payloadNode))
        return .inject(direction: direction, action: name, payload: payload, after: after)
    }
}
