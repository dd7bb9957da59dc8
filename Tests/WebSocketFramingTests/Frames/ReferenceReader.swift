import WebSocketFraming

/// A frame reader as one would write it to be sure and not to be fast: all bytes at once, one byte at a time.
///
/// Written from RFC 6455 §5 alone, as the measure for ``FrameReader``.
struct ReferenceReader {
    private let bytes: [UInt8]
    private let isClient: Bool
    private let limits: FrameLimits
    private var at = 0
    private var transcript = FrameTranscript()
    private var messageOpcode: UInt8?
    private var messageSize = 0
    private var messageFrames = 0
    private var messageIsCompressed = false
    private var character: [UInt8] = []
    private var closed = false

    static func read(_ bytes: [UInt8], from sender: FrameSender, limits: FrameLimits) -> FrameTranscript {
        var reader = ReferenceReader(bytes: bytes, isClient: sender == .client, limits: limits)
        while reader.at < bytes.count {
            guard reader.readFrame() else { break }
        }
        if reader.transcript.violation == nil { reader.transcript.unfinished = bytes.count - reader.at }
        return reader.transcript
    }

    private init(bytes: [UInt8], isClient: Bool, limits: FrameLimits) {
        self.bytes = bytes
        self.isClient = isClient
        self.limits = limits
    }

    private mutating func fail(_ kind: FramingViolation.Kind, _ offset: Int, _ value: Int = 0) -> Bool {
        transcript.violation = FramingViolation(kind, at: offset, value: value)
        return false
    }

    /// Reads one frame; false when the stream is broken or not long enough.
    private mutating func readFrame() -> Bool {
        let start = at
        let first = bytes[start]
        let fin = first / 128 == 1
        let reserved = Int(first / 16 % 8)
        let opcode = first % 16
        if closed { return fail(.frameAfterClose, start, Int(first)) }
        let mayCompress = limits.allowsCompression && (opcode == 1 || opcode == 2)
        if reserved != 0, !(mayCompress && reserved == 4) { return fail(.reservedBits, start, reserved) }
        if ![0, 1, 2, 8, 9, 10].contains(opcode) { return fail(.reservedOpcode, start, Int(opcode)) }
        if opcode >= 8, !fin { return fail(.fragmentedControl, start, Int(opcode)) }
        if opcode == 0, messageOpcode == nil { return fail(.continuationWithoutStart, start) }
        if opcode == 0, messageFrames >= limits.maxFragments {
            return fail(.tooManyFragments, start, limits.maxFragments)
        }
        if opcode == 1 || opcode == 2, messageOpcode != nil { return fail(.messageInsideMessage, start, Int(opcode)) }

        guard start + 1 < bytes.count else { return false }
        let masked = bytes[start + 1] >= 128
        if masked, !isClient { return fail(.maskedFromServer, start + 1) }
        if !masked, isClient { return fail(.unmaskedFromClient, start + 1) }
        let short = Int(bytes[start + 1] % 128)
        if opcode >= 8, short > 125 { return fail(.controlTooLong, start + 1, short) }
        let digits = short == 126 ? 2 : short == 127 ? 8 : 0
        guard start + 2 + digits <= bytes.count else { return false }
        let field = bytes[(start + 2)..<(start + 2 + digits)]
        var length = short
        if digits > 0 {
            var declared: UInt64 = 0
            for byte in field { declared = declared * 256 + UInt64(byte) }
            if declared >= 1 << 63 { return fail(.lengthTopBit, start + 2, Int(declared - (1 << 63))) }
            length = Int(declared)
            if length < 126 || (digits == 8 && length < 65536) { return fail(.lengthNotMinimal, start + 2, length) }
        }
        if opcode < 8 {
            let (total, overflow) = messageSize.addingReportingOverflow(length)
            if overflow || total > limits.maxMessageBytes {
                return fail(.messageTooBig, start + (digits > 0 ? 2 : 1), overflow ? Int.max : total)
            }
        }
        let header = 2 + digits + (masked ? 4 : 0)
        guard start + header <= bytes.count else { return false }
        let key = masked ? Array(bytes[(start + header - 4)..<(start + header)]) : [0, 0, 0, 0]

        if opcode == 1 || opcode == 2 {
            messageOpcode = opcode
            messageIsCompressed = reserved == 4
        }
        let isText = opcode < 8 && messageOpcode == 1 && !messageIsCompressed
        var payload: [UInt8] = []
        for index in 0..<length {
            guard start + header + index < bytes.count else { return false }
            let byte = bytes[start + header + index] ^ key[index % 4]
            payload.append(byte)
            if isText {
                character.append(byte)
                switch Self.judge(character) {
                case .whole: character = []
                case .open: break
                case .wrong: return fail(.invalidUTF8, start + header + index, Int(byte))
                }
            }
        }
        at = start + header + length
        if opcode == 8 {
            closed = true
            guard checkClose(payload, start + header) else { return false }
        }
        if opcode < 8, fin, isText, !character.isEmpty {
            let whole = character[0] >= 0xF0 ? 4 : character[0] >= 0xE0 ? 3 : 2
            return fail(.truncatedUTF8, at, whole - character.count)
        }
        let word = key.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
        transcript.frames.append(
            FrameTranscript.Frame(
                header: FrameHeader(
                    fin: fin,
                    reservedBits: UInt8(reserved),
                    opcode: Opcode(rawValue: opcode),
                    payloadLength: length,
                    maskKey: masked ? word : nil,
                    message: Opcode(rawValue: opcode < 8 ? messageOpcode ?? 0 : opcode)
                ),
                payload: payload
            )
        )
        if opcode < 8 {
            messageSize += length
            messageFrames += 1
            if fin {
                messageOpcode = nil
                messageSize = 0
                messageFrames = 0
            }
        }
        return true
    }

    private mutating func checkClose(_ payload: [UInt8], _ offset: Int) -> Bool {
        if payload.isEmpty { return true }
        if payload.count == 1 { return fail(.closePayloadOfOneByte, offset) }
        let code = Int(payload[0]) * 256 + Int(payload[1])
        let allowed = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014]
        if !allowed.contains(code), !(3000...4999).contains(code) { return fail(.closeCodeNotAllowed, offset, code) }
        var open: [UInt8] = []
        for index in 2..<payload.count {
            open.append(payload[index])
            switch Self.judge(open) {
            case .whole: open = []
            case .open: break
            case .wrong: return fail(.closeReasonInvalidUTF8, offset + index, Int(payload[index]))
            }
        }
        return open.isEmpty ? true : fail(.closeReasonInvalidUTF8, offset + payload.count)
    }

    enum Judgement { case whole, open, wrong }

    /// Judges the first bytes of a character by the range of scalars they could still become.
    static func judge(_ bytes: [UInt8]) -> Judgement {
        let lead = bytes[0]
        if lead < 0x80 { return .whole }
        let (length, least, bits): (Int, Int, Int)
        switch lead {
        case 0xC0..<0xE0: (length, least, bits) = (2, 0x80, Int(lead) - 0xC0)
        case 0xE0..<0xF0: (length, least, bits) = (3, 0x800, Int(lead) - 0xE0)
        case 0xF0..<0xF8: (length, least, bits) = (4, 0x10000, Int(lead) - 0xF0)
        default: return .wrong
        }
        var value = bits
        for byte in bytes.dropFirst() {
            guard (0x80..<0xC0).contains(byte) else { return .wrong }
            value = value * 64 + Int(byte) - 0x80
        }
        let missing = length - bytes.count
        let span = 1 << (6 * missing)
        let lowest = max(value * span, least)
        let highest = min(value * span + span - 1, 0x10FFFF)
        if lowest > highest || (lowest >= 0xD800 && highest <= 0xDFFF) { return .wrong }
        return missing == 0 ? .whole : .open
    }
}
