import OCPPPeer
import Synchronization
import Testing
import WebSocketFraming

/// Peers that say nothing at all.
struct SilenceTests {
    /// A connection over which nothing ever comes.
    private final class SilentTransport: MessageTransport {
        let subprotocol: String? = "ocpp2.0.1"
        let received: any AsyncSequence<WebSocketEvent, Never> & Sendable
        let pings = Mutex(0)
        private let end: AsyncStream<WebSocketEvent>.Continuation

        init() {
            let (stream, end) = AsyncStream.makeStream(of: WebSocketEvent.self)
            received = stream
            self.end = end
        }

        func send(text bytes: [UInt8]) async throws(WebSocketError) {}
        func ping(_ payload: [UInt8]) async throws(WebSocketError) { pings.withLock { $0 += 1 } }
        func close(_ code: CloseCode, reason: String) async {}
        func abort() async { end.finish() }
    }

    // Q6
    @Test func `a peer without a sign of life is asked for one, then cut`() async {
        var configuration = PeerConfiguration.patient
        configuration.pingInterval = .milliseconds(1)
        let csms = CSMS(versions: [.v201], configuration: configuration)
        let transport = SilentTransport()
        await csms.serve(transport, identity: "A")
        #expect(transport.pings.withLock { $0 } == 1)
        #expect(csms["A"] == nil)
    }
}
