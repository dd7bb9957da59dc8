import NIOCore

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
