/// What came of one test inside a rule file.
package struct RuleTestResult: Hashable, Sendable {
    /// The test that ran.
    package var test: RuleTest
    /// What was not as expected, in order.
    package var failures: [Failure]
    /// How often each rule fired, in whatever mode.
    package var fired: [String: Int]

    /// Nothing was seen of it yet.
    package init(of test: RuleTest) {
        self.test = test
        failures = []
        fired = [:]
    }

    /// Whether all was as expected.
    package var hasPassed: Bool { failures.isEmpty }

    /// One expectation that was not met.
    package struct Failure: Hashable, Sendable {
        /// Where the step stands, or the test.
        package var place: SourcePlace
        /// Which repetition, from 1; nil when there is only one.
        package var repetition: Int?
        /// One clause: what was expected and what was seen.
        package var message: String
        /// The lines of a diff, `-` expected, `+` seen; may be empty.
        package var difference: [String]

        /// What was expected at a place and not seen.
        package init(place: SourcePlace, repetition: Int?, message: String, difference: [String]) {
            self.place = place
            self.repetition = repetition
            self.message = message
            self.difference = difference
        }
    }
}

/// What came of all tests of a set.
package struct RuleTestReport: Hashable, Sendable {
    /// In the order of the files.
    package var results: [RuleTestResult] = []
    /// Rules that no test made fire, those in mode `off` left out, in order.
    package var uncovered: [String] = []
    /// How many rules could have been covered.
    package var rules = 0

    /// Nothing yet.
    package init() {}

    /// The results of some tests, the rules that none of them made fire, and how many rules could have fired.
    package init(results: [RuleTestResult], uncovered: [String], rules: Int) {
        self.results = results
        self.uncovered = uncovered
        self.rules = rules
    }

    /// How many tests have not passed.
    package var failed: Int { results.count { !$0.hasPassed } }
    /// How many rules fired in some test.
    package var covered: Int { rules - uncovered.count }

    /// Adds what came of another set's tests.
    package mutating func append(_ other: RuleTestReport) {
        results += other.results
        uncovered += other.uncovered
        rules += other.rules
    }
}
