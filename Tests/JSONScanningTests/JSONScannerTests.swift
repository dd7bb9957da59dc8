import JSONScanning
import Testing

/// RFC 8259: what is JSON and what is not.
struct JSONScannerTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-0", "1", "-1", "10", "1.5", "0.0", "-0.5", "1e0", "1E+2", "1e-2", "0e1", "0E-0",
        "1.5e10", "-1.5E-10", "123456789012345678901234567890", "0.4e0066999999999999999999999999999999999999999",
        "1e400", "-1E999999999", "1.\(String(repeating: "0", count: 5000))1",
        "\"\"", "\"a\"", "\" \"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u00e9\\u20AC\\uD83D\\uDE00\"",
        "\"é€😀\u{10ffff}\u{7f}\u{80}\u{7ff}\u{800}\u{fffd}\u{ffff}\u{10000}\u{2028}\"", "\"\\ud800\"",
        "\"\\udc00\\ud800\"", "\"\\uD800x\"",
        "\"\\uD800\\n\"", "\"\\uD800\\uD800\\uDC00\"", "\"//\"", "\"a/*b*/c\"", "\"\\\\u0000\"", "\"\u{feff}\"",
        "[]", "[ ]", "[1]", "[[]]", "[[],[]]", "[1,null,\"a\",{}]", " [ 1 , 2 ] ", "\t\n\r {} \r\n",
        "{}", "{\"\":0}", "{\"a\":1,\"a\":1}", "{\"a\":{\"b\":[]}}", "{ \"a\" : 1 , \"b\" : 2 }", "{\"\\u0061\":1}",
        "{\"a\\\"\":1}",
        "{\"\u{0}\\u0000\":1}".replacingNUL,
    ])
    func `accepts`(_ text: String) throws {
        let tape = try JSONTape.scan(text.utf8).get()
        #expect(
            tape.root.text.utf8.elementsEqual(text.utf8.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
        )
    }

    @Test(
        arguments: [
            ("", .empty, 0), ("  \n", .empty, 3), ("\u{feff}1", .byteOrderMark, 0), ("\u{feff}", .byteOrderMark, 0),
            ("[", .unexpectedEnd, 1), ("{", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3),
            ("{\"a\"", .unexpectedEnd, 4), ("{\"a\":", .unexpectedEnd, 5), ("{\"a\":1", .unexpectedEnd, 6),
            ("{\"a\":1,", .unexpectedEnd, 7),
            ("\"a", .unexpectedEnd, 2), ("\"", .unexpectedEnd, 1), ("\"\\", .unexpectedEnd, 2),
            ("\"\\u", .unexpectedEnd, 3), ("\"\\u12", .unexpectedEnd, 5),
            ("-", .unexpectedEnd, 1), ("1.", .unexpectedEnd, 2), ("1e", .unexpectedEnd, 2), ("1e+", .unexpectedEnd, 3),
            ("tru", .unexpectedEnd, 0), ("n", .unexpectedEnd, 0), ("[fals", .unexpectedEnd, 1),
            ("[1,]", .trailingComma, 2), ("[,]", .expectedValue, 1), ("[,1]", .expectedValue, 1),
            ("[1,,2]", .expectedValue, 3), ("{\"a\":1,}", .trailingComma, 6),
            ("[1 2]", .expectedSeparator, 3), ("[1:2]", .expectedSeparator, 2),
            ("{\"a\":1 \"b\":2}", .expectedSeparator, 7), ("[\"a\"\"b\"]", .expectedSeparator, 4),
            ("[1}", .mismatchedBracket, 2), ("{\"a\":1]", .mismatchedBracket, 6), ("[}", .expectedValue, 1),
            ("{]", .expectedName, 1),
            ("{a:1}", .expectedName, 1), ("{1:1}", .expectedName, 1), ("{'a':1}", .singleQuotes, 1),
            ("['a']", .singleQuotes, 1), ("{,}", .expectedName, 1),
            ("{\"a\" 1}", .expectedColon, 5), ("{\"a\",1}", .expectedColon, 4), ("{\"a\"}", .expectedColon, 4),
            ("{\"a\":}", .expectedValue, 5),
            ("{\"a\"::1}", .expectedValue, 5),
            ("1 2", .trailingText, 2), ("[]]", .trailingText, 2), ("{}}", .trailingText, 2),
            ("\"a\"x", .trailingText, 3), ("1]", .trailingText, 1),
            ("[] //", .comment, 3), ("[1/*c*/]", .comment, 2), ("# c\n1", .comment, 0), ("{/**/}", .comment, 1),
            ("{\"a\"/**/:1}", .comment, 4), ("[] /", .trailingText, 3),
            ("nul", .unexpectedEnd, 0), ("nulll", .unknownWord, 0), ("True", .unknownWord, 0),
            ("TRUE", .unknownWord, 0), ("truer", .unknownWord, 0), ("[undefined]", .unknownWord, 1),
            ("NaN", .notFinite, 0), ("Infinity", .notFinite, 0), ("-Infinity", .notFinite, 0), ("[Inf]", .notFinite, 1),
            ("-NaN", .malformedNumber, 1),
            ("01", .leadingZero, 0), ("-01", .leadingZero, 1), ("00", .leadingZero, 0), ("012.5", .leadingZero, 0),
            ("+1", .malformedNumber, 0), (".5", .malformedNumber, 0), ("-.5", .malformedNumber, 1),
            ("1.e1", .malformedNumber, 2), ("[1.]", .malformedNumber, 3), ("1.a", .malformedNumber, 2),
            ("[1e]", .malformedNumber, 3), ("1e+-2", .malformedNumber, 3), ("- 1", .malformedNumber, 1),
            ("--1", .malformedNumber, 1), ("-a", .malformedNumber, 1),
            ("0x1F", .trailingText, 1), ("1_000", .trailingText, 1), ("[1.2.3]", .expectedSeparator, 4),
            ("[1e2e3]", .expectedSeparator, 4), ("１", .expectedValue, 0),
            ("\"\u{1}\"", .controlCharacter, 1), ("\"a\nb\"", .controlCharacter, 2), ("\"\t\"", .controlCharacter, 1),
            ("\"abcdefgh\u{1f}\"", .controlCharacter, 9), ("\"\u{0}\"", .controlCharacter, 1),
            ("\"\\x41\"", .invalidEscape, 1), ("\"\\'\"", .invalidEscape, 1), ("\"\\U0041\"", .invalidEscape, 1),
            ("\"\\u00g1\"", .invalidEscape, 1), ("\"\\u12\"", .invalidEscape, 1),
            ("\"\\\u{e9}\"", .invalidEscape, 1), ("\"\\\n\"", .invalidEscape, 1), ("\"\\u+123\"", .invalidEscape, 1),
            ("\"\\0\"", .invalidEscape, 1),
            ("\u{c}1", .expectedValue, 0), ("\u{a0}1", .expectedValue, 0), ("[1,\u{b}2]", .expectedValue, 3),
            ("\u{2060}[]", .expectedValue, 0), ("[1\u{0}]", .expectedSeparator, 2), ("1\u{0}", .trailingText, 1),
            ("*", .expectedValue, 0), ("<.>", .expectedValue, 0), ("[\\u0031]", .expectedValue, 1),
            ("]", .expectedValue, 0), ("}", .expectedValue, 0), (":", .expectedValue, 0),
        ] as [(String, ScanViolation.Kind, Int)]
    )
    func `rejects`(_ text: String, as kind: ScanViolation.Kind, at offset: Int) {
        let bytes = Array(text.utf8)
        let violation = ScanViolation(kind, at: offset, found: offset < bytes.count ? bytes[offset] : nil)
        #expect(JSONTape.scan(bytes).violation == violation)
    }

    @Test(
        arguments: [
            ([0x80], 1), ([0xff], 1), ([0xc0, 0x80], 1), ([0xc1, 0xbf], 1), ([0xc3, 0x28], 1), ([0xe0, 0x80, 0x80], 1),
            ([0xe0, 0x9f, 0xbf], 1),
            ([0xed, 0xa0, 0x80], 1), ([0xed, 0xbf, 0xbf], 1), ([0xe2, 0x28, 0xa1], 1), ([0xe2, 0x82, 0x28], 1),
            ([0xf0, 0x80, 0x80, 0x80], 1), ([0xf0, 0x8f, 0xbf, 0xbf], 1),
            ([0xf4, 0x90, 0x80, 0x80], 1), ([0xf5, 0x80, 0x80, 0x80], 1), ([0xf8, 0x88, 0x80, 0x80, 0x80], 1),
            ([0xf0, 0x9f, 0x98, 0x22], 1), ([0x61, 0xe9], 2), ([0xfe], 1),
        ] as [([UInt8], Int)]
    )
    func `rejects bytes that are not UTF-8`(_ content: [UInt8], at offset: Int) {
        #expect(JSONTape.scan([0x22] + content + [0x22]).violation?.kind == .invalidUTF8)
        #expect(JSONTape.scan([0x22] + content + [0x22]).violation?.offset == offset)
    }

    @Test(arguments: [[0xff, 0xfe, 0x31, 0], [0xfe, 0xff, 0, 0x31], [0xef, 0xbb, 0xbf, 0x7b, 0x7d]] as [[UInt8]])
    func `names a byte order mark as such`(_ bytes: [UInt8]) {
        #expect(JSONTape.scan(bytes).violation == ScanViolation(.byteOrderMark, at: 0, found: bytes[0]))
    }

    @Test(arguments: [[0, 0x31], [0x31, 0], [0x5b, 0, 0x5d, 0]] as [[UInt8]])
    func `rejects text in UTF-16 without a mark`(_ bytes: [UInt8]) {
        #expect(JSONTape.scan(bytes).violation != nil)
    }

    @Test func `every beginning of a document ends unexpectedly where it ends`() {
        let text = #"[{"a\u00e9":"é😀\ud83d\ude00"},[],-10,true,null,"",{"b":[{}]}]"#
        let bytes = Array(text.utf8)
        for count in 1..<bytes.count {
            let violation = JSONTape.scan(bytes[..<count]).violation
            #expect(violation?.kind == .unexpectedEnd, "\(count)")
        }
    }

    @Test func `a hundred thousand brackets are too deep and not a crash`() {
        let arrays = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(JSONTape.scan(arrays).violation == ScanViolation(.tooDeep, at: 512, found: UInt8(ascii: "[")))
        let objects = String(repeating: "{\"a\":", count: 100_000)
        #expect(JSONTape.scan(objects.utf8).violation?.kind == .tooDeep)
        let wide = JSONLimits(maxDepth: 200_000)
        let closed = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        #expect(JSONTape.scan(closed.utf8, limits: wide).violation == nil)
    }

    @Test func `accepts exactly as many levels and bytes as allowed`() {
        #expect(JSONTape.scan("[[[]]]".utf8, limits: JSONLimits(maxDepth: 3)).violation == nil)
        #expect(JSONTape.scan("[[[]]]".utf8, limits: JSONLimits(maxDepth: 2)).violation?.offset == 2)
        #expect(JSONTape.scan("[10]".utf8, limits: JSONLimits(maxBytes: 4)).violation == nil)
        #expect(JSONTape.scan("[10]".utf8, limits: JSONLimits(maxBytes: 3)).violation?.kind == .tooLarge)
    }

    @Test func `scans a value in the middle and leaves the rest alone`() throws {
        let text = #"[2,"1","Heartbeat", {"a": 1} ] trailing"#
        let tape = try JSONTape.scan(prefixOf: text.utf8, from: 19).get()
        #expect(tape.root.range == 20..<28)
        #expect(tape.end == 28)
        #expect(tape.root["a"]?.int == 1)
    }

    @Test func `describes a violation in one sentence`() {
        #expect(
            JSONTape.scan("{\"a\":1 x".utf8).violation?.description
                == "expected ',' or a closing bracket, found 'x' at byte 7"
        )
        #expect(
            JSONTape.scan("[1 \u{1}".utf8).violation?.description
                == "expected ',' or a closing bracket, found byte 0x01 at byte 3"
        )
        for kind in ScanViolation.Kind.allCases {
            #expect(!ScanViolation(kind, at: 0, found: nil).description.isEmpty)
        }
    }
}

private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0a, 0x0d].contains(byte) }

extension Result where Success == JSONTape, Failure == ScanViolation {
    var violation: ScanViolation? {
        switch self {
        case .success: nil
        case .failure(let violation): violation
        }
    }
}

extension String {
    fileprivate var replacingNUL: String { filter { $0 != "\0" } }
}
