/// A CALLERROR: the refusal of a CALL (OCPP-J 1.6 §4.2.3, OCPP-J 2.1 §4.2.3).
///
/// A handler throws it to refuse; ``Conversation/call(_:_:id:within:)`` reports it as ``CallFailure/refused(_:)``.
public struct CallError: Error, Hashable, Sendable {
    /// The error code as spelled on the wire, such as `NotSupported`.
    public var code: String
    /// What went wrong, for people; possibly empty.
    public var description: String
    /// More for machines, an object.
    public var details: Payload

    /// Makes a refusal.
    public init(_ code: String, _ description: String = "", details: Payload = .empty) {
        self.code = code
        self.description = description
        self.details = details
    }

    /// The action is not known to this side.
    public static func notImplemented(_ action: String) -> CallError {
        CallError("NotImplemented", "\(action) is not known here")
    }

    /// The action is known and not supported by this side.
    public static func notSupported(_ action: String) -> CallError {
        CallError("NotSupported", "\(action) has no handler here")
    }
}

/// Why a CALL brought no CALLRESULT.
public enum CallFailure: Error, Hashable, Sendable {
    /// The other side answered with a CALLERROR.
    case refused(CallError)
    /// No answer came in time.
    case timedOut(after: Duration)
    /// The connection ended first, or the calling task was cancelled.
    case closed
}

extension CallFailure: CustomStringConvertible {
    /// What happened, in a sentence.
    public var description: String {
        switch self {
        case .refused(let error): "the call was refused with \(error.code) \(error.description)"
        case .timedOut(let limit): "no answer came within \(limit)"
        case .closed: "the connection ended before the answer"
        }
    }
}
