/// An operator of a condition, in one place for reading, advice, JSON Schema and reference.
package final class ConditionOperator: Sendable {
    /// As it is written.
    package let name: String
    /// What people write in its place; they are told the name.
    let synonyms: [String]
    let form: ValueForm
    /// When it holds, in one sentence.
    package let summary: String
    /// A whole condition of a value.
    package let example: String
    /// Makes a condition of its value; nil when it reported why.
    let read: @Sendable (RuleReader, RuleNode, inout ConditionPlace) -> Condition?

    init(
        _ name: String,
        _ form: ValueForm,
        synonyms: [String] = [],
        summary: String,
        example: String,
        read: @escaping @Sendable (RuleReader, RuleNode, inout ConditionPlace) -> Condition?
    ) {
        self.name = name
        self.form = form
        self.synonyms = synonyms
        self.summary = summary
        self.example = example
        self.read = read
    }
}

/// Where a condition stands, and what it tells the checks by the catalogue.
struct ConditionPlace {
    /// What a condition is about, which decides what its literals mean.
    enum Subject {
        /// Any JSON value.
        case json
        /// Text; `5` and `1.6` are taken as they are spelt.
        case text
        /// Bytes, such as `4k`.
        case size
        /// Nanoseconds, such as `5s`.
        case duration
    }

    /// In words, such as `` `latency` ``.
    let name: String
    let subject: Subject
    /// What the conditions say of the pointer that they are about; nil for what the catalogue does not know.
    var use: RuleUses.PointerUse?

    init(_ name: String, _ subject: Subject, use: RuleUses.PointerUse? = nil) {
        self.name = name
        self.subject = subject
        self.use = use
    }
}
