/// How a connection ended, as one of its two ends saw it.
public struct WebSocketClosure: Hashable, Sendable {
    /// Who ended it.
    public enum Origin: Hashable, Sendable {
        /// A Close frame of the other side came first.
        case peer
        /// We sent the first Close frame, or the peer broke RFC 6455 and we failed the connection.
        case us
        /// The TCP connection ended without a Close frame.
        case lost
    }

    /// The code of the first Close frame: ``CloseCode/noStatus`` when it carried none, ``CloseCode/abnormal`` without a frame.
    public let code: CloseCode
    /// The reason that came with the code; often empty.
    public let reason: String
    /// Who ended it.
    public let origin: Origin

    /// The stream ended, and there was no Close frame (RFC 6455 §7.1.5).
    public static let lost = WebSocketClosure(code: .abnormal, reason: "", origin: .lost)

    /// An end, for transports of your own.
    public init(code: CloseCode, reason: String, origin: Origin) {
        self.code = code
        self.reason = reason
        self.origin = origin
    }

    /// Told by the first Close frame.
    init(_ payload: ClosePayload, by origin: Origin) {
        self.init(code: payload.code ?? .noStatus, reason: payload.text, origin: origin)
    }
}
