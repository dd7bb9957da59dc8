import Capture
import TestSupport
import Testing
import Traffic

struct StampWriterTests {
    @Test func `writes what the clock writes, within a second and across`() {
        var generator = SeededGenerator(seed: 7)
        var writer = StampWriter()
        var now: Int64 = -3_000_000_000
        for _ in 0..<2_000 {
            var line = LineBuffer()
            writer.append(now, to: &line)
            #expect(line.text == WallClock.stamp(now))
            now +=
                Int64.random(in: -1_500_000_000...3_000_000_000, using: &generator)
                / Int64.random(in: 1...9, using: &generator)
        }
    }
}
