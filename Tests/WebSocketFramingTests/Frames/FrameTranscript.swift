import WebSocketFraming

/// What a reader made of a stream, so that two readings can be compared.
struct FrameTranscript: Hashable {
    struct Frame: Hashable {
        var header: FrameHeader
        var payload: [UInt8]
    }

    var frames: [Frame] = []
    var violation: FramingViolation?
    /// What was wrong with texts that were handed over all the same.
    var spoilt: [FramingViolation?] = []
    /// Bytes that belong to a frame which is not whole.
    var unfinished = 0

    init() {}

    /// Feeds `pieces` to a reader the way a connection does, and writes down what it says.
    init(
        reading pieces: [[UInt8]],
        from sender: FrameSender,
        limits: FrameLimits = FrameLimits(),
        keepsInvalidText: Bool = false
    ) {
        var reader = FrameReader(from: sender, limits: limits)
        reader.keepsInvalidText = keepsInvalidText
        var pending: [UInt8] = []
        feeding: for piece in pieces {
            pending += piece
            while true {
                let step = pending.withUnsafeMutableBytes { reader.next(in: $0) }
                switch step {
                case .needsMore: continue feeding
                case .frame(let header), .invalidText(let header):
                    if case .invalidText = step { spoilt.append(reader.takeInvalidText()) }
                    frames.append(Frame(header: header, payload: Array(pending[header.payload])))
                    pending.removeFirst(header.frameLength)
                case .violation(let found):
                    violation = found
                    break feeding
                }
            }
        }
        unfinished = violation == nil ? pending.count : 0
    }

    /// The payloads as text.
    var texts: [String] { frames.map { String(decoding: $0.payload, as: UTF8.self) } }

    var opcodes: [Opcode] { frames.map(\.header.opcode) }
}

/// Bytes written as hexadecimal digits with blanks.
func hex(_ digits: String) -> [UInt8] {
    digits.split(separator: " ").compactMap { UInt8($0, radix: 16) }
}
