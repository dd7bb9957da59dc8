import JSONScanning
import OCPP
import OCPPConformance

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
        case .id: scene.parts.id.map { .text(String(decoding: scene.frame[$0], as: UTF8.self)) }
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

    func payload(_ payload: FilterPayload) -> JSONNode? {
        switch payload {
        case .own: own
        case .request: scene.kind == .call || scene.kind == .send ? own : scene.request.flatMap { node($0) }
        case .response: scene.kind == .result ? own : nil
        }
    }

    func state(_ name: String) -> FilterValue? {
        scene.memory[name].flatMap { node($0) }.map { FilterValue($0) }
    }

    func holds(_ bytes: [UInt8]) -> Bool { ByteSearch.holds(Array(scene.frame)[...], bytes) }

    private var own: JSONNode? { scene.payload.flatMap { node(Array($0.bytes)) } }

    private var code: FilterValue? {
        if let code = scene.closeCode { return .number(JSONNumber(Int(code))) }
        guard let range = scene.parts.errorCode else { return nil }
        return RawJSON(scene.frame).value(at: range.lowerBound)?.string.map { .text($0) }
    }

    private func node(_ text: [UInt8]) -> JSONNode? {
        guard case .success(let tape) = JSONTape.scan(text) else { return nil }
        return tape.root
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
