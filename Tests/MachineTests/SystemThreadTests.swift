import Machine
import Machine
import Glibc
import Synchronization
import Testing

/// Threads, clocks and random bytes of the system.
struct SystemThreadTests {
    @Test func `what a thread did is there when it was joined`() throws {
        let sum = Atomic(0)
        let threads = try (1...4).map { number in try SystemThread { sum.add(number, ordering: .relaxed) } }
        for thread in threads { thread.join() }
        #expect(sum.load(ordering: .relaxed) == 10)
    }

    @Test func `a thread hears no signal, and its starter hears as before`() throws {
        var before = sigset_t()
        pthread_sigmask(SIG_SETMASK, nil, &before)
        let isBlocked = Mutex(false)
        let thread = try SystemThread {
            var mask = sigset_t()
            pthread_sigmask(SIG_SETMASK, nil, &mask)
            isBlocked.withLock { $0 = sigismember(&mask, SIGTERM) == 1 && sigismember(&mask, SIGHUP) == 1 }
        }
        thread.join()
        #expect(isBlocked.withLock { $0 })
        var after = sigset_t()
        pthread_sigmask(SIG_SETMASK, nil, &after)
        #expect(sigismember(&after, SIGTERM) == sigismember(&before, SIGTERM))
    }

    @Test func `a body is let go of when its thread has ended`() throws {
        final class Held: Sendable {}
        var held: Held? = Held()
        weak let seen = held
        let thread = try SystemThread { [held] in _ = held }
        held = nil
        thread.join()
        #expect(seen == nil)
    }

    @Test func `random bytes fill every count and differ`() {
        #expect(SystemRandom.bytes(0) == [])
        #expect(SystemRandom.bytes(1).count == 1)
        // Beyond 256 bytes a call may be interrupted and give fewer.
        let (one, other) = (SystemRandom.bytes(100_000), SystemRandom.bytes(100_000))
        #expect(one.count == 100_000)
        #expect(one != other)
        #expect(!one.suffix(64).allSatisfy { $0 == 0 })
    }

    @Test func `the clock goes on while a thread pauses`() {
        let before = SystemClock.monotonic
        SystemClock.pause(nanoseconds: 1_000_000)
        #expect(SystemClock.monotonic >= before + 1_000_000)
        // Later than this was written.
        #expect(SystemClock.wall > 1_700_000_000_000_000_000)
    }
}
