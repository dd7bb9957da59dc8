/// What becomes of a payload that breaks its schema.
public enum Validation: Hashable, Sendable {
    /// It is refused.
    case enforce
    /// It passes and is told.
    case observe
    /// Nobody looks.
    case off
}

/// Which payloads are held to their schemas.
public struct ValidationPolicy: Hashable, Sendable {
    /// CALLs and SENDs that are received; enforced, they are answered with a CALLERROR.
    public var incomingCalls: Validation
    /// Answers that are received; enforced, the call fails.
    public var incomingResults: Validation
    /// CALLs and SENDs of our own; enforced, they are not sent.
    public var outgoingCalls: Validation
    /// Answers of our own; enforced, the peer gets an `InternalError` instead.
    public var outgoingResults: Validation

    /// Enforces what is not said otherwise.
    public init(
        incomingCalls: Validation = .enforce,
        incomingResults: Validation = .enforce,
        outgoingCalls: Validation = .enforce,
        outgoingResults: Validation = .enforce
    ) {
        self.incomingCalls = incomingCalls
        self.incomingResults = incomingResults
        self.outgoingCalls = outgoingCalls
        self.outgoingResults = outgoingResults
    }

    /// The same for all four.
    public static func all(_ validation: Validation) -> ValidationPolicy {
        ValidationPolicy(
            incomingCalls: validation,
            incomingResults: validation,
            outgoingCalls: validation,
            outgoingResults: validation
        )
    }
}
