/// Spoils messages, reproducibly: the same seed spoils the same way.
struct Mutator {
    private(set) var generator: SplitMix

    init(seed: UInt64) { generator = SplitMix(state: seed) }

    mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: generator.next() % UInt64(max(bound, 1))) }

    /// A few changes, rarely none; `other` lends pieces.
    mutating func mutated(_ message: [UInt8], with other: [UInt8]) -> [UInt8] {
        var bytes = message
        for _ in 0..<[0, 1, 1, 1, 1, 1, 2, 2, 3, 5][below(10)] { change(&bytes, other) }
        return bytes
    }

    /// What stands behind the zero byte: text that a reader that went too far would take for more of the message.
    mutating func slack() -> [UInt8] { Array(Self.tokens[below(Self.tokens.count)].utf8) }

    private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
        let at = below(bytes.count + 1)
        switch below(12) {
        case 0: if at < bytes.count { bytes[at] = UInt8(truncatingIfNeeded: generator.next()) }
        case 1: if at < bytes.count { bytes[at] = Self.bytes[below(Self.bytes.count)] }
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + 1 + below(8)))
        case 3: bytes.insert(Self.bytes[below(Self.bytes.count)], at: at)
        case 4: bytes.insert(contentsOf: Self.tokens[below(Self.tokens.count)].utf8, at: at)
        case 5:
            let from = below(bytes.count + 1)
            bytes.insert(contentsOf: Array(bytes[from..<min(bytes.count, from + below(80))]), at: at)
        case 6: bytes.removeSubrange(at...)
        case 7: escape(&bytes, at)
        case 8: if at < bytes.count { bytes[at] ^= 0x20 }
        case 9:
            let from = below(other.count + 1)
            bytes.insert(contentsOf: other[from..<min(other.count, from + below(80))], at: at)
        case 10: repeatMember(&bytes, at)
        default: replaceScalar(&bytes, at)
        }
    }

    private mutating func escape(_ bytes: inout [UInt8], _ at: Int) {
        guard at < bytes.count else { return }
        let digits = String(bytes[at], radix: 16)
        let text = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        bytes.replaceSubrange(at...at, with: text.utf8)
    }

    /// Repeats a member with the same or another value, before or behind the first one.
    private mutating func repeatMember(_ bytes: inout [UInt8], _ at: Int) {
        guard let start = bytes[at...].firstIndex(of: UInt8(ascii: "\"")),
            let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":"))
        else { return }
        let value = Self.scalars[below(Self.scalars.count)]
        bytes.insert(contentsOf: bytes[start...colon] + value.utf8 + [UInt8(ascii: ",")], at: start)
    }

    private mutating func replaceScalar(_ bytes: inout [UInt8], _ at: Int) {
        guard let colon = bytes[at...].firstIndex(of: UInt8(ascii: ":")),
            let end = bytes[colon...].firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "}") })
        else { return }
        bytes.replaceSubrange((colon + 1)..<end, with: Self.scalars[below(Self.scalars.count)].utf8)
    }

    private static let bytes: [UInt8] =
        Array("{}[]\",:\\ \t\n\r/0123456789eE.-+tfnuaz".utf8) + [
            0, 1, 0x1f, 0x7f, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xff,
        ]

    private static let scalars = [
        "1", "0", "-1", "-0", "1.0", "1e2", "1E+2", "100e-2", "0.1", "21.45", "0.30", "1.05e1", "01", "1.",
        "9223372036854775808",
        "123456789012345678901234567890", "-123456789012345678.5", "1e400", "1e-400", "0e99999999999999999999", "true",
        "false", "null", "truex", "{}", "[]", "[[]]", "[{}]", "\"\"", "\"x\"", "\"Accepted\"", "\"\\u0041ccepted\"",
        "\"2024-02-29T23:59:59Z\"", "\"2023-02-29T00:00:00Z\"", "\"2016-12-31T23:59:60Z\"", "\"2024-01-01T00:00:60Z\"",
        "\"2024-01-31t00:00:00.123456789+23:59\"", "\"2024-04-31T00:00:00Z\"", "\"2024-01-01T00:00:00\\u005a\"",
        "\"0000-01-01T00:00:00-00:00\"", "\"http://[::1]:80/%41?x#y\"", "\"http://a b\"", "\"a:\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"", "\"\\ude00\\ud83d\"", "\"\u{1f600}\u{1f600}\u{1f600}\"", "\"\u{e9}\u{e9}\u{e9}\u{e9}\"",
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
    ]

    private static let tokens =
        scalars + [
            "}", "]", "}]", "\"}", "\"}]", "\":", "\",\"", ",\"x\":1", "\"x\":1,", "\\u", "\\u00", "\\ud83d", "\\\"",
            "   ", "\r\n\t ",
            "\u{e9}", "\u{1f600}", "true,", "null}", "1}", "0000000000000000", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "[[[[[[[[[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":",
        ]
}

/// A generator with one word of state (splitmix64).
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }
}
