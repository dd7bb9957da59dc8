/// What all steps led to that expect something, and how often rules fired.
package struct RuleTestSightings {
    /// By the place of the step; one for each repetition.
    private(set) var steps: [SourcePlace: [StepSighting]] = [:]
    /// By the place of the test.
    private(set) var fired: [SourcePlace: [String: Int]] = [:]

    /// Nothing yet.
    package init() {}

    /// Takes in one test: what its steps led to, and how often rules fired.
    package mutating func add(_ sightings: [StepSighting], fired: [String: Int], of test: RuleTest) {
        for sighting in sightings { steps[sighting.place, default: []].append(sighting) }
        self.fired[test.place] = fired
    }
}
