import OCPP
import Synchronization

/// The present connection of a station, for whoever wants to use it or waits for it.
final class StationLine: Sendable {
    private let state: Mutex<State>
    private let timeout: Duration

    private struct State {
        var current: Conversation?
        var version: OCPPVersion
        var isBooting = false
        var isOver = false
        var waiting: [UInt64: (ignoresBooting: Bool, continuation: AsyncStream<Conversation>.Continuation)] = [:]
        var lastWaiting: UInt64 = 0

        /// Those who need not wait any more.
        mutating func released() -> [AsyncStream<Conversation>.Continuation] {
            guard current != nil else { return [] }
            let released = waiting.filter { $0.value.ignoresBooting || !isBooting }
            for number in released.keys { waiting[number] = nil }
            return released.sorted { $0.key < $1.key }.map(\.value.continuation)
        }
    }

    init(version: OCPPVersion, timeout: Duration) {
        state = Mutex(State(version: version))
        self.timeout = timeout
    }

    var version: OCPPVersion { state.withLock { $0.version } }

    var isConnected: Bool { state.withLock { $0.current != nil } }

    var current: Conversation? { state.withLock { $0.current } }

    // MARK: What happens to it

    func opened(_ conversation: Conversation) {
        change { state in
            state.current = conversation
            state.version = conversation.version
        }
    }

    func lost() { change { $0.current = nil } }

    func beginBooting() { change { $0.isBooting = true } }

    func endBooting() { change { $0.isBooting = false } }

    /// There will be no connection any more.
    func end() {
        let waiting = state.withLock { state in
            state.isOver = true
            defer { state.waiting = [:] }
            return state.waiting.values.map(\.continuation)
        }
        for continuation in waiting { continuation.finish() }
    }

    private func change(_ body: (inout State) -> Void) {
        let (current, released) = state.withLock { state in
            body(&state)
            return (state.current, state.released())
        }
        guard let current else { return }
        for continuation in released {
            continuation.yield(current)
            continuation.finish()
        }
    }

    // MARK: Using it

    /// The present connection, or the next one.
    func conversation(within limit: Duration?, whileBooting ignoresBooting: Bool = false) async throws -> Conversation {
        enum Place {
            case now(Conversation)
            case later(UInt64, AsyncStream<Conversation>)
            case never
        }
        let place = state.withLock { state -> Place in
            if let current = state.current, ignoresBooting || !state.isBooting { return .now(current) }
            if state.isOver { return .never }
            let (stream, continuation) = AsyncStream.makeStream(of: Conversation.self)
            state.lastWaiting += 1
            state.waiting[state.lastWaiting] = (ignoresBooting, continuation)
            return .later(state.lastWaiting, stream)
        }
        switch place {
        case .now(let conversation): return conversation
        case .never: throw CallFailure.closed
        case .later(let number, let stream):
            let limit = limit ?? timeout
            let alarm = Task {
                try await Task.sleep(for: limit)
                self.giveUp(number)
            }
            defer { alarm.cancel() }
            for await conversation in stream { return conversation }
            giveUp(number)
            try Task.checkCancellation()
            throw state.withLock({ $0.isOver }) ? CallFailure.closed : CallFailure.timedOut(after: limit)
        }
    }

    /// Waits for the first connection, however long it takes.
    func open() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: Conversation.self)
        state.withLock { state in
            if let current = state.current {
                continuation.yield(current)
                continuation.finish()
            } else if state.isOver {
                continuation.finish()
            } else {
                state.lastWaiting += 1
                state.waiting[state.lastWaiting] = (true, continuation)
            }
        }
        for await _ in stream { return }
        try Task.checkCancellation()
        throw CallFailure.closed
    }

    private func giveUp(_ number: UInt64) {
        state.withLock { $0.waiting.removeValue(forKey: number) }?.continuation.finish()
    }
}
