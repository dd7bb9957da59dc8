import JSONScanning
public import OCPP

/// One OCPP-J message.
public enum Frame: Hashable, Sendable {
    /// CALL: something is asked.
    case call(id: String, action: String, payload: Payload)
    /// CALLRESULT: it is answered.
    case result(id: String, payload: Payload)
    /// CALLERROR: it is refused.
    case error(id: String, CallError)
    /// CALLRESULTERROR (OCPP 2.1): the answer is refused.
    case resultError(id: String, CallError)
    /// SEND (OCPP 2.1): nobody answers.
    case send(id: String, action: String, payload: Payload)

    /// Reads a message without checking its payload; nothing when the bytes are none.
    public init?(_ bytes: [UInt8], version: OCPPVersion = .v21) {
        guard case .frame(let frame, _) = FrameReading(bytes, version: version, checker: nil, asked: nil) else {
            return nil
        }
        self = frame
    }

    /// The message id.
    public var id: String {
        switch self {
        case .call(let id, _, _), .result(let id, _), .error(let id, _), .resultError(let id, _), .send(let id, _, _):
            id
        }
    }

    /// The message as it is sent, without spaces; an error's code as the version spells it.
    public func bytes(for version: OCPPVersion) -> [UInt8] {
        var bytes: [UInt8] = []
        switch self {
        case .call(let id, let action, let payload):
            bytes.reserveCapacity(payload.bytes.count + id.utf8.count + action.utf8.count + 16)
            Self.begin("2", id, &bytes)
            JSONText.append(quoting: action, to: &bytes)
            bytes.append(UInt8(ascii: ","))
            bytes.append(contentsOf: payload.bytes)
        case .send(let id, let action, let payload):
            Self.begin("6", id, &bytes)
            JSONText.append(quoting: action, to: &bytes)
            bytes.append(UInt8(ascii: ","))
            bytes.append(contentsOf: payload.bytes)
        case .result(let id, let payload):
            bytes.reserveCapacity(payload.bytes.count + id.utf8.count + 16)
            Self.begin("3", id, &bytes)
            bytes.append(contentsOf: payload.bytes)
        case .error(let id, let error):
            Self.begin("4", id, &bytes)
            Self.append(error, version, &bytes)
        case .resultError(let id, let error):
            Self.begin("5", id, &bytes)
            Self.append(error, version, &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        return bytes
    }

    private static func begin(_ type: StaticString, _ id: String, _ bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        bytes.append(contentsOf: "\(type)".utf8)
        bytes.append(UInt8(ascii: ","))
        JSONText.append(quoting: id, to: &bytes)
        bytes.append(UInt8(ascii: ","))
    }

    private static func append(_ error: CallError, _ version: OCPPVersion, _ bytes: inout [UInt8]) {
        let kept = error.description.unicodeScalars.prefix(EnvelopeAnalysis.maxErrorDescriptionLength)
        JSONText.append(quoting: error.code.spelling(in: version), to: &bytes)
        bytes.append(UInt8(ascii: ","))
        JSONText.append(quoting: String(String.UnicodeScalarView(kept)), to: &bytes)
        bytes.append(UInt8(ascii: ","))
        bytes.append(contentsOf: error.details.bytes)
    }
}
