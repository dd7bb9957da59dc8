public import OCPP
public import Traffic
public import WebSocketFraming

/// One thing that happened on a station's connection, as a recording tells it.
///
/// Whatever is recorded, wherever and in which form, becomes a sequence of these; ``SessionPlayback`` feeds them to the very
/// ``Session`` that a live connection has.
public enum RecordedEvent: Sendable, Hashable {
    /// The version that both sides agreed on, where the handshake itself was not recorded.
    case negotiated(OCPPVersion)
    /// The head of the station's request.
    case request([UInt8])
    /// The head of the answer of the CSMS.
    case response([UInt8])
    /// A complete message: unmasked, uncompressed.
    case message([UInt8], Opcode, from: Direction)
    /// What went on in the place of the message before, because a rule changed it.
    case replaced(by: [UInt8], from: Direction)
    /// The relay itself answered the message before, and did not pass it on.
    case answeredHere(from: Direction)
    /// A CALL of the relay's own, in the place of the side from which messages of this direction come.
    case injected([UInt8], from: Direction)
    /// A rule would have turned the message before, valid as it was, into an invalid one.
    case spoiled(SpoiltMessage, from: Direction)
    /// Raw WebSocket bytes, to be read frame by frame.
    case bytes([UInt8], from: Direction)
    /// A breach of RFC 6455 that was found when it was recorded.
    case violation(FramingViolation, from: Direction)
    case ping(from: Direction)
    case pong(from: Direction)
    /// A close frame with its code, if it had one, and its reason.
    case close(code: UInt16?, reason: String, from: Direction)
    /// The relay's own cap refused or ended the connection.
    case limited(SessionLimit, detail: String)
    /// A side's connection is gone.
    case end(from: Direction, reset: Bool)
}

extension ViolationRecord {
    /// The event to play back.
    public func event(from direction: Direction?) -> RecordedEvent {
        switch content {
        case .framing(let violation): .violation(violation, from: direction ?? .up)
        case .limit(let limit, let detail): .limited(limit, detail: detail)
        }
    }
}
