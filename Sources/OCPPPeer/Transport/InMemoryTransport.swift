import Synchronization
public import OCPP
public import WebSocketFraming

/// One end of a connection inside this process, for tests and for stations and CSMSs in one program.
public final class InMemoryTransport: MessageTransport {
    /// The subprotocol of the pair.
    public let subprotocol: String?
    /// What the other end sent.
    public let received: any AsyncSequence<WebSocketEvent, Never> & Sendable
    private let ours: AsyncStream<WebSocketEvent>.Continuation
    private let theirs: AsyncStream<WebSocketEvent>.Continuation
    private let isOpen: Flag

    /// Shared by both ends.
    private final class Flag: Sendable {
        private let isSet = Mutex(true)

        var value: Bool { isSet.withLock { $0 } }

        /// Clears it; whether it was set.
        func clear() -> Bool {
            isSet.withLock { isSet in
                defer { isSet = false }
                return isSet
            }
        }
    }

    private init(_ version: OCPPVersion, _ ends: Ends, _ isOpen: Flag) {
        subprotocol = version.subprotocol
        received = ends.received
        ours = ends.ours
        theirs = ends.theirs
        self.isOpen = isOpen
    }

    private struct Ends {
        let received: AsyncStream<WebSocketEvent>
        let ours: AsyncStream<WebSocketEvent>.Continuation
        let theirs: AsyncStream<WebSocketEvent>.Continuation
    }

    /// Two ends that speak a version.
    public static func pair(version: OCPPVersion) -> (station: InMemoryTransport, csms: InMemoryTransport) {
        let (toStation, stationSide) = AsyncStream.makeStream(of: WebSocketEvent.self)
        let (toCSMS, csmsSide) = AsyncStream.makeStream(of: WebSocketEvent.self)
        let isOpen = Flag()
        return (
            InMemoryTransport(version, Ends(received: toStation, ours: stationSide, theirs: csmsSide), isOpen),
            InMemoryTransport(version, Ends(received: toCSMS, ours: csmsSide, theirs: stationSide), isOpen)
        )
    }

    /// Sends a text message.
    public func send(text bytes: [UInt8]) async throws(WebSocketError) { try await deliver(.text(bytes)) }

    /// The other end is alive as long as this process is.
    public func ping(_ payload: [UInt8]) async throws(WebSocketError) {
        guard isOpen.value else { throw WebSocketError(.closed, "the connection is closed") }
        ours.yield(.pong(payload))
    }

    /// Ends the connection for both.
    public func close(_ code: CloseCode, reason: String) async {
        end(
            us: WebSocketClosure(code: code, reason: reason, origin: .us),
            them: WebSocketClosure(code: code, reason: reason, origin: .peer)
        )
    }

    /// Ends the connection for both without a word.
    public func abort() async { end(us: .lost, them: .lost) }

    private func deliver(_ event: WebSocketEvent) async throws(WebSocketError) {
        guard isOpen.value else { throw WebSocketError(.closed, "the connection is closed") }
        theirs.yield(event)
    }

    private func end(us: WebSocketClosure, them: WebSocketClosure) {
        guard isOpen.clear() else { return }
        ours.yield(.closed(us))
        ours.finish()
        theirs.yield(.closed(them))
        theirs.finish()
    }
}
