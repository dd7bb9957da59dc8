/// Where the parts of one well-formed OCPP-J frame stand: `[type, "id", "Action", payload]` and its relatives.
///
/// All positions are byte offsets into the frame. The value holds no references, so it costs nothing to pass on.
public struct Envelope: Sendable, Hashable {
    /// The message type (OCPP-J 2.1 §4.1.3).
    public var kind: MessageKind
    /// The bytes of the message id between its quotes; never empty, free of escapes.
    public var id: Range<Int>
    /// The bytes of the action between its quotes; empty unless the message is a CALL or a SEND.
    public var action: Range<Int>
    /// The bytes of the error code between its quotes; empty unless the message is a CALLERROR or a CALLRESULTERROR.
    public var errorCode: Range<Int>
    /// The bytes of the error description between its quotes, possibly none.
    public var errorDescription: Range<Int>
    /// The offset of the first byte of the last element: payload or error details.
    public var payload: Int
}
