import Traffic

extension RuleRun {
    /// Whether a rule that matches may fire; draws its lot and counts it.
    func admits(_ rule: CompiledRule, _ firing: inout FiringState, at time: Timestamp) -> Bool {
        let since = rule.since
        let rule = rule.rule
        if let active = rule.active, !active.covers(time, since: since) { return false }
        if let probability = rule.probability, firing.uuids.random.unit() >= probability { return false }
        guard let limit = rule.limit else { return true }
        switch limit.per {
        case .message: return limit.count != 0
        case .connection: return firing.count.admits(limit, at: time.monotonic)
        case .station: return counters.admits(rule, limit, station: station, at: time.monotonic)
        case .global: return counters.admits(rule, limit, station: nil, at: time.monotonic)
        }
    }
}

extension Rule.Activity {
    /// Whether a rule that came at `since` may fire now.
    func covers(_ time: Timestamp, since: UInt64) -> Bool {
        let age = time.monotonic >= since ? time.monotonic - since : 0
        let start = after ?? 0
        if age < start { return false }
        if let lasting, age - start >= lasting { return false }
        guard let between else { return true }
        let minutes = Int((time.wall / 60_000_000_000) % 1440)
        // The night, say, from 22:00 to 06:00, goes over midnight.
        return between.from <= between.to
            ? minutes >= between.from && minutes < between.to
            : minutes >= between.from || minutes < between.to
    }
}
