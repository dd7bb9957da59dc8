import OCPP
import OCPPRules
import Testing

/// YAML 1.2 §10.3.2, the core schema.
struct ScalarTests {
    /// The value of `details` in a rule that blocks.
    private func value(_ yaml: String) throws -> RuleValue? {
        let text = "linesman: 1\nrules:\n  - id: a\n    match: {}\n    then: [ block: { details: { x: \(yaml) } } ]"
        let (set, diagnostics) = load(text)
        #expect(diagnostics.map(\.described) == [])
        guard case .block(_, _, .object(let members)) = try #require(set).rules[0].actions[0] else { return nil }
        return members[0].value
    }

    @Test(arguments: [
        "on", "off", "yes", "No", "y", "1:30", "12:30:45", "2026-01-01", "2026-01-01T00:00:00Z", "0b1", "1_000", "04A2",
        "0x", "1.6.1", "DEADBEEF", "5E", "+", ".", "1e", "\"5\"", "'true'", "!!str 5", "tRue",
    ])
    func `what only YAML 1.1 takes for something else stays text`(yaml: String) throws {
        var text = yaml
        for quote in ["\"", "'"] where text.hasPrefix(quote) { text = String(text.dropFirst().dropLast()) }
        if text.hasPrefix("!!str ") { text = String(text.dropFirst(6)) }
        #expect(try value(yaml) == .text(Template(parts: [.text(text)])))
    }

    @Test(arguments: [
        ("1.6", "1.6"), ("0123", "123"), ("5E10", "5E10"), ("-0.5", "-0.5"), ("+7", "7"), (".5", "0.5"), ("5.", "5"),
        ("0o17", "15"), ("0x1F", "31"), ("-007.50e-2", "-7.50e-2"), ("00", "0"),
    ])
    func `numbers are spelt as JSON spells them`(yaml: String, json: String) throws {
        guard case .number(_, let spelling) = try value(yaml) else {
            Issue.record("\(yaml) is no number")
            return
        }
        #expect(spelling == json)
    }

    @Test func `null and truth values are those of the core schema`() throws {
        for yaml in ["null", "~", "Null", "NULL", ""] { #expect(try value(yaml) == .null) }
        for yaml in ["true", "True", "TRUE"] { #expect(try value(yaml) == .flag(true)) }
        #expect(try value("false") == .flag(false))
        let (set, diagnostics) = load(
            "linesman: 1\nrules:\n  - id: a\n    match: {}\n    then: [ block: { details: { x: .nan } } ]"
        )
        #expect(set == nil)
        #expect(diagnostics.map(\.described) == ["5:36 LM9011 JSON has no `.nan`"])
    }

    @Test func `a place for text takes a number as it is spelt`() throws {
        let (set, _) = load(
            """
            linesman: 1
            rules:
              - { id: a, match: { version: 1.6, id: 0123, station: 5E10 }, then: [ tag: 007 ] }
            """
        )
        let rule = try #require(set).rules[0]
        let station = RuleMatch.station([.glob("5E10")])
        #expect(
            rule.match
                == .all([.version([.v16]), .id(.equal(.text(Template(parts: [.text("0123")])))), station])
        )
        #expect(rule.actions == [.tag(["007"])])
    }
}
