public import WebSocketFraming

/// Why a WebSocket connection could not be opened or used.
public struct WebSocketError: Error, Sendable {
    /// The kind of failure, for a `switch` or a comparison.
    public struct Code: Hashable, Sendable {
        private enum Kind: Hashable, Sendable {
            case unreachable, timedOut, refused, handshakeFailed, closed
        }
        private let kind: Kind

        /// No TCP connection came about.
        public static let unreachable = Code(kind: .unreachable)
        /// The server did not answer the handshake in time.
        public static let timedOut = Code(kind: .timedOut)
        /// The server answered, but not with 101; ``WebSocketError/response`` tells with what.
        public static let refused = Code(kind: .refused)
        /// What came back is no WebSocket handshake (RFC 6455 §4.1).
        public static let handshakeFailed = Code(kind: .handshakeFailed)
        /// The connection is closed, or is closing.
        public static let closed = Code(kind: .closed)
    }

    /// The kind of failure.
    public let code: Code
    /// What happened, for people.
    public let message: String
    /// The server's answer when it refused.
    public let response: HTTPResponseHead?
    /// The failure underneath, if there was one.
    public let cause: (any Error)?

    /// A failure, for transports of your own.
    public init(_ code: Code, _ message: String, response: HTTPResponseHead? = nil, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.response = response
        self.cause = cause
    }
}

extension WebSocketError: CustomStringConvertible {
    /// The message; the cause adds detail for whoever looks for it.
    public var description: String { message }
}
