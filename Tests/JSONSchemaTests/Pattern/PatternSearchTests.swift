import JSONSchema
import Testing

struct PatternSearchTests {
    private static func found(_ pattern: String, _ text: String) throws -> [String] {
        let scalars = Array(text.unicodeScalars)
        return try Pattern(pattern).ranges(in: scalars.map(\.value)).map { range in
            String(String.UnicodeScalarView(scalars[range]))
        }
    }

    /// The expected values are those of ECMAScript's `matchAll`.
    @Test func `finds matches from left to right without overlap`() throws {
        #expect(try Self.found("a+", "baaab aa") == ["aaa", "aa"])
        #expect(try Self.found("aa", "aaaaa") == ["aa", "aa"])
        #expect(try Self.found("^a", "aaa") == ["a"])
        #expect(try Self.found("a$", "aaa") == ["a"])
        #expect(try Self.found("x", "abc") == [])
        #expect(try Self.found("é.", "aéb") == ["éb"])
        #expect(try Self.found(#"\bfoo\b"#, "foo foobar foo") == ["foo", "foo"])
    }

    @Test func `takes what a backtracking reader would find first`() throws {
        #expect(try Self.found("a|ab", "ab") == ["a"])
        #expect(try Self.found("ab|a", "ab") == ["ab"])
        #expect(try Self.found("(a|ab)(c|bcd)", "abcd") == ["abcd"])
        #expect(try Self.found("[0-9]+(,[0-9]+)?", "1,22 3") == ["1,22", "3"])
        #expect(try Self.found("aab|a", "aaab") == ["a", "aab"])
    }

    @Test func `empty matches stand between characters`() throws {
        #expect(try Self.found("b*", "abb") == ["", "bb", ""])
        #expect(try Self.found("", "ab") == ["", "", ""])
    }

    @Test func `a long text costs no more than its length`() throws {
        let text = String(repeating: "a", count: 20_000)
        #expect(try Self.found("a*a*a*a*b", text) == [])
    }
}
