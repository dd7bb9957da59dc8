/// Counts durations or sizes in buckets that are never wider than a 32nd of their value; a few KiB, whatever comes in.
package struct Histogram: Sendable {
    private static let perOctave = 32
    private var buckets: [UInt64] = []
    /// How many values were added.
    package private(set) var count: UInt64 = 0
    /// The largest of them; 0 where there are none.
    package private(set) var maximum: UInt64 = 0
    /// The smallest of them; the largest number there is where there are none.
    package private(set) var minimum = UInt64.max
    private var sum = 0.0

    /// Makes a histogram of nothing.
    package init() {}

    /// Adds a value.
    package mutating func add(_ value: UInt64) {
        let bucket = Self.bucket(of: value)
        if bucket >= buckets.count {
            buckets.append(contentsOf: [UInt64](repeating: 0, count: bucket + 1 - buckets.count))
        }
        buckets[bucket] += 1
        count += 1
        maximum = max(maximum, value)
        minimum = min(minimum, value)
        sum += Double(value)
    }

    /// The mean of all values; 0 where there are none.
    package var mean: Double { count == 0 ? 0 : sum / Double(count) }

    /// The value that `share` of all values do not exceed, to within 3 %; nil when there are none.
    package func percentile(_ share: Double) -> UInt64? {
        guard count > 0 else { return nil }
        let rank = UInt64((share * Double(count)).rounded(.up))
        var seen: UInt64 = 0
        for (bucket, number) in buckets.enumerated() {
            seen += number
            if seen >= max(rank, 1) { return min(Self.middle(of: bucket), maximum) }
        }
        return maximum
    }

    private static func bucket(of value: UInt64) -> Int {
        guard value >= UInt64(perOctave) else { return Int(value) }
        let shift = 63 - value.leadingZeroBitCount - 5
        return (shift + 1) * perOctave + Int(value >> UInt64(shift)) - perOctave
    }

    private static func middle(of bucket: Int) -> UInt64 {
        guard bucket >= perOctave else { return UInt64(bucket) }
        let shift = UInt64(bucket / perOctave - 1)
        let low = UInt64(bucket % perOctave + perOctave) << shift
        return low + (1 << shift) / 2
    }
}
