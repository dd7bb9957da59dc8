package import JSONScanning
import OCPP
package import Traffic

/// One record as a filter sees it; frames are taken apart when a test first asks for their inside.
package final class RecordSubject: FilterSubject {
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

    /// Whether the payload of the message, its CALL or its answer is there and as `body` wants it.
    package func payload(_ whose: FilterPayload, _ body: (JSONNode) -> Bool) -> Bool {
        let payload =
            switch whose {
            case .own: payload
            case .request: requestPayload
            case .response: responsePayload
            }
        return payload.map(body) ?? false
    }

    /// What rules remember is not recorded.
    package func state(_ name: String, _ body: (JSONNode) -> Bool) -> Bool { false }

    /// Whether the bytes of the record hold these.
    package func holds(_ bytes: [UInt8]) -> Bool { ByteSearch.holds(record.bytes, bytes) }

    /// What a field has for values; several where the record names several rules or tags.
    package func values(of field: FilterField) -> [FilterValue] {
        guard field == .tag, record.event != .frame, case .success(let tape) = JSONTape.scan(record.bytes),
            let tags = tape.root["tags"], tags.kind == .array
        else { return value(of: field).map { [$0] } ?? [] }
        return tags.elements.compactMap(\.string).map { .text($0) }
    }

    /// What a field has for a value; nil where the record has none.
    package func value(of field: FilterField) -> FilterValue? {
        switch field {
        case .station: record.station.isEmpty ? nil : .text(record.station)
        case .dir: record.direction.map { .text($0 == .up ? "up" : "down") }
        case .kind: record.kind.map { .text(FilterField.word($0)) }
        case .action: record.action.map { .text($0) }
        case .id: record.id.map { .text($0) }
        case .version: record.version.map { .text($0.subprotocol) }
        case .size: record.event == .frame ? .number(JSONNumber(record.bytes.count)) : nil
        case .latency: record.latency.map { .number(JSONNumber(Int(clamping: $0))) }
        case .code: code
        case .conn: record.connection > 0 ? .number(JSONNumber(Int(clamping: record.connection))) : nil
        case .seq: record.sequence.map { .number(JSONNumber(Int(clamping: $0))) }
        case .time: record.time.wall == 0 ? nil : .number(JSONNumber(Int(record.time.wall)))
        case .event: .text("\(record.event.word)")
        case .violation: .flag(record.findings > 0 || record.event == .violation || record.event == .finding)
        case .fault: .flag(record.flags.contains(.fault))
        case .replayed: .flag(record.flags.contains(.replayed))
        case .injected: .flag(record.flags.contains(.injected))
        case .rewritten: .flag(record.event == .frame && (record.flags.contains(.rewritten) || record.sent != nil))
        case .intercepted: .flag(record.flags.contains(.intercepted))
        case .blocked: .flag(record.flags.contains(.blocked))
        case .redacted: .flag(record.flags.contains(.redacted))
        case .orphan: .flag(isOrphan)
        case .tag, .rule: detail(field.rawValue)
        }
    }

    private var code: FilterValue? {
        if record.event == .close { return record.closeCode > 0 ? .number(JSONNumber(Int(record.closeCode))) : nil }
        if record.event == .finding { return detail("code") }
        guard record.kind == .error || record.kind == .resultError,
            case .success(let tape) = JSONTape.scan(record.bytes), let code = tape.root[2]?.string
        else { return nil }
        return .text(code)
    }

    private func detail(_ name: String) -> FilterValue? {
        guard record.event != .frame, case .success(let tape) = JSONTape.scan(record.bytes) else { return nil }
        return tape.root[name]?.string.map { .text($0) }
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
}
