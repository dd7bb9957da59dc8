import JSONScanning
package import Traffic

/// What one step of a test led to.
package struct StepSighting {
    /// Where the step stands.
    package let place: SourcePlace
    /// When it was, behind the step: what the templates of expectations are filled from.
    package var moment: RuleTestMoment
    /// The message as it came; nil for what is none.
    package var received: [UInt8]?
    /// What goes on to the other side; nil for nothing.
    package var forwarded: [UInt8]?
    /// What the sender gets back.
    package var reply: [UInt8]?
    /// What the record would show of what came.
    package var recorded: [UInt8]?
    /// The status with which a station that dials is turned away.
    package var rejected: Int?
    /// The code with which a rule ends the connection.
    package var closed: UInt16?
    /// What the rules made of it.
    package var decision = RuleDecision()
    /// About what came.
    package var findings: [Finding] = []

    /// Nothing was seen yet.
    package init(at place: SourcePlace, moment: RuleTestMoment) {
        self.place = place
        self.moment = moment
    }

    var scene: Scene { moment.scene }

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
