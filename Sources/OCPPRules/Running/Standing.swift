import OCPP

/// Whether a rule applies to what happens, as far as that can be told.
enum Standing {
    case no
    case yes
    /// It depends on what nobody knows: the version, or the CALL that is answered.
    case inDoubt
    /// It depends on the version; the rule names the action.
    case inDoubtOfVersion

    /// Whether an action is done: in doubt what hides hides, and what blocks an action by its name blocks it.
    func allows(_ action: RuleAction) -> Bool {
        switch self {
        case .no: false
        case .yes: true
        case .inDoubt: action.hides
        case .inDoubtOfVersion: action.hides || action.blocks
        }
    }
}

extension RuleAction {
    /// Whether it keeps a message from the other side.
    fileprivate var blocks: Bool {
        switch self {
        case .block, .refuse, .reply: true
        default: false
        }
    }
}

extension RuleRun {
    /// Whether a rule applies, by what is left of the frame; what cannot be known is tried both ways.
    func standing(
        _ position: Int,
        _ bytes: [UInt8]?,
        _ scene: inout Scene,
        _ original: UnsafeBufferPointer<UInt8>
    ) -> Standing {
        guard scene.version == nil || scene.action == nil else {
            return matches(position, bytes, &scene, original) ? .yes : .no
        }
        let (asksVersion, namesAction) = rules.doubts[position]
        let versions: [OCPPVersion?] = scene.version == nil && asksVersion ? OCPPVersion.allCases : [scene.version]
        let isActionKnown = scene.event != .message || !namesAction || scene.knowsAction
        let known = scene.version
        defer {
            scene.version = known
            scene.isTakenForAction = false
        }
        var isYes = false
        var isNo = false
        for version in versions {
            for isTaken in isActionKnown ? [false] : [false, true] {
                scene.version = version
                scene.isTakenForAction = isTaken
                let holds =
                    rules.settled[position]?.holds(in: scene) != false && matches(position, bytes, &scene, original)
                isYes = isYes || holds
                isNo = isNo || !holds
            }
        }
        if isYes, isNo { return isActionKnown && namesAction ? .inDoubtOfVersion : .inDoubt }
        return isYes ? .yes : .no
    }

    private func matches(
        _ position: Int,
        _ bytes: [UInt8]?,
        _ scene: inout Scene,
        _ original: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let matcher = rules.matchers[position]
        guard let bytes else { return matcher.holds(in: scene) }
        return bytes.withUnsafeBufferPointer {
            scene.frame = $0
            defer { scene.frame = original }
            return matcher.holds(in: scene)
        }
    }

    /// Says once on a connection which rules are in doubt because nobody knows the version.
    mutating func tellDoubt(about position: Int, _ scene: Scene, _ decision: inout RuleDecision) {
        guard scene.version == nil, rules.doubts[position].asksVersion, !toldDoubt,
            rules.rules[position].mode == .enforce
        else { return }
        toldDoubt = true
        decision.doubt = rules.doubt(at: station)
    }
}
