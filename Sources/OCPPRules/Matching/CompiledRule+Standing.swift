import OCPP

extension CompiledRule {
    /// Whether the rule applies; what cannot be known is tried both ways.
    func standing(in scene: inout Scene) -> Standing {
        guard scene.version == nil || scene.action == nil else { return matcher.holds(in: scene) ? .yes : .no }
        let known = scene.version
        let versions: [OCPPVersion?] = known == nil && scope.asksVersion ? OCPPVersion.allCases : [known]
        let isActionKnown = rule.event != .message || !namesAction || scene.knowsAction
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
                let holds = settled?.holds(in: scene) != false && matcher.holds(in: scene)
                isYes = isYes || holds
                isNo = isNo || !holds
            }
        }
        if isYes, isNo { return isActionKnown && namesAction ? .inDoubtOfVersion : .inDoubt }
        return isYes ? .yes : .no
    }
}
