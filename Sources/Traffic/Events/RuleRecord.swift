import JSONScanning

/// How it stands in a recording that a rule fired: one object of JSON.
package struct RuleRecord: Sendable, Hashable {
    /// The rule's id.
    package var rule: String
    /// `enforce` or `shadow`.
    package var mode: String
    /// The number of the message on its connection; 0 for what is no message.
    package var number: UInt64
    /// What it did, or would have done, one clause each.
    package var effects: [String] = []
    /// Whether it changed a message in which nothing was wrong.
    package var changedValid = false
    /// The tags that the message got; they stand in the record of the first rule that fired.
    package var tags: [String] = []
    /// What it said for the log, each with its level in front.
    package var logs: [String] = []
    /// That it would have made the message invalid, and was not applied.
    package var spoilt: SpoiltMessage?

    /// A record of a rule that did nothing yet.
    package init(rule: String, mode: String, number: UInt64) {
        self.rule = rule
        self.mode = mode
        self.number = number
    }

    /// The object.
    package var bytes: [UInt8] {
        var line = JSONLine()
        line.add("rule", rule)
        line.add("mode", mode)
        if number > 0 { line.add("number", number) }
        if !effects.isEmpty { line.add("effects", json: Self.list(effects)) }
        if changedValid { line.add("changedValid", json: "true") }
        if let tag = tags.first {
            line.add("tag", tag)
            line.add("tags", json: Self.list(tags))
        }
        if !logs.isEmpty { line.add("logs", json: Self.list(logs)) }
        if let spoilt {
            var part = JSONLine()
            part.add("pointer", spoilt.pointer)
            part.add("fault", spoilt.fault)
            line.add("spoilt", json: part.finished())
        }
        return Array(line.finished().utf8)
    }

    /// The object that stands before the record of a CALL of the relay's own.
    package static func injection(rule: String, action: String, id: String) -> [UInt8] {
        var line = JSONLine()
        line.add("rule", rule)
        line.add("action", action)
        line.add("id", id)
        return Array(line.finished().utf8)
    }

    /// Reads what ``bytes`` says; nil when it is no such record.
    package init?(_ bytes: [UInt8]) {
        guard case .success(let tape) = JSONTape.scan(bytes), let rule = tape.root["rule"]?.string,
            let mode = tape.root["mode"]?.string
        else { return nil }
        self.init(rule: rule, mode: mode, number: UInt64(clamping: tape.root["number"]?.int ?? 0))
        effects = Self.texts(tape.root["effects"])
        changedValid = tape.root["changedValid"]?.bool ?? false
        tags = Self.texts(tape.root["tags"])
        logs = Self.texts(tape.root["logs"])
        spoilt = tape.root["spoilt"].map {
            SpoiltMessage(rule: rule, pointer: $0["pointer"]?.string ?? "", fault: $0["fault"]?.string ?? "")
        }
    }

    /// Reads what ``injection(rule:action:id:)`` wrote; nil when it is no such object.
    package static func injection(_ bytes: [UInt8]) -> (rule: String, action: String, id: String)? {
        guard case .success(let tape) = JSONTape.scan(bytes), let rule = tape.root["rule"]?.string,
            let action = tape.root["action"]?.string, let id = tape.root["id"]?.string
        else { return nil }
        return (rule, action, id)
    }

    private static func texts(_ node: JSONNode?) -> [String] {
        guard let node, node.kind == .array else { return [] }
        return node.elements.compactMap(\.string)
    }

    /// Texts as an array of JSON.
    package static func list(_ texts: [String]) -> String {
        "[" + texts.map(PrintedJSON.quoted).joined(separator: ",") + "]"
    }
}
