import Testing
import Traffic

struct QuantityTests {
    @Test(arguments: [
        ("250ms", 250_000_000), ("5s", 5_000_000_000), ("1h30m", 5_400_000_000_000), ("0s", 0),
        ("1.5s", 1_500_000_000), ("3650d", 315_360_000_000_000_000), ("7us", 7_000), ("7µs", 7_000), ("3ns", 3),
    ])
    func `a time is a number with its unit, or several`(text: String, nanoseconds: UInt64) {
        #expect(Quantity.nanoseconds(text) == nanoseconds)
    }

    @Test(arguments: ["", "0", "5", "-1s", "5x", "s", "1h30", "3651d", "1..2s", "5 s", "٥s", "1e9s"])
    func `nothing else is a time`(text: String) {
        #expect(Quantity.nanoseconds(text) == nil)
    }

    @Test(arguments: [
        ("0", 0), ("100", 100), ("4k", 4096), ("4K", 4096), ("4kB", 4000), ("64M", 67_108_864), ("64MiB", 67_108_864),
        ("1.5k", 1536), ("1G", 1_073_741_824), ("17b", 17),
    ])
    func `a size is a number of bytes, or of more with its unit`(text: String, bytes: UInt64) {
        #expect(Quantity.bytes(text) == bytes)
    }

    @Test(arguments: ["", "k", "-1", "4x", "4 k", "9999999G", "1e3"])
    func `nothing else is a size`(text: String) {
        #expect(Quantity.bytes(text) == nil)
    }
}
