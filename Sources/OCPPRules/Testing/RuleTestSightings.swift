import JSONScanning
import Traffic

/// What one step of a test led to.
struct StepSighting {
    let place: SourcePlace
    /// When it was, behind the step: what the templates of expectations are filled from.
    var scene: Scene
    var received: [UInt8]?
    var forwarded: [UInt8]?
    var reply: [UInt8]?
    var recorded: [UInt8]?
    var rejected: Int?
    var closed: UInt16?
    var decision = RuleDecision()
    var findings: [Finding] = []

    init(at place: SourcePlace, in scene: Scene) {
        self.place = place
        self.scene = scene
    }

    /// The rules that fired and did something.
    var rules: [String] { decision.firings.filter { $0.mode == .enforce }.map(\.rule) }
    var shadow: [String] { decision.firings.filter { $0.mode == .shadow }.map(\.rule) }
    var violations: [String] { findings.map(\.code.description).sorted() }
    var logs: [String] { decision.logs.map(\.text) }

    /// The CALLs of the relay's own: a list of payloads by action.
    var injected: [UInt8] {
        RuleTest.Expectation.array(
            decision.injections.map { injection in
                var call: [UInt8] = [UInt8(ascii: "{")]
                JSONText.append(quoting: injection.action, to: &call)
                call.append(UInt8(ascii: ":"))
                call += injection.payload
                call.append(UInt8(ascii: "}"))
                return call
            }
        )
    }
}

/// What all steps led to that expect something, and how often rules fired.
struct RuleTestSightings {
    /// By the place of the step; one for each repetition.
    private(set) var steps: [SourcePlace: [StepSighting]] = [:]
    /// By the place of the test.
    private(set) var fired: [SourcePlace: [String: Int]] = [:]

    mutating func add(_ sightings: [StepSighting], fired: [String: Int], of test: RuleTest) {
        for sighting in sightings { steps[sighting.place, default: []].append(sighting) }
        self.fired[test.place] = fired
    }
}
