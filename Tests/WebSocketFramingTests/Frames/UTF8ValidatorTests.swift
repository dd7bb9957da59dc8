import TestSupport
import Testing
import WebSocketFraming

/// RFC 3629 §4 and Unicode Table 3-7.
struct UTF8ValidatorTests {
    /// Feeds pieces; the index of the first wrong byte, -1 when there is none, and how many bytes lack at the end.
    private func validate(_ pieces: [[UInt8]]) -> (wrong: Int, missing: Int) {
        var validator = UTF8Validator()
        var before = 0
        for piece in pieces {
            let wrong = piece.withUnsafeBytes { validator.feed($0) }
            if wrong >= 0 { return (before + wrong, 0) }
            before += piece.count
        }
        return (-1, Int(validator.missing))
    }

    @Test(arguments: [
        ("", -1, 0), ("41", -1, 0), ("7F", -1, 0),
        // Two bytes, least and greatest; overlong; alone; followed by ASCII.
        ("C2 80", -1, 0), ("DF BF", -1, 0), ("C0 80", 0, 0), ("C1 BF", 0, 0), ("C2", -1, 1), ("C2 41", 1, 0),
        // Three bytes, around the surrogates and the overlong forms.
        ("E0 A0 80", -1, 0), ("E0 9F BF", 1, 0), ("E0 80 AF", 1, 0), ("EF BF BF", -1, 0), ("ED 9F BF", -1, 0),
        ("ED A0 80", 1, 0), ("ED BF BF", 1, 0), ("EE 80 80", -1, 0), ("E2 82 AC", -1, 0), ("E2 82", -1, 1),
        ("E2", -1, 2), ("E2 82 C0", 2, 0), ("EF BF BE", -1, 0), ("EF BB BF", -1, 0),
        // Four bytes, up to U+10FFFF.
        ("F0 90 80 80", -1, 0), ("F0 8F BF BF", 1, 0), ("F0 80 80 AF", 1, 0), ("F4 8F BF BF", -1, 0),
        ("F4 90 80 80", 1, 0), ("F5 80 80 80", 0, 0), ("F7 BF BF BF", 0, 0), ("F0", -1, 3), ("F0 9F", -1, 2),
        ("F0 9F 98", -1, 1), ("F0 9F 98 80", -1, 0), ("F0 9F 98 41", 3, 0),
        // Never.
        ("80", 0, 0), ("BF", 0, 0), ("F8 88 80 80 80", 0, 0), ("FC 84 80 80 80 80", 0, 0), ("FE", 0, 0), ("FF", 0, 0),
        // κόσμε and then a surrogate (Autobahn 6.4).
        ("CE BA E1 BD B9 CF 83 CE BC CE B5 ED A0 80 65 64 69 74 65 64", 12, 0),
    ])
    func `finds the first wrong byte at every split`(digits: String, wrong: Int, missing: Int) {
        for lead in [0, 1, 13, 15, 16, 31] {
            let bytes = [UInt8](repeating: 0x20, count: lead) + hex(digits)
            for pieces in everySplit(of: bytes) {
                let result = validate(pieces)
                #expect(result.wrong == (wrong < 0 ? -1 : lead + wrong), "behind \(lead) blanks")
                #expect(result.missing == missing)
            }
        }
    }

    @Test func `accepts every scalar`() {
        for block in UInt32(0)...0x10F {
            let scalars = (block << 12..<(block + 1) << 12).compactMap { Unicode.Scalar($0) }
            let result = validate([scalars.flatMap { Array(UTF8.encode($0) ?? .init()) }])
            #expect(result.wrong == -1 && result.missing == 0, "from U+\(String(block << 12, radix: 16))")
        }
    }

    @Test func `agrees with the standard library on random bytes near the edges`() {
        var random = SeededGenerator(seed: 3629)
        let edges: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
            0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        for _ in 0..<40_000 {
            let bytes = (0..<random.below(8)).map { _ in edges[random.below(edges.count)] }
            let result = validate([bytes])
            let isValid = result.wrong < 0 && result.missing == 0
            guard isValid == (String(validating: bytes, as: UTF8.self) != nil) else {
                Issue.record("disagrees on \(bytes)")
                return
            }
        }
    }

    @Test func `agrees with the reference on long mixed text at random splits`() {
        var random = SeededGenerator(seed: 81)
        let pieces = ["a", "[2,\"", "ä", "€", "😀", "Zürich ", "充電ステーション", "\u{10FFFF}", "plain ASCII of some length "]
        for _ in 0..<2_000 {
            var bytes: [UInt8] = []
            for _ in 0..<random.below(30) { bytes += Array(pieces[random.below(pieces.count)].utf8) }
            if !bytes.isEmpty, random.below(2) == 0 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            var expected = -1
            var open: [UInt8] = []
            for (index, byte) in bytes.enumerated() {
                open.append(byte)
                switch ReferenceReader.judge(open) {
                case .whole: open = []
                case .open: break
                case .wrong: expected = index
                }
                if expected >= 0 { break }
            }
            let cut = random.below(bytes.count + 1)
            let result = validate([Array(bytes[..<cut]), Array(bytes[cut...])])
            guard result.wrong == expected, expected >= 0 || (result.missing > 0) == !open.isEmpty else {
                Issue.record("disagrees on \(bytes) cut at \(cut)")
                return
            }
        }
    }
}
