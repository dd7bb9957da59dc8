import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// The actions behind which the list of rules ends.
extension RuleRun {
    func end(_ action: RuleAction, _ rule: Rule, _ scene: Scene, _ stage: inout Stage) {
        switch action {
        case .block(let error, let description, let details):
            let code = Self.spelling(error ?? "GenericError", scene.version)
            let text = description.map { stage.fill($0, scene) } ?? "blocked by a rule of the proxy"
            let json = details.map { stage.json($0, scene) } ?? Array("{}".utf8)
            block(code, text, json, scene, &stage)
            stage.effects.append("block \(code)")
        case .refuse: refuse(scene, &stage)
        case .reply(let payload): reply(stage.json(payload, scene), rule, scene, &stage)
        case .close(let code, let reason, let legs):
            let text = reason.map { stage.fill($0, scene) } ?? ""
            stage.decision.verdict = .close(code: code, reason: text.prefix(utf8: 123), legs: legs)
            stage.effects.append("close \(code)")
        default: break
        }
    }

    /// The code in the spelling of the version that is spoken.
    private static func spelling(_ code: String, _ version: OCPPVersion?) -> String {
        guard let version, CallErrorCode(code, version: version) == nil else { return code }
        return CallErrorCode(spelling: code)?.spelling(in: version) ?? code
    }

    private func block(_ code: String, _ text: String, _ details: [UInt8], _ scene: Scene, _ stage: inout Stage) {
        guard let id = scene.parts.id.map({ Array(stage.bytes[$0]) }) else {
            stage.decision.verdict = .swallow
            return
        }
        var frame = Array("[4,\"".utf8) + id + Array("\",".utf8)
        JSONText.append(quoting: code, to: &frame)
        frame.append(UInt8(ascii: ","))
        // OCPP 2.x allows 255 characters (OCPP-J 2.0.1 §4.2.3).
        JSONText.append(quoting: String(String.UnicodeScalarView(text.unicodeScalars.prefix(255))), to: &frame)
        frame += Array(",".utf8) + details + Array("]".utf8)
        switch scene.kind {
        case .call: stage.decision.verdict = .answer(frame)
        case .result, .error: stage.decision.verdict = .replaced(frame)
        case .send, .resultError, nil: stage.decision.verdict = .swallow
        }
    }

    private func refuse(_ scene: Scene, _ stage: inout Stage) {
        let now = scene.time.stamp
        let payload = stage.look(at: scene) { scene, _ -> [UInt8]? in
            guard scene.kind == .call, let name = scene.actionName, let version = scene.version else { return nil }
            let request = scene.payload.map { Array($0.bytes) } ?? []
            return RefusalTable.payload(name, in: version, to: request, now: now)
        }
        // An invalid CALL may lack what the refusal should repeat.
        guard let payload, let id = scene.parts.id.map({ Array(stage.bytes[$0]) }),
            PayloadCheck.violation(in: payload, at: 0, scene.version, scene.action, .result, scene.catalogues) == nil
        else {
            block("NotSupported", "refused by a rule of the proxy", Array("{}".utf8), scene, &stage)
            stage.effects.append("refuse with NotSupported")
            return
        }
        stage.decision.verdict = .answer(Self.result(id, payload))
        stage.effects.append("refuse")
    }

    private func reply(_ payload: [UInt8], _ rule: Rule, _ scene: Scene, _ stage: inout Stage) {
        guard scene.kind == .call, let id = scene.parts.id.map({ Array(stage.bytes[$0]) }) else {
            stage.spoil(rule, "", "only a CALL can be replied to")
            return
        }
        if let violation = PayloadCheck.violation(
            in: payload,
            at: 0,
            scene.version,
            scene.action,
            .result,
            scene.catalogues
        ) {
            stage.spoil(rule, violation.pointer.description, "the reply is not valid: \(PayloadCheck.text(violation))")
            return
        }
        stage.decision.verdict = .answer(Self.result(id, payload))
        stage.effects.append("reply")
    }

    private static func result(_ id: [UInt8], _ payload: [UInt8]) -> [UInt8] {
        Array("[3,\"".utf8) + id + Array("\",".utf8) + payload + Array("]".utf8)
    }
}

extension String {
    /// As many whole characters as fit into so many bytes.
    fileprivate func prefix(utf8 limit: Int) -> String {
        var text = String.UnicodeScalarView()
        var size = 0
        for scalar in unicodeScalars {
            size += UTF8.width(scalar)
            guard size <= limit else { break }
            text.append(scalar)
        }
        return String(text)
    }
}
