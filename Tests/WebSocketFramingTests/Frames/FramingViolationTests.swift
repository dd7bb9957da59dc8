import TestSupport
import Testing
import WebSocketFraming

/// RFC 6455 §5 and §7.4: frames that break the rules, each found at its byte however the stream was cut.
struct FramingViolationTests {
    struct Broken: Sendable, CustomTestStringConvertible {
        var bytes: [UInt8]
        var sender: FrameSender
        var expected: FramingViolation
        var frames: Int
        var limits = FrameLimits()
        var testDescription: String { "\(expected)" }
    }

    private static func server(
        _ digits: String,
        _ kind: FramingViolation.Kind,
        at offset: Int,
        _ value: Int = 0,
        after frames: Int = 0,
        limits: FrameLimits = FrameLimits()
    ) -> Broken {
        Broken(
            bytes: hex(digits),
            sender: .server,
            expected: FramingViolation(kind, at: offset, value: value),
            frames: frames,
            limits: limits
        )
    }

    private static func client(
        _ digits: String,
        _ kind: FramingViolation.Kind,
        at offset: Int,
        _ value: Int = 0
    ) -> Broken {
        Broken(
            bytes: hex(digits),
            sender: .client,
            expected: FramingViolation(kind, at: offset, value: value),
            frames: 0
        )
    }

    static let masks: [Broken] = [
        client("81 05 48 65 6c 6c 6f", .unmaskedFromClient, at: 1),
        client("88 00", .unmaskedFromClient, at: 1),
        server("81 85 37 fa 21 3d 7f 9f 4d 51 58", .maskedFromServer, at: 1),
    ]

    static let firstBytes: [Broken] = [
        server("C1 01 41", .reservedBits, at: 0, 4), server("A1 01 41", .reservedBits, at: 0, 2),
        server("91 01 41", .reservedBits, at: 0, 1), server("F9 00", .reservedBits, at: 0, 7),
        server("81 00 B2 00", .reservedBits, at: 2, 3, after: 1),
        server("C9 00", .reservedBits, at: 0, 4, limits: FrameLimits(allowsCompression: true)),
        server("41 00 C0 00", .reservedBits, at: 2, 4, after: 1, limits: FrameLimits(allowsCompression: true)),
        server("E1 00", .reservedBits, at: 0, 6, limits: FrameLimits(allowsCompression: true)),
        server("83 00", .reservedOpcode, at: 0, 3), server("07 00", .reservedOpcode, at: 0, 7),
        server("8B 00", .reservedOpcode, at: 0, 11), server("0F 00", .reservedOpcode, at: 0, 15),
        server("09 00", .fragmentedControl, at: 0, 9), server("08 00", .fragmentedControl, at: 0, 8),
        server("80 00", .continuationWithoutStart, at: 0), server("00 00", .continuationWithoutStart, at: 0),
        server("81 00 80 00", .continuationWithoutStart, at: 2, after: 1),
        server("01 01 41 81 01 42", .messageInsideMessage, at: 3, 1, after: 1),
        server("02 00 89 00 02 00", .messageInsideMessage, at: 4, 2, after: 2),
    ]

    static let lengths: [Broken] = [
        server("89 7E 00 7E", .controlTooLong, at: 1, 126), server("88 7F", .controlTooLong, at: 1, 127),
        server("81 7E 00 7D", .lengthNotMinimal, at: 2, 125), server("82 7E 00 00", .lengthNotMinimal, at: 2, 0),
        server("82 7F 00 00 00 00 00 00 FF FF", .lengthNotMinimal, at: 2, 65535),
        server("82 7F 80 00 00 00 00 00 00 05", .lengthTopBit, at: 2, 5),
        server("82 7F FF FF FF FF FF FF FF FF", .lengthTopBit, at: 2, Int.max),
        server("82 7F 00 00 01 00 00 00 00 00", .messageTooBig, at: 2, 1 << 40),
        server("82 7F 7F FF FF FF FF FF FF FF", .messageTooBig, at: 2, Int.max),
        server("02 01 41 80 7F 7F FF FF FF FF FF FF FF", .messageTooBig, at: 5, Int.max, after: 1),
        server("82 7F 00 00 00 00 00 10 00 01", .messageTooBig, at: 2, (1 << 20) + 1),
        server("82 05", .messageTooBig, at: 1, 5, limits: FrameLimits(maxMessageBytes: 4)),
        server(
            "02 03 41 41 41 89 05 41 41 41 41 41 80 02",
            .messageTooBig,
            at: 13,
            5,
            after: 2,
            limits: FrameLimits(maxMessageBytes: 4)
        ),
        server("01 00 00 00 00 00 80", .tooManyFragments, at: 6, 3, after: 3, limits: FrameLimits(maxFragments: 3)),
    ]

    static let texts: [Broken] = [
        server("81 01 FF", .invalidUTF8, at: 2, 0xFF), server("81 05 41 C3 28 41 41", .invalidUTF8, at: 4, 0x28),
        // Fails inside a frame of which the rest never comes.
        server("81 7D 41 41 41 41 ED A0", .invalidUTF8, at: 7, 0xA0),
        // Fails in the second fragment because of the first.
        server("01 01 E0 80 02 80 80", .invalidUTF8, at: 5, 0x80, after: 1),
        server("81 02 E2 82", .truncatedUTF8, at: 4, 1),
        server("01 01 F0 80 01 9F", .truncatedUTF8, at: 6, 2, after: 1),
        server("01 01 C3 80 00", .truncatedUTF8, at: 5, 1, after: 1),
    ]

    static let closes: [Broken] = [
        server("88 01 03", .closePayloadOfOneByte, at: 2), server("88 02 03 E7", .closeCodeNotAllowed, at: 2, 999),
        server("88 02 00 00", .closeCodeNotAllowed, at: 2, 0), server("88 02 03 EC", .closeCodeNotAllowed, at: 2, 1004),
        server("88 02 03 ED", .closeCodeNotAllowed, at: 2, 1005),
        server("88 02 03 EE", .closeCodeNotAllowed, at: 2, 1006),
        server("88 02 03 F7", .closeCodeNotAllowed, at: 2, 1015),
        server("88 02 04 4C", .closeCodeNotAllowed, at: 2, 1100),
        server("88 02 0B B7", .closeCodeNotAllowed, at: 2, 2999),
        server("88 02 13 88", .closeCodeNotAllowed, at: 2, 5000),
        server("88 02 FF FF", .closeCodeNotAllowed, at: 2, 65535),
        server("88 04 03 E8 FF FF", .closeReasonInvalidUTF8, at: 4, 0xFF),
        server("88 04 03 E8 41 C3", .closeReasonInvalidUTF8, at: 6),
        server("88 00 81 00", .frameAfterClose, at: 2, 0x81, after: 1),
        server("88 02 03 E8 88 00", .frameAfterClose, at: 4, 0x88, after: 1),
    ]

    @Test(arguments: masks + firstBytes + lengths + texts + closes)
    func `is found at its byte at every split`(broken: Broken) {
        for pieces in everySplit(of: broken.bytes) {
            let transcript = FrameTranscript(reading: pieces, from: broken.sender, limits: broken.limits)
            #expect(transcript.violation == broken.expected)
            #expect(transcript.frames.count == broken.frames)
        }
    }

    @Test func `is found inside a masked frame at the same byte`() {
        let before = Array("[2,\"1\",\"Ü".utf8)
        let bytes = FrameWriter.frame(.text, before + [0xC3, 0x28] + Array("\",{}]".utf8), maskKey: 0x5AA5_1CE9)
        for pieces in everySplit(of: bytes) {
            let transcript = FrameTranscript(reading: pieces, from: .client)
            #expect(transcript.violation == FramingViolation(.invalidUTF8, at: 6 + before.count + 1, value: 0x28))
        }
    }

    @Test func `is told again by every later call`() {
        var reader = FrameReader(from: .server)
        var bytes = hex("81 00 83 00 81 00")
        let steps = bytes.withUnsafeMutableBytes { buffer in
            [0, 2, 2, 4, 6].map { reader.next(in: UnsafeMutableRawBufferPointer(rebasing: buffer[$0...])) }
        }
        let violation = FrameReader.Step.violation(FramingViolation(.reservedOpcode, at: 2, value: 3))
        #expect(steps.dropFirst().allSatisfy { $0 == violation })
    }

    @Test func `asks for the close code of RFC 6455 §7.4.1`() {
        for kind in FramingViolation.Kind.allCases {
            let expected: CloseCode =
                switch kind {
                case .invalidUTF8, .truncatedUTF8, .closeReasonInvalidUTF8: .invalidData
                case .messageTooBig, .tooManyFragments: .messageTooBig
                default: .protocolError
                }
            #expect(FramingViolation(kind, at: 0).closeCode == expected)
        }
    }

    @Test(arguments: FramingViolation.Kind.allCases)
    func `reads as one lower-case phrase with its clause`(kind: FramingViolation.Kind) {
        let violation = FramingViolation(kind, at: 0, value: 5)
        let text = violation.description
        #expect(text.first?.isLowercase == true || text.hasPrefix("64-bit"))
        #expect(!text.hasSuffix(".") && !text.contains("\n"))
        #expect(violation.clause.hasPrefix("RFC 6455 §"))
    }

    @Test func `names what was seen`() {
        #expect(
            "\(FramingViolation(.reservedBits, at: 0, value: 5))" == "reserved bit RSV1, RSV3 set without an extension"
        )
        #expect("\(FramingViolation(.reservedOpcode, at: 0, value: 11))" == "reserved opcode 11")
        #expect("\(FramingViolation(.fragmentedControl, at: 0, value: 9))" == "fragmented ping frame")
        #expect("\(FramingViolation(.invalidUTF8, at: 0, value: 9))" == "text is not UTF-8: unexpected byte 0x09")
        #expect("\(FramingViolation(.closeCodeNotAllowed, at: 0, value: 1005))" == "close code 1005 must not be sent")
    }
}
