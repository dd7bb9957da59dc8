import Traffic

/// Writes wall-clock time as RFC 3339 text, keeping the part up to the second from call to call.
package struct StampWriter {
    private var second = Int64.min
    private var text: [UInt8] = []

    package init() {}

    /// Appends `2026-08-22T10:00:00.123456789Z` for nanoseconds since 1970.
    package mutating func append(_ nanoseconds: Int64, to line: inout LineBuffer) {
        let (second, fraction) = WallClock.split(nanoseconds)
        if second != self.second {
            self.second = second
            text = WallClock.seconds(second)
        }
        line.append(text)
        var rest = UInt64(fraction)
        var digits: (UInt64, UInt64) = (0, 0)
        // Nine digits and the dot and the Z, written from the back.
        withUnsafeMutableBytes(of: &digits) { bytes in
            for index in stride(from: 9, through: 1, by: -1) {
                bytes[index] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
                rest /= 10
            }
            bytes[0] = UInt8(ascii: ".")
            bytes[10] = UInt8(ascii: "Z")
        }
        withUnsafeBytes(of: digits) { line.append(UnsafeRawBufferPointer(rebasing: $0.prefix(11))) }
    }
}
