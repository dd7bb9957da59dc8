package import Traffic

/// The closed segments of a folder as their recording remembers them: what is in those of its own, and how old each is.
///
/// Ages are told by the clock that never jumps: whoever sets the wall clock ahead makes no segment old.
package struct ClosedSegments {
    /// A closed segment of this recording.
    package struct Own: Hashable {
        /// Its place in the row.
        package let number: Int
        /// The sequence number of its first record.
        package let first: UInt64
        /// How many records it holds.
        package let records: UInt64
        /// How many bytes were written to it.
        package let bytes: UInt64

        /// Takes the values as they are.
        package init(number: Int, first: UInt64, records: UInt64, bytes: UInt64) {
            self.number = number
            self.first = first
            self.records = records
            self.bytes = bytes
        }
    }

    /// Those of this recording, oldest first.
    private var own: [Own] = []
    /// When each was closed, by number, in nanoseconds of the clock that never jumps; negative before its origin.
    private var moments: [Int: Int64] = [:]

    /// Those that earlier recordings left; how old they are is taken from the wall clock this once.
    package init(_ existing: [CaptureFolder.Segment], at now: Timestamp) {
        for segment in existing {
            let changed = Int64(segment.changed).capped(multipliedBy: 1_000_000_000)
            let age = max(0, now.wall.capped(subtracting: changed))
            moments[segment.number] = Int64(clamping: now.monotonic).capped(subtracting: age)
        }
    }

    /// Adds one that was closed at a moment of the clock that never jumps.
    package mutating func add(_ segment: Own, at now: UInt64) {
        own.append(segment)
        moments[segment.number] = Int64(clamping: now)
    }

    /// Forgets those that were deleted on purpose.
    package mutating func forget(_ deleted: [CaptureFolder.Segment]) {
        let numbers = Set(deleted.map(\.number))
        own.removeAll { numbers.contains($0.number) }
        for number in numbers { moments[number] = nil }
    }

    /// Whether it was closed more than so many seconds ago; one that nobody remembers was not.
    package func isOlder(_ number: Int, than seconds: UInt64, at now: UInt64) -> Bool {
        guard let moment = moments[number] else { return false }
        let age = Int64(clamping: now).capped(subtracting: moment)
        return age > 0 && UInt64(age) / 1_000_000_000 > seconds
    }

    /// Takes out the youngest of this recording as long as they are not there any more: what was in them is lost.
    package mutating func removeLost(_ isThere: (Int) -> Bool) -> [Own] {
        var lost: [Own] = []
        while let last = own.last, !isThere(last.number) {
            lost.append(own.removeLast())
            moments[last.number] = nil
        }
        return lost
    }
}
