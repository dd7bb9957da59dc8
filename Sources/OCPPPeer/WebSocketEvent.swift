import NIOCore
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

/// The events of one connection in order, for one reader.
///
/// A reader that falls behind stops the peer: no more is read from the socket until it has caught up.
public struct WebSocketEvents: AsyncSequence, Sendable {
    typealias Producer = NIOAsyncSequenceProducer<
        WebSocketEvent, NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark, WebSocketEventsDelegate
    >

    let producer: Producer

    /// Begins to read; only one reader is allowed.
    public func makeAsyncIterator() -> Iterator { Iterator(producer.makeAsyncIterator()) }

    /// Hands out one event after the other.
    public struct Iterator: AsyncIteratorProtocol {
        private var base: Base

        // `next()` is mutating, so no two tasks are ever inside it; NIO's iterator merely lacks the annotation.
        private struct Base: @unchecked Sendable {
            var iterator: Producer.AsyncIterator
            @concurrent mutating func next() async -> WebSocketEvent? { await iterator.next() }
        }

        init(_ iterator: Producer.AsyncIterator) { base = Base(iterator: iterator) }

        /// The next event, or nothing after the end or when the task was cancelled.
        public mutating func next() async -> WebSocketEvent? { await base.next() }
    }
}
