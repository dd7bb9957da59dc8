/// A verb of the rule language: what `then:` may say, in one place for reading, advice, JSON Schema, help and reference.
///
/// What is not here is what it does: a case of ``RuleAction``, and the function that performs it.
package final class RuleVerb: Sendable {
    /// What kind of thing it does.
    package enum Kind: String, Sendable, CaseIterable {
        /// Changes the message.
        case edit = "edits"
        /// Decides what becomes of the message; the list of rules ends there.
        case end = "ends"
        /// Acts beside the message.
        case effect = "effects"
        /// Tells, marks, keeps.
        case observing = "observing"
    }

    /// As it is written.
    package let name: String
    /// What kind of thing it does.
    package let kind: Kind
    /// The events on which it can be done.
    package let events: Set<Rule.Event>
    /// What people write in its place; they are told the name.
    let synonyms: [String]
    /// How its value is written: any of these.
    let forms: [ValueForm]
    /// The keys of its value, where that is a mapping with names of the language's own.
    package let arguments: [RuleKey]
    /// What it does, in one sentence.
    package let summary: String
    /// What it may not be combined with, and where else it cannot be; one clause each, beside what its kind says.
    let limits: [String]
    /// Whether it answers the sender of a CALL, so that a rule with it is about CALLs alone.
    let answersCalls: Bool
    /// What helps where it stands on another event; nil for the list of verbs that can be done there.
    let elsewhere: String?
    /// A whole rule file, which is right.
    package let example: String
    /// The version of this program that first knew it.
    package let since: String
    /// Makes actions of its value; none when it reported why.
    let read: @Sendable (_ reader: RuleReader, _ value: RuleNode, _ event: Rule.Event) -> [RuleAction]

    init(
        _ name: String,
        _ kind: Kind,
        on events: Set<Rule.Event>,
        synonyms: [String] = [],
        forms: [ValueForm] = [],
        arguments: [RuleKey] = [],
        summary: String,
        limits: [String] = [],
        answersCalls: Bool = false,
        elsewhere: String? = nil,
        example: String,
        since: String,
        read: @escaping @Sendable (RuleReader, RuleNode, Rule.Event) -> [RuleAction]
    ) {
        self.name = name
        self.kind = kind
        self.events = events
        self.synonyms = synonyms
        self.forms = forms.isEmpty ? [.keys(arguments)] : forms
        self.arguments = arguments
        self.summary = summary
        self.limits = limits
        self.answersCalls = answersCalls
        self.elsewhere = elsewhere
        self.example = example
        self.since = since
        self.read = read
    }

    /// What it may not be combined with, and where else it cannot be.
    package func limits(in language: RuleLanguage) -> [String] {
        let ends = RuleReader.listed(language.verbs.filter { $0.kind == .end }.map(\.name), or: "or")
        let own =
            kind == .end
            ? "another verb behind it in the same rule: it ends the list, and a rule ends one way"
            : "a place behind \(ends) in the same rule: nothing is done there"
        return [own] + limits
    }
}
