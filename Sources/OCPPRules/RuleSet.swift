package import OCPP

/// Rules that compiled, with the tests that stand beside them.
package struct RuleSet: Sendable {
    /// In order: all that match run, each sees what the earlier ones changed.
    package let rules: [Rule]
    /// Those of the files that the user named, in order.
    package let tests: [RuleTest]
    /// The messages by which they were checked, and are carried out.
    package let catalogues: Catalogues

    /// Takes rules as they are.
    package init(rules: [Rule], tests: [RuleTest] = [], catalogues: Catalogues = .standard) {
        self.rules = rules
        self.tests = tests
        self.catalogues = catalogues
    }
}
