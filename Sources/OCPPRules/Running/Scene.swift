import JSONScanning
import OCPP
import Traffic
import WebSocketFraming

/// All that a rule may look at when something happens; lent for the time of one decision.
struct Scene {
    let event: Rule.Event
    let station: String
    let remote: String
    let time: Timestamp
    var catalogues = Catalogues.standard
    var direction: Direction?
    var kind: MessageKind?
    var version: OCPPVersion?
    var action: ActionID?
    var findings: ArraySlice<Finding> = []
    var latency: UInt64?
    /// The frame as earlier rules left it; empty when it is not about one.
    var frame = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    /// Where in the frame things are.
    var parts = FrameParts()
    /// The payload of the CALL that is answered.
    var request: [UInt8]?
    /// The name of that CALL's action, where the catalogue does not tell it.
    var requestAction: String?
    /// Of an answer to a CALL that nobody knows: whether it is taken to have the action that is asked for.
    var isTakenForAction = false
    /// The upgrade request.
    var head: HTTPRequestHead?
    var closeCode: UInt16?
    /// Those that earlier rules gave.
    var tags: [String] = []
    /// What is remembered on this connection: JSON by name.
    var memory: [String: [UInt8]] = [:]
    var repetition = 1

    var payload: RawValue? {
        parts.payload.flatMap { RawJSON(frame).value(at: $0) }
    }

    /// The message id, decoded.
    var id: String? {
        parts.id.flatMap { RawJSON(frame).value(at: $0.lowerBound - 1)?.string }
    }

    /// The name of the action, in words of the catalogue, or as the frame has it.
    var actionName: String? {
        if let action, let version { return catalogues.of(version).name(of: action) }
        return nameInFrame ?? requestAction
    }

    /// The name of the action that the frame itself has.
    var nameInFrame: String? { parts.action.flatMap { RawJSON(frame).value(at: $0.lowerBound - 1)?.string } }

    /// Whether it can be told which action it is about.
    var knowsAction: Bool { action != nil && version != nil || parts.action != nil || requestAction != nil }

    /// Whether it is about one of these actions; by name where the catalogue does not know it.
    func isAbout(_ actions: ActionSet) -> Bool {
        if let action, let version { return actions.contains(action, version) }
        guard knowsAction else { return isTakenForAction }
        return actionName.map { actions.contains($0) } ?? false
    }
}

/// Where the parts of a frame stand, as far as it can be read.
struct FrameParts {
    /// Between the quotes.
    var id: Range<Int>?
    var action: Range<Int>?
    /// With the quotes.
    var errorCode: Range<Int>?
    var payload: Int?

    init() {}

    init(of bytes: PaddedBytes, version: OCPPVersion?) {
        if let head = EnvelopeReader.head(of: bytes) {
            id = head.id
            payload = head.payload
            if !head.action.isEmpty { action = head.action }
            if !head.errorCode.isEmpty { errorCode = head.errorCode.lowerBound - 1..<head.errorCode.upperBound + 1 }
            return
        }
        let analysis = EnvelopeAnalysis(of: bytes, version: version)
        id = analysis.idRange
        action = analysis.actionRange.map { $0.lowerBound + 1..<$0.upperBound - 1 }
        errorCode = analysis.errorCodeRange
        payload = analysis.payload?.lowerBound
    }
}
