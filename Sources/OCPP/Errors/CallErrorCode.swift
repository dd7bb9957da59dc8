/// The error codes of CALLERROR and CALLRESULTERROR (OCPP-J 1.6 §4.2.3, OCPP-J 2.0.1 and 2.1 §4.3).
///
/// One case per meaning; two of them are spelt differently in 1.6, and two exist only from 2.0.1 on.
public enum CallErrorCode: UInt8, Sendable, Hashable, CaseIterable {
    case notImplemented
    case notSupported
    case internalError
    case protocolError
    case securityError
    /// `FormationViolation` in 1.6, which its errata (5.2) keep; `FormatViolation` since.
    case formatViolation
    case propertyConstraintViolation
    /// `OccurenceConstraintViolation` in 1.6, which its errata (5.1) keep; with two r since.
    case occurrenceConstraintViolation
    case typeConstraintViolation
    case genericError
    /// Not in 1.6.
    case messageTypeNotSupported
    /// Not in 1.6.
    case rpcFrameworkError

    /// The code whose exact spelling in a version this is.
    public init?(_ text: String, version: OCPPVersion) {
        guard let code = Self.allCases.first(where: { $0.spelling(in: version) == text }) else { return nil }
        self = code
    }

    /// The code that any version spells like this.
    public init?(spelling text: String) {
        for version in OCPPVersion.allCases {
            if let code = CallErrorCode(text, version: version) {
                self = code
                return
            }
        }
        return nil
    }

    /// How a version spells the code; none when the version does not have it.
    public func spelling(in version: OCPPVersion) -> String? {
        let isFirst = version == .v16
        return switch self {
        case .notImplemented: "NotImplemented"
        case .notSupported: "NotSupported"
        case .internalError: "InternalError"
        case .protocolError: "ProtocolError"
        case .securityError: "SecurityError"
        case .formatViolation: isFirst ? "FormationViolation" : "FormatViolation"
        case .propertyConstraintViolation: "PropertyConstraintViolation"
        case .occurrenceConstraintViolation:
            isFirst ? "OccurenceConstraintViolation" : "OccurrenceConstraintViolation"
        case .typeConstraintViolation: "TypeConstraintViolation"
        case .genericError: "GenericError"
        case .messageTypeNotSupported: isFirst ? nil : "MessageTypeNotSupported"
        case .rpcFrameworkError: isFirst ? nil : "RpcFrameworkError"
        }
    }

    /// What the specification means by the code, in a few words.
    public var meaning: String {
        switch self {
        case .notImplemented: "the receiver does not know the action"
        case .notSupported: "the receiver knows the action but does not support it"
        case .internalError: "the receiver failed while it worked on the action"
        case .protocolError: "the payload is incomplete, or not built as the action asks"
        case .securityError: "a security matter kept the receiver from finishing"
        case .formatViolation: "the payload is malformed, or not built as the action asks"
        case .propertyConstraintViolation: "a field holds a value that is not allowed"
        case .occurrenceConstraintViolation: "a field is missing, or occurs too seldom or too often"
        case .typeConstraintViolation: "a field holds a value of the wrong type"
        case .genericError: "an error that no other code covers"
        case .messageTypeNotSupported: "the receiver does not know the message type number"
        case .rpcFrameworkError: "the frame is no valid message, for instance its id cannot be read"
        }
    }
}
