/// The OCPP-J message types by their MessageTypeId (OCPP-J 2.1 §4.1.3).
public enum MessageKind: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    case call = 2
    case result = 3
    case error = 4
    /// CALLRESULTERROR, OCPP 2.1 only.
    case resultError = 5
    /// SEND, OCPP 2.1 only: a CALL that is never answered.
    case send = 6

    /// The name in the specification, such as `CALLRESULT`.
    public var name: String {
        switch self {
        case .call: "CALL"
        case .result: "CALLRESULT"
        case .error: "CALLERROR"
        case .resultError: "CALLRESULTERROR"
        case .send: "SEND"
        }
    }
}
