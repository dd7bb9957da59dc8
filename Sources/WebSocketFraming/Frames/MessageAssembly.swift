/// The fragments of a message that is not whole yet (RFC 6455 §5.4), as they came.
///
/// One for each direction. A message in one frame need not go through it. How much it holds is limited by the
/// ``FrameReader`` that reads the frames, in bytes and in fragments. Empty it allocates nothing.
public struct MessageAssembly: Sendable {
    private var bytes: [UInt8] = []
    private var headers: [FrameHeader] = []

    /// Begins before any message.
    public init() {}

    /// Whether a message has begun and not ended.
    public var isOpen: Bool { !headers.isEmpty }

    /// Takes in a data frame that ``FrameReader`` returned, whole, its payload unmasked.
    ///
    /// - Returns: the message, when this frame ends it.
    public mutating func append(_ frame: RawSpan, header: FrameHeader) -> AssembledMessage? {
        precondition(frame.byteCount == header.frameLength, "the reader returned this frame whole")
        precondition(!header.opcode.isControl, "control frames are no part of a message")
        bytes.append(copying: frame)
        headers.append(header)
        guard header.fin else { return nil }
        defer { self = MessageAssembly() }
        return AssembledMessage(bytes: bytes, headers: headers)
    }
}
