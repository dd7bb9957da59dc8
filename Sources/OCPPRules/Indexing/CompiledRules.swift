package import OCPP
package import Traffic

/// The rules as all connections share them: in order, with an index that tells which ones a message concerns.
package final class CompiledRules: Sendable {
    /// In order.
    package let rules: [Rule]
    /// The messages that they are about.
    package let catalogues: Catalogues
    /// The same rules, ready to be tried.
    let ready: [CompiledRule]
    private let selections: RuleSelections
    let seed: UInt64
    /// The rules about each event but messages, in order.
    private let others: [Rule.Event: [Int32]]
    private let malformedMask: UInt8
    private let textMask: UInt8
    private let closeMask: UInt8
    private let pingMask: UInt8
    /// Whether some rule needs random numbers, so that connections of a station must be told apart.
    let drawsLots: Bool

    /// Makes rules ready to run.
    ///
    /// - Parameters:
    ///   - set: The rules, in order.
    ///   - seed: Begins the random streams, together with each rule's own.
    ///   - time: When they were loaded.
    ///   - old: The rules they replace: what both have counts its time from then.
    package init(_ set: RuleSet, seed: UInt64, loadedAt time: Timestamp, replacing old: CompiledRules? = nil) {
        rules = set.rules
        let catalogues = set.catalogues
        self.catalogues = catalogues
        var known: [String: CompiledRule] = [:]
        for rule in old?.ready ?? [] { known[rule.rule.id] = rule }
        let ready = rules.map { rule in
            let before = known[rule.id].flatMap { $0.rule.fingerprint == rule.fingerprint ? $0.since : nil }
            return CompiledRule(rule, catalogues, since: before ?? time.monotonic)
        }
        self.ready = ready
        self.seed = seed
        let scopes = ready.map(\.scope)
        selections = RuleSelections(rules, scopes)
        var others: [Rule.Event: [Int32]] = [:]
        for (position, rule) in rules.enumerated() where rule.event != .message && rule.mode != .off {
            others[rule.event, default: []].append(Int32(position))
        }
        self.others = others
        func mask(_ event: Rule.Event) -> UInt8 {
            (others[event] ?? []).reduce(0) { $0 | scopes[Int($1)].directions }
        }
        malformedMask = mask(.malformed)
        textMask = (others[.malformed] ?? []).reduce(0) { [rules] mask, position in
            rules[Int(position)].repairs(.invalidUTF8) ? mask | scopes[Int(position)].directions : mask
        }
        closeMask = mask(.close)
        pingMask = mask(.ping)
        drawsLots = rules.contains { rule in
            rule.probability != nil
                || rule.actions.contains { action in
                    if case .delay(_, let jitter) = action, jitter > 0 { return true }
                    return action.templates.contains { $0.parts.contains(.uuid) }
                }
        }
    }

    /// Whether there is no rule.
    package var isEmpty: Bool { rules.isEmpty }

    var screen: RuleScreen { selections.screen }

    /// The rules that may be about the messages of a station.
    package func selection(for station: String) -> RuleSelection { selections.selection(for: station) }

    /// Whether some rule may match a message in whose envelope something was found.
    package func concernsMalformed(_ direction: Direction) -> Bool { malformedMask >> direction.rawValue & 1 == 1 }

    /// Whether some rule may make UTF-8 of what this side sends.
    package func mayRepairText(_ direction: Direction) -> Bool { textMask >> direction.rawValue & 1 == 1 }

    /// Whether some rule is about stations that dial.
    package var concernsConnect: Bool { others[.connect] != nil }

    /// Whether some rule is about Close frames that this side sends.
    package func concernsClose(_ direction: Direction) -> Bool { closeMask >> direction.rawValue & 1 == 1 }

    /// Whether some rule is about Pings that this side sends.
    package func concernsPing(_ direction: Direction) -> Bool { pingMask >> direction.rawValue & 1 == 1 }

    /// The rules about an event that is no message, in order.
    func positions(of event: Rule.Event) -> [Int32] { others[event] ?? [] }
}
