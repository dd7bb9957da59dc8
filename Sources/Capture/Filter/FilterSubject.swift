import JSONScanning
import OCPP
import OCPPConformance

/// One record as a filter sees it; frames are taken apart when a test first asks for their inside.
package final class FilterSubject {
    private let record: CaptureRecord
    private let isOrphan: Bool
    private let requestBytes: [UInt8]?
    private let responseBytes: [UInt8]?
    private lazy var payload = Self.payload(of: record.bytes)
    private lazy var requestPayload = requestBytes.flatMap { Self.payload(of: $0) }
    private lazy var responsePayload = responseBytes.flatMap { Self.payload(of: $0) }

    /// A record, and the frames of its CALL and its answer as far as they are known.
    package init(_ item: RecordStream.Item, request: [UInt8]? = nil, response: [UInt8]? = nil) {
        record = item.record
        let isResponse = item.record.kind == .result || item.record.kind == .error || item.record.kind == .resultError
        isOrphan = isResponse && item.call == nil
        requestBytes = request ?? (item.record.kind == .call || item.record.kind == .send ? item.record.bytes : nil)
        responseBytes = response ?? (isResponse ? item.record.bytes : nil)
    }

    /// Whether `filter` holds for it.
    package func satisfies(_ filter: Filter) -> Bool { satisfies(filter.node) }

    private func satisfies(_ node: Filter.Node) -> Bool {
        switch node {
        case .all(let nodes): nodes.allSatisfy { satisfies($0) }
        case .any(let nodes): nodes.contains { satisfies($0) }
        case .not(let node): !satisfies(node)
        case .contains(let bytes): Self.contains(record.bytes, bytes)
        case .test(let test): values(of: test.subject).contains { holds($0, test) }
        }
    }

    // MARK: - Values

    /// A value of the record, as far as comparisons need it.
    private enum Seen {
        case text(String)
        case number(JSONNumber)
        case flag(Bool)
        case null
        /// An object or an array with so many entries.
        case container(JSONNode)
    }

    private func values(of subject: Filter.Subject) -> [Seen] {
        switch subject {
        case .field(let field): return value(of: field).map { [$0] } ?? []
        case .payload(let path): return Self.values(in: payload, path)
        case .request(let path): return Self.values(in: requestPayload, path)
        case .response(let path): return Self.values(in: responsePayload, path)
        // What rules remember is not recorded.
        case .state: return []
        }
    }

    private func value(of field: FilterField) -> Seen? {
        switch field {
        case .station: record.station.isEmpty ? nil : .text(record.station)
        case .dir: record.direction.map { .text($0 == .up ? "up" : "down") }
        case .kind: record.kind.map { .text(Self.word($0)) }
        case .action: record.action.map { .text($0) }
        case .id: record.id.map { .text($0) }
        case .version: record.version.map { .text($0.subprotocol) }
        case .size: record.event == .frame ? .number(JSONNumber(record.bytes.count)) : nil
        case .latency: record.latency.map { .number(JSONNumber(Int(clamping: $0))) }
        case .code: code
        case .conn: record.connection > 0 ? .number(JSONNumber(Int(clamping: record.connection))) : nil
        case .seq: record.sequence.map { .number(JSONNumber(Int(clamping: $0))) }
        case .time: record.time.wall == 0 ? nil : .number(JSONNumber(Int(record.time.wall)))
        case .event: .text("\(record.event.name)")
        case .violation: .flag(record.findings > 0 || record.event == .violation || record.event == .finding)
        case .fault: .flag(record.flags.contains(.fault))
        case .replayed: .flag(record.flags.contains(.replayed))
        case .injected: .flag(record.flags.contains(.injected))
        case .rewritten: .flag(record.flags.contains(.rewritten) || record.sent != nil)
        case .intercepted: .flag(record.flags.contains(.intercepted))
        case .blocked: .flag(record.flags.contains(.blocked))
        case .redacted: .flag(record.flags.contains(.redacted))
        case .orphan: .flag(isOrphan)
        case .tag, .rule: detail(field.rawValue)
        }
    }

    private var code: Seen? {
        if record.event == .close { return record.closeCode > 0 ? .number(JSONNumber(Int(record.closeCode))) : nil }
        if record.event == .finding { return detail("code") }
        guard record.kind == .error || record.kind == .resultError,
            case .success(let tape) = JSONTape.scan(record.bytes), let code = tape.root[2]?.string
        else { return nil }
        return .text(code)
    }

    private func detail(_ name: String) -> Seen? {
        guard record.event != .frame, case .success(let tape) = JSONTape.scan(record.bytes) else { return nil }
        return tape.root[name]?.string.map { .text($0) }
    }

    private static func word(_ kind: MessageKind) -> String {
        switch kind {
        case .call: "call"
        case .result: "result"
        case .error: "error"
        case .resultError: "resulterror"
        case .send: "send"
        }
    }

    private static func payload(of frame: [UInt8]) -> JSONNode? {
        guard case .success(let tape) = JSONTape.scan(frame), tape.root.kind == .array else { return nil }
        switch tape.root[0]?.int {
        case 2, 6: return tape.root[3]
        case 3: return tape.root[2]
        case 4, 5: return tape.root[4]
        default: return nil
        }
    }

    private static func values(in node: JSONNode?, _ path: [Filter.PathStep]) -> [Seen] {
        guard let node else { return [] }
        var nodes = [node]
        for step in path {
            switch step {
            case .name(let name): nodes = nodes.compactMap { $0[name] }
            case .index(let index): nodes = nodes.compactMap { $0[index] }
            case .each: nodes = nodes.flatMap { Array($0.elements) }
            }
        }
        return nodes.map { node in
            if let text = node.string { return .text(text) }
            if let number = node.number { return .number(number) }
            if let flag = node.bool { return .flag(flag) }
            return node.kind == .null ? .null : .container(node)
        }
    }

    // MARK: - Comparisons

    private func holds(_ seen: Seen, _ test: Filter.Test) -> Bool {
        switch test.operation {
        case .isTrue:
            if case .flag(let flag) = seen { return flag }
            return true
        case .equal: return Self.equal(seen, test.value, test.subject)
        case .notEqual: return !Self.equal(seen, test.value, test.subject)
        case .isIn:
            guard case .list(let values) = test.value else { return false }
            return values.contains { Self.equal(seen, $0, test.subject) }
        case .matches:
            guard case .text(let text) = seen, case .regex(let regex) = test.value else { return false }
            return regex.matches(text)
        case .contains: return Self.contains(seen, test.value, test.subject)
        case .less: return Self.order(seen, test.value) { $0 < $1 }
        case .lessOrEqual: return Self.order(seen, test.value) { !($1 < $0) }
        case .greater: return Self.order(seen, test.value) { $1 < $0 }
        case .greaterOrEqual: return Self.order(seen, test.value) { !($0 < $1) }
        }
    }

    private static func equal(_ seen: Seen, _ value: Filter.Value, _ subject: Filter.Subject) -> Bool {
        switch (seen, value) {
        case (.text(let left), .text(let right)):
            if case .field(.version) = subject { return left == right || left == "ocpp" + right }
            return left.utf8.elementsEqual(right.utf8)
        case (.number(let left), .number(let right, _)): return left == right
        case (.flag(let left), .flag(let right)): return left == right
        case (.null, .null): return true
        default: return false
        }
    }

    /// Numbers by size; text that both are, such as times, by its bytes.
    private static func order(
        _ seen: Seen,
        _ value: Filter.Value,
        _ isOrdered: (JSONNumber, JSONNumber) -> Bool
    ) -> Bool {
        switch (seen, value) {
        case (.number(let left), .number(let right, _)): return isOrdered(left, right)
        case (.text(let left), .text(let right)):
            let order =
                left.utf8.elementsEqual(right.utf8) ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
            return isOrdered(JSONNumber(order), JSONNumber(0))
        default: return false
        }
    }

    private static func contains(_ seen: Seen, _ value: Filter.Value, _ subject: Filter.Subject) -> Bool {
        let word: String
        switch value {
        case .text(let text): word = text
        case .number(_, let text): word = text
        default: return false
        }
        switch seen {
        case .text(let text): return contains(Array(text.utf8), Array(word.utf8))
        case .container(let node): return node.elements.contains { $0.string == word || $0.text == word }
        default: return false
        }
    }

    private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard bytes.count >= part.count else { return false }
        for start in 0...bytes.count - part.count where bytes[start] == first {
            if bytes[start..<start + part.count].elementsEqual(part) { return true }
        }
        return false
    }
}
