/// A key of `match:`: what a rule may be about, in one place for reading, advice, JSON Schema and reference.
package final class MatchKey: Sendable {
    /// As it is written.
    package let name: String
    /// The events of which it says something.
    package let events: Set<Rule.Event>
    /// What people write in its place; they are told the name.
    let synonyms: [String]
    let form: ValueForm
    /// What it says, in one sentence.
    package let summary: String
    /// What may stand between the braces of `match: { }`.
    package let example: String
    /// Makes conditions of its value; none when it reported why.
    let read: @Sendable (_ reader: RuleReader, _ value: RuleNode, _ place: MatchPlace) -> [RuleMatch]

    init(
        _ name: String,
        _ form: ValueForm,
        on events: Set<Rule.Event>,
        synonyms: [String] = [],
        summary: String,
        example: String,
        read: @escaping @Sendable (RuleReader, RuleNode, MatchPlace) -> [RuleMatch]
    ) {
        self.name = name
        self.form = form
        self.events = events
        self.synonyms = synonyms
        self.summary = summary
        self.example = example
        self.read = read
    }
}

/// Where in `match:` a key stands.
struct MatchPlace {
    let event: Rule.Event
    /// Whether the rule cannot match without it: not below `any` or `not`.
    let isNeeded: Bool
}

extension Set<Rule.Event> {
    static let all = Set(Rule.Event.allCases)
}
