package import Traffic

/// What is wrong in a rule file, and where.
package struct RuleDiagnostic: Hashable, Sendable {
    /// What is wrong, as its page explains it.
    package var check: RuleCheck
    /// How much it matters here.
    package var level: FindingLevel
    /// Where it stands.
    package var place: SourcePlace
    /// How many characters from there are meant.
    package var width: Int
    /// The line without its line break, or of a long one what stands around the place.
    package var line: String
    /// How many characters of the line stand before ``line``.
    package var lineStart = 0
    /// The rule or test that it belongs to, such as `rule clamp`.
    package var owner: String?
    /// One clause, lower case, without a full stop.
    package var message: String
    /// What stands there, in a word or two; may be empty.
    package var label: String
    /// What else there is to know, one clause each.
    package var notes: [String]
    /// What helps, if that can be told.
    package var help: String?

    /// The stable number of the check.
    package var code: FindingCode { check.code }
    /// The name of the check, in kebab case.
    package var name: String { check.name }
}
