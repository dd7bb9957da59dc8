import JSONScanning
import JSONSchema
import OCPP
import Traffic

extension RuleRun {
    /// Tries rules in order, each on what the earlier ones left.
    ///
    /// Behind the end of the list only those count that keep something out of the record: what becomes of a message
    /// does not make public what is in it.
    mutating func decide(
        _ positions: [Int],
        _ scene: inout Scene,
        isOver: Bool = false
    ) -> (decision: RuleDecision, connect: ConnectDecision) {
        var decision = RuleDecision()
        var connect = ConnectDecision()
        // Nothing is copied until a rule matches.
        var bytes: [UInt8]?
        var isValid: Bool?
        let original = scene.frame
        var glances = ScreenSlots()
        let glanced = scene.event == .message ? scene.parts.payload : nil
        if let glanced { glances.begin(original, payload: glanced) }
        var isOver = isOver
        for position in positions {
            if isOver, !rules.rules[position].hides { continue }
            // Most do not match: nothing of the rule is touched before it does. A glance is about the message as it came.
            if glanced != nil, bytes == nil, scene.tags.isEmpty, !rules.screen.mayMatch(position, &glances) { continue }
            let standing = standing(position, bytes, &scene, original)
            guard standing != .no else { continue }
            let rule = rules.rules[position]
            guard rule.mode != .off else { continue }
            if standing != .yes {
                tellDoubt(about: position, scene, &decision)
                guard rule.actions.contains(where: { standing.allows($0) }) else { continue }
            }
            let element = Self.element(of: scene.kind)
            var choice: ElementChoice?
            if !isOver, standing == .yes, let demands = rules.demands[position] {
                choice = ElementChoice(demands, in: bytes ?? Array(original), element: element, scene)
                guard choice?.isAny == true else { continue }
            }
            var firing = firing(of: rule)
            let isAdmitted = admits(rule, position, &firing, at: scene.time)
            if rules.keepsState[position] { keep(firing, of: rule) }
            guard isAdmitted else { continue }

            let before = bytes ?? Array(original)
            // To be known to fit is to be known as JSON, in which edits need not look at everything.
            let isKnownToFit = scene.event == .message && rule.actions.contains(where: \.isEdit) && fits(before, scene)
            if isKnownToFit { isValid = true }
            var stage = Stage(
                bytes: before,
                element: element,
                payload: isKnownToFit ? scene.parts.payload : nil,
                decision: decision,
                connect: connect,
                memory: memory,
                firing: firing
            )
            stage.choice = choice
            perform(rule, scene, &stage, isOver: isOver, standing)
            let hasChanged = stage.bytes != before
            // It is about a fault that this frame does not have.
            if !hasChanged, !isOver, rule.repairs { continue }
            var changedValid = false
            if hasChanged, scene.event == .message {
                let wasValid = isValid ?? (violation(in: before, scene) == nil)
                isValid = wasValid
                changedValid = wasValid && !scene.findings.contains { $0.level == .error }
                if wasValid, stage.fault == nil, let violation = violation(in: stage.bytes, scene) {
                    stage.fault = SpoiltMessage(
                        rule: rule.id,
                        pointer: "/\(stage.element ?? 0)\(violation.pointer)",
                        fault: PayloadCheck.text(violation)
                    )
                }
            }
            if let fault = stage.fault {
                decision.spoilt.append(fault)
                continue
            }
            let entry = Firing(
                rule: rule.id,
                position: position,
                mode: rule.mode,
                effects: stage.effects,
                changedValid: changedValid
            )
            guard rule.mode == .enforce else {
                decision.firings.append(entry)
                decision.logs = stage.decision.logs
                decision.counts = stage.decision.counts
                continue
            }
            decision = stage.decision
            connect = stage.connect
            memory = stage.memory
            scene.memory = memory.mapValues(\.json)
            scene.tags = decision.tags
            if rules.keepsState[position] { keep(stage.firing, of: rule) }
            decision.firings.append(entry)
            if hasChanged {
                bytes = stage.bytes
                if isValid == false { isValid = nil }
            }
            if stage.isOver { isOver = true }
            if !isOver, scene.event == .malformed, hasChanged,
                !Repairing.isMalformed(stage.bytes, version: scene.version)
            {
                break
            }
        }
        if decision.verdict == .forward, let bytes, !bytes.elementsEqual(original) { decision.verdict = .edited(bytes) }
        connect.firings = decision.firings
        connect.tags = decision.tags
        connect.logs = decision.logs
        connect.counts = decision.counts
        connect.doubt = decision.doubt
        return (decision, connect)
    }

    /// The position of the payload, or of an error's details, in the frame's array.
    private static func element(of kind: MessageKind?) -> Int? {
        switch kind {
        case .call, .send: 3
        case .result: 2
        case .error, .resultError: 4
        case nil: nil
        }
    }

    /// Whether the payload is known to fit its schema.
    private func fits(_ bytes: [UInt8], _ scene: Scene) -> Bool {
        guard let payloads, let payload = scene.parts.payload, let version = scene.version, let action = scene.action,
            let kind = scene.kind
        else { return false }
        return PaddedBytes.with(copyOf: bytes) { payloads.isInOrder($0, at: payload, version, action, kind) }
    }

    private func violation(in bytes: [UInt8], _ scene: Scene) -> SchemaViolation? {
        guard let payload = scene.parts.payload else { return nil }
        return PayloadCheck.violation(
            in: bytes,
            at: payload,
            scene.version,
            scene.action,
            scene.kind,
            scene.catalogues,
            judge: payloads
        )
    }
}
