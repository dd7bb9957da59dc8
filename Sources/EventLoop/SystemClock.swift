import Glibc

/// The two clocks of the machine, for callers that need a moment; everything pure takes the moment as an argument.
package enum SystemClock {
    /// Nanoseconds of a clock that never jumps; its origin means nothing.
    package static var monotonic: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }

    /// Nanoseconds since 1970-01-01T00:00:00Z; jumps when somebody sets the clock.
    package static var wall: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
