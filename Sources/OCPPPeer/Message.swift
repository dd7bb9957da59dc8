import JSONScanning
import OCPP

/// One OCPP-J message as this side reads and writes it; what is no message reads as nothing.
enum Message {
    case call(id: String, action: String, payload: Payload)
    case result(id: String, payload: Payload)
    case error(id: String, CallError)
    /// SEND, OCPP 2.1 only: never answered.
    case send(action: String, payload: Payload)

    init?(_ bytes: [UInt8]) {
        guard case .success(let tape) = JSONTape.scan(bytes) else { return nil }
        let parts = Array(tape.root.elements)
        guard parts.count >= 3, let kind = parts[0].int.flatMap(UInt8.init(exactly:)).flatMap(MessageKind.init),
            let id = parts[1].string
        else { return nil }
        switch kind {
        case .call, .send:
            guard parts.count == 4, let action = parts[2].string else { return nil }
            let payload = Payload(bytes: parts[3].bytes)
            self =
                kind == .call
                ? .call(id: id, action: action, payload: payload) : .send(action: action, payload: payload)
        case .result:
            self = .result(id: id, payload: Payload(bytes: parts[2].bytes))
        case .error, .resultError:
            guard parts.count == 5, let code = parts[2].string, let text = parts[3].string else { return nil }
            self = .error(id: id, CallError(code, text, details: Payload(bytes: parts[4].bytes)))
        }
    }

    var text: String {
        func quoted(_ text: String) -> String { String(decoding: JSONText.quoted(text), as: UTF8.self) }
        return switch self {
        case .call(let id, let action, let payload): "[2,\(quoted(id)),\(quoted(action)),\(payload)]"
        case .result(let id, let payload): "[3,\(quoted(id)),\(payload)]"
        case .error(let id, let error):
            "[4,\(quoted(id)),\(quoted(error.code)),\(quoted(error.description)),\(error.details)]"
        case .send(let action, let payload): "[6,\"-1\",\(quoted(action)),\(payload)]"
        }
    }
}
