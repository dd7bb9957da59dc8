import Capture
import Testing
import Traffic

struct ClosedSegmentsTests {
    private static let second: UInt64 = 1_000_000_000
    private static let start = Timestamp(monotonic: 500 * second, wall: 1_787_392_800 * 1_000_000_000)

    private static func segment(_ number: Int, changed: Int) -> CaptureFolder.Segment {
        CaptureFolder.Segment(number: number, path: "", isCompressed: false, bytes: 1, changed: changed)
    }

    private static func own(_ number: Int) -> ClosedSegments.Own {
        ClosedSegments.Own(number: number, first: UInt64(number) * 10, records: 9, bytes: 100)
    }

    @Test func `a segment grows old by the clock that never jumps`() {
        var closed = ClosedSegments([], at: Self.start)
        closed.add(Self.own(1), at: 600 * Self.second)
        #expect(!closed.isOlder(1, than: 7_200, at: 7_800 * Self.second))
        #expect(closed.isOlder(1, than: 7_200, at: 7_801 * Self.second))
        // Nobody asks the wall clock, so that setting it a year ahead changes nothing.
        #expect(!closed.isOlder(2, than: 0, at: .max))
    }

    @Test func `what was there before is as old as the wall clock says at the beginning`() {
        let now = Int(Self.start.wall / 1_000_000_000)
        let closed = ClosedSegments(
            [
                Self.segment(1, changed: now - 100), Self.segment(2, changed: now + 3_600),
                Self.segment(3, changed: .min),
            ],
            at: Self.start
        )
        #expect(closed.isOlder(1, than: 99, at: Self.start.monotonic + Self.second))
        #expect(!closed.isOlder(1, than: 100, at: Self.start.monotonic))
        // A time to come counts as now.
        #expect(!closed.isOlder(2, than: 10, at: Self.start.monotonic + 10 * Self.second))
        #expect(closed.isOlder(2, than: 10, at: Self.start.monotonic + 11 * Self.second))
        #expect(closed.isOlder(3, than: 1_000_000_000, at: Self.start.monotonic))
    }

    @Test func `the youngest that are not there any more are lost, those that were deleted are not`() {
        var closed = ClosedSegments([], at: Self.start)
        for number in 1...5 { closed.add(Self.own(number), at: Self.start.monotonic) }
        closed.forget([Self.segment(1, changed: 0)])
        #expect(closed.removeLost { $0 != 4 && $0 != 5 && $0 != 2 } == [Self.own(5), Self.own(4)])
        #expect(closed.removeLost { _ in false } == [Self.own(3), Self.own(2)])
        #expect(closed.removeLost { _ in false } == [])
    }
}
