import OCPPConformance
import Traffic
import TestSupport
import Testing

@testable import OCPPRules

/// What the table of verbs says is so.
struct RuleVerbTests {
    @Test(arguments: RuleVerb.all.map(\.name))
    func `the example of each verb has nothing wrong and uses it`(name: String) throws {
        let verb = try #require(RuleLanguage.standard.verb(named: name))
        let (rules, diagnostics) = load(verb.example)
        #expect(diagnostics.map(\.described) == [])
        #expect(try #require(rules).rules.contains { $0.actions.contains { $0.verb === verb } })
    }

    @Test func `names and synonyms are said once, and are no names of findings`() {
        let names = RuleVerb.all.map(\.name)
        let all = names + RuleLanguage.reserved.map(\.name) + RuleVerb.all.flatMap(\.synonyms)
        #expect(Set(all).count == all.count)
        #expect(names.allSatisfy { name in RulePages.all.allSatisfy { $0.name != name } })
    }

    @Test(arguments: RuleVerb.all.flatMap { verb in verb.synonyms.map { ($0, verb.name) } })
    func `a synonym is answered with the verb`(synonym: String, name: String) {
        #expect(complaints("\(synonym): x") == ["LM9005 there is no action `\(synonym)` (did you mean `\(name)`?)"])
    }

    @Test(arguments: RuleVerb.all.filter { !$0.arguments.isEmpty }.map(\.name))
    func `each argument that must be there is asked for, and no other`(name: String) throws {
        let verb = try #require(RuleLanguage.standard.verb(named: name))
        let event = verb.events.contains(.message) ? Rule.Event.message : .connect
        let isByPointer = ["set", "replace"].contains(name)
        let isList = name == "patch"
        let value = isByPointer ? "{ /a: {} }" : isList ? "[ {} ]" : "{}"
        let missing = complaints("\(name): \(value)", event).filter { $0.hasPrefix("LM9008") }
        #expect(missing.isEmpty != verb.arguments.contains(where: \.isRequired))
    }

    @Test(arguments: RuleVerb.all.map(\.name), Rule.Event.allCases)
    func `a verb can be done on the events of its row alone`(name: String, event: Rule.Event) throws {
        let verb = try #require(RuleLanguage.standard.verb(named: name))
        let refused = "LM9017 `\(name)` cannot be done on the event `\(event.rawValue)`"
        #expect(complaints("\(name): {}", event).contains { $0.hasPrefix(refused) } != verb.events.contains(event))
    }

    @Test(arguments: RuleVerb.all.filter { $0.kind == .end }.map(\.name), RuleVerb.all.map(\.name))
    func `no verb stands behind an end`(end: String, name: String) throws {
        let (end, verb) = try (
            #require(RuleLanguage.standard.verb(named: end)), #require(RuleLanguage.standard.verb(named: name))
        )
        guard let event = Rule.Event.allCases.first(where: { end.events.contains($0) && verb.events.contains($0) })
        else {
            return
        }
        let (first, second) = try (value(of: end, on: event), value(of: verb, on: event))
        let found = complaints("\(end.name): \(first), \(verb.name): \(second)", event)
        #expect(found.contains { $0.hasPrefix("LM9019 `\(verb.name)` stands behind `\(end.name)`") })
    }

    // MARK: - A verb more

    private static let shout = RuleVerb(
        "shout",
        .observing,
        on: [.message],
        synonyms: ["yell"],
        forms: [.template],
        arguments: [RuleKey("how", .word(["loudly"]), meaning: "A word that no verb has.")],
        summary: "Writes a line that nobody overlooks.",
        example: "linesman: 1\nrules: [ { id: a, match: {}, then: [ shout: hey ] } ]",
        since: "9.9",
        read: { reader, node, _ in reader.one(reader.template(node, "`shout`").map { .log(.error, $0) }) }
    )

    @Test func `a verb in the table needs no other place but its reader and what performs it`() throws {
        let language = RuleLanguage(verbs: RuleVerb.all + [Self.shout])
        func read(_ actions: String, _ event: String = "message") -> (rules: [Rule]?, complaints: [String]) {
            let text = "linesman: 1\nrules:\n  - { id: a, match: { event: \(event) }, then: [ \(actions) ] }"
            let (set, diagnostics) = RuleFile.load(["r.yaml"], findings: CheckRegistry.pages, language: language) { _ in
                Array(text.utf8)
            }
            return (set?.rules, diagnostics.map(\.described))
        }
        #expect(read("shout: hey").rules?[0].actions == [.log(.error, Template(parts: [.text("hey")]))])
        #expect(read("yell: hey").complaints[0].contains("did you mean `shout`?"))
        #expect(read("shuot: hey").complaints[0].contains("did you mean `shout`?"))
        #expect(read("xyzzyx: hey").complaints[0].contains("`forget` and `shout`"))
        #expect(read("shout: hey", "ping").complaints[0].contains("`shout` cannot be done on the event `ping`"))
        #expect(RuleSchema.text(of: language).contains("\"shout\": {"))
        #expect(RuleReference(language).text.contains("shout: text with ${places}"))
        #expect(RuleReference(language).text(of: Self.shout).contains("Since version 9.9."))
        #expect(RuleReference(language).json.contains(#"{"verb":"shout","#))
        #expect(read("drop: {}").complaints[0].contains("LM9018"))
    }

    // MARK: - Helpers

    /// A value that the verb's reader takes.
    private func value(of verb: RuleVerb, on event: Rule.Event) throws -> String {
        if verb.name == "set", event == .connect { return "{ header: { A: b } }" }
        let values = [
            "set": "{ /a: 1 }", "remove": "/a", "merge": "{ a: 1 }", "patch": "[ { op: remove, path: /a } ]",
            "replace": "{ /a: { regex: a, with: b } }", "coerce": "{ /a: integer }", "rename": "{ /a: b }",
            "repair": "null-payload", "route": "ws://a", "inject": "{ dir: up, action: Heartbeat }", "delay": "1s",
            "throttle": "1/s", "log": "a", "tag": "a", "count": "a", "redact": "/a", "remember": "{ a: /a }",
        ]
        return values[verb.name] ?? "{}"
    }

    /// What is wrong with a rule about an event that does this.
    private func complaints(_ actions: String, _ event: Rule.Event = .message) -> [String] {
        let text = "linesman: 1\nrules:\n  - { id: a, match: { event: \(event.rawValue) }, then: [ \(actions) ] }"
        return load(text).diagnostics.map { String($0.described.drop { $0 != "L" }) }
    }
}
