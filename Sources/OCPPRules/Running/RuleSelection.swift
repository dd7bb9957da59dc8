package import JSONScanning
package import OCPP
import Synchronization
import Traffic

/// The rules that may be about one station; shared by all stations that have the same.
///
/// What a rule says of the identity is settled when the station dials, so that rules about other stations cost its
/// messages nothing.
package final class RuleSelection: Sendable {
    /// The rules about any station.
    private let common: RuleIndex
    /// Those about some stations, this one among them; its masks hold those of ``common``, too.
    private let own: RuleIndex?
    /// The masks of both.
    private let masks: RuleIndex
    let screen: RuleScreen

    init(common: RuleIndex, own: RuleIndex?, screen: RuleScreen) {
        self.common = common
        self.own = own
        masks = own ?? common
        self.screen = screen
    }

    /// Whether some rule may match such a message, or wants to know of it; one look-up, without allocation.
    package func concerns(
        _ direction: Direction,
        _ kind: MessageKind?,
        _ version: OCPPVersion?,
        _ action: ActionID?,
        hasFindings: Bool
    ) -> Bool {
        guard let kind else { return false }
        return masks.concerns(direction, kind, version, action, hasFindings)
    }

    /// Whether one of the rules that may match such a message does so as far as a glance into its payload tells.
    ///
    /// To be asked when ``concerns(_:_:_:_:hasFindings:)``; allocates nothing. False is certain.
    /// The session has judged the message; `slots` is scratch space.
    package func mayMatch(
        _ message: PaddedBytes,
        _ direction: Direction,
        _ kind: MessageKind,
        _ version: OCPPVersion?,
        _ action: ActionID?,
        _ slots: inout ScreenSlots
    ) -> Bool {
        if kind == .call, isAsked(version, action) { return true }
        // What the reader cannot make sense of is left to those that look closer.
        guard let head = EnvelopeReader.head(of: message) else { return true }
        slots.begin(message.buffer, payload: head.payload)
        // What the catalogue does not know is told by its name.
        let name = (version == nil || action == nil) && !head.action.isEmpty ? head.action : nil
        func isMet(_ rule: Int, _ slots: inout ScreenSlots) -> Bool {
            if let name, !screen.mayName(rule, UnsafeBufferPointer(rebasing: message.buffer[name])) { return false }
            return screen.mayMatch(rule, &slots)
        }
        if common.contains(direction, kind, version, action, where: { isMet($0, &slots) }) { return true }
        guard let own else { return false }
        return own.contains(direction, kind, version, action) { isMet($0, &slots) }
    }

    /// Whether a rule about its answer looks at such a CALL.
    func isAsked(_ version: OCPPVersion?, _ action: ActionID?) -> Bool { masks.isAsked(version, action) }

    /// The rules to try on a message, in order.
    func candidates(_ direction: Direction, _ kind: MessageKind, _ version: OCPPVersion?, _ action: ActionID?) -> [Int]
    {
        var candidates: [Int] = []
        for index in [common, own] {
            _ = index?.contains(direction, kind, version, action) { position in
                candidates.append(position)
                return false
            }
        }
        // They come in order from each of up to four lists.
        return candidates.sorted()
    }
}

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
