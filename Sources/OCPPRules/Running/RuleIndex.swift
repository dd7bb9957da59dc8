import OCPP

/// Which rules may be about which messages.
struct RuleIndex: Sendable {
    /// For each version and action, one bit for each direction and kind, once for messages in which nothing was found
    /// and once for the others.
    private let masks: [UInt32]
    /// For each rule what it may be about.
    let scopes: [RuleScope]
    /// The rules that name no action, in order.
    private let general: [Int32]
    /// Those that name some, in order, by version and action.
    private let specific: [Int: [Int32]]

    /// The rows of CALLs that a rule about their answers looks at.
    private let asked: Set<Int>

    private static let rowsPerVersion = 129

    init(_ rules: [Rule]) {
        var masks = [UInt32](repeating: 0, count: 1 + Self.rowsPerVersion * OCPPVersion.allCases.count)
        var general: [Int32] = []
        var specific: [Int: [Int32]] = [:]
        var asked: Set<Int> = []
        scopes = rules.map(RuleScope.init(of:))
        for (position, rule) in rules.enumerated() where rule.event == .message && rule.mode != .off {
            let scope = scopes[position]
            if scope.actions == nil { general.append(Int32(position)) }
            for row in Self.rows(of: scope) {
                masks[row] |= scope.mask
                if scope.actions != nil { specific[row, default: []].append(Int32(position)) }
            }
            // Its answer's rule looks at the CALL.
            guard scope.readsRequest else { continue }
            for row in Self.rows(of: scope) {
                masks[row] |= RuleScope.bits(of: .call)
                asked.insert(row)
            }
        }
        self.masks = masks
        self.general = general
        self.specific = specific
        self.asked = asked
    }

    /// One load and a test.
    @inline(__always)
    func concerns(
        _ direction: Direction,
        _ kind: MessageKind,
        _ version: OCPPVersion?,
        _ action: ActionID?,
        _ hasFindings: Bool
    ) -> Bool {
        masks[Self.row(version, action)] >> RuleScope.bit(direction, kind, hasFindings) & 1 == 1
    }

    /// Whether a rule about its answer looks at such a CALL.
    func isAsked(_ version: OCPPVersion?, _ action: ActionID?) -> Bool { asked.contains(Self.row(version, action)) }

    /// The rules to try on a message, in order.
    func candidates(_ direction: Direction, _ kind: MessageKind, _ version: OCPPVersion?, _ action: ActionID?) -> [Int]
    {
        let named = specific[Self.row(version, action)] ?? []
        let bit = UInt32(1) << RuleScope.bit(direction, kind, true)
        var candidates: [Int] = []
        var (left, right) = (0, 0)
        while left < general.count || right < named.count {
            let takesLeft = right == named.count || left < general.count && general[left] < named[right]
            let position = Int(takesLeft ? general[left] : named[right])
            if takesLeft { left += 1 } else { right += 1 }
            guard scopes[position].mask & bit != 0 else { continue }
            if let version, scopes[position].versions >> version.rawValue & 1 == 0 { continue }
            candidates.append(position)
        }
        return candidates
    }

    /// Row 0 is for messages of no known version; each version has one for messages without a known action.
    @inline(__always)
    private static func row(_ version: OCPPVersion?, _ action: ActionID?) -> Int {
        guard let version else { return 0 }
        // Behind OCPP's own actions are those of vendors, of which all that find no row share the last one.
        let place = action.map { min(Int($0.rawValue) + 1, rowsPerVersion - 1) } ?? 0
        return 1 + Int(version.rawValue) * rowsPerVersion + place
    }

    private static func rows(of scope: RuleScope) -> [Int] {
        var rows: [Int] = []
        if scope.actions == nil, scope.versions == RuleScope.allVersions { rows.append(0) }
        for version in OCPPVersion.allCases where scope.versions >> version.rawValue & 1 == 1 {
            guard let actions = scope.actions else {
                let first = row(version, nil)
                rows += first..<first + rowsPerVersion
                continue
            }
            for action in Catalogue.of(version).actions where actions.contains(action, version) {
                rows.append(row(version, action))
            }
        }
        return rows
    }
}

/// What a rule may be about, as far as its conditions tell without looking into a message.
struct RuleScope: Sendable {
    /// Nil for any, and for messages without one.
    var actions: ActionSet?
    /// One bit each.
    var versions: UInt8 = allVersions
    /// One bit for each direction and kind; see ``bit(_:_:_:)``.
    var mask: UInt32 = allMessages
    /// Whether it looks at the CALL that is answered.
    var readsRequest = false

    static let allVersions: UInt8 = 0b111
    static let allMessages: UInt32 = 0xF_FFFF

    static func bit(_ direction: Direction, _ kind: MessageKind, _ hasFindings: Bool) -> UInt32 {
        UInt32(kind.rawValue - 2) + (direction == .up ? 0 : 5) + (hasFindings ? 10 : 0)
    }

    static func bits(of kind: MessageKind) -> UInt32 {
        bits { _, other, _ in other == kind }
    }

    private static func bits(where isIn: (Direction, MessageKind, Bool) -> Bool) -> UInt32 {
        var bits: UInt32 = 0
        for direction in Direction.allCases {
            for kind in MessageKind.allCases {
                for hasFindings in [false, true] where isIn(direction, kind, hasFindings) {
                    bits |= 1 << bit(direction, kind, hasFindings)
                }
            }
        }
        return bits
    }

    /// One bit for each direction.
    var directions: UInt8 {
        Direction.allCases.reduce(0) { bits, direction in
            let isIn = mask & Self.bits { other, _, _ in other == direction } != 0
            return bits | (isIn ? 1 << direction.rawValue : 0)
        }
    }

    private init() {}

    init(of rule: Rule) {
        self.init(rule.match)
        for action in rule.actions {
            switch action {
            // Only the sender of a CALL can be answered.
            case .refuse, .reply: mask &= Self.bits(of: .call)
            default: break
            }
            if action.templates.contains(where: \.readsRequest) { readsRequest = true }
        }
    }

    init(_ match: RuleMatch) {
        switch match {
        case .all(let matches):
            for match in matches { narrow(to: RuleScope(match)) }
        case .any(let matches):
            let scopes = matches.map { RuleScope($0) }
            guard var union = scopes.first else { return }
            for scope in scopes.dropFirst() { union.widen(by: scope) }
            self = union
        case .not(let match):
            readsRequest = RuleScope(match).readsRequest
        case .direction(let direction): mask = Self.bits { other, _, _ in other == direction }
        case .kind(let kinds): mask = Self.bits { _, kind, _ in kinds.contains(kind) }
        case .action(let names): actions = ActionSet(named: names)
        case .version(let versions): self.versions = versions.reduce(0) { $0 | 1 << $1.rawValue }
        case .violation: mask = Self.bits { _, _, hasFindings in hasFindings }
        case .request: readsRequest = true
        case .expression(let expression): readsRequest = expression.text.contains("request")
        default: break
        }
    }

    private mutating func narrow(to other: RuleScope) {
        versions &= other.versions
        mask &= other.mask
        readsRequest = readsRequest || other.readsRequest
        guard let theirs = other.actions else { return }
        actions = actions?.intersection(theirs) ?? theirs
    }

    private mutating func widen(by other: RuleScope) {
        versions |= other.versions
        mask |= other.mask
        readsRequest = readsRequest || other.readsRequest
        guard let ours = actions, let theirs = other.actions else {
            actions = nil
            return
        }
        actions = ours.union(theirs)
    }
}
