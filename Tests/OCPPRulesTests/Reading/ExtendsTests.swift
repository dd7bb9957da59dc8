import OCPPConformance
import Foundation
import OCPPRules
import Testing

struct ExtendsTests {
    private struct Gone: Error, CustomStringConvertible { let description = "No such file or directory" }

    private func load(_ paths: [String], _ files: [String: String]) -> (rules: RuleSet?, diagnostics: [RuleDiagnostic])
    {
        RuleFile.load(paths, findings: CheckRegistry.pages) { path in
            guard let text = files[path] else { throw Gone() }
            return Array(text.utf8)
        }
    }

    private static let base = """
        linesman: 1
        sets: { lost: [ "A" ] }
        rules:
          - { id: one, match: { action: Reset, type: call }, then: [ tag: one ] }
          - { id: two, match: { action: Authorize, type: call, payload: { /idTag: $lost } }, then: [ tag: two ] }
        tests:
          - { name: of the base, steps: [ up: [ 2, "1", Heartbeat, {} ] ] }
        """

    @Test func `later rules and sets take the place of earlier ones`() throws {
        let site = """
            linesman: 1
            extends: [ ../base.yaml ]
            sets: { lost: [ "B", "C" ] }
            rules:
              - { id: one, match: { action: Reset, type: call }, then: [ refuse ] }
              - { id: three, match: {}, then: [ tag: three ] }
            overrides: { two: shadow, three: { mode: off, probability: 0.5 } }
            """
        let (set, diagnostics) = load(
            ["rules/site/site.yaml"],
            ["rules/site/site.yaml": site, "rules/base.yaml": Self.base]
        )
        #expect(diagnostics.map(\.described) == [])
        let rules = try #require(set).rules
        #expect(rules.map(\.id) == ["one", "two", "three"])
        #expect(rules.map(\.mode) == [.enforce, .shadow, .off])
        #expect(rules[0].actions == [.refuse])
        #expect(rules[0].place.file == "rules/site/site.yaml" && rules[1].place.file == "rules/base.yaml")
        #expect(rules[2].probability == 0.5)
        guard case .all(let matches) = rules[1].match, case .payload(_, .isIn(let values)) = matches[2] else {
            Issue.record("the set was not used")
            return
        }
        #expect(values.count == 2)
        // The tests of a file are for its own rules.
        #expect(set?.tests.count == 0)
    }

    @Test func `a file that is missing or extends itself is told where it is named`() {
        let missing = load(["a.yaml"], ["a.yaml": "linesman: 1\nextends: [ b.yaml ]\nrules: []"])
        #expect(missing.rules == nil)
        #expect(
            missing.diagnostics.map(\.described) == ["2:12 LM9024 `b.yaml` cannot be read: No such file or directory"]
        )
        let loop = load(
            ["a.yaml"],
            ["a.yaml": "linesman: 1\nextends: b.yaml", "b.yaml": "linesman: 1\nextends: a.yaml"]
        )
        #expect(loop.diagnostics.contains { $0.check == .unreadableFile && $0.place.file == "b.yaml" })
    }

    @Test func `a fingerprint changes with what a rule says, sets included, and with nothing else`() throws {
        func print(_ text: String) throws -> UInt64 {
            try #require(load(["a"], ["a": text]).rules).rules[1].fingerprint
        }
        let base = try print(Self.base)
        #expect(try print(Self.base.replacingOccurrences(of: "tag: one", with: "tag: other")) == base)
        #expect(
            try print("# comment\n" + Self.base.replacingOccurrences(of: "id: two,", with: "id: two, description: hm,"))
                == base
        )
        #expect(try print(Self.base.replacingOccurrences(of: "\"A\"", with: "\"B\"")) != base)
        #expect(try print(Self.base.replacingOccurrences(of: "tag: two", with: "tag: 2")) != base)
    }

    @Test func `an override of a rule that there is not says so`() {
        let found = load(["a"], ["a": Self.base + "\noverrides: { tow: off }"]).diagnostics
        #expect(found.map(\.described) == ["8:14 LM9009 there is no rule `tow` (did you mean `two`?)"])
    }
}
