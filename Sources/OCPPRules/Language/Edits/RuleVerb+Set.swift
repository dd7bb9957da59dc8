extension RuleVerb {
    static let set = RuleVerb(
        "set",
        .edit,
        on: [.message, .connect],
        synonyms: ["add", "update", "headers", "header"],
        forms: [.mapping("{ /pointer: value }, or on connect { header: { Name: text } }")],
        arguments: [
            RuleKey("header", .headers, synonyms: ["headers"], meaning: "On connect: headers of the upgrade request.")
        ],
        summary:
            "Puts values at pointers, where they stand or where only the last step is missing; on connect, headers.",
        limits: ["on connect: headers of the handshake itself, such as Host or Sec-WebSocket-Key"],
        example: """
            linesman: 1
            rules:
              - id: heartbeat-at-most
                match: { action: BootNotification, type: result, payload: { /interval: { gt: 900 } } }
                then: [ set: { /interval: 900 } ]
              - id: say-where-from
                match: { event: connect, station: "DEPOT-*" }
                then: [ set: { header: { X-Depot: north } } ]
            """,
        since: "0.1",
        read: { reader, node, event in event == .connect ? reader.setHeaders(node) : reader.set(node) }
    )
}

extension RuleReader {
    fileprivate func set(_ node: RuleNode) -> [RuleAction] {
        let assignments: [RuleAction.Assignment]? = byPointer(node, of: .set, like: "`{ /interval: 60 }`") {
            entry,
            pointer in
            uses.pointers.append(
                RuleUses.PointerUse(pointer: pointer, mark: entry.key.mark, role: .write, values: [entry.value])
            )
            return value(entry.value).map { RuleAction.Assignment(pointer: pointer, value: $0) }
        }
        return one(assignments.map { .set($0) })
    }

    private static let protectedHeaders: Set<String> = [
        "connection", "upgrade", "host", "content-length", "transfer-encoding", "sec-websocket-key",
        "sec-websocket-version", "sec-websocket-accept", "sec-websocket-extensions",
    ]

    fileprivate func setHeaders(_ node: RuleNode) -> [RuleAction] {
        let what = "`set` on `connect`"
        guard let entries = members(of: node, what, keys: RuleVerb.set.arguments) else { return [] }
        guard let entry = entries.first else {
            if node.map?.isEmpty == true { missing("header", in: what, at: node.mark) }
            return []
        }
        guard let headers = headers(entry.value, "`header`") else { return [] }
        for header in entry.value.map ?? [] where Self.protectedHeaders.contains(header.name.lowercased()) {
            report(
                .actionNotLegal,
                "`\(header.name)` belongs to the handshake and cannot be set",
                at: header.key
            )
        }
        return headers.map { .setHeader($0) }
    }
}
