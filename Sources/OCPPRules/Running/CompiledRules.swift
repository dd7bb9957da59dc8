package import OCPP
package import Traffic

/// The rules as all connections share them: in order, with an index that tells which ones a message concerns.
package final class CompiledRules: Sendable {
    package let rules: [Rule]
    /// The messages that they are about.
    package let catalogues: Catalogues
    let matchers: [Matcher]
    /// For each rule what ``matchers`` leave out, for messages whose version or action is not known.
    let settled: [Matcher?]
    /// For each rule whether the version of OCPP may decide whether it applies, and whether it names actions.
    let doubts: [(asksVersion: Bool, namesAction: Bool)]
    /// For each rule whether it keeps something on a connection.
    let keepsState: [Bool]
    /// For each rule what it demands of the elements that it changes; mostly nothing.
    let demands: [ElementDemands?]
    private let selections: RuleSelections
    let seed: UInt64
    /// When each rule came, monotonic nanoseconds.
    let since: [UInt64]
    /// The rules about each event but messages, in order.
    private let others: [Rule.Event: [Int]]
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
        matchers = rules.map { Matcher($0, catalogues) }
        let scopes = rules.map { RuleScope(of: $0, catalogues) }
        settled = rules.map { Matcher(settled: $0, catalogues) }
        doubts = scopes.map { ($0.asksVersion, $0.actions != nil) }
        selections = RuleSelections(rules, scopes)
        demands = rules.map { ElementDemands($0) }
        keepsState = rules.map(\.keepsState)
        self.seed = seed
        var known: [String: (fingerprint: UInt64, since: UInt64)] = [:]
        for (rule, since) in zip(old?.rules ?? [], old?.since ?? []) { known[rule.id] = (rule.fingerprint, since) }
        since = rules.map { rule in
            guard let before = known[rule.id], before.fingerprint == rule.fingerprint else { return time.monotonic }
            return before.since
        }
        var others: [Rule.Event: [Int]] = [:]
        for (position, rule) in rules.enumerated() where rule.event != .message && rule.mode != .off {
            others[rule.event, default: []].append(position)
        }
        self.others = others
        func mask(_ event: Rule.Event) -> UInt8 {
            (others[event] ?? []).reduce(0) { $0 | scopes[$1].directions }
        }
        malformedMask = mask(.malformed)
        textMask = (others[.malformed] ?? []).reduce(0) { [rules] mask, position in
            rules[position].repairs(.invalidUTF8) ? mask | scopes[position].directions : mask
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
    func positions(of event: Rule.Event) -> [Int] { others[event] ?? [] }
}
