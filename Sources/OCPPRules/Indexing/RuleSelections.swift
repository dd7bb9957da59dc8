import OCPP
import Synchronization
import Traffic

/// Selections by what stations are called.
struct RuleSelections: ~Copyable, Sendable {
    private let scopes: [RuleScope]
    let screen: RuleScreen
    private let common: RuleSelection
    private let commonIndex: RuleIndex
    /// The rules that name just one station, by its identity.
    private let named: [String: [Int32]]
    /// The other rules that say something of the identity.
    private let patterns: [(position: Int32, stations: [[RuleMatch.TextPattern]])]
    /// Selections that have been made, by their own rules.
    private let known = Mutex<[[Int32]: RuleSelection]>([:])

    /// So many are shared; stations choose their names.
    private static let capacity = 4096

    init(_ rules: [Rule], _ scopes: [RuleScope]) {
        self.scopes = scopes
        screen = RuleScreen(rules, scopes)
        var anywhere: [Int32] = []
        var named: [String: [Int32]] = [:]
        var patterns: [(position: Int32, stations: [[RuleMatch.TextPattern]])] = []
        for (index, rule) in rules.enumerated() where rule.event == .message && rule.mode != .off {
            let position = Int32(index)
            let stations = rule.match.conjuncts.compactMap { match in
                if case .station(let patterns) = match { patterns } else { nil }
            }
            if stations.isEmpty {
                anywhere.append(position)
            } else if stations.count == 1, let names = Self.names(stations[0]) {
                for name in names { named[name, default: []].append(position) }
            } else {
                patterns.append((position, stations))
            }
        }
        commonIndex = RuleIndex(of: anywhere, scopes)
        common = RuleSelection(common: commonIndex, own: nil, screen: screen)
        self.named = named
        self.patterns = patterns
    }

    /// The identities that fit, each once, when there is nothing to match.
    private static func names(_ patterns: [RuleMatch.TextPattern]) -> Set<String>? {
        var names: Set<String> = []
        for pattern in patterns {
            guard case .glob(let text) = pattern, !text.utf8.contains(where: Glob.isSign) else { return nil }
            names.insert(text)
        }
        return names
    }

    /// The rules that may be about a station.
    func selection(for station: String) -> RuleSelection {
        var own = named[station] ?? []
        for (position, stations) in patterns
        where stations.allSatisfy({ patterns in patterns.contains { $0.matches(station) } }) { own.append(position) }
        guard !own.isEmpty else { return common }
        own.sort()
        return known.withLock { known in
            if let selection = known[own] { return selection }
            let index = RuleIndex(of: own, scopes, beside: commonIndex)
            let selection = RuleSelection(common: commonIndex, own: index, screen: screen)
            if known.count < Self.capacity { known[own] = selection }
            return selection
        }
    }
}
