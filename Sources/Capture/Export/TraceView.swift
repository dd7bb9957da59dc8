import JSONScanning
import OCPP
import Traffic

/// The consumer view of Open OCPP Trace: what a trace means, derived record by record.
///
/// A response correlates with the most recent preceding CALL of the same id in the opposite direction that nothing has
/// answered; station names play no part in that.
package struct TraceView: Sendable {
    private struct Entry: Sendable {
        var type: String
        var id: String?
        var action: String?
        var correlatesWith: Int?
    }

    private var entries: [Entry] = []
    private var schemaVersion: String?
    private var open: [Key: [Int]] = [:]
    private var orphans: [Int] = []
    private var counts = (calls: 0, results: 0, errors: 0)

    private struct Key: Hashable {
        let id: String?
        let isUp: Bool
    }

    /// Makes a view of nothing.
    package init() {}

    /// Adds one trace record; other lines are passed over and answered with false.
    package mutating func add(_ line: CaptureLine, in bytes: RawSpan) -> Bool {
        guard line.event == .frame, line.form != .plain, let kind = line.kind, let direction = line.direction,
            line.schemaVersion != nil
        else { return false }
        func text(_ range: Range<Int>?) -> String? {
            range.map { JSONUnescape.text(bytes.extracting($0)) }
        }
        let index = entries.count
        var entry = Entry(type: kind.name, id: text(line.id), action: text(line.action))
        switch kind {
        case .call:
            counts.calls += 1
            open[Key(id: entry.id, isUp: direction == .up), default: []].append(index)
        case .result, .error:
            if kind == .result { counts.results += 1 } else { counts.errors += 1 }
            let key = Key(id: entry.id, isUp: direction != .up)
            if let call = open[key]?.popLast() {
                entry.correlatesWith = call
                entry.action = entries[call].action
            } else {
                orphans.append(index)
            }
        case .resultError, .send: return false
        }
        schemaVersion = schemaVersion ?? text(line.schemaVersion)
        entries.append(entry)
        return true
    }

    /// The action that correlation gives the record added last.
    package var lastAction: String? { entries.last?.action }

    /// The view as JSON.
    package func json() -> String {
        var text = "{\n  \"schemaVersion\": \(quoted(schemaVersion ?? "unknown")),\n"
        text += "  \"counts\": {\n    \"records\": \(entries.count),\n    \"calls\": \(counts.calls),\n"
        text += "    \"callResults\": \(counts.results),\n    \"callErrors\": \(counts.errors)\n  },\n  \"records\": ["
        for (index, entry) in entries.enumerated() {
            text += index == 0 ? "\n    {\n" : ",\n    {\n"
            var members = ["\"index\": \(index)", "\"messageType\": \(quoted(entry.type))"]
            if let id = entry.id { members.append("\"messageId\": \(quoted(id))") }
            if let action = entry.action { members.append("\"action\": \(quoted(action))") }
            if let call = entry.correlatesWith { members.append("\"correlatesWith\": \(call)") }
            text += members.map { "      \($0)" }.joined(separator: ",\n") + "\n    }"
        }
        text += entries.isEmpty ? "],\n" : "\n  ],\n"
        let unanswered = open.values.joined().sorted()
        text += "  \"unansweredCalls\": \(list(unanswered)),\n  \"orphanResponses\": \(list(orphans))\n}\n"
        return text
    }

    private func list(_ numbers: [Int]) -> String {
        numbers.isEmpty ? "[]" : "[\n" + numbers.map { "    \($0)" }.joined(separator: ",\n") + "\n  ]"
    }

    private func quoted(_ text: String) -> String { PrintedJSON.quoted(text) }
}
