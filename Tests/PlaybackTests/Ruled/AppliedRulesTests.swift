import Foundation
import Playback
import TestSupport
import Testing
import Traffic

/// A program that links the library applies a rule file to a recording in a few lines.
struct AppliedRulesTests {
    private static func path(_ name: String) -> String { Repository.root.appending(path: "Fixtures/\(name)").path }

    private static func temporary(_ name: String) -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)-\(name)").path
    }

    @Test func `tells what rules would have done, and writes what would have been recorded`() throws {
        let output = Self.temporary("applied.jsonl")
        defer { try? FileManager.default.removeItem(atPath: output) }
        let rules = Self.path("rules/nine.yaml")
        let applied = try AppliedRules(rules, to: Self.path("captures/charging"), writing: output)
        #expect(applied.rules.count == 9)
        let fired = applied.rules.filter { $0.fired > 0 }
        #expect(fired.map { $0.id } == ["clamp-heartbeat-interval"])
        #expect(fired.map { $0.changedValid } == [1])
        #expect(fired.first?.effects["set /interval"] == 1)
        #expect(applied.messages == 10 && applied.changed == 1)
        #expect(applied.answered == 0 && applied.stopped == 0)
        let written = try String(contentsOfFile: output, encoding: .utf8)
        #expect(written.contains(#""flags":["rewritten"]"#))
        #expect(try AppliedRules(rules, to: output).changed == 1)
    }

    @Test func `says what is wrong with the rules, and what cannot be read`() throws {
        let rules = Self.temporary("rules.yaml")
        try "linesman: 1\nrules: [ { id: x, match: {}, then: [ sett: {} ] } ]\n"
            .write(toFile: rules, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: rules) }
        let wrong = #expect(throws: AppliedRules.Failure.self) {
            try AppliedRules(rules, to: Self.path("captures/charging"))
        }
        #expect(wrong?.description.contains("sett") == true)
        let gone = #expect(throws: AppliedRules.Failure.self) {
            try AppliedRules(Self.path("rules/nine.yaml"), to: rules + "-gone")
        }
        #expect(gone?.description.contains("-gone") == true)
        #expect(throws: AppliedRules.Failure.self) { try AppliedRules(Self.path("rules/nine.yaml"), to: rules) }
    }
}
