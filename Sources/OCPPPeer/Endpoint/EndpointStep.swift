/// Something that an ``Endpoint`` wants done.
public enum EndpointStep: Hashable, Sendable {
    /// Send a message.
    case send([UInt8])
    /// Have a CALL handled, then report the answer with ``Endpoint/answered(_:with:)``.
    case handle(IncomingMessage)
    /// Have a SEND handled, then report it with ``Endpoint/took(_:)``.
    case take(IncomingMessage)
    /// The CALLRESULT was sent: do what is to be done afterwards.
    case follow(IncomingMessage, response: Payload)
    /// Tell the caller of our own CALL with this number what became of it; nothing follows.
    case settle(UInt64, CallOutcome)
    /// The peer refused an answer of ours (CALLRESULTERROR).
    case answerRefused(RefusedAnswer)
    /// Tell people.
    case note(Notice)
    /// Close the connection for a breach of policy.
    case close(reason: String)
}

/// What became of a CALL of our own.
public enum CallOutcome: Hashable, Sendable {
    /// The payload of the CALLRESULT.
    case answered(Payload)
    /// There is none.
    case failed(CallFailure)
    /// Nobody wants to know any more.
    case cancelled
}

/// A CALL or SEND that was received.
public struct IncomingMessage: Hashable, Sendable {
    /// Its number on this connection.
    public let number: UInt64
    /// The message id.
    public let id: String
    /// What is asked for.
    public let action: String
    /// The payload as it was received.
    public let payload: Payload
}

/// An answer of ours that the peer refused.
public struct RefusedAnswer: Hashable, Sendable {
    /// The message id of the peer's CALL.
    public let id: String
    /// What it asked for.
    public let action: String
    /// Why the peer refuses the answer.
    public let error: CallError

    /// A refusal.
    public init(id: String, action: String, error: CallError) {
        self.id = id
        self.action = action
        self.error = error
    }
}

/// A CALL of our own.
public struct OutgoingCall: Hashable, Sendable {
    /// Names the call towards the ``Endpoint``; each call has its own.
    public var number: UInt64
    /// The message id, 1 to 36 characters.
    public var id: String
    /// What is asked for.
    public var action: String
    /// The payload.
    public var payload: Payload
    /// How long the answer may take, if not as long as usual.
    public var timeout: Duration?
    /// What becomes of an invalid request or answer, if not as usual.
    public var validation: Validation?
    /// Which of several CALLs that wait is sent first.
    public var priority: CallPriority

    /// A CALL with what is usual.
    public init(
        number: UInt64,
        id: String,
        action: String,
        payload: Payload,
        timeout: Duration? = nil,
        validation: Validation? = nil,
        priority: CallPriority = .normal
    ) {
        self.number = number
        self.id = id
        self.action = action
        self.payload = payload
        self.timeout = timeout
        self.validation = validation
        self.priority = priority
    }
}

/// Which of several CALLs that wait is sent first; those of one priority leave in the order of asking.
public enum CallPriority: Int, Hashable, Sendable, Comparable {
    case low
    case normal
    case high

    /// Whether the left one waits for the right one.
    public static func < (left: CallPriority, right: CallPriority) -> Bool { left.rawValue < right.rawValue }
}
