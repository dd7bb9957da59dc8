package import Traffic

/// What is wrong in a rule file, and where.
package struct RuleDiagnostic: Hashable, Sendable {
    package var check: RuleCheck
    package var level: FindingLevel
    package var place: SourcePlace
    /// How many characters from there are meant.
    package var width: Int
    /// The line, without its line break.
    package var line: String
    /// The rule or test that it belongs to, such as `rule clamp`.
    package var owner: String?
    /// One clause, lower case, without a full stop.
    package var message: String
    /// What stands there, in a word or two; may be empty.
    package var label: String
    package var notes: [String]
    package var help: String?

    package var code: FindingCode { check.code }
    package var name: String { check.name }
}
