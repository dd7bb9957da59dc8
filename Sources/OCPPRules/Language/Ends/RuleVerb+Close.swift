import WebSocketFraming

extension RuleVerb {
    static let close = RuleVerb(
        "close",
        .end,
        on: [.message, .malformed, .ping],
        synonyms: ["disconnect"],
        arguments: [
            RuleKey(
                "code",
                .integer(from: 1000),
                otherwise: "1000",
                synonyms: ["status"],
                meaning: "One that a close frame may carry (RFC 6455 §7.4), up to 4999."
            ),
            RuleKey("reason", .template, synonyms: ["message"], meaning: "At most 123 bytes."),
            RuleKey(
                "legs",
                .words(of: RuleAction.Legs.self),
                otherwise: "both",
                synonyms: ["leg"],
                meaning: "Whose connection is closed."
            ),
        ],
        summary: "Closes the connection.",
        example: """
            linesman: 1
            rules:
              - id: only-known-firmware
                match: { action: BootNotification, type: call, payload: { /firmwareVersion: { glob: "0.*" } } }
                then: [ close: { code: 1008, reason: firmware is too old } ]
            """,
        since: "0.1",
        read: { reader, node, _ in reader.one(reader.close(node)) }
    )
}

extension RuleReader {
    fileprivate func close(_ node: RuleNode) -> RuleAction? {
        guard let entries = members(of: node, "`close`", keys: RuleVerb.close.arguments) else { return nil }
        var code: UInt16 = 1000
        var reason: Template?
        var legs = RuleAction.Legs.both
        for entry in entries {
            switch entry.name {
            case "code":
                guard let number = integer(entry.value, "`code`", in: 1000...4999) else { return nil }
                guard CloseCode(rawValue: UInt16(number)).maySend else {
                    report(
                        .badValue,
                        "no close frame may carry the code \(number) (RFC 6455 §7.4)",
                        at: entry.value,
                        help: "1000 is a normal end, 1008 a matter of policy, 3000 to 4999 are yours"
                    )
                    return nil
                }
                code = UInt16(number)
            case "reason":
                guard let template = template(entry.value, "`reason`") else { return nil }
                if let constant = template.constant, constant.utf8.count > 123 {
                    report(.badValue, "`reason` is longer than the 123 bytes of a close frame", at: entry.value)
                    return nil
                }
                reason = template
            default:
                guard let word: RuleAction.Legs = word(entry.value, "`legs`") else { return nil }
                legs = word
            }
        }
        return .close(code: code, reason: reason, legs: legs)
    }
}
