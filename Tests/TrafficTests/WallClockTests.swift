import Foundation
import TestSupport
import Testing
import Traffic

/// RFC 3339 §5.6.
struct WallClockTests {
    @Test(arguments: [
        0, 1, 999_999_999, 951_782_399_000_000_000, 951_782_400_123_456_789, 4_102_444_799_999_999_999, -1,
        -86_400_000_000_000, 1_787_392_800_000_000_001, .max, .min + 1_000_000_000,
    ])
    func `time survives its text`(nanoseconds: Int64) {
        #expect(WallClock.nanoseconds(of: WallClock.stamp(nanoseconds)) == nanoseconds)
    }

    @Test func `agrees with the system's calendar`() {
        var generator = SeededGenerator(seed: 2)
        let formatter = ISO8601DateFormatter()
        for _ in 0..<500 {
            let seconds = Int64.random(in: -2_000_000_000...6_000_000_000, using: &generator)
            let text = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
            #expect(WallClock.stamp(seconds * 1_000_000_000).prefix(19) == text.prefix(19))
            #expect(WallClock.nanoseconds(of: text) == seconds * 1_000_000_000)
        }
    }

    @Test func `reads offsets and fractions`() {
        let noon = WallClock.nanoseconds(of: "2026-08-22T12:00:00Z")
        #expect(noon == 1_787_400_000_000_000_000)
        for text in [
            "2026-08-22T14:00:00+02:00", "2026-08-22T14:00:00+0200", "2026-08-22T14:00:00+02",
            "2026-08-22t06:30:00.0-05:30", "2026-08-22 12:00:00", "2026-08-22T12:00:00,000z",
            "2026-08-22T12:00:00.0000000009Z",
        ] {
            #expect(WallClock.nanoseconds(of: text) == noon, "\(text)")
        }
        #expect(WallClock.nanoseconds(of: "2026-08-22T12:00:00.5Z") == noon.map { $0 + 500_000_000 })
    }

    @Test(arguments: [
        "", "2026-08-22", "2026-13-22T12:00:00Z", "2026-00-22T12:00:00Z", "2026-08-32T12:00:00Z",
        "2026-08-22T24:00:00Z",
        "2026-08-22T12:60:00Z", "2026-08-22T12:00:61Z", "2026-08-22T12:00:00Zoo", "2026-08-22T12:00:00+02:00x",
        "2026-08-22T12:00:00+2:00", "2026-08-22T12:00:00+02:0", "2026-08-22T12:00:00 Z", "2026-08-22X12:00:00Z",
        "2026-08-22T12:0a:00Z", "9999-08-22T12:00:00Z", "yesterday, at about noon",
    ])
    func `refuses what is no time`(text: String) {
        #expect(WallClock.nanoseconds(of: text) == nil)
    }
}
