import JSONScanning
import JSONSchema
import OCPP
import Traffic

extension RuleRun {
    /// What has been decided so far, and what is known of the frame as it is now.
    private struct Progress {
        var decision = RuleDecision()
        var connect: ConnectDecision?
        /// The message as it came; nil for what is none.
        let message: PaddedBytes?
        /// Whether the frame as it is now fits its schema, as far as somebody asked; it does, too, where nobody can tell.
        var isValid: Bool?
        /// Whether it is known to fit: then it is known to be JSON, too, in which edits need not look at everything.
        var fits = false
        /// Whether the frame is another than the message.
        var isEdited = false
        /// Whether only what keeps something out of the record is left to be done.
        var isOver: Bool
        /// Whether nothing is left to be done at all.
        var isDone = false
    }

    /// From so many rules on it is faster to screen the frame for all of them first.
    private static let fewestScreened = 5

    /// Tries rules in order, each on what the earlier ones left.
    ///
    /// Behind the end of the list only those count that keep something out of the record: what becomes of a message
    /// does not make public what is in it.
    mutating func decide(
        _ positions: [Int32],
        _ scene: inout Scene,
        about message: RuledMessage? = nil,
        isOver: Bool = false
    ) -> RuleDecision {
        var progress = Progress(message: message?.bytes, isOver: isOver)
        tryAll(positions, in: &scene, &progress)
        if progress.isEdited, progress.decision.verdict == .forward, let message,
            !message.bytes.bytes.isEqual(to: scene.frame.span.bytes)
        {
            progress.decision.verdict = .edited(scene.frame)
        }
        return progress.decision
    }

    /// The same about a station that dials.
    mutating func decideConnect(_ positions: [Int32], _ scene: inout Scene) -> ConnectDecision {
        var progress = Progress(connect: ConnectDecision(), message: nil, isOver: false)
        tryAll(positions, in: &scene, &progress)
        var connect = progress.connect ?? ConnectDecision()
        connect.firings = progress.decision.firings
        connect.tags = progress.decision.tags
        connect.logs = progress.decision.logs
        connect.counts = progress.decision.counts
        connect.doubt = progress.decision.doubt
        return connect
    }

    private mutating func tryAll(_ positions: [Int32], in scene: inout Scene, _ progress: inout Progress) {
        var screened = ScreenedFrame()
        var screens = scene.event == .message && positions.count >= Self.fewestScreened
        if screens, let payload = scene.parts.payload { screened.begin(payload: payload) } else { screens = false }
        for position in positions {
            let position = Int(position)
            let rule = rules.ready[position]
            if progress.isOver, !rule.hides { continue }
            // Most do not match. The screen is about the message as it came, and knows no tags.
            if screens, !progress.isEdited, scene.tags.isEmpty,
                !rules.screen.mayMatch(position, scene.frame.span.bytes, screened: &screened)
            {
                continue
            }
            attempt(rule, at: position, in: &scene, &progress)
            if progress.isDone { return }
        }
    }

    /// Tries one rule, and has it count when it applies and spoils nothing.
    private mutating func attempt(
        _ rule: CompiledRule,
        at position: Int,
        in scene: inout Scene,
        _ progress: inout Progress
    ) {
        let standing = rule.standing(in: &scene)
        guard standing != .no, rule.mode != .off else { return }
        if standing != .yes {
            tellDoubt(about: rule, in: scene, &progress.decision)
            guard rule.actions.contains(where: { standing.allows($0) }) else { return }
        }
        var choice: ElementChoice?
        if !progress.isOver, standing == .yes, let demands = rule.demands {
            choice = ElementChoice(demands, in: scene)
            guard choice?.isAny == true else { return }
        }
        var firing = rule.keepsState ? firing(of: rule.rule, at: position) : .none
        let isAdmitted = admits(rule, &firing, at: scene.time)
        if rule.keepsState { keep(firing, at: position) }
        guard isAdmitted else { return }

        var draft = Draft(rule, firing: firing, hold: progress.decision.hold)
        draft.choice = choice
        draft.connect = progress.connect
        let edits = rule.edits && standing == .yes && !progress.isOver
        if edits, scene.event == .message {
            look(at: scene, &progress)
            if progress.fits { draft.payload = scene.parts.payload }
        }
        let before = edits ? scene.frame : []
        draft.perform(in: &scene, standing: standing, isOver: progress.isOver)
        if draft.hasChanged { draft.hasChanged = !scene.frame.span.bytes.isEqual(to: before.span.bytes) }
        // It is about a fault that this frame does not have.
        if !draft.hasChanged, !progress.isOver, rule.repairs {
            scene.memory = memory
            return
        }
        var changedValid = false
        if draft.hasChanged, scene.event == .message {
            changedValid = judge(&draft, since: before, in: scene, &progress)
        }
        settle(draft, at: position, changedValid: changedValid, before: before, in: &scene, &progress)
    }

    /// Finds out whether the message fits its schema, before it is changed for the first time.
    private func look(at scene: Scene, _ progress: inout Progress) {
        guard progress.isValid == nil, !progress.isEdited, let message = progress.message,
            let payload = scene.parts.payload
        else { return }
        progress.fits = PayloadCheck(scene).isInOrder(message, at: payload, by: payloads)
        if progress.fits { progress.isValid = true }
    }

    /// Says in the draft when a frame that fitted its schema no longer does; whether it was in order before.
    private func judge(_ draft: inout Draft, since before: [UInt8], in scene: Scene, _ progress: inout Progress) -> Bool
    {
        guard let payload = scene.parts.payload else { return false }
        let check = PayloadCheck(scene)
        let wasValid = progress.isValid ?? (check.violation(in: before, at: payload, judge: payloads) == nil)
        progress.isValid = wasValid
        guard wasValid else { return false }
        if draft.fault == nil, let violation = check.violation(in: scene.frame, at: payload, judge: payloads) {
            draft.spoil(at: "/\(scene.element ?? 0)\(violation.pointer)", PayloadCheck.text(violation))
        }
        return !scene.findings.contains { $0.level == .error }
    }

    /// Takes over what a rule did, or drops it.
    private mutating func settle(
        _ draft: consuming Draft,
        at position: Int,
        changedValid: Bool,
        before: [UInt8],
        in scene: inout Scene,
        _ progress: inout Progress
    ) {
        let mode = draft.rule.mode
        guard draft.fault == nil, mode == .enforce else {
            if draft.hasChanged { scene.frame = before }
            scene.memory = memory
            if let fault = draft.fault {
                progress.decision.spoilt.append(fault)
            } else {
                progress.decision.firings.append(draft.firing(at: position, changedValid: changedValid))
                progress.decision.logs += draft.logs
                progress.decision.counts += draft.counts
            }
            return
        }
        progress.decision.firings.append(draft.firing(at: position, changedValid: changedValid))
        if draft.rule.keepsState { keep(draft.firing, at: position) }
        if let connect = draft.connect { progress.connect = connect }
        if draft.isOver { progress.isOver = true }
        let hasChanged = draft.hasChanged
        draft.commit(to: &progress.decision)
        memory = scene.memory
        scene.tags = progress.decision.tags
        guard hasChanged else { return }
        progress.isEdited = true
        if progress.isValid == false { progress.isValid = nil }
        if !progress.isOver, scene.event == .malformed,
            !FrameRepair.isMalformed(scene.frame, version: scene.version)
        {
            progress.isDone = true
        }
    }

    /// Says once on a connection which rules are in doubt because nobody knows the version.
    private mutating func tellDoubt(about rule: CompiledRule, in scene: Scene, _ decision: inout RuleDecision) {
        guard scene.version == nil, rule.scope.asksVersion, !toldDoubt, rule.mode == .enforce else { return }
        toldDoubt = true
        decision.doubt = rules.doubt(at: station)
    }
}
