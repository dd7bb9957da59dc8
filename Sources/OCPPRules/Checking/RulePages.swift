package import OCPPConformance

/// The pages of `linesman explain` for what can be wrong with rule files; good and bad examples are whole files.
package enum RulePages {
    /// In the order of codes.
    package static let all: [Explanation] = (shapes + catalogue + sense).sorted { $0.code < $1.code }

    /// Those and the pages of all findings.
    package static let withFindings: [Explanation] = (all + CheckRegistry.pages).sorted { $0.code < $1.code }

    private static let language = Clauses.all("the rule language, `linesman rules schema`")

    static func page(
        _ check: RuleCheck,
        _ summary: String,
        why: String,
        clauses: Clauses = language,
        help: String,
        good: String,
        bad: String,
        companions: [RuleCheck] = []
    ) -> Explanation {
        Explanation(
            check.rawValue,
            check.name,
            check.level,
            summary,
            why: why,
            clauses: clauses,
            help: help,
            good: good,
            bad: bad,
            companions: companions.map(\.rawValue)
        )
    }
}
