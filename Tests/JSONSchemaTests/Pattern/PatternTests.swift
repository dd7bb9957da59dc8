import JSONSchema
import TestSupport
import Testing

/// ECMA-262 §22.2 in Unicode mode.
struct PatternTests {
    @Test(
        arguments: [
            ("", ["", "a"], []), ("a", ["a", "xax"], ["", "b"]), ("^a", ["ab"], ["ba"]), ("a$", ["ba"], ["ab", "a\n"]),
            ("^$", [""], ["\n", "a"]), ("^a|b$", ["ax", "xb"], ["xa", "bx"]),
            (".", ["x", "\u{1f600}"], ["", "\n", "\r", "\u{2028}", "\u{2029}"]), ("^.$", ["😀"], ["😀😀"]),
            ("^a*$", ["", "aaa"], ["b"]), ("^a+$", ["a"], ["", "ab"]), ("^a?b$", ["b", "ab"], ["aab"]),
            ("^a{2}$", ["aa"], ["a", "aaa"]), ("^a{2,}$", ["aa", "aaaa"], ["a"]),
            ("^a{1,2}$", ["a", "aa"], ["", "aaa"]), ("^a{0}$", [""], ["a"]),
            ("^a*?$", ["aa"], ["b"]), ("^(?:ab)+?$", ["abab"], ["aba"]), ("^(a|b)*c$", ["abac", "c"], ["abd"]),
            ("^(?<name>a)$", ["a"], ["b"]), ("(((a)))", ["a"], ["b"]), ("^(|a)$", ["", "a"], ["aa"]),
            ("(a*)*b", ["b", "aab"], ["aa"]), ("^(a?){3}$", ["", "aaa"], ["aaaa"]),
            ("[abc]", ["b"], ["d"]), ("^[^abc]$", ["d", "\n"], ["a"]), ("^[a-cx-z]$", ["b", "y"], ["d"]),
            ("^[-a]$", ["-", "a"], ["b"]), ("^[a-]$", ["-"], ["b"]), ("^[]$", [], ["", "a"]),
            ("^[^]$", ["a", "\n"], [""]), (#"^[\]\\]$"#, ["]", "\\"], ["["]), ("^[.*+?(){}|]$", [".", "|"], ["a"]),
            (#"^[\d-x]$"#, ["5", "-", "x"], ["y"]), (#"^[^\D]$"#, ["5"], ["a"]), (#"^[\b]$"#, ["\u{8}"], ["b"]),
            ("^[é-ü]$", ["ö"], ["a"]), ("^[😀-😂]$", ["😁"], ["😃"]),
            (#"^\d$"#, ["7"], ["a", "\u{9ea}"]), (#"^\D$"#, ["a", "\u{9ea}"], ["7"]),
            (#"^\w$"#, ["a", "Z", "_", "5"], ["é", "-"]), (#"^\W$"#, ["é"], ["a"]),
            (
                #"^\s$"#, [" ", "\t", "\u{b}", "\u{a0}", "\u{feff}", "\u{2029}", "\u{3000}", "\u{1680}"],
                ["a", "\u{180e}", "\u{200b}", "\u{85}"]
            ), (#"^\S$"#, ["a"], [" "]),
            (#"\bfoo\b"#, ["foo", "a foo b"], ["afoo", "foob", "éfoo_"]), (#"a\Bb"#, ["ab"], ["a b"]),
            (#"^\Ba"#, [], ["a"]),
            (#"^\t\n\v\f\r\0$"#, ["\t\n\u{b}\u{c}\r\0"], [""]),
            (#"^\x41\u0042\u{1F600}\ud83d\ude00$"#, ["AB😀😀"], ["AB"]), (#"^\cJ\ca$"#, ["\n\u{1}"], ["J"]),
            (#"^\^\$\.\*\+\?\(\)\[\]\{\}\|\/\\\-$"#, [#"^$.*+?()[]{}|/\-"#], [""]), (##"^\@\"\#$"##, ["@\"#"], []),
            ("^{a}$", ["{a}"], ["a"]), ("^a{,2}$", ["a{,2}"], ["aa"]), ("^a{x$", ["a{x"], []), ("^]$", ["]"], []),
            (#"^\p{L}+$"#, ["aßΩ"], ["1"]), (#"^\p{Lu}$"#, ["É"], ["é"]), (#"^\P{Lu}$"#, ["é"], ["É"]),
            (#"^\p{gc=Nd}$"#, ["\u{9ea}", "1"], ["a"]), (#"^\p{General_Category=Decimal_Number}$"#, ["1"], ["a"]),
            (#"^[\p{Lu}\d]+$"#, ["A1"], ["a"]), (#"^[^\p{L}]$"#, ["1"], ["a"]), (#"^\p{Alphabetic}$"#, ["a"], ["1"]),
            (#"^\p{White_Space}$"#, [" "], ["a"]), (#"^\p{ASCII}$"#, ["a"], ["é"]), (#"^\p{Any}$"#, ["a", "\n"], []),
            (#"^\p{punct}$"#, ["!"], ["a"]), (#"^\p{Emoji_Presentation}$"#, ["😀"], ["a"]),
            (#"^[A-Za-z0-9*_=:+|@.-]{1,36}$"#, ["RDAM|123", "a"], ["", "a b"]),
            (#"^(\([0-9]{3}\))?[0-9]{3}-[0-9]{4}$"#, ["555-1212", "(888)555-1212"], ["(888)555-1212 ext. 532"]),
        ] as [(String, [String], [String])]
    )
    func `matches`(_ expression: String, _ matching: [String], _ others: [String]) throws {
        let pattern = try Pattern(expression)
        for text in matching { #expect(pattern.matches(text), "\(expression) \(text)") }
        for text in others { #expect(!pattern.matches(text), "\(expression) \(text)") }
    }

    @Test(arguments: [
        ("(", 0), (")", 0), ("a)", 1), ("[a", 0), ("*", 0), ("a**", 2), ("a|*", 2), ("^*", 0), (#"\b+"#, 0),
        ("a{2,1}", 0), ("{1}", 0), ("[b-a]", 2), ("\\", 0), (#"\c1"#, 0), (#"\x4"#, 0), (#"\u12"#, 0),
        (#"\u{110000}"#, 0), (#"\p{Nope}"#, 0), (#"\pL"#, 0), (#"\a"#, 0), (#"\Z"#, 0), (#"\01"#, 0), ("(?P<n>a)", 0),
        ("(?i)a", 0),
    ])
    func `refuses`(_ expression: String, at offset: Int) {
        #expect(throws: PatternError.self) { try Pattern(expression) }
        do throws(PatternError) { _ = try Pattern(expression) } catch { #expect(error.offset == offset) }
    }

    @Test(arguments: [
        "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", #"(a)\1"#, #"(?<n>a)\k<n>"#, #"\p{Script=Greek}"#, "a{10001}",
        "((a{1000}){1000}){1000}", "(?:a{9999}){9999}",
    ])
    func `says that it does not support`(_ expression: String) {
        do throws(PatternError) {
            _ = try Pattern(expression)
            Issue.record("compiles")
        } catch {
            #expect(error.isUnsupported)
        }
    }

    /// The flag `i` of ECMA-262 §22.2.2.7.3, as the filter language has it.
    @Test(arguments: [
        ("abc", "xABCx", true), ("^[a-c]+$", "AbC", true), ("^[^a]$", "A", false), ("^[^a]$", "B", true),
        ("^é$", "É", true), (#"^\D$"#, "7", false), (#"^\d$"#, "7", true), ("^1$", "1", true), ("^a$", "b", false),
    ])
    func `upper and lower case may be one`(pattern: String, text: String, isMatch: Bool) throws {
        #expect(try Pattern(pattern, ignoringCase: true).matches(text) == isMatch)
    }

    @Test func `nothing repeated often is still nothing`() throws {
        #expect(try Pattern("((){10000}){10000}b").matches("b"))
    }

    @Test func `nested groups have an end`() {
        #expect(throws: PatternError.self) { try Pattern(String(repeating: "(", count: 100_000)) }
    }

    /// What takes a backtracking engine until the end of the universe.
    @Test(arguments: ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "(a*)*(a*)*(a*)*c", "^(.*a){12}$"])
    func `time grows with the length only`(_ expression: String) throws {
        let text = String(repeating: "a", count: 5000) + "b"
        #expect(try !Pattern(expression).matches(text))
    }

    /// Backtracking, written down in a few lines, is the oracle for small expressions.
    @Test func `agrees with backtracking on random expressions`() throws {
        var random = SeededGenerator(seed: 7)
        var matched = 0
        for _ in 0..<2000 {
            let tree = Backtracker.random(depth: 3, using: &random)
            let pattern = try Pattern(tree.written)
            for _ in 0..<6 {
                let text = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    "ab1".randomElement(using: &random) ?? "a"
                }
                let expected = (0...text.count).contains { start in tree.ends(text, from: start).isEmpty == false }
                #expect(pattern.matches(String(text)) == expected, "\(tree.written) \(String(text))")
                matched += expected ? 1 : 0
            }
        }
        #expect(matched > 2000 && matched < 11_500)
    }
}

private indirect enum Backtracker {
    case text(Character)
    case set(String, [Character])
    case start, end, empty
    case sequence([Backtracker])
    case choice([Backtracker])
    case repeated(Backtracker, Int, Int)

    var written: String {
        switch self {
        case .text(let character): String(character)
        case .set(let text, _): text
        case .start: "^"
        case .end: "$"
        case .empty: "(?:)"
        case .sequence(let parts): parts.map(\.written).joined()
        case .choice(let parts): "(" + parts.map(\.written).joined(separator: "|") + ")"
        case .repeated(let part, let min, let max):
            "(?:\(part.written))" + (max > 6 ? min == 0 ? "*" : min == 1 ? "+" : "{\(min),}" : "{\(min),\(max)}")
        }
    }

    static func random(depth: Int, using random: inout SeededGenerator) -> Backtracker {
        func parts(_ random: inout SeededGenerator) -> [Backtracker] {
            (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.random(depth: depth - 1, using: &random) }
        }
        switch Int.random(in: 0...(depth > 0 ? 8 : 4), using: &random) {
        case 0, 1: return .text("ab1".randomElement(using: &random) ?? "a")
        case 2:
            return [
                .set("[a1]", ["a", "1"]), .set("[^a]", ["b", "1"]), .set(#"\d"#, ["1"]), .set(".", ["a", "b", "1"]),
            ].randomElement(using: &random) ?? .empty
        case 3: return .empty
        case 4: return Bool.random(using: &random) ? .start : .end
        case 5, 6: return .sequence(parts(&random))
        case 7: return .choice(parts(&random))
        default:
            let (min, max) =
                [(0, 99), (1, 99), (2, 99), (0, 1), (1, 3), (2, 2), (0, 0)].randomElement(using: &random) ?? (0, 1)
            return .repeated(Self.random(depth: depth - 1, using: &random), min, max)
        }
    }

    /// Every place where a match from `start` can end.
    func ends(_ text: [Character], from start: Int) -> Set<Int> {
        switch self {
        case .text(let character): return start < text.count && text[start] == character ? [start + 1] : []
        case .set(_, let members): return start < text.count && members.contains(text[start]) ? [start + 1] : []
        case .start: return start == 0 ? [0] : []
        case .end: return start == text.count ? [start] : []
        case .empty: return [start]
        case .sequence(let parts):
            return parts.reduce([start]) { places, part in Set(places.flatMap { part.ends(text, from: $0) }) }
        case .choice(let parts): return Set(parts.flatMap { $0.ends(text, from: start) })
        case .repeated(let part, let min, let max):
            var places: Set<Int> = [start]
            var found: Set<Int> = min == 0 ? [start] : []
            for count in 1...Swift.max(1, Swift.min(max, text.count + min + 1)) where count <= max {
                places = Set(places.flatMap { part.ends(text, from: $0) })
                if count >= min { found.formUnion(places) }
            }
            return found
        }
    }
}
