import JSONScanning
import JSONSchema
public import OCPP

/// With which error codes what is wrong is answered.
public enum ErrorCodes: Sendable {
    /// As the specification defines the codes.
    case spec
    /// As the Python package `ocpp` does, the meanings of NotImplemented and NotSupported included.
    case mobilityhouse
    /// What the function says of the first violation.
    case custom(@Sendable (PayloadViolation, OCPPVersion) -> CallError.Code)

    /// The refusal of an action that nobody here handles.
    func refusal(of action: String, isKnown: Bool) -> CallError {
        guard case .mobilityhouse = self else { return isKnown ? .notSupported(action) : .notImplemented(action) }
        return isKnown
            ? CallError(.notImplemented, "\(action) has no handler here")
            : CallError(.notSupported, "\(action) is not known here")
    }

    /// The code for a failure of the frame, not of its payload.
    func code(for failure: MessageFailure, _ version: OCPPVersion) -> CallError.Code {
        CallError.Code(ErrorCodePreset.spec.code(for: failure, version: version) ?? "GenericError")
    }

    /// The refusal of a payload that breaks its schema in these ways.
    func refusal(of payload: CheckedPayload, _ violations: [SchemaViolation], _ version: OCPPVersion) -> CallError {
        let first = violations.first.map { PayloadViolation($0) } ?? PayloadViolation(.badFormat, "not valid")
        let code: CallError.Code =
            switch self {
            case .spec:
                CallError.Code(ErrorCodePreset.spec.code(for: violations, version: version) ?? "GenericError")
            case .mobilityhouse:
                CallError.Code(mobilityhouse(payload, violations, of: version) ?? "FormatViolation")
            case .custom(let choose): choose(first, version)
            }
        return CallError(code, first.description, details: "{\"pointer\":\(json: first.pointer)}")
    }

    private func mobilityhouse(
        _ payload: CheckedPayload,
        _ violations: [SchemaViolation],
        of version: OCPPVersion
    ) -> String? {
        if case .success(let tape) = JSONTape.scan(payload.payload.bytes),
            let code = MobilityhouseOrder(version).code(for: tape.root, action: payload.action, kind: payload.kind)
        {
            return code
        }
        return ErrorCodePreset.mobilityhouse.code(for: violations, version: version)
    }
}
