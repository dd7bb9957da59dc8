/// What the relay does with a message.
public enum Verdict: Sendable, Hashable {
    /// Pass it on, to the byte.
    case forward
    /// Do not pass it on; its sender gets a CALLERROR instead.
    case answer
    /// Do not pass it on and say nothing: the answer to a CALL of the relay's own, or to one that the relay answered.
    case drop
    /// End the connection with this close code.
    case close(UInt16)
}
