/// What a frame is: its four-bit opcode (RFC 6455 §5.2).
///
/// An open value, so that a reserved opcode survives to be reported.
public struct Opcode: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
    /// The four bits, 0 to 15.
    public let rawValue: UInt8

    /// Takes the four bits as they are.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A further fragment of the message that began earlier.
    public static let continuation = Opcode(rawValue: 0x0)
    /// A text message or its first fragment.
    public static let text = Opcode(rawValue: 0x1)
    /// A binary message or its first fragment.
    public static let binary = Opcode(rawValue: 0x2)
    /// A close frame.
    public static let close = Opcode(rawValue: 0x8)
    /// A ping.
    public static let ping = Opcode(rawValue: 0x9)
    /// A pong.
    public static let pong = Opcode(rawValue: 0xA)

    /// Whether the top bit says that this is a control frame, known or reserved (RFC 6455 §5.5).
    public var isControl: Bool { rawValue & 0x8 != 0 }

    /// Whether RFC 6455 reserves this opcode for later (3 to 7 and 11 to 15).
    public var isReserved: Bool { rawValue & 0x7 > 2 }
}

extension Opcode: CustomStringConvertible {
    /// The name used by RFC 6455, or `opcode N` for a reserved one.
    public var description: String {
        switch self {
        case .continuation: "continuation"
        case .text: "text"
        case .binary: "binary"
        case .close: "close"
        case .ping: "ping"
        case .pong: "pong"
        default: "opcode \(rawValue)"
        }
    }
}
