import TestSupport
import Testing
import WebSocketFraming

/// RFC 6455 §5: frames that keep the rules.
struct FrameReaderTests {
    /// The examples of RFC 6455 §5.7: bytes, sender, opcodes and payloads.
    static let examples: [(digits: String, sender: FrameSender, opcodes: [Opcode], texts: [String])] = [
        ("81 05 48 65 6c 6c 6f", .server, [.text], ["Hello"]),
        ("81 85 37 fa 21 3d 7f 9f 4d 51 58", .client, [.text], ["Hello"]),
        ("01 03 48 65 6c 80 02 6c 6f", .server, [.text, .continuation], ["Hel", "lo"]),
        ("89 05 48 65 6c 6c 6f", .server, [.ping], ["Hello"]),
        ("8a 85 37 fa 21 3d 7f 9f 4d 51 58", .client, [.pong], ["Hello"]),
    ]

    @Test(arguments: examples)
    func `reads the examples of RFC 6455 §5.7 at every split`(
        digits: String,
        sender: FrameSender,
        opcodes: [Opcode],
        texts: [String]
    ) {
        for pieces in everySplit(of: hex(digits)) {
            let transcript = FrameTranscript(reading: pieces, from: sender)
            #expect(transcript.violation == nil)
            #expect(transcript.opcodes == opcodes)
            #expect(transcript.texts == texts)
            #expect(transcript.unfinished == 0)
        }
    }

    @Test(arguments: [0, 1, 125, 126, 127, 255, 256, 65535, 65536, 70000], [FrameSender.client, .server])
    func `reads every form of length`(count: Int, sender: FrameSender) {
        let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let bytes = FrameWriter.frame(.binary, payload, maskKey: sender == .client ? 0xA1B2_C3D4 : nil)
        let header = FrameHeader.length(payloadLength: count, isMasked: sender == .client)
        #expect(bytes.count == header + count)
        for cut in [1, 2, 3, 4, 9, 10, 13, 14, bytes.count / 2, bytes.count - 1] where cut < bytes.count && cut > 0 {
            let transcript = FrameTranscript(reading: [Array(bytes[..<cut]), Array(bytes[cut...])], from: sender)
            #expect(transcript.violation == nil)
            #expect(transcript.frames.first?.payload == payload)
        }
    }

    @Test func `tells the frame's length as soon as the header shows it`() {
        var bytes = FrameWriter.frame(.binary, [UInt8](repeating: 7, count: 300), maskKey: 1)
        var reader = FrameReader(from: .client)
        for (arrived, expected) in [(0, nil), (1, nil), (3, nil), (4, 308), (8, 308), (200, 308), (307, 308)] {
            let step = bytes.withUnsafeMutableBytes {
                reader.next(in: UnsafeMutableRawBufferPointer(rebasing: $0[..<arrived]))
            }
            #expect(step == .needsMore(frameLength: expected))
        }
        #expect(reader.offset == 0)
        guard case .frame = bytes.withUnsafeMutableBytes({ reader.next(in: $0) }) else {
            Issue.record("the frame is whole")
            return
        }
        #expect(reader.offset == 308)
    }

    @Test func `unmasks each byte once, however often it is shown`() {
        let payload = Array("a frame that dribbles in".utf8)
        var bytes = FrameWriter.frame(.text, payload, maskKey: 0xDEAD_BEEF)
        var reader = FrameReader(from: .client)
        for arrived in [6, 7, 7, 7, 9, 12, 20, 20] {
            _ = bytes.withUnsafeMutableBytes {
                reader.next(in: UnsafeMutableRawBufferPointer(rebasing: $0[..<arrived]))
            }
        }
        _ = bytes.withUnsafeMutableBytes { reader.next(in: $0) }
        #expect(Array(bytes[6...]) == payload)
    }

    @Test func `passes control frames between the fragments of a message`() {
        let key: UInt32 = 0x0102_0304
        let bytes =
            FrameWriter.frame(.text, [0xE2, 0x82], fin: false, maskKey: key)
            + FrameWriter.frame(.ping, [0xFF, 0xFE], maskKey: key)
            + FrameWriter.frame(.continuation, [], fin: false, maskKey: key)
            + FrameWriter.frame(.pong, [], maskKey: key)
            + FrameWriter.frame(.continuation, [0xAC], maskKey: key)
            + FrameWriter.frame(.text, Array("next".utf8), maskKey: key)
        for pieces in everySplit(of: bytes) {
            let transcript = FrameTranscript(reading: pieces, from: .client)
            #expect(transcript.violation == nil)
            #expect(transcript.opcodes == [.text, .ping, .continuation, .pong, .continuation, .text])
            #expect(transcript.frames.map(\.header.message) == [.text, .ping, .text, .pong, .text, .text])
        }
    }

    @Test func `knows the message a continuation belongs to`() {
        let bytes =
            FrameWriter.frame(.binary, [0xFF], fin: false) + FrameWriter.frame(.continuation, [0xFF])
            + FrameWriter.frame(.text, Array("x".utf8))
        let transcript = FrameTranscript(reading: [bytes], from: .server)
        #expect(transcript.violation == nil)
        #expect(transcript.frames.map(\.header.message) == [.binary, .binary, .text])
    }

    @Test func `accepts an empty text, an empty ping and a close without a code`() {
        let bytes = FrameWriter.text("") + FrameWriter.frame(.ping, []) + FrameWriter.close(nil)
        let transcript = FrameTranscript(reading: [bytes], from: .server)
        #expect(transcript.violation == nil)
        #expect(transcript.opcodes == [.text, .ping, .close])
    }

    @Test func `does not look for UTF-8 in binary messages and pings`() {
        let bytes =
            FrameWriter.frame(.binary, [0xFF, 0x80]) + FrameWriter.frame(.ping, [0xFF])
            + FrameWriter.frame(.pong, [0x80])
        #expect(FrameTranscript(reading: [bytes], from: .server).violation == nil)
    }

    @Test func `leaves compressed text unchecked when compression was negotiated`() {
        let bytes =
            FrameWriter.frame(.text, [0xFF], fin: false, reservedBits: 4) + FrameWriter.frame(.continuation, [0xFF])
            + FrameWriter.frame(.text, [0xFF])
        let transcript = FrameTranscript(
            reading: [bytes],
            from: .server,
            limits: FrameLimits(allowsCompression: true)
        )
        #expect(transcript.frames.count == 2)
        #expect(transcript.frames.first?.header.rsv1 == true)
        #expect(transcript.violation == FramingViolation(.invalidUTF8, at: 8, value: 0xFF))
    }

    @Test func `is a small trivial value`() {
        #expect(MemoryLayout<FrameReader>.size <= 64)
        #expect(MemoryLayout<FrameReader.Step>.size <= 32)
        #expect(MemoryLayout<FrameHeader>.size <= 16)
        #expect(_isPOD(FrameReader.self))
        #expect(_isPOD(FrameReader.Step.self))
    }

    @Test func `a text that is not UTF-8 is handed over whole where that was asked for, at every split`() {
        let bad: [UInt8] = [0x41, 0xFC, 0x42, 0xFF, 0x43]
        let bytes =
            FrameWriter.frame(.text, bad) + FrameWriter.frame(.text, Array("ü".utf8))
            + FrameWriter.frame(.text, bad, fin: false) + FrameWriter.frame(.ping, [0xFF])
            + FrameWriter.frame(.continuation, Array("x".utf8)) + FrameWriter.frame(.text, [0x41, 0xC3])
            + FrameWriter.frame(.text, Array("end".utf8))
        for pieces in everySplit(of: bytes) {
            let transcript = FrameTranscript(reading: pieces, from: .server, keepsInvalidText: true)
            #expect(transcript.violation == nil)
            #expect(
                transcript.frames.map(\.payload) == [
                    bad, Array("ü".utf8), bad, [0xFF], [0x78], [0x41, 0xC3], Array("end".utf8),
                ]
            )
            #expect(
                transcript.spoilt == [
                    FramingViolation(.invalidUTF8, at: 3, value: 0xFC),
                    FramingViolation(.invalidUTF8, at: 14, value: 0xFC),
                    FramingViolation(.truncatedUTF8, at: 28, value: 1),
                ]
            )
        }
    }
}
