import NIOCore

/// Tells the handler what the reader of the events does.
final class WebSocketEventsDelegate: NIOAsyncSequenceProducerDelegate {
    private let channel: any Channel

    init(channel: any Channel) { self.channel = channel }

    func produceMore() { channel.triggerUserOutboundEvent(WebSocketCommand.resume, promise: nil) }

    func didTerminate() { channel.triggerUserOutboundEvent(WebSocketCommand.abandon, promise: nil) }
}
