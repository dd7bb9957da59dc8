import JSONScanning
import OCPP
import Traffic
import WebSocketFraming

/// All that a rule may look at when something happens.
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
    var frame: [UInt8] = []
    /// Where in the frame things are, as far as it can be read; edits of the payload leave them where they are.
    var parts = FramePlaces()
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
    /// What is remembered on this connection.
    var memory = RuleMemory()
    var repetition = 1

    var payload: RawValue? {
        parts.payload.flatMap { RawValue(in: frame, at: $0) }
    }

    /// The message id, decoded.
    var id: String? { quoted(parts.id)?.string }

    /// What stands for the message id among others: its bytes, decoded.
    var idKey: [UInt8]? {
        guard let range = parts.id, frame[range].contains(UInt8(ascii: "\\")) else {
            return parts.id.map { Array(frame[$0]) }
        }
        return id.map { Array($0.utf8) }
    }

    /// The code of an error, decoded.
    var errorCode: String? { quoted(parts.errorCode)?.string }

    /// The name of the action, in words of the catalogue, or as the frame has it.
    var actionName: String? {
        if let action, let version { return catalogues.of(version).name(of: action) }
        return nameInFrame ?? requestAction
    }

    /// The name of the action that the frame itself has.
    var nameInFrame: String? { quoted(parts.action)?.string }

    /// The string that stands between these quotes.
    func quoted(_ range: Range<Int>?) -> RawValue? {
        guard let range, range.lowerBound > 0, range.upperBound < frame.count else { return nil }
        return RawValue(frame, range.lowerBound - 1..<range.upperBound + 1)
    }

    /// Whether it can be told which action it is about.
    var knowsAction: Bool { action != nil && version != nil || parts.action != nil || requestAction != nil }

    /// Whether it is about one of these actions; by name where the catalogue does not know it.
    func isAbout(_ actions: ActionSet) -> Bool {
        if let action, let version { return actions.contains(action, version) }
        guard knowsAction else { return isTakenForAction }
        return actionName.map { actions.contains($0) } ?? false
    }

    /// Hands the frame out to be changed in place.
    mutating func takeFrame() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &frame)
        return taken
    }

    /// The position of the payload, or of an error's details, in the frame's array.
    var element: Int? {
        switch kind {
        case .call, .send: 3
        case .result: 2
        case .error, .resultError: 4
        case nil: nil
        }
    }
}
