import OCPPConformance
import TestSupport
import Testing

struct LinearRegexTests {
    private static let patterns = [
        "a", "^a", "a$", "^a$", "a|b", "(ab)+", "a*b", "[a-c]+d", "[^x]y", "\\d{2,3}", "a{2}", "(a|b)*c", "x?y", "\\.",
        "",
        "(?:ab|c)d", "a.c", "[]a]", "a{1,}b", "\\w+-\\d",
    ]

    @Test(arguments: patterns)
    func `agrees with the standard library`(pattern: String) throws {
        let mine = try LinearRegex(pattern)
        let theirs = try Regex(pattern == "[]a]" ? "[\\]a]" : pattern)
        var dice = SeededGenerator(seed: 8)
        let letters = Array("aabbccdxy.123-]")
        for _ in 0..<150 {
            let text = String(
                (0..<Int.random(in: 0..<8, using: &dice)).map { _ in
                    letters[Int.random(in: 0..<letters.count, using: &dice)]
                }
            )
            let expected = try theirs.firstMatch(in: text) != nil
            #expect(mine.matches(text) == expected, "\(pattern) in \(text)")
        }
    }

    @Test func `takes no longer for a pattern that is made to be slow`() throws {
        let regex = try LinearRegex("(a*)*b")
        #expect(!regex.matches(String(repeating: "a", count: 5_000)))
    }

    @Test(arguments: ["(", ")", "[a", "*a", "a\\", "a{2,1}", "[b-a]", "\\k"])
    func `refuses what is no pattern`(pattern: String) {
        #expect(throws: LinearRegex.Fault.self) { _ = try LinearRegex(pattern) }
    }
}
