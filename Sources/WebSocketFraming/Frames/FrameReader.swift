/// Reads one direction's frames and checks them against all of RFC 6455 §5, without allocating and without copying.
///
/// It holds no bytes. The caller keeps what has arrived of the current frame, calls ``next(in:)`` with it, and drops the
/// frame once it was returned. Payloads are unmasked in place as they arrive, text is checked for UTF-8 while that
/// happens, and everything wrong is found at the earliest byte that shows it, however the bytes were cut.
public struct FrameReader: Sendable {
    /// Where the current frame begins: its offset in this direction's stream, from the first byte after the handshake.
    public private(set) var offset = 0
    private var messageBytes = 0
    /// How much of the current frame's payload is already unmasked and checked.
    private var settled = 0
    private let maxMessageBytes: Int
    private var fragments: UInt32 = 0
    private let maxFragments: UInt32
    private var failure: FramingViolation?
    private var utf8 = UTF8Validator()
    private var flags: Flags
    /// The opcode of the fragmented message that is open; ``Opcode/continuation`` when none is.
    private var open = Opcode.continuation

    /// What the next call has to say.
    public enum Step: Hashable, Sendable {
        /// The frame is not whole; its full length is told once the header's length field is there.
        case needsMore(frameLength: Int?)
        /// A whole frame lies at the front, its payload unmasked in place: drop ``FrameHeader/frameLength`` bytes and call again.
        case frame(FrameHeader)
        /// The same, but the text message that it ends is not UTF-8; only told where that was asked for.
        case invalidText(FrameHeader)
        /// The stream is broken from here on; every later call tells the same.
        case violation(FramingViolation)
    }

    private struct Flags: OptionSet {
        let rawValue: UInt8
        static let expectsMask = Flags(rawValue: 1)
        static let allowsCompression = Flags(rawValue: 2)
        static let isCompressed = Flags(rawValue: 4)
        static let isClosed = Flags(rawValue: 8)
        static let isBroken = Flags(rawValue: 16)
        static let keepsInvalidText = Flags(rawValue: 32)
        /// Made here and not as a literal in the hot path, which allocates where the optimiser is off.
        static let isHalted: Flags = [.isClosed, .isBroken]
    }

    /// Begins at the first byte after the handshake, reading what `sender` sends.
    public init(from sender: FrameSender, limits: FrameLimits = FrameLimits()) {
        maxMessageBytes = max(0, limits.maxMessageBytes)
        maxFragments = UInt32(clamping: limits.maxFragments)
        flags = sender == .client ? .expectsMask : []
        if limits.allowsCompression { flags.insert(.allowsCompression) }
    }

    /// Whether a fragmented message has begun and not ended.
    public var isInsideMessage: Bool { open != .continuation }

    /// Whether a text that is not UTF-8 is handed over whole, as ``Step/invalidText(_:)``, and does not break the stream.
    ///
    /// May be changed at any time; a message in which a wrong byte was seen is handed over whole all the same.
    package var keepsInvalidText: Bool {
        get { flags.contains(.keepsInvalidText) }
        set { if newValue { flags.insert(.keepsInvalidText) } else { flags.remove(.keepsInvalidText) } }
    }

    /// What was wrong with the text that was handed over last; none from the next such text on.
    package mutating func takeInvalidText() -> FramingViolation? {
        guard !flags.contains(.isBroken) else { return nil }
        defer { failure = nil }
        return failure
    }

    /// Whether a close frame was read.
    public var isClosed: Bool { flags.contains(.isClosed) }

    /// Looks at the bytes that have arrived, which begin at the first byte of the current frame.
    ///
    /// Payload bytes already seen by an earlier call must still be there as that call left them.
    public mutating func next(in bytes: UnsafeMutableRawBufferPointer) -> Step {
        let available = bytes.count
        guard available >= 2, flags.isDisjoint(with: .isHalted) else { return first(of: bytes) }
        let firstByte = bytes[0]
        let second = bytes[1]
        if let kind = fault(inFirst: firstByte) { return fail(kind, first: firstByte) }

        let isMasked = second & 0x80 != 0
        guard isMasked == flags.contains(.expectsMask) else {
            return fail(FramingViolation(isMasked ? .maskedFromServer : .unmaskedFromClient, at: offset &+ 1))
        }
        let isControl = firstByte & 0x08 != 0
        var payloadLength = Int(second & 0x7F)
        var headerLength = isMasked ? 6 : 2
        if payloadLength > 125 {
            if isControl { return fail(FramingViolation(.controlTooLong, at: offset &+ 1, value: payloadLength)) }
            let isWide = payloadLength == 127
            headerLength &+= isWide ? 8 : 2
            guard available >= (isWide ? 10 : 4) else { return .needsMore(frameLength: nil) }
            if isWide {
                let declared = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt64.self))
                payloadLength = Int(truncatingIfNeeded: declared & UInt64(Int.max))
                if declared > UInt64(Int.max) {
                    return fail(FramingViolation(.lengthTopBit, at: offset &+ 2, value: payloadLength))
                }
            } else {
                payloadLength = Int(UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
            }
            if payloadLength < (isWide ? 65536 : 126) {
                return fail(FramingViolation(.lengthNotMinimal, at: offset &+ 2, value: payloadLength))
            }
        }
        if !isControl, payloadLength > maxMessageBytes &- messageBytes {
            let (total, overflow) = messageBytes.addingReportingOverflow(payloadLength)
            let at = offset &+ (payloadLength > 125 ? 2 : 1)
            return fail(FramingViolation(.messageTooBig, at: at, value: overflow ? .max : total))
        }
        let frameLength = headerLength &+ payloadLength
        guard available >= headerLength else { return .needsMore(frameLength: frameLength) }

        let opcode = Opcode(rawValue: firstByte & 0x0F)
        let message = opcode == .continuation ? open : opcode
        let isText = message == .text && !isCompressed(firstByte)
        let key = isMasked ? bytes.loadUnaligned(fromByteOffset: headerLength &- 4, as: UInt32.self) : 0
        let arrived = min(available, frameLength) &- headerLength
        let fresh = UnsafeMutableRawBufferPointer(
            rebasing: bytes[(headerLength &+ settled)..<(headerLength &+ arrived)]
        )
        let isASCII: Bool
        if isMasked {
            isASCII = Masking.apply(key, phase: settled, to: fresh)
        } else {
            isASCII = !isText || Masking.isASCII(UnsafeRawBufferPointer(fresh))
        }
        if isText, !isASCII || !utf8.isComplete {
            let bad = utf8.feed(UnsafeRawBufferPointer(fresh))
            if bad >= 0 {
                let at = offset &+ headerLength &+ settled &+ bad
                let violation = FramingViolation(.invalidUTF8, at: at, value: Int(fresh[bad]))
                guard flags.contains(.keepsInvalidText) else { return fail(violation) }
                failure = violation
                utf8.giveUp()
            }
        }
        guard arrived == payloadLength else {
            settled = arrived
            return .needsMore(frameLength: frameLength)
        }

        let header = FrameHeader(
            firstByte: firstByte,
            isMasked: isMasked,
            length: UInt8(truncatingIfNeeded: headerLength),
            maskKey: key,
            payloadLength: payloadLength,
            message: message
        )
        if isControl {
            if opcode == .close, let violation = closeFault(bytes, header) { return fail(violation) }
        } else if header.fin {
            if isText, !utf8.isComplete { return endInvalidText(header) }
            open = .continuation
            messageBytes = 0
            fragments = 0
            flags.remove(.isCompressed)
        } else {
            if opcode != .continuation, firstByte & 0x40 != 0 { flags.insert(.isCompressed) }
            open = message
            messageBytes &+= payloadLength
            fragments &+= 1
        }
        settled = 0
        offset &+= frameLength
        return .frame(header)
    }

    /// The last frame of a text that is not UTF-8 is there.
    @inline(never)
    private mutating func endInvalidText(_ header: FrameHeader) -> Step {
        if !utf8.isGivenUp {
            let end = offset &+ header.frameLength
            let violation = FramingViolation(.truncatedUTF8, at: end, value: Int(utf8.missing))
            guard flags.contains(.keepsInvalidText) else { return fail(violation) }
            failure = violation
        }
        utf8 = UTF8Validator()
        open = .continuation
        messageBytes = 0
        fragments = 0
        settled = 0
        offset &+= header.frameLength
        return .invalidText(header)
    }

    /// Tells what is wrong with a frame's first byte at this point of the stream.
    @inline(__always)
    private func fault(inFirst byte: UInt8) -> FramingViolation.Kind? {
        let opcode = byte & 0x0F
        if byte & 0x70 != 0 {
            // RFC 7692 §6: RSV1 stands on the first frame of a data message only.
            let isAllowed = flags.contains(.allowsCompression) && (opcode == 1 || opcode == 2) && byte & 0x30 == 0
            if !isAllowed { return .reservedBits }
        }
        switch opcode {
        case 1, 2: return open == .continuation ? nil : .messageInsideMessage
        case 0:
            if open == .continuation { return .continuationWithoutStart }
            return fragments < maxFragments ? nil : .tooManyFragments
        case 8, 9, 10: return byte & 0x80 != 0 ? nil : .fragmentedControl
        default: return .reservedOpcode
        }
    }

    @inline(__always)
    private func isCompressed(_ firstByte: UInt8) -> Bool {
        firstByte & 0x40 != 0 || firstByte & 0x0F == 0 && flags.contains(.isCompressed)
    }

    /// The rare cases: less than two bytes, a broken stream, something after a close frame.
    @inline(never)
    private mutating func first(of bytes: UnsafeMutableRawBufferPointer) -> Step {
        if flags.contains(.isBroken), let failure { return .violation(failure) }
        guard let byte = bytes.first else { return .needsMore(frameLength: nil) }
        if flags.contains(.isClosed) { return fail(FramingViolation(.frameAfterClose, at: offset, value: Int(byte))) }
        if let kind = fault(inFirst: byte) { return fail(kind, first: byte) }
        return .needsMore(frameLength: nil)
    }

    @inline(never)
    private mutating func closeFault(_ bytes: UnsafeMutableRawBufferPointer, _ header: FrameHeader) -> FramingViolation?
    {
        flags.insert(.isClosed)
        return ClosePayload.fault(
            in: UnsafeRawBufferPointer(rebasing: bytes[header.payload]),
            at: offset &+ header.headerLength
        )
    }

    @inline(never)
    private mutating func fail(_ kind: FramingViolation.Kind, first byte: UInt8) -> Step {
        let value =
            switch kind {
            case .reservedBits: Int(byte &>> 4 & 7)
            case .tooManyFragments: Int(maxFragments)
            default: Int(byte & 0x0F)
            }
        return fail(FramingViolation(kind, at: offset, value: value))
    }

    @inline(never)
    private mutating func fail(_ violation: FramingViolation) -> Step {
        failure = violation
        flags.insert(.isBroken)
        return .violation(violation)
    }
}
