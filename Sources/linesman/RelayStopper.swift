import Relay
import Synchronization

/// Drains the relay on behalf of somebody who exists before it does.
final class RelayStopper: Sendable {
    private let server = Mutex<RelayServer?>(nil)

    /// Drains this relay when asked to.
    func serve(_ server: RelayServer) { self.server.withLock { $0 = server } }

    /// Drains the relay, if it runs.
    func stop() { server.withLock { $0 }?.drain() }
}
