public import WebSocketFraming

/// What carries the messages of one conversation: a WebSocket, a pair in memory, or something of your own.
public protocol MessageTransport: Sendable {
    /// The subprotocol that both sides agreed on, such as `ocpp2.0.1`.
    var subprotocol: String? { get }
    /// What is received, in order, for one reader; the last event is the end.
    var received: any AsyncSequence<WebSocketEvent, Never> & Sendable { get }
    /// Sends a text message. Messages leave in the order of the calls; it returns when there is room for another.
    func send(text bytes: [UInt8]) async throws(WebSocketError)
    /// Asks for a sign of life.
    func ping(_ payload: [UInt8]) async throws(WebSocketError)
    /// Ends the connection in good order.
    func close(_ code: CloseCode, reason: String) async
    /// Ends the connection at once.
    func abort() async
}

extension WebSocketConnection: MessageTransport {
    /// What is received.
    public var received: any AsyncSequence<WebSocketEvent, Never> & Sendable { events }
}
