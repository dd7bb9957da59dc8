import Foundation
import TestSupport
import Testing
import WebSocketFraming

/// Seeded streams, whole and broken, read by ``FrameReader`` in random pieces and by ``ReferenceReader`` at once.
///
/// With `LINESMAN_FUZZ=1` in the environment ten million streams are tried, best in a release build.
struct FrameReaderFuzzTests {
    private static var isLong: Bool { ProcessInfo.processInfo.environment["LINESMAN_FUZZ"] == "1" }

    @Test(arguments: 0..<4)
    func `agrees with the reference on mutated streams`(lane: Int) {
        let rounds = Self.isLong ? 2_500_000 : 1_500
        var random = SeededGenerator(seed: UInt64(6455 + lane))
        var broken = 0
        for round in 0..<rounds {
            let sender: FrameSender = random.below(2) == 0 ? .client : .server
            let limits = FrameLimits(
                maxMessageBytes: [0, 20, 300, 1 << 20][random.below(4)],
                maxFragments: [0, 2, 4096][random.below(3)],
                allowsCompression: random.below(4) == 0
            )
            var bytes = Self.stream(from: sender, &random)
            for _ in 0..<random.below(4) { Self.mutate(&bytes, &random) }

            let expected = ReferenceReader.read(bytes, from: sender, limits: limits)
            let found = FrameTranscript(reading: Self.cut(bytes, &random), from: sender, limits: limits)
            if found.violation != nil { broken += 1 }
            if found != expected {
                Issue.record("lane \(lane), round \(round): \(bytes)\n\(found)\n\(expected)")
                return
            }
        }
        // The streams must neither all be fine nor all be broken, or the test shows nothing.
        #expect(broken > rounds / 10 && broken < rounds * 9 / 10)
    }

    @Test func `survives bytes without any structure`() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<(Self.isLong ? 1_000_000 : 5_000) {
            let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
            let sender: FrameSender = random.below(2) == 0 ? .client : .server
            let expected = ReferenceReader.read(bytes, from: sender, limits: FrameLimits())
            let found = FrameTranscript(reading: Self.cut(bytes, &random), from: sender)
            if found != expected {
                Issue.record("\(bytes)\n\(found)\n\(expected)")
                return
            }
        }
    }

    /// A few frames that keep the rules.
    private static func stream(from sender: FrameSender, _ random: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<random.below(5) {
            let key = sender == .client ? UInt32(truncatingIfNeeded: random.next()) : nil
            switch random.below(8) {
            case 0: bytes += FrameWriter.frame(.ping, text(&random).prefix(125), maskKey: key)
            case 1: bytes += FrameWriter.frame(.binary, text(&random), maskKey: key)
            case 2:
                let message = text(&random)
                let cut = random.below(message.count + 1)
                bytes += FrameWriter.frame(.text, message[..<cut], fin: false, maskKey: key)
                if random.below(2) == 0 { bytes += FrameWriter.frame(.pong, [0xFF], maskKey: key) }
                bytes += FrameWriter.frame(.continuation, message[cut...], maskKey: key)
            case 3:
                let code = [1000, 1001, 1011, 3000, 4999][random.below(5)]
                bytes += FrameWriter.close(CloseCode(rawValue: UInt16(code)), reason: "done", maskKey: key)
            default: bytes += FrameWriter.frame(.text, text(&random), maskKey: key)
            }
        }
        return bytes
    }

    private static func text(_ random: inout SeededGenerator) -> [UInt8] {
        let words = [
            "", "a", "[2,\"1\",\"Heartbeat\",{}]", "Zürich", "€", "😀", "充電", String(repeating: "x", count: 130),
        ]
        return (0..<random.below(4)).flatMap { _ in Array(words[random.below(words.count)].utf8) }
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let at = random.below(bytes.count)
        switch random.below(6) {
        case 0: bytes[at] ^= 1 << UInt8(random.below(8))
        case 1: bytes[at] = [0, 0x7D, 0x7E, 0x7F, 0x80, 0xFE, 0xFF, 0xC3, 0xED][random.below(9)]
        case 2: bytes.insert(UInt8(random.below(256)), at: at)
        case 3: bytes.remove(at: at)
        case 4: bytes.removeSubrange(at...)
        default:
            let end = min(bytes.count, at + random.below(20))
            bytes.insert(contentsOf: bytes[at..<end], at: random.below(bytes.count))
        }
    }

    private static func cut(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [[UInt8]] {
        let longest = [1, 3, 16, 1000][random.below(4)]
        var pieces: [[UInt8]] = []
        var at = 0
        while at < bytes.count {
            let end = min(bytes.count, at + 1 + random.below(longest))
            pieces.append(Array(bytes[at..<end]))
            at = end
        }
        return pieces
    }
}
