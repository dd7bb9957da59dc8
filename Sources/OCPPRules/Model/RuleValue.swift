package import JSONScanning

/// A JSON value in a rule; its texts may be templates.
package indirect enum RuleValue: Hashable, Sendable {
    case null
    case flag(Bool)
    /// A number, spelt as in the file.
    case number(JSONNumber, spelling: String)
    /// A text that is nothing but one place in a payload or in memory is that value itself: a number stays a number.
    case text(Template)
    case array([RuleValue])
    /// In the order of the file.
    case object([Member])

    /// One member of an object.
    package struct Member: Hashable, Sendable {
        /// Its key.
        package var name: String
        /// What it holds.
        package var value: RuleValue
    }
}
