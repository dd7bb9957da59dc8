/// The page of one kind of finding: what is demanded, why it matters, what the specification says, and examples that run as tests.
public struct Page: Sendable, Hashable {
    /// The findings' code.
    public let code: FindingCode
    /// Its name, such as `type-mismatch`.
    public let name: String
    /// The usual level; some differ by version, and their page says so.
    public let level: FindingLevel
    /// What is found, in one clause.
    public let summary: String
    /// What goes wrong then, and who does that.
    public let why: String
    /// Where it is written.
    public let clauses: Clauses
    /// How to get rid of it.
    public let help: String
    /// A conversation without such a finding, in the form that `linesman lint` reads.
    public let good: String
    /// A conversation with this finding and, but for its ``companions``, no other.
    public let bad: String
    /// Findings that always come along with this one.
    public let companions: [FindingCode]

    /// Takes the values as they are; a code is a number such as 2003.
    package init(
        _ number: UInt16,
        _ name: String,
        _ level: FindingLevel,
        _ summary: String,
        why: String,
        clauses: Clauses,
        help: String,
        good: String,
        bad: String,
        companions: [UInt16] = []
    ) {
        code = FindingCode(number)
        self.name = name
        self.level = level
        self.summary = summary
        self.why = why
        self.clauses = clauses
        self.help = help
        self.good = good
        self.bad = bad
        self.companions = companions.map(FindingCode.init)
    }
}
