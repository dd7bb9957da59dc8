package import Traffic

/// The pages of `linesman explain` for what can be wrong with rule files.
package enum RulePages {
    /// In the order of codes.
    package static let all: [Page] = RuleCheck.allCases.map(\.page)
}
