public import WebSocketFraming

/// What a connection receives.
public enum WebSocketEvent: Hashable, Sendable {
    /// A whole text message, its fragments joined; the bytes are valid UTF-8.
    case text([UInt8])
    /// A whole binary message.
    case binary([UInt8])
    /// A ping, which was already answered.
    case ping([UInt8])
    /// A pong, asked for or not.
    case pong([UInt8])
    /// The end; no event follows.
    case closed(WebSocketClosure)
}
