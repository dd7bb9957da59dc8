import NIOCore
import WebSocketFraming

extension Channel {
    /// Adds the handler that makes this channel a WebSocket, and returns its events.
    func addWebSocket(
        _ role: WebSocketChannelHandler.Role,
        limits: FrameLimits,
        timeLimit: TimeAmount
    ) throws -> WebSocketEvents {
        let made = WebSocketEvents.Producer.makeSequence(
            elementType: WebSocketEvent.self,
            backPressureStrategy: .init(lowWatermark: 16, highWatermark: 64),
            finishOnDeinit: false,
            delegate: WebSocketEventsDelegate(channel: self)
        )
        let handler = WebSocketChannelHandler(role: role, source: made.source, limits: limits, timeLimit: timeLimit)
        try pipeline.syncOperations.addHandler(handler)
        return WebSocketEvents(producer: made.sequence)
    }
}
