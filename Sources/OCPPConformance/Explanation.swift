public import OCPP

/// The page of one rule: what it is, why it matters, what the specification says, and examples that run as tests.
public struct Explanation: Sendable, Hashable {
    /// The rule's code.
    public let code: FindingCode
    /// The rule's name, such as `type-mismatch`.
    public let name: String
    /// The usual level; some rules differ by version, and their page says so.
    public let level: FindingLevel
    /// The rule in one sentence.
    public let summary: String
    /// What goes wrong when it is broken, and who does that.
    public let why: String
    /// Where it is written.
    public let clauses: Clauses
    /// How to get rid of it.
    public let help: String
    /// A conversation that keeps the rule, in the form that `linesman lint` reads.
    public let good: String
    /// A conversation that breaks this rule and, but for its ``companions``, no other.
    public let bad: String
    /// Rules that are always broken along with this one.
    public let companions: [FindingCode]

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

/// Where a rule is written, per version.
public struct Clauses: Sendable, Hashable {
    private let texts: [String]

    /// The same text for every version.
    package static func all(_ text: String) -> Clauses { Clauses(texts: [text, text, text]) }

    /// Sections of OCPP-J: the 1.6 specification, and Part 4 of 2.0.1 and 2.1.
    static func ocppj(_ v16: String, _ v201: String, _ v21: String) -> Clauses {
        Clauses(texts: ["OCPP-J 1.6 §\(v16)", "OCPP-J 2.0.1 §\(v201)", "OCPP-J 2.1 §\(v21)"])
    }

    /// The same section of OCPP-J in every version.
    static func ocppj(_ section: String) -> Clauses { ocppj(section, section, section) }

    /// The clause for a version; without one, the clause of OCPP 1.6.
    public subscript(version: OCPPVersion?) -> String { texts[Int((version ?? .v16).rawValue)] }

    /// Every distinct clause, oldest version first.
    public var distinct: [String] {
        texts.reduce(into: []) { known, text in
            if !known.contains(text) { known.append(text) }
        }
    }
}
