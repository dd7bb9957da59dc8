import OCPP

/// What a rule may be about, as far as its conditions tell without looking into a message.
struct RuleScope: Sendable {
    /// Nil for any, and for messages without one.
    var actions: ActionSet?
    /// One bit each.
    var versions: UInt8 = allVersions
    /// One bit for each direction and kind; see ``bit(_:_:hasFindings:)``.
    var mask: UInt32 = allMessages
    /// Whether it looks at the CALL that is answered.
    var readsRequest = false
    /// Whether the version of OCPP may decide whether it applies.
    var asksVersion = false

    static let allVersions: UInt8 = 0b111
    static let allMessages: UInt32 = 0xF_FFFF
    private static let versionShift: UInt32 = 24

    /// Mask and versions in one word, for ``need(_:)``.
    var word: UInt32 { mask | UInt32(versions) << Self.versionShift }

    /// The bits that the word of a rule has if the rule may be about such a message.
    ///
    /// A rule about findings is among them, as it may be about this message if something was found in it.
    static func need(_ aspect: MessageAspect) -> UInt32 {
        1 << bit(aspect.direction, aspect.kind, hasFindings: true)
            | (aspect.version.map { 1 << (versionShift + UInt32($0.rawValue)) } ?? 0)
    }

    static func bit(_ direction: Direction, _ kind: MessageKind, hasFindings: Bool) -> UInt32 {
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
                    bits |= 1 << bit(direction, kind, hasFindings: hasFindings)
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

    init(of rule: Rule, _ catalogues: Catalogues = .standard) {
        self.init(rule.match, catalogues)
        for action in rule.actions {
            // Only the sender of a CALL can be answered.
            if action.verb.answersCalls { mask &= Self.bits(of: .call) }
            if action.templates.contains(where: \.readsRequest) { readsRequest = true }
        }
    }

    init(_ match: RuleMatch, _ catalogues: Catalogues = .standard) {
        switch match {
        case .all(let matches):
            for match in matches { narrow(to: RuleScope(match, catalogues)) }
        case .any(let matches):
            let scopes = matches.map { RuleScope($0, catalogues) }
            guard var union = scopes.first else { return }
            for scope in scopes.dropFirst() { union.widen(by: scope) }
            self = union
        case .not(let match):
            let inner = RuleScope(match, catalogues)
            readsRequest = inner.readsRequest
            asksVersion = inner.asksVersion
        case .direction(let direction): mask = Self.bits { other, _, _ in other == direction }
        case .kind(let kinds): mask = Self.bits { _, kind, _ in kinds.contains(kind) }
        case .action(let names): actions = ActionSet(named: names, catalogues)
        case .version(let versions):
            self.versions = versions.reduce(0) { $0 | 1 << $1.rawValue }
            asksVersion = true
        case .violation: mask = Self.bits { _, _, hasFindings in hasFindings }
        case .request: readsRequest = true
        case .expression(let expression):
            readsRequest = expression.text.contains("request")
            asksVersion = expression.text.contains("version")
        default: break
        }
    }

    private mutating func narrow(to other: RuleScope) {
        versions &= other.versions
        mask &= other.mask
        readsRequest = readsRequest || other.readsRequest
        asksVersion = asksVersion || other.asksVersion
        guard let theirs = other.actions else { return }
        actions = actions?.intersection(theirs) ?? theirs
    }

    private mutating func widen(by other: RuleScope) {
        versions |= other.versions
        mask |= other.mask
        readsRequest = readsRequest || other.readsRequest
        asksVersion = asksVersion || other.asksVersion
        guard let ours = actions, let theirs = other.actions else {
            actions = nil
            return
        }
        actions = ours.union(theirs)
    }
}
