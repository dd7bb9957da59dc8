import JSONScanning
import OCPP
import Traffic

extension Filter {
    /// Whether the expression holds for what happens.
    func holds(in scene: Scene) -> Bool { SceneSubject(scene).satisfies(self) }
}

/// What an expression of the filter language may ask of a message on its way.
private struct SceneSubject: FilterSubject {
    private let scene: Scene

    init(_ scene: Scene) { self.scene = scene }

    func values(of field: FilterField) -> [FilterValue] {
        field == .tag ? scene.tags.map { .text($0) } : value(of: field).map { [$0] } ?? []
    }

    func value(of field: FilterField) -> FilterValue? {
        switch field {
        case .station: .text(scene.station)
        case .dir: scene.direction.map { .text($0 == .up ? "up" : "down") }
        case .kind: scene.kind.map { .text($0.word) }
        case .action: scene.actionName.map { .text($0) }
        case .id: scene.id.map { .text($0) }
        case .version: scene.version.map { .text($0.subprotocol) }
        case .size: .number(JSONNumber(scene.frame.count))
        case .latency: scene.latency.map { .number(JSONNumber(Int(clamping: $0))) }
        case .code: code
        case .tag: scene.tags.last.map { .text($0) }
        case .time: .number(JSONNumber(Int(scene.time.wall)))
        case .event: .text(scene.event == .message || scene.event == .malformed ? "frame" : scene.event.rawValue)
        case .violation: .flag(!scene.findings.isEmpty)
        // What has not happened yet when rules look, or is known to the record alone.
        case .rule, .conn, .seq, .fault, .replayed, .injected, .rewritten, .intercepted, .blocked, .redacted, .orphan:
            nil
        }
    }

    func payload(_ payload: FilterPayload, _ body: (RawValue) -> Bool) -> Bool {
        switch payload {
        case .own: own(body)
        case .request: scene.kind == .call || scene.kind == .send ? own(body) : Self.lend(scene.request, body)
        case .response: scene.kind == .result && own(body)
        }
    }

    func state(_ name: String, _ body: (RawValue) -> Bool) -> Bool { Self.lend(scene.memory[name], body) }

    func holds(_ bytes: [UInt8]) -> Bool { ByteSearch.holds(scene.frame, bytes) }

    private func own(_ body: (RawValue) -> Bool) -> Bool { scene.payload.map(body) ?? false }

    private static func lend(_ json: [UInt8]?, _ body: (RawValue) -> Bool) -> Bool {
        json?.withUnsafeBufferPointer { RawJSON($0).value(at: 0).map(body) } ?? false
    }

    private var code: FilterValue? {
        if let code = scene.closeCode { return .number(JSONNumber(Int(code))) }
        guard let range = scene.parts.errorCode else { return nil }
        return RawJSON(scene.frame).value(at: range.lowerBound)?.string.map { .text($0) }
    }
}

extension RawValue: FilterPlace {
    var held: FilterValue {
        switch kind {
        case .string: string.map { .text($0) } ?? .container
        case .number: number.map { .number($0) } ?? .container
        case .true: .flag(true)
        case .false: .flag(false)
        case .null: .null
        case .array, .object, nil: .container
        }
    }
}

extension MessageKind {
    /// The word for it in rules and filters.
    var word: String {
        switch self {
        case .call: "call"
        case .result: "result"
        case .error: "error"
        case .resultError: "resulterror"
        case .send: "send"
        }
    }
}
