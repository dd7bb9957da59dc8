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
