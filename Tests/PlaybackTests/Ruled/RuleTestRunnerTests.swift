import Playback
import OCPPRules
import TestSupport
import Testing
import Traffic

struct RuleTestRunnerTests {
    @Test func `the nine rules of the example do what their tests say`() throws {
        let (set, diagnostics) = RuleFile.load(["rules/nine.yaml"]) { try Repository.fixture($0) }
        #expect(diagnostics.filter { $0.level == .error }.map(\.message) == [])
        let rules = try #require(set)
        let report = RuleTestRunner.run(rules)
        for result in report.results {
            #expect(result.failures.map { "\($0.message) \($0.difference)" } == [], "\(result.test.name)")
        }
        #expect(report.results.count == 8)
        #expect(report.uncovered == [])
        #expect(report.rules == 9)
    }
}
