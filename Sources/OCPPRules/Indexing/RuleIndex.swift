import OCPP

/// Which rules of a set may be about which messages.
struct RuleIndex: Sendable {
    /// For each version and action one bit for each direction and kind, as in ``RuleScope/bit(_:_:hasFindings:)``, once for
    /// messages in which nothing was found and once for the others; besides ``askedBit``.
    let masks: [UInt32]
    /// For each rule of the whole set what it may be about, in one word: see ``RuleScope/word``.
    private let words: [UInt32]
    /// The rules that name no action, in order.
    private let general: [Int32]
    /// Those that name some, by version and action, in order.
    private let specific: [Int32]
    /// Where in ``specific`` each version and action begins, and one more.
    private let starts: [Int32]

    /// A rule about the answers to such CALLs looks at the CALL.
    private static let askedBit: UInt32 = 1 << 20
    private static let rowsPerVersion = 129
    private static let rowCount = 1 + rowsPerVersion * OCPPVersion.allCases.count

    /// An index of some rules of a set.
    ///
    /// - Parameters:
    ///   - positions: Which, in order.
    ///   - scopes: What each rule of the set may be about.
    ///   - others: An index of other rules, the messages of which are to be looked at as well.
    init(of positions: [Int32], _ scopes: [RuleScope], beside others: RuleIndex? = nil) {
        var masks = others?.masks ?? [UInt32](repeating: 0, count: Self.rowCount)
        var general: [Int32] = []
        var specific: [Int: [Int32]] = [:]
        for position in positions {
            let scope = scopes[Int(position)]
            // Its answer's rule looks at the CALL, if only to know the action by its name.
            let asked = RuleScope.bits(of: .call) | Self.askedBit
            let answers = RuleScope.bits(of: .result) | RuleScope.bits(of: .error)
            let asksName = scope.actions != nil && scope.mask & answers != 0
            if scope.actions == nil { general.append(position) }
            for row in Self.rows(of: scope) {
                masks[row] |= scope.mask
                if scope.readsRequest || asksName && Self.isNameless(row) { masks[row] |= asked }
                if scope.actions != nil { specific[row, default: []].append(position) }
            }
        }
        self.masks = masks
        self.general = general
        var starts: [Int32] = [0]
        self.specific = (0..<Self.rowCount).flatMap { row in
            let positions = specific[row] ?? []
            starts.append(starts[row] + Int32(positions.count))
            return positions
        }
        self.starts = starts
        words = others?.words ?? scopes.map(\.word)
    }

    /// Whether so many actions are known that some share a row.
    static func mixesActions(of catalogues: Catalogues) -> Bool {
        OCPPVersion.allCases.contains { catalogues.of($0).count >= rowsPerVersion }
    }

    /// One load and a test.
    @inline(__always)
    func concerns(_ aspect: MessageAspect, hasFindings: Bool) -> Bool {
        masks[Self.row(aspect.version, aspect.action)]
            >> RuleScope.bit(aspect.direction, aspect.kind, hasFindings: hasFindings) & 1 == 1
    }

    /// Whether a rule about its answer looks at such a CALL.
    func isAsked(_ aspect: MessageAspect) -> Bool {
        masks[Self.row(aspect.version, aspect.action)] & Self.askedBit != 0
    }

    /// Whether one of the rules that may be about a message is as asked for; without allocation.
    @inline(__always)
    func contains(_ aspect: MessageAspect, where isMet: (Int) -> Bool) -> Bool {
        let need = RuleScope.need(aspect)
        for position in general where words[Int(position)] & need == need {
            if isMet(Int(position)) { return true }
        }
        let row = Self.row(aspect.version, aspect.action)
        for at in Int(starts[row])..<Int(starts[row + 1]) {
            let position = Int(specific[at])
            if words[position] & need == need, isMet(position) { return true }
        }
        return false
    }

    /// Row 0 is for messages of no known version; each version has one for messages without a known action.
    ///
    /// In those are all rules that may be about such a message as far as its name, which is in no row, may tell.
    @inline(__always)
    private static func row(_ version: OCPPVersion?, _ action: ActionID?) -> Int {
        guard let version else { return 0 }
        // Behind OCPP's own actions are those of vendors, of which all that find no row share the last one.
        let place = action.map { min(Int($0.rawValue) + 1, rowsPerVersion - 1) } ?? 0
        return 1 + Int(version.rawValue) * rowsPerVersion + place
    }

    /// Whether a row is for messages whose action the catalogue does not tell.
    private static func isNameless(_ row: Int) -> Bool { row == 0 || (row - 1) % rowsPerVersion == 0 }

    private static func rows(of scope: RuleScope) -> [Int] {
        var rows = [0]
        for version in OCPPVersion.allCases where scope.versions >> version.rawValue & 1 == 1 {
            guard let actions = scope.actions else {
                let first = row(version, nil)
                rows += first..<first + rowsPerVersion
                continue
            }
            rows.append(row(version, nil))
            for action in actions.all(of: version) {
                let row = row(version, action)
                if rows.last != row { rows.append(row) }
            }
        }
        return rows
    }
}
