/// Rules that compiled, with the tests that stand beside them.
package struct RuleSet: Sendable {
    /// In order: all that match run, each sees what the earlier ones changed.
    package let rules: [Rule]
    package let tests: [RuleTest]

    /// Takes rules as they are.
    package init(rules: [Rule], tests: [RuleTest] = []) {
        self.rules = rules
        self.tests = tests
    }
}
