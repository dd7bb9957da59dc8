public import OCPP

/// What the relay does with a message.
public enum Verdict: Sendable, Hashable {
    /// Pass it on, to the byte.
    case forward
    /// Do not pass it on; send its sender the CALLERROR that `Session.takeReply()` holds.
    case answer
    /// Do not pass it on and say nothing: the answer to a CALL of the relay's own, or to one that the relay answered.
    case drop
    /// End the connection with this close code.
    case close(UInt16)
}

/// What a session made of one message; holds no references.
public struct MessageOutcome: Sendable, Hashable {
    /// What to do with the message.
    public var verdict: Verdict
    /// The message type, if the frame says one.
    public var kind: MessageKind?
    /// The action as an index into the action table of ``version``; a response has the action of its CALL.
    public var action: ActionID?
    /// The version by which the message was judged; nil while it is unknown.
    public var version: OCPPVersion?
    /// The number of the message on its connection, counted over both directions from 1.
    public var number: UInt64
    /// The bytes of the message id in the frame, between the quotes; empty when there is none.
    public var id: Range<Int>
    /// Nanoseconds between a CALL and this response to it.
    public var latency: UInt64?
    /// How many findings this message added.
    public var findings: Int
}
