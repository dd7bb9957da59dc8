import Relay
import Synchronization

/// Drains the relay on behalf of somebody who exists before it does.
final class RelayStopper: Sendable {
    private let state = Mutex<(server: RelayServer?, isWanted: Bool)>((nil, false))

    /// Whether somebody has asked for the end.
    var isWanted: Bool { state.withLock { $0.isWanted } }

    /// Drains this relay when asked to, at once if that has happened.
    func serve(_ server: RelayServer) {
        let isWanted = state.withLock { state in
            state.server = server
            return state.isWanted
        }
        if isWanted { server.drain() }
    }

    /// Drains the relay, now or when it runs.
    func stop() {
        let server = state.withLock { state in
            state.isWanted = true
            return state.server
        }
        server?.drain()
    }
}
