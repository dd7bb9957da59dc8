import Traffic

/// Writes wall-clock time as RFC 3339 text, keeping the part up to the second from call to call.
package struct StampWriter {
    private var second = Int64.min
    private var text: [UInt8] = []

    /// Makes a writer that has no second yet.
    package init() {}

    /// Appends `2026-08-22T10:00:00.123456789Z` for nanoseconds since 1970.
    package mutating func append(_ nanoseconds: Int64, to line: inout LineBuffer) {
        let (second, fraction) = WallClock.split(nanoseconds)
        if second != self.second {
            self.second = second
            text = WallClock.seconds(second)
        }
        line.append(text)
        // Nine digits with their leading zeros.
        var scale: UInt64 = 100_000_000
        var rest = UInt64(fraction)
        line.append(UInt8(ascii: "."))
        while scale > 0 {
            line.append(UInt8(truncatingIfNeeded: 0x30 &+ rest / scale))
            rest %= scale
            scale /= 10
        }
        line.append(UInt8(ascii: "Z"))
    }
}
