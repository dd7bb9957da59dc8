internal import Exchange
package import Machine
internal import Synchronization
package import Traffic

/// Hands the events of all loops to whoever watches; each event leaves its loop once, into one ring.
///
/// A tap that is alone drains the rings itself. With others, each has a queue and a thread of its own, so that none waits
/// for another: a slow terminal costs lines of the terminal, and a full disk records of the journal.
package final class TapHub: Sendable {
    /// Somebody who watches, before and while the loops run.
    private struct Subscriber: Sendable {
        let policy: BacklogPolicy
        let queueBytes: Int
        let patience: UInt64?
        let leaving: Leaving
        /// Makes its thread, for the rings to drain.
        let thread: @Sendable ([EventRing]) -> Running
    }

    /// A thread of whatever kind.
    private struct Running: Sendable {
        let start: @Sendable () throws(SystemError) -> Void
        /// Has it end after one round, whatever more comes.
        let hurry: @Sendable () -> Void
        /// Ends it within a time, or leaves it to itself and returns false.
        let stop: @Sendable (_ patience: UInt64?) -> Bool

        init(_ thread: RingThread<some RingWork>) {
            start = { () throws(SystemError) in try thread.start() }
            hurry = { thread.hurry() }
            stop = { thread.stop(patience: $0) }
        }
    }

    private struct State {
        var subscribers: [Subscriber] = []
        /// Of the loops, then of the taps.
        var rings: [EventRing] = []
        /// In the order in which they are ended.
        var threads: [(thread: Running, patience: UInt64?)] = []

        /// Makes the threads between the loops' rings and the taps; gives back what loops do when their ring is full.
        mutating func connect(_ rings: [EventRing]) -> BacklogPolicy {
            guard subscribers.count > 1 else {
                threads = subscribers.map { ($0.thread(rings), $0.patience) }
                return subscribers[0].policy
            }
            let queues = subscribers.map { (ring: EventRing(capacity: $0.queueBytes), policy: $0.policy) }
            self.rings += queues.map(\.ring)
            threads = [(Running(RingThread(Forwarder(from: rings, to: queues))), nil)]
            threads += zip(subscribers, queues).map { ($0.thread([$1.ring]), $0.patience) }
            return subscribers.contains { $0.policy == .block } ? .block : .drop
        }
    }

    private let state = Mutex(State())

    /// A hub of which nobody knows yet.
    package init() {}

    /// Adds somebody who watches, before ``start(loops:)``.
    ///
    /// - Parameters:
    ///   - tap: Who; handed over to a thread of the hub.
    ///   - policy: What happens when it does not keep up.
    ///   - queueBytes: How much may wait for it, in bytes: of each loop or, when others watch too, in all.
    ///   - patience: How long it may take to its end once all is over, in nanoseconds; nil for as long as it takes.
    package func add(
        _ tap: some Tap & Sendable,
        policy: BacklogPolicy,
        queueBytes: Int = 8 << 20,
        patience: UInt64? = nil
    ) {
        let leaving = Leaving()
        let subscriber = Subscriber(policy: policy, queueBytes: queueBytes, patience: patience, leaving: leaving) {
            Running(RingThread(TapRunner(tap, rings: $0, policy: policy, leaving: leaving)))
        }
        state.withLock { $0.subscribers.append(subscriber) }
    }

    /// Makes a ring for each of so many loops and begins to hand on what comes.
    ///
    /// - Returns: Where each loop tells its events; nothing when nobody watches.
    package func start(loops: Int) throws(SystemError) -> [EventOutlet] {
        let (threads, outlets) = state.withLock { state in
            guard !state.subscribers.isEmpty else { return ([Running](), [EventOutlet]()) }
            let bytes = state.subscribers.map(\.queueBytes).max() ?? 0
            let rings = (0..<loops).map { _ in EventRing(capacity: bytes) }
            state.rings = rings
            let policy = state.connect(rings)
            return (state.threads.map(\.thread), rings.map { EventOutlet($0, policy: policy) })
        }
        for thread in threads { try thread.start() }
        return outlets
    }

    /// From now on no loop waits for a tap that takes nothing: what it does not take is lost to it.
    ///
    /// For whoever wants to end a relay that waits for its recording.
    package func stopWaiting() {
        for subscriber in state.withLock({ $0.subscribers }) { subscriber.leaving.want() }
    }

    /// Has every tap finish though loops still tell events, which are lost, and waits for that no longer than `limit`.
    ///
    /// For whoever ends the process next.
    package func leave(within limit: Duration) {
        stopWaiting()
        let deadline = ContinuousClock.now + limit
        for (thread, _) in state.withLock({ $0.threads }) {
            thread.hurry()
            _ = thread.stop(max(.zero, deadline - .now).nanoseconds)
        }
    }

    /// Hands on what is left and waits until every tap has finished.
    ///
    /// The loops must tell no more when this is called.
    package func stop() {
        var areAllDone = true
        for (thread, patience) in state.withLock({ $0.threads }) {
            areAllDone = thread.stop(patience) && areAllDone
        }
        state.withLock { state in
            // A thread that was left to itself still looks at its ring.
            if areAllDone { for ring in state.rings { ring.destroy() } }
            state = State()
        }
    }
}
