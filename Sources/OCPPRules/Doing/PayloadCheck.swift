import JSONScanning
import JSONSchema
import OCPP

/// Whether payloads of one kind of message fit their schema.
struct PayloadCheck {
    private let catalogues: Catalogues
    private let version: OCPPVersion?
    private let action: ActionID?
    private let kind: MessageKind?

    /// Payloads of the message that a scene is about; or of another kind, or another action of the same version.
    init(_ scene: Scene, action: ActionID? = nil, kind: MessageKind? = nil) {
        catalogues = scene.catalogues
        version = scene.version
        self.action = action ?? scene.action
        self.kind = kind ?? scene.kind
    }

    /// The first thing that is wrong with a payload; nil when nothing is, or nothing is known.
    func violation(in text: [UInt8], at offset: Int, judge: PayloadJudge? = nil) -> SchemaViolation? {
        guard let version, let action else { return nil }
        let catalogue = catalogues.of(version)
        guard kind == .call || kind == .send || kind == .result else { return nil }
        return PaddedBytes.with(copyOf: text) { bytes in
            if isInOrder(bytes, at: offset, by: judge) { return nil }
            // Of an answer nobody can tell whose content its CALL had.
            let judged = kind == .result ? action : catalogue.variant(of: action, in: bytes, from: offset)
            let entry =
                kind == .result ? catalogue.responseEntry(of: judged) : catalogue.requestEntry(of: judged)
            guard let entry else { return nil }
            return catalogue.program.violations(in: bytes, from: offset, entry: entry, limit: 1).first
        }
    }

    /// Whether a payload is known to fit its schema; false where nobody can tell.
    func isInOrder(_ message: PaddedBytes, at offset: Int, by judge: PayloadJudge?) -> Bool {
        guard let version, let action, let kind, let judge else { return false }
        // A vendor may say more of some contents than of the action.
        let judged =
            kind == .result ? action : catalogues.of(version).variant(of: action, in: message, from: offset)
        return judge.isInOrder(message, at: offset, MessageAspect(.up, kind, version: version, action: judged))
    }

    /// What a finding would say of it, in one clause.
    static func text(_ violation: SchemaViolation) -> String {
        if let property = violation.property {
            return violation.keyword == .required ? "\(property) is missing" : "\(property) is not allowed"
        }
        return "\(violation.seen) instead of \(violation.allowed)"
    }
}
