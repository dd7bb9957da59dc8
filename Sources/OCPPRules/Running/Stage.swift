import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// What one rule does, before it counts: dropped when the rule is in shadow mode or spoils the message.
struct Stage {
    /// The frame as far as it is changed; empty when it is not about one.
    var bytes: [UInt8]
    /// The position of the payload in the frame's array.
    let element: Int?
    /// Where the payload begins, when it is known to fit its schema.
    let payload: Int?
    var decision: RuleDecision
    var connect: ConnectDecision
    var memory: [String: RuleRun.Remembered]
    var firing: FiringState
    /// One short clause for each action.
    var effects: [String] = []
    var isOver = false
    /// Which elements of arrays the rule changes; nil for all.
    var choice: ElementChoice?
    /// What keeps the rule from being applied.
    var fault: SpoiltMessage?

    /// Looks at the scene with the frame as it is now.
    mutating func look<Result>(at scene: Scene, _ body: (Scene, inout UUIDStream) -> Result) -> Result {
        var scene = scene
        scene.memory = memory.mapValues(\.json)
        scene.tags = decision.tags
        var uuids = firing.uuids
        defer { firing.uuids = uuids }
        return bytes.withUnsafeBufferPointer {
            scene.frame = $0
            return body(scene, &uuids)
        }
    }

    mutating func fill(_ template: Template, _ scene: Scene) -> String {
        look(at: scene) { scene, uuids in template.filled(in: scene, uuids: &uuids) }
    }

    mutating func json(_ value: RuleValue, _ scene: Scene) -> [UInt8] {
        look(at: scene) { scene, uuids in value.json(in: scene, uuids: &uuids) }
    }

    /// Changes the payload; says so when that changed anything.
    mutating func edit(_ effect: String, _ body: (inout PayloadEditor) -> Void) {
        guard let element else { return }
        var editor = PayloadEditor(bytes, element: element, payload: payload, choice: choice)
        body(&editor)
        choice = editor.choice
        guard editor.bytes != bytes else { return }
        bytes = editor.bytes
        effects.append(effect)
    }
}

/// Whether payloads fit their schemas.
enum PayloadCheck {
    /// The first thing that is wrong with a payload; nil when nothing is, or nothing is known.
    static func violation(
        in text: some Collection<UInt8>,
        at offset: Int,
        _ version: OCPPVersion?,
        _ action: ActionID?,
        _ kind: MessageKind?,
        _ catalogues: Catalogues,
        judge: PayloadJudge? = nil
    ) -> SchemaViolation? {
        guard let version, let action else { return nil }
        let catalogue = catalogues.of(version)
        guard kind == .call || kind == .send || kind == .result else { return nil }
        return PaddedBytes.with(copyOf: text) { bytes in
            // Of an answer nobody can tell whose content its CALL had.
            let judged = kind == .result ? action : catalogue.variant(of: action, in: bytes, from: offset)
            let entry =
                kind == .result ? catalogue.responseEntry(of: judged) : catalogue.requestEntry(of: judged)
            guard let entry else { return nil }
            if let judge, let kind, judge.isInOrder(bytes, at: offset, version, judged, kind) { return nil }
            return catalogue.program.violations(in: bytes, from: offset, entry: entry, limit: 1).first
        }
    }

    /// What a finding would say of it, in one clause.
    static func text(_ violation: SchemaViolation) -> String {
        if let property = violation.property {
            return violation.keyword == .required ? "\(property) is missing" : "\(property) is not allowed"
        }
        return "\(violation.seen) instead of \(violation.allowed)"
    }
}
