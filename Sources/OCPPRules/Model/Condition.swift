package import JSONSchema

/// What a value must be like.
package indirect enum Condition: Hashable, Sendable {
    /// Typed equality: `"1"` is not `1`, while `1.0` is.
    case equal(RuleValue)
    case notEqual(RuleValue)
    /// Numbers by value; texts that are both RFC 3339 date-times by moment; other texts by code point.
    case greater(RuleValue)
    case greaterOrEqual(RuleValue)
    case less(RuleValue)
    case lessOrEqual(RuleValue)
    case isIn(ValueList)
    case isNotIn(ValueList)
    /// `*` any text, `?` any character; the whole value.
    case glob(String)
    /// Anywhere in the text.
    case regex(RulePattern)
    case exists(Bool)
    case type(ValueType)
    /// Of a text in code points, of an array or object in entries.
    case length(Condition)
    /// A text that holds this text, or an array that holds this value.
    case contains(RuleValue)
    case all([Condition])

    /// The types of JSON, with integers told apart by value.
    package enum ValueType: String, Hashable, Sendable, CaseIterable {
        case null, boolean, integer, number, string, array, object
    }
}

/// A regular expression and its text.
package struct RulePattern: Hashable, Sendable {
    /// As it stands in the file.
    package let text: String
    /// Ready to be run.
    package let pattern: Pattern

    /// Reads an expression of ECMAScript; throws what is wrong with it, and where.
    package init(_ text: String) throws(PatternError) {
        self.text = text
        pattern = try Pattern(text)
    }

    /// Equal when they are spelt alike.
    package static func == (left: RulePattern, right: RulePattern) -> Bool { left.text == right.text }

    /// By its text.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
