import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// The actions behind which the list of rules ends.
extension Draft {
    mutating func end(_ action: RuleAction, in scene: Scene) {
        isOver = true
        switch action {
        case .block(let error, let description, let details):
            let code = Self.spelling(error ?? "GenericError", scene.version)
            let text = description.map { fill($0, in: scene) } ?? "blocked by a rule of the proxy"
            let details = details.map { json($0, in: scene) } ?? Array("{}".utf8)
            block(code, text, details: details, in: scene)
            effects.append("block \(code)")
        case .refuse: refuse(in: scene)
        case .reply(let payload): reply(json(payload, in: scene), in: scene)
        case .close(let code, let reason, let legs):
            let text = reason.map { fill($0, in: scene) } ?? ""
            verdict = .close(code: code, reason: text.prefix(utf8: 123), legs: legs)
            effects.append("close \(code)")
        default: break
        }
    }

    /// The code in the spelling of the version that is spoken.
    private static func spelling(_ code: String, _ version: OCPPVersion?) -> String {
        guard let version, CallErrorCode(code, version: version) == nil else { return code }
        return CallErrorCode(spelling: code)?.spelling(in: version) ?? code
    }

    private mutating func block(_ code: String, _ text: String, details: [UInt8], in scene: Scene) {
        guard let id = scene.parts.id.map({ Array(scene.frame[$0]) }) else {
            verdict = .swallow
            return
        }
        var frame = Array("[4,\"".utf8) + id + Array("\",".utf8)
        JSONText.append(quoting: code, to: &frame)
        frame.append(UInt8(ascii: ","))
        // OCPP 2.x allows 255 characters (OCPP-J 2.0.1 §4.2.3).
        JSONText.append(quoting: String(String.UnicodeScalarView(text.unicodeScalars.prefix(255))), to: &frame)
        frame += Array(",".utf8) + details + Array("]".utf8)
        switch scene.kind {
        case .call: verdict = .answer(frame)
        case .result, .error: verdict = .replaced(frame)
        case .send, .resultError, nil: verdict = .swallow
        }
    }

    private mutating func refuse(in scene: Scene) {
        let now = scene.time.stamp
        var payload: [UInt8]?
        if scene.kind == .call, let name = scene.actionName, let version = scene.version {
            let request = scene.payload.map { Array($0.bytes) } ?? []
            payload = RefusalTable.payload(name, in: version, to: request, now: now)
        }
        // An invalid CALL may lack what the refusal should repeat.
        guard let payload, let id = scene.parts.id.map({ Array(scene.frame[$0]) }),
            PayloadCheck(scene, kind: .result).violation(in: payload, at: 0) == nil
        else {
            block("NotSupported", "refused by a rule of the proxy", details: Array("{}".utf8), in: scene)
            effects.append("refuse with NotSupported")
            return
        }
        verdict = .answer(Self.result(id, payload))
        effects.append("refuse")
    }

    private mutating func reply(_ payload: [UInt8], in scene: Scene) {
        guard scene.kind == .call, let id = scene.parts.id.map({ Array(scene.frame[$0]) }) else {
            spoil(at: "", "only a CALL can be replied to")
            return
        }
        if let violation = PayloadCheck(scene, kind: .result).violation(in: payload, at: 0) {
            spoil(at: violation.pointer.description, "the reply is not valid: \(PayloadCheck.text(violation))")
            return
        }
        verdict = .answer(Self.result(id, payload))
        effects.append("reply")
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
