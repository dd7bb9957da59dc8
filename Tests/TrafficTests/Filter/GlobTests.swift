import Testing
import Traffic

struct GlobTests {
    @Test(
        arguments: [
            ("CP-1", "CP-*", true), ("CP-1", "CP-?", true), ("CP-12", "CP-?", false), ("", "", true), ("", "*", true),
            ("", "?", false), ("abcabd", "*abd", true), ("abcab", "*abd", false), ("aXbXc", "a*b*c", true),
            ("é", "?", true), ("é", "??", false), ("éé", "*?", true), ("aéb", "a?b", true), ("aéb", "*é?", true),
            ("日本", "日*", true), ("x", "x**", true), ("LAB-7", "lab-*", false),
        ]
    )
    func `a star is any text, a question mark any character`(text: String, pattern: String, holds: Bool) {
        #expect(Glob.matches(text, pattern) == holds)
    }
}
