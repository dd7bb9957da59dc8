/// The header of one frame, as read or as it will be written (RFC 6455 §5.2).
///
/// 16 bytes, nothing in it is counted or allocated.
public struct FrameHeader: Hashable, Sendable {
    /// The number of payload bytes.
    public let payloadLength: Int
    /// The four bytes of the masking key as they lie in memory, zero when the frame is not masked.
    public let maskKey: UInt32
    /// The first byte: FIN, three reserved bits, opcode.
    public let firstByte: UInt8
    /// What the message is that this frame belongs to: its own opcode, or for a continuation that of the first fragment.
    public let message: Opcode
    /// Whether the payload was masked on the wire.
    public let isMasked: Bool
    private let length: UInt8

    /// Describes a frame; the header's length follows from the payload's (RFC 6455 §5.2 asks for the shortest form).
    public init(
        fin: Bool = true,
        reservedBits: UInt8 = 0,
        opcode: Opcode,
        payloadLength: Int,
        maskKey: UInt32? = nil,
        message: Opcode? = nil
    ) {
        self.init(
            firstByte: (fin ? 0x80 : 0) | (reservedBits & 0x7) << 4 | (opcode.rawValue & 0xF),
            isMasked: maskKey != nil,
            length: UInt8(truncatingIfNeeded: Self.length(payloadLength: payloadLength, isMasked: maskKey != nil)),
            maskKey: maskKey ?? 0,
            payloadLength: payloadLength,
            message: message ?? opcode
        )
    }

    init(firstByte: UInt8, isMasked: Bool, length: UInt8, maskKey: UInt32, payloadLength: Int, message: Opcode) {
        self.payloadLength = payloadLength
        self.maskKey = maskKey
        self.firstByte = firstByte
        self.message = message
        self.isMasked = isMasked
        self.length = length
    }

    /// Whether this is the last frame of its message.
    public var fin: Bool { firstByte & 0x80 != 0 }
    /// The first reserved bit; permessage-deflate marks a compressed message with it (RFC 7692 §6).
    public var rsv1: Bool { firstByte & 0x40 != 0 }
    /// The second reserved bit.
    public var rsv2: Bool { firstByte & 0x20 != 0 }
    /// The third reserved bit.
    public var rsv3: Bool { firstByte & 0x10 != 0 }
    /// What the frame is.
    public var opcode: Opcode { Opcode(rawValue: firstByte & 0x0F) }
    /// The number of bytes before the payload, 2 to 14.
    public var headerLength: Int { Int(length) }
    /// The number of bytes of the whole frame.
    public var frameLength: Int { headerLength + payloadLength }
    /// Where the payload lies, counted from the frame's first byte.
    public var payload: Range<Int> { headerLength..<frameLength }

    /// How many bytes the header of a frame with `payloadLength` bytes takes, in the shortest form.
    public static func length(payloadLength: Int, isMasked: Bool) -> Int {
        (payloadLength < 126 ? 2 : payloadLength < 65536 ? 4 : 10) + (isMasked ? 4 : 0)
    }
}
