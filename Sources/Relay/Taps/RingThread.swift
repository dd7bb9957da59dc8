internal import Machine
internal import Synchronization

/// What a thread does with the rings that it drains.
protocol RingWork: SendableMetatype {
    /// Takes what the rings hold, once. With `isEnding` nothing more is appended.
    mutating func round(isEnding: Bool) -> RingRound

    /// Does what is to be done at the very end.
    mutating func finish()
}

/// What came of a round.
struct RingRound {
    /// How many events were taken.
    var taken = 0
    /// Whether more can be had at once.
    var goesOn = false
}

/// A thread that drains rings until it is told to end.
///
/// It polls, so that whoever appends makes no system call. The work is handed over to the thread and touched by nobody else,
/// hence unchecked.
final class RingThread<Work: RingWork>: @unchecked Sendable {
    private var work: Work
    private let isEnding = Atomic(false)
    private let isInHaste = Atomic(false)
    private let isDone = Atomic(false)
    private let thread = Mutex<SystemThread?>(nil)

    init(_ work: Work) { self.work = work }

    /// Begins to drain.
    func start() throws(SystemError) {
        let started = try SystemThread { [self] in
            run()
            isDone.store(true, ordering: .releasing)
        }
        thread.withLock { $0 = started }
    }

    /// Has ``stop(patience:)`` end after one round, though more is appended.
    func hurry() { isInHaste.store(true, ordering: .relaxed) }

    /// Drains what is there, now that nothing more is appended, and waits until that is done.
    ///
    /// - Parameter patience: How long to wait, in nanoseconds; nil for as long as it takes.
    /// - Returns: False when patience was over, and the thread left to itself.
    func stop(patience: UInt64? = nil) -> Bool {
        let running = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        guard let running else { return true }
        isEnding.store(true, ordering: .releasing)
        if let patience {
            let end = SystemClock.monotonic &+ patience
            while !isDone.load(ordering: .acquiring) {
                guard SystemClock.monotonic < end else {
                    running.detach()
                    return false
                }
                SystemClock.pause(nanoseconds: 1_000_000)
            }
        }
        running.join()
        return true
    }

    private func run() {
        var idle: UInt64 = 0
        while true {
            // Read before draining: what was appended before the end was ordered is then seen by this round.
            let isEnding = isEnding.load(ordering: .acquiring)
            let round = work.round(isEnding: isEnding)
            if round.goesOn, !isInHaste.load(ordering: .relaxed) { continue }
            if isEnding { break }
            idle = round.taken > 0 ? 0 : min(idle + 1, 10)
            SystemClock.pause(nanoseconds: 2_000_000 * (1 + idle))
        }
        work.finish()
    }
}
