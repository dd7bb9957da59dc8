import Traffic

extension Rule {
    /// Whether it mends frames.
    var repairs: Bool {
        actions.contains { action in
            if case .repair = action { return true }
            return false
        }
    }

    /// Whether it mends this fault, if need be with others.
    func repairs(_ fault: RuleAction.Repair) -> Bool {
        actions.contains { action in
            if case .repair(let repairs) = action { return repairs.contains(fault) }
            return false
        }
    }

    /// Whether it keeps something out of the record.
    var hides: Bool { actions.contains(where: \.hides) }

    /// Whether it keeps something on a connection.
    var keepsState: Bool {
        if probability != nil { return true }
        if let limit, limit.per == .connection { return true }
        return actions.contains { action in
            switch action {
            case .delay(_, let jitter): jitter > 0
            case .throttle: true
            default: action.templates.contains { $0.parts.contains(.uuid) }
            }
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

extension RuleRun {
    /// Whether a rule that matches may fire; draws its lot and counts it.
    func admits(_ rule: Rule, _ position: Int, _ firing: inout FiringState, at time: Timestamp) -> Bool {
        if let active = rule.active, !active.covers(time, since: rules.since[position]) { return false }
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
