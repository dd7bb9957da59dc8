/// A breach of RFC 6455 §5 (or of a limit) in a stream of frames, with its place.
public struct FramingViolation: Hashable, Sendable {
    /// Where: counted in bytes of this direction's stream, from the first byte after the handshake.
    public let offset: Int
    /// The number that the violation is about; ``Kind`` says which.
    public let value: Int
    /// What is wrong.
    public let kind: Kind

    package init(_ kind: Kind, at offset: Int, value: Int = 0) {
        self.kind = kind
        self.offset = offset
        self.value = value
    }

    /// Everything that can be wrong with a stream of frames.
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        /// A reserved bit is set that no extension gave a meaning; value: the three bits, RSV1 = 4.
        case reservedBits
        /// An opcode that no one has defined; value: the opcode.
        case reservedOpcode
        /// A control frame without FIN; value: the opcode.
        case fragmentedControl
        /// A continuation while no message is open.
        case continuationWithoutStart
        /// A new data message inside a fragmented one; value: its opcode.
        case messageInsideMessage
        /// More frames in a message than the limit allows; value: the limit.
        case tooManyFragments
        /// The client sent a frame without a mask.
        case unmaskedFromClient
        /// The server sent a masked frame.
        case maskedFromServer
        /// A control frame with more than 125 bytes; value: the seven-bit length field, 126 or 127.
        case controlTooLong
        /// A length not in its shortest form; value: the length.
        case lengthNotMinimal
        /// A 64-bit length with its top bit set; value: the length without that bit.
        case lengthTopBit
        /// A message larger than the limit; value: the bytes of the message as far as declared (at most `Int.max`).
        case messageTooBig
        /// Text that is not UTF-8; value: the byte that cannot stand there.
        case invalidUTF8
        /// A text message that ends inside a character; value: how many bytes are missing.
        case truncatedUTF8
        /// A close payload of a single byte.
        case closePayloadOfOneByte
        /// A close code that must not be sent; value: the code.
        case closeCodeNotAllowed
        /// A close reason that is not UTF-8; value: the byte that cannot stand there, or 0 when the reason ends too early.
        case closeReasonInvalidUTF8
        /// A frame after the close frame; value: its first byte.
        ///
        /// The closing handshake already runs: report this, drop the bytes, and send no second close frame.
        case frameAfterClose
    }

    /// The code to fail the connection with (RFC 6455 §7.1.7).
    public var closeCode: CloseCode {
        switch kind {
        case .invalidUTF8, .truncatedUTF8, .closeReasonInvalidUTF8: .invalidData
        case .messageTooBig, .tooManyFragments: .messageTooBig
        default: .protocolError
        }
    }
}

extension FramingViolation: CustomStringConvertible {
    /// One lower-case phrase with the number that matters.
    public var description: String {
        switch kind {
        case .reservedBits: "reserved bit \(reservedBitNames) set without an extension"
        case .reservedOpcode: "reserved opcode \(value)"
        case .fragmentedControl: "fragmented \(Opcode(rawValue: UInt8(truncatingIfNeeded: value))) frame"
        case .continuationWithoutStart: "continuation frame with no message to continue"
        case .messageInsideMessage:
            "new \(Opcode(rawValue: UInt8(truncatingIfNeeded: value))) message inside a fragmented one"
        case .tooManyFragments: "message of more than \(value) frames"
        case .unmaskedFromClient: "unmasked frame from the client"
        case .maskedFromServer: "masked frame from the server"
        case .controlTooLong: "control frame of more than 125 bytes"
        case .lengthNotMinimal: "length \(value) not in its shortest form"
        case .lengthTopBit: "64-bit length with its top bit set"
        case .messageTooBig: "message of \(value) bytes or more exceeds the limit"
        case .invalidUTF8: "text is not UTF-8: unexpected byte \(hexadecimal(value))"
        case .truncatedUTF8: "text ends inside a UTF-8 character"
        case .closePayloadOfOneByte: "close frame with a payload of one byte"
        case .closeCodeNotAllowed: "close code \(value) must not be sent"
        case .closeReasonInvalidUTF8: "close reason is not UTF-8"
        case .frameAfterClose: "frame after the close frame"
        }
    }

    /// Where the specification says so.
    public var clause: String {
        switch kind {
        case .reservedBits, .reservedOpcode, .lengthNotMinimal, .lengthTopBit: "RFC 6455 §5.2"
        case .fragmentedControl, .controlTooLong: "RFC 6455 §5.5"
        case .continuationWithoutStart, .messageInsideMessage: "RFC 6455 §5.4"
        case .unmaskedFromClient, .maskedFromServer: "RFC 6455 §5.1"
        case .messageTooBig, .tooManyFragments: "RFC 6455 §10.4"
        case .invalidUTF8, .truncatedUTF8: "RFC 6455 §8.1"
        case .closePayloadOfOneByte, .closeReasonInvalidUTF8, .frameAfterClose: "RFC 6455 §5.5.1"
        case .closeCodeNotAllowed: "RFC 6455 §7.4"
        }
    }

    private var reservedBitNames: String {
        [(4, "RSV1"), (2, "RSV2"), (1, "RSV3")].filter { value & $0.0 != 0 }.map(\.1).joined(separator: ", ")
    }
}

private func hexadecimal(_ byte: Int) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: max(0, 2 - digits.utf8.count)) + digits
}
