import OCPP
import Traffic

/// Checks rules as a list: what stands behind a rule that always ends it is never reached, and what is looked up must
/// be remembered by some rule.
struct RuleOrder {
    private let reader: RuleReader
    private let rules: [(rule: Rule, mark: RuleMark)]

    init(_ reader: RuleReader, _ rules: [(rule: Rule, mark: RuleMark)]) {
        self.reader = reader
        self.rules = rules
    }

    func check() {
        checkReachability()
        checkMemory()
    }

    // MARK: - Reachability

    /// A rule that ends the list whenever it matches, and what must hold for that.
    private final class End {
        let rule: Rule
        let demands: [RuleMatch]

        init(_ rule: Rule, _ demands: [RuleMatch]) {
            self.rule = rule
            self.demands = demands
        }
    }

    /// Something that an end demands and that a rule must say itself to be behind it.
    private enum Key: Hashable {
        case station(RuleMatch.TextPattern)
        case payload(RulePointer, RuleValue)
        case action(String)
        case nothing
    }

    /// As many pairs of rules are compared at most: in a file that exceeds it some may be missed.
    private static let maxComparisons = 100_000

    private func checkReachability() {
        var ends: [Key: [End]] = [:]
        var comparisons = 0
        for (rule, mark) in rules where rule.mode != .off {
            let demands = rule.match.conjuncts
            search: for key in Self.keys(demands) {
                for end in ends[key] ?? [] {
                    comparisons += 1
                    if report(rule, demands, at: mark, behind: end) { break search }
                }
            }
            if comparisons > Self.maxComparisons { return }
            guard Self.alwaysEnds(rule) else { continue }
            let end = End(rule, demands)
            for key in Self.bestKeys(demands) { ends[key, default: []].append(end) }
        }
    }

    /// Under which keys an end that concerns the rule can stand.
    private static func keys(_ demands: [RuleMatch]) -> [Key] {
        var keys: [Key] = [.nothing]
        for demand in demands {
            switch demand {
            // All of the rule's patterns must be among the end's, so one of them is enough to find it.
            case .station(let patterns): if let first = patterns.first { keys.append(.station(first)) }
            case .action(let names): if let first = names.first { keys.append(.action(first)) }
            case .payload(let pointer, let condition):
                for value in equals(condition) { keys.append(.payload(pointer, value)) }
            default: continue
            }
        }
        return keys
    }

    /// Under which keys an end is kept: those that the fewest rules have.
    private static func bestKeys(_ demands: [RuleMatch]) -> [Key] {
        for case .station(let patterns) in demands { return Set(patterns).map { .station($0) } }
        for case .payload(let pointer, .equal(let value)) in demands { return [.payload(pointer, value)] }
        for case .action(let names) in demands { return Set(names).map { .action($0) } }
        return [.nothing]
    }

    private static func equals(_ condition: Condition) -> [RuleValue] {
        switch condition {
        case .equal(let value): [value]
        case .all(let conditions): conditions.flatMap(equals)
        default: []
        }
    }

    private static func alwaysEnds(_ rule: Rule) -> Bool {
        rule.mode == .enforce && rule.limit == nil && rule.active == nil && (rule.probability ?? 1) >= 1
            && rule.actions.contains(where: \.isTerminal)
    }

    /// Whether the rule is behind that end, which is told then.
    private func report(_ rule: Rule, _ demands: [RuleMatch], at mark: RuleMark, behind end: End) -> Bool {
        // What keeps things out of the record is done behind the end of the list as well.
        guard rule.event == end.rule.event, !rule.actions.contains(where: \.hides) else { return false }
        guard end.demands.allSatisfy({ demand in demands.contains { Self.implies($0, demand) } }) else { return false }
        reader.owner = "rule \(rule.id)"
        defer { reader.owner = nil }
        reader.report(rule, at: mark, neverReachedBehind: end.rule)
        return true
    }

    /// Whether whatever satisfies the first satisfies the second; in doubt not.
    private static func implies(_ one: RuleMatch, _ other: RuleMatch) -> Bool {
        if one == other { return true }
        switch (one, other) {
        case (.action(let few), .action(let many)): return Set(few).isSubset(of: many)
        case (.kind(let few), .kind(let many)): return Set(few).isSubset(of: many)
        case (.version(let few), .version(let many)): return Set(few).isSubset(of: many)
        case (.station(let few), .station(let many)): return Set(few).isSubset(of: many)
        case (.violation(let few), .violation(let many)): return Set(few).isSubset(of: many)
        case (.tag(let few), .tag(let many)): return Set(few).isSubset(of: many)
        case (.payload(let here, let few), .payload(let there, let many)),
            (.request(let here, let few), .request(let there, let many)):
            guard here == there else { return false }
            if case .exists(true) = many { return demandsValue(few) }
            return implies(few, many)
        case (.id(let few), .id(let many)), (.errorCode(let few), .errorCode(let many)),
            (.size(let few), .size(let many)), (.latency(let few), .latency(let many)),
            (.path(let few), .path(let many)), (.remote(let few), .remote(let many)),
            (.subprotocol(let few), .subprotocol(let many)):
            return implies(few, many)
        case (_, .any(let alternatives)): return alternatives.contains { implies(one, $0) }
        default: return false
        }
    }

    private static func demandsValue(_ condition: Condition) -> Bool {
        switch condition {
        case .exists(let flag): flag
        case .all(let conditions): conditions.contains(where: demandsValue)
        default: true
        }
    }

    private static func implies(_ one: Condition, _ other: Condition) -> Bool {
        if one == other { return true }
        switch (one, other) {
        case (.equal(let value), .isIn(let values)): return values.contains(value)
        case (.isIn(let few), .isIn(let many)): return Set(few).isSubset(of: many)
        case (.isNotIn(let many), .isNotIn(let few)): return Set(few).isSubset(of: many)
        case (.all(let conditions), _): return conditions.contains { implies($0, other) }
        default: return false
        }
    }

    // MARK: - Memory

    private func checkMemory() {
        var names: Set<String> = []
        for (rule, _) in rules {
            for case .remember(let memories) in rule.actions { names.formUnion(memories.map(\.name)) }
        }
        for state in reader.states where !names.contains(state.name) {
            reader.owner = state.owner
            reader.report(
                .unknownName,
                "no rule remembers `\(state.name)`",
                at: state.mark,
                width: state.width,
                help: reader.didYouMean(state.name, names.sorted())
                    ?? "a rule has to `remember: { \(state.name): /pointer }`"
            )
            reader.owner = nil
        }
    }
}
