import JSONScanning
import OCPP
import Traffic

/// What an expression of the filter language may ask of a message on its way.
extension Scene: FilterSubject {
    func values(of field: FilterField) -> [FilterValue] {
        field == .tag ? tags.map { .text($0) } : value(of: field).map { [$0] } ?? []
    }

    func value(of field: FilterField) -> FilterValue? {
        switch field {
        case .station: .text(station)
        case .dir: direction.map { .text($0 == .up ? "up" : "down") }
        case .kind: kind.map { .text(FilterField.word($0)) }
        case .action: actionName.map { .text($0) }
        case .id: id.map { .text($0) }
        case .version: version.map { .text($0.subprotocol) }
        case .size: .number(JSONNumber(frame.count))
        case .latency: latency.map { .number(JSONNumber(Int(clamping: $0))) }
        case .code: code
        case .tag: tags.last.map { .text($0) }
        case .time: .number(JSONNumber(Int(time.wall)))
        case .event: .text(event == .message || event == .malformed ? "frame" : event.rawValue)
        case .violation: .flag(!findings.isEmpty)
        // What has not happened yet when rules look, or is known to the record alone.
        case .rule, .conn, .seq, .fault, .replayed, .injected, .rewritten, .intercepted, .blocked, .redacted, .orphan:
            nil
        }
    }

    func payload(_ payload: FilterPayload, _ body: (RawValue) -> Bool) -> Bool {
        switch payload {
        case .own: own(body)
        case .request: kind == .call || kind == .send ? own(body) : Self.lend(request, body)
        case .response: kind == .result && own(body)
        }
    }

    func state(_ name: String, _ body: (RawValue) -> Bool) -> Bool { Self.lend(memory[name], body) }

    func holds(_ bytes: [UInt8]) -> Bool { ByteSearch.holds(frame, bytes) }

    private func own(_ body: (RawValue) -> Bool) -> Bool { payload.map(body) ?? false }

    private static func lend(_ json: [UInt8]?, _ body: (RawValue) -> Bool) -> Bool {
        json.flatMap { RawValue(in: $0) }.map(body) ?? false
    }

    private var code: FilterValue? {
        if let code = closeCode { return .number(JSONNumber(Int(code))) }
        return errorCode.map { .text($0) }
    }
}
