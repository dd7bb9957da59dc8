import OCPPConformance
import OCPPRules
import Testing
import Traffic

/// Files that would take for ever, or take memory with the square of a line, end with a few mistakes told.
struct HostileFileTests {
    private func check(_ text: String) -> [RuleDiagnostic] {
        RuleFile.load(["rules.yaml"], findings: CheckRegistry.pages) { _ in Array(text.utf8) }.1
    }

    private func shown(_ diagnostics: [RuleDiagnostic], width: Int = 120) -> [String] {
        diagnostics.map { RuleDiagnosticText.full($0, style: TextStyle(width: width)) }
    }

    @Test(arguments: [40, 80, 112, 120])
    func `a mistake at the very end of a line that fills the width is pointed at`(width: Int) {
        for length in width - 20...width + 5 {
            let line = "  - { id: a, match: { action: Heartbeat }, then: [ log: "
            let text =
                "linesman: 1\nrules:\n" + line + String(repeating: "x", count: max(1, length - line.count)) + " }"
            #expect(shown(check(text), width: width).allSatisfy { $0.contains("^") || !$0.contains("   |") })
        }
    }

    @Test func `a line with thousands of wrong keys has a hundred mistakes told, and the rest counted`() {
        let keys = (0..<8_000).map { "k\($0): 1" }.joined(separator: ", ")
        let diagnostics = check("linesman: 1\nrules: [ { \(keys) } ]\n")
        #expect(diagnostics.count == 101)
        #expect(diagnostics.last?.code.description == "LM9028")
        #expect(shown(diagnostics).allSatisfy { $0.utf8.count < 2_000 })
        #expect(diagnostics.reduce(0) { $0 + $1.line.utf8.count } < 1_000_000)
    }

    @Test func `a long scalar with a mistake behind it is pointed at`() {
        let text = "linesman: 1\nrules: [ { id: \"\(String(repeating: "é", count: 40_000))\", than: 1 } ]\n"
        #expect(shown(check(text)).contains { $0.contains("than") })
    }

    @Test(arguments: ["[", "{"])
    func `brackets without end are refused`(bracket: String) {
        let diagnostics = check("linesman: 1\nrules: " + String(repeating: bracket, count: 60_000))
        #expect(diagnostics.map(\.message) == ["the file is nested too deeply"])
        #expect(diagnostics.first?.place.line == 2)
    }

    @Test(arguments: [
        "a0: &a0 [x, x]\n" + (1..<20).map { "a\($0): &a\($0) { *a\($0 - 1) : y }\n" }.joined(),
        "a: &a [x]\n? [*a, *a]\n: y\n", "a: &a [x]\nb: { [*a, *a]: y }\n", "a: &a [x]\n*a : y\n",
    ])
    func `aliases are no keys`(text: String) {
        #expect(check(text).map(\.message) == ["a file with anchors has a key that is no plain text"])
    }

    @Test func `aliases are values still`() {
        let text = """
            linesman: 1
            rules:
              - { id: a, match: &m { action: Heartbeat }, then: [ log: "2 * 3: six? yes" ] }
              - { id: b, match: *m, then: [ log: b ] }
            """
        #expect(check(text).filter { $0.level == .error }.isEmpty)
    }
}
