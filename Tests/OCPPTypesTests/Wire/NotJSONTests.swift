import JSONScanning
import OCPPTypes
import TestSupport
import Testing

/// Bytes that are not JSON: never a value, never a crash, and the scanner's word for what is wrong.
struct NotJSONTests {
    /// Whether bytes are JSON, says the scanner; the reader of any value must say the same.
    private static func agree(_ bytes: [UInt8], _ comment: Comment? = nil) {
        switch JSONTape.scan(bytes) {
        case .success:
            #expect(throws: Never.self, comment) { try RawJSON(json: bytes) }
        case .failure(let violation):
            let error = #expect(throws: ReadError.self, comment) { try RawJSON(json: bytes) }
            #expect(error?.problem == .notJSON(violation.kind) && error?.offset == violation.offset, comment)
        }
    }

    @Test(arguments: [
        "", " ", "{", "[", "{}", "[]", "[1,]", "{\"a\":1,}", "{,}", "[,]", "{\"a\" 1}", "{\"a\":}", "{a:1}", "{'a':1}",
        "[1 2]",
        "[1}", "{\"a\":1]", "01", "-", "-1", "1.", ".5", "1e", "1e+", "1E-7", "+1", "0x10", "NaN", "-Infinity", "tru",
        "trues", "true", "nul", "null", "\"", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"", "\"\u{1}\"", "\"\t\"",
        "1 1",
        "{\"a\":1}x", "/**/1", "[1]\u{a0}", "\u{feff}1", "{\"a\\u00\":1}", "{\"ä\":\"ö\"}", "\u{b}1",
        "{\"a\":1,,\"b\":2}",
    ])
    func `agrees with the scanner`(text: String) { Self.agree(Array(text.utf8)) }

    @Test(arguments: [
        [0xc0, 0xaf], [0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe4, 0xb8], [0xe9], [0xfe],
        [0xe4, 0xb8, 0xad],
    ])
    func `agrees about UTF-8 in strings and names`(bytes: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        Self.agree([quote] + bytes + [quote])
        Self.agree(
            [UInt8(ascii: "{"), quote] + bytes + [quote, UInt8(ascii: ":"), UInt8(ascii: "1"), UInt8(ascii: "}")]
        )
    }

    @Test func `refuses more levels than the scanner does`() {
        for depth in [511, 512, 513, 100_000] {
            let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let isRead = (try? RawJSON(json: text)) != nil
            #expect(isRead == (depth <= 512), "\(depth)")
        }
    }

    @Test func `survives every truncation and many mutations`() throws {
        let bytes = Array(Lamp.full.utf8)
        for end in bytes.indices { #expect(throws: ReadError.self) { try Lamp(json: Array(bytes[..<end])) } }
        var random = SeededGenerator(seed: 12)
        var read = 0
        for round in 0..<20_000 {
            var mutated = bytes
            for _ in 0..<(1 + round % 3) {
                mutated[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
            }
            Self.agree(mutated, "round \(round)")
            guard let lamp = try? Lamp(json: mutated) else { continue }
            read += 1
            guard case .success = JSONTape.scan(mutated) else {
                Issue.record("read what is no JSON: \(String(decoding: mutated, as: UTF8.self))")
                continue
            }
            #expect(try Lamp(json: lamp.json) == lamp, "round \(round)")
        }
        #expect(read > 1000)
    }
}
