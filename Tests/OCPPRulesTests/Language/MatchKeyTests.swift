import Testing

@testable import OCPPRules

/// What the tables of match keys and operators say is so.
struct MatchKeyTests {
    @Test(arguments: MatchKey.all.map { ($0.name, $0.example) })
    func `the example of each key has nothing wrong and uses it`(name: String, example: String) {
        #expect(complaints("{ \(example) }") == [])
        #expect(example.contains("\(name): "))
    }

    @Test(arguments: MatchKey.all.map(\.name), Rule.Event.allCases)
    func `a key says something of the events of its row alone`(name: String, event: Rule.Event) throws {
        guard name != "event", let key = MatchKey.all.first(where: { $0.name == name }) else { return }
        let refused = "`\(name)` says nothing about the event `\(event.rawValue)`"
        let found = complaints("{ event: \(event.rawValue), \(name): [] }")
        #expect(found.contains { $0.contains(refused) } != key.events.contains(event))
    }

    @Test(arguments: ConditionOperator.all.map { ($0.name, $0.example) })
    func `the example of each operator has nothing wrong and uses it`(name: String, example: String) {
        // Of a DataTransfer's data and an event's value nobody knows the type.
        let data = "{ action: DataTransfer, type: call, version: ocpp2.0.1, payload: { /data: \(example) } }"
        #expect(complaints(data) == [])
        #expect(example.contains("\(name): "))
    }

    @Test func `names and synonyms are said once`() {
        for words in [
            MatchKey.all.map(\.name) + MatchKey.all.flatMap(\.synonyms),
            ConditionOperator.all.map(\.name) + ConditionOperator.all.flatMap(\.synonyms),
        ] { #expect(Set(words).count == words.count) }
    }

    @Test(arguments: MatchKey.all.flatMap { key in key.synonyms.map { ($0, key.name) } })
    func `a synonym of a key is answered with the key`(synonym: String, name: String) {
        #expect(complaints("{ \(synonym): x }").contains { $0.contains("did you mean `\(name)`?") })
    }

    @Test(arguments: ConditionOperator.all.flatMap { word in word.synonyms.map { ($0, word.name) } })
    func `a synonym of an operator is answered with the operator`(synonym: String, name: String) {
        #expect(complaints("{ id: { \"\(synonym)\": x } }").contains { $0.contains("did you mean `\(name)`?") })
    }

    private func complaints(_ match: String) -> [String] {
        let text = "linesman: 1\nrules:\n  - { id: a, match: \(match), then: [ log: a ] }"
        return load(text).diagnostics.map(\.described)
    }
}
