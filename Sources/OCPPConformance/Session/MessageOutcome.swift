public import OCPP
public import Traffic

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
    /// The number of the CALL that it answers; zero for what answers none.
    var call: UInt64 = 0
    /// How many findings this message added.
    public var findings: Int
}
