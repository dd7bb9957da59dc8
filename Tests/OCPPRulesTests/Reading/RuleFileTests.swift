import OCPPConformance
import OCPPRules
import Testing
import Traffic

struct RuleFileTests {
    @Test func `a file with something of everything is read without complaint`() throws {
        let (set, diagnostics) = load(Depot.text)
        #expect(diagnostics.map(\.described) == [])
        let rules = try #require(set)
        #expect(rules.rules.count == 8)
        #expect(rules.tests.count == 1)
        #expect(rules.tests[0].steps.count == 3)
        #expect(rules.rules[4].place == SourcePlace(file: "rules.yaml", line: 39, column: 9))
    }
}

/// Reads one text as `rules.yaml`.
func load(_ text: String) -> (rules: RuleSet?, diagnostics: [RuleDiagnostic]) {
    RuleFile.load(["rules.yaml"], findings: CheckRegistry.pages) { _ in Array(text.utf8) }
}

extension RuleDiagnostic {
    /// `3:5 LM9005 the message (help)`.
    var described: String {
        "\(place.line):\(place.column) \(code) \(message)" + (help.map { " (\($0))" } ?? "")
    }
}
