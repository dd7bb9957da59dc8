/// Why a CALL brought no CALLRESULT.
public enum CallFailure: Error, Hashable, Sendable {
    /// The other side answered with a CALLERROR.
    case refused(CallError)
    /// No answer came in time, or the turn to be sent did not.
    case timedOut(after: Duration)
    /// The connection ended first.
    case closed
    /// The request breaks its schema; nothing was sent.
    case invalidRequest([PayloadViolation])
    /// The answer breaks its schema; the list is empty when the message around it is broken.
    case invalidResponse([PayloadViolation])
    /// The connection speaks another version than the request's.
    case wrongVersion
    /// Too many CALLs wait for their turn.
    case queueFull
    /// The message id that was given is empty, has more than 36 characters, or was used a moment ago.
    case invalidID(String)
}

extension CallFailure: CustomStringConvertible {
    /// What happened, in a sentence.
    public var description: String {
        switch self {
        case .refused(let error): "the call was refused with \(error.code) \(error.description)"
        case .timedOut(let limit): "no answer came within \(limit)"
        case .closed: "the connection ended before the answer"
        case .invalidRequest(let violations): "the request is not valid: \(violations.first?.description ?? "no JSON")"
        case .invalidResponse(let violations):
            "the answer is not valid: \(violations.first?.description ?? "no message")"
        case .wrongVersion: "the connection speaks another version of OCPP"
        case .queueFull: "too many calls wait for their turn"
        case .invalidID(let id): "\"\(id)\" cannot be the id of a call"
        }
    }
}
