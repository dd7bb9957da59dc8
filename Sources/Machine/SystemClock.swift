import Glibc

/// The two clocks of the machine, for callers that need a moment; everything pure takes the moment as an argument.
package enum SystemClock {
    /// Nanoseconds of a clock that never jumps; its origin means nothing.
    package static var monotonic: UInt64 { UInt64(bitPattern: read(CLOCK_MONOTONIC)) }

    /// Nanoseconds since 1970-01-01T00:00:00Z; jumps when somebody sets the clock.
    package static var wall: Int64 { read(CLOCK_REALTIME) }

    /// Keeps this thread from working for so long; for threads that poll.
    package static func pause(nanoseconds: UInt64) {
        var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
        nanosleep(&time, nil)
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
