import WebSocketFraming

/// What a `WebSocketConnection` tells its handler, sent down the pipeline as user events.
enum WebSocketCommand: Sendable {
    /// Answer the request that was read: with a whole head, and whether the connection is a WebSocket from then on.
    case answer([UInt8], accepts: Bool)
    /// Begin the closing handshake.
    case close(ClosePayload)
    /// The reader of the events has caught up.
    case resume
    /// Nobody reads the events any more.
    case abandon
}
