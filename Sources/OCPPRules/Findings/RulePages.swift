package import OCPPConformance

/// The pages of `linesman explain` for what can be wrong with rule files.
package enum RulePages {
    /// In the order of codes.
    package static let all: [Explanation] = RuleCheck.allCases.map(\.page)

    /// Those and the pages of all findings.
    package static let withFindings: [Explanation] = (all + CheckRegistry.pages).sorted { $0.code < $1.code }
}
