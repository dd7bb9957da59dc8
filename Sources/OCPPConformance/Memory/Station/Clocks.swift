import Traffic

/// What is known of the clocks of both sides.
struct Clocks {
    /// What the CSMS said last, and when that arrived.
    var csms = Notice.unsaid
    var csmsAt: UInt64 = 0
    /// What it said first of a run of times that fit each other.
    private var origin = Notice.unsaid
    private var originAt: UInt64 = 0
    /// How far the timestamps of the last live messages were behind, in nanoseconds, and of what kind they were.
    var lags: InlineArray<5, Int64> = .init(repeating: Notice.unsaid)
    var lagTopics: InlineArray<5, UInt8> = .init(repeating: 0)
    var next = 0

    /// What the clock of the CSMS shows at a time of arrival; unsaid before it said anything.
    func csmsTime(at time: UInt64) -> Int64 {
        guard csms != Notice.unsaid, time >= csmsAt else { return Notice.unsaid }
        return csms &+ Int64(bitPattern: time &- csmsAt)
    }

    /// The year 2010: whatever says an earlier time has no clock.
    static let plausible: Int64 = 1_262_304_000_000_000_000

    /// Whether the clock of the CSMS has run evenly up to this time for half a minute, so that it is one.
    func runs(to time: Int64, at arrival: UInt64) -> Bool {
        guard origin != Notice.unsaid, arrival >= originAt, arrival &- originAt >= 30 * Notice.second else {
            return false
        }
        return isEven(time, at: arrival)
    }

    private func isEven(_ time: Int64, at arrival: UInt64) -> Bool {
        let expected = origin &+ Int64(bitPattern: arrival &- originAt)
        let (difference, overflows) = time.subtractingReportingOverflow(expected)
        return !overflows && difference.magnitude <= 5 * Notice.second
    }

    mutating func note(csms time: Int64, at arrival: UInt64) {
        if origin == Notice.unsaid || !isEven(time, at: arrival) {
            origin = time
            originAt = arrival
        }
        csms = time
        csmsAt = arrival
    }

    mutating func note(lag: Int64, of topic: WatchTopic) {
        lags[next] = lag
        lagTopics[next] = topic.rawValue
        next = (next + 1) % 5
    }

    /// The lag that all of the last five messages have, if they are of more than one kind.
    var constantLag: Int64? {
        var (low, high) = (Int64.max, Int64.min)
        var kinds = 0
        for place in Steps(0..<5) {
            guard lags.span[place] != Notice.unsaid else { return nil }
            low = min(low, lags.span[place])
            high = max(high, lags.span[place])
            if lagTopics.span[place] != lagTopics.span[0] { kinds += 1 }
        }
        let (spread, isTooFar) = high.subtractingReportingOverflow(low)
        return kinds > 0 && !isTooFar && spread <= 4_000_000_000 ? low + spread / 2 : nil
    }
}
