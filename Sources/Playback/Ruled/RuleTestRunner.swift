import JSONScanning
import OCPP
import OCPPConformance
package import OCPPRules
import Traffic
import WebSocketFraming

/// Runs the tests inside rule files: on a clock of their own, with seeds, without sockets.
package enum RuleTestRunner {
    /// Runs the tests that are wanted.
    ///
    /// - Parameters:
    ///   - set: The rules and their tests.
    ///   - isWanted: By name; coverage is of the tests that ran.
    /// - Returns: What each test showed, and which rules none of them made fire.
    package static func run(_ set: RuleSet, where isWanted: (String) -> Bool = { _ in true }) -> RuleTestReport {
        report(
            set,
            set.tests.filter { isWanted($0.name) }.map { test in
                var run = TestRun(set, test)
                return run.finish()
            }
        )
    }

    /// The same, with all that was seen at steps that expect something.
    package static func observe(
        _ set: RuleSet,
        where isWanted: (String) -> Bool = { _ in true }
    ) -> (report: RuleTestReport, seen: RuleTestSightings) {
        var seen = RuleTestSightings()
        let results = set.tests.filter { isWanted($0.name) }.map { test in
            var run = TestRun(set, test, observes: true)
            let result = run.finish()
            seen.add(run.sightings, fired: result.fired, of: test)
            return result
        }
        return (report(set, results), seen)
    }

    private static func report(_ set: RuleSet, _ results: [RuleTestResult]) -> RuleTestReport {
        let fired = results.reduce(into: Set<String>()) { $0.formUnion($1.fired.keys) }
        let rules = set.rules.filter { $0.mode != .off }
        return RuleTestReport(
            results: results,
            uncovered: rules.map(\.id).filter { !fired.contains($0) },
            rules: rules.count
        )
    }
}

/// One test on its way.
private struct TestRun {
    private let rules: CompiledRules
    private let counters = RuleCounters()
    private let test: RuleTest
    private var conversation: RuledConversation
    private var time: Timestamp
    private var repetition = 1
    private var result: RuleTestResult
    private let observes: Bool
    /// What was seen so far, if anybody asks for it.
    private(set) var sightings: [StepSighting] = []

    init(_ set: RuleSet, _ test: RuleTest, observes: Bool = false) {
        self.test = test
        self.observes = observes
        time = Timestamp(monotonic: 0, wall: test.clock)
        rules = CompiledRules(set, seed: 0, loadedAt: time)
        conversation = Self.conversation(rules, counters, of: test)
        result = RuleTestResult(of: test)
    }

    private static func conversation(
        _ rules: CompiledRules,
        _ counters: RuleCounters,
        of test: RuleTest
    ) -> RuledConversation {
        var configuration = SessionConfiguration()
        configuration.version = test.version
        return RuledConversation(
            rules,
            counters: counters,
            station: test.station,
            remote: RuleTestMoment.remote,
            configuration: configuration
        )
    }

    mutating func finish() -> RuleTestResult {
        for number in 1...max(1, test.repetitions) {
            repetition = number
            conversation.prepare(repetition: number)
            for step in test.steps { take(step) }
        }
        // What follows is about all of them.
        repetition = 0
        for count in test.fired where result.fired[count.rule, default: 0] != count.count {
            fail(
                at: test.place,
                "\(count.rule) should have fired \(count.count) times and fired \(result.fired[count.rule, default: 0])"
            )
        }
        return result
    }

    private mutating func take(_ step: RuleTest.Step) {
        var seen = StepSighting(at: step.place, moment: moment)
        switch step.event {
        case .message(let direction, let value):
            receive(moment.json(value), from: direction, in: step, &seen)
        case .raw(let direction, let text):
            receive(Array(text.utf8), from: direction, in: step, &seen)
        case .connect(let headers, let path):
            guard let head = head(headers, path) else {
                fail(at: step.place, "the headers make no request")
                return
            }
            conversation = Self.conversation(rules, counters, of: test)
            conversation.prepare(repetition: repetition)
            let decision = conversation.dialled(head, at: time).decision
            seen.decision.firings = decision.firings
            seen.decision.tags = decision.tags
            seen.decision.logs = decision.logs
            if case .reject(let status, _) = decision.verdict { seen.rejected = status }
        case .close(let code, let direction):
            seen.decision = conversation.closed(code: code, from: direction, at: time).decision
        case .ping(let direction):
            seen.decision = conversation.pinged(from: direction, at: time).decision
        case .wait(let nanoseconds):
            time.monotonic &+= nanoseconds
            time.wall &+= Int64(clamping: nanoseconds)
        }
        if case .close(let code, _, _) = seen.decision.verdict { seen.closed = code }
        for firing in seen.decision.firings { result.fired[firing.rule, default: 0] += 1 }
        for spoilt in seen.decision.spoilt {
            fail(at: step.place, "\(spoilt.rule) would make a valid message invalid (LM9020): \(spoilt.fault)")
        }
        seen.moment = moment
        for expectation in step.expectations {
            if let miss = expectation.miss(seen) { fail(at: step.place, miss.message, miss.difference) }
        }
        if observes, step.states { sightings.append(seen) }
    }

    private mutating func receive(
        _ bytes: [UInt8],
        from direction: Direction,
        in step: RuleTest.Step,
        _ seen: inout StepSighting
    ) {
        let outcome = conversation.received(bytes, from: direction, at: time)
        seen.received = bytes
        seen.forwarded = outcome.forwarded
        seen.reply = outcome.reply
        seen.recorded = outcome.recorded
        seen.decision = outcome.decision
        seen.findings = outcome.findings
        // What rules repair may be broken; what they leave alone must be as the version wants it.
        let isChanged = outcome.forwarded != bytes
        let judged = isChanged ? outcome.findingsAfter : outcome.findings
        guard !test.allowsInvalid, let fault = judged.first(where: \.isInvalidMessage) else { return }
        fail(
            at: step.place,
            "the frame is not valid\(isChanged ? " when it goes on" : ""): \(fault.code) \(fault.message)"
                + " (`allow_invalid: true` lets it be)"
        )
    }

    private var moment: RuleTestMoment { RuleTestMoment(of: test, at: time, repetition: repetition) }

    private func head(_ headers: [RuleAction.Header], _ path: String?) -> HTTPRequestHead? {
        var text = "GET \(path ?? "/\(test.station)") HTTP/1.1\r\nHost: csms.example\r\n"
        text += "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        text += "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        let offers = headers.contains { $0.name.lowercased() == "sec-websocket-protocol" }
        if !offers { text += "Sec-WebSocket-Protocol: \(test.version.subprotocol)\r\n" }
        for header in headers {
            guard let value = header.value else { continue }
            text += "\(header.name): \(moment.text(value))\r\n"
        }
        return HTTPRequestHead(Array((text + "\r\n").utf8))
    }

    private mutating func fail(at place: SourcePlace, _ message: String, _ difference: [String] = []) {
        result.failures.append(
            RuleTestResult.Failure(
                place: place,
                repetition: test.repetitions > 1 && repetition > 0 ? repetition : nil,
                message: message,
                difference: difference
            )
        )
    }
}

extension Finding {
    /// Whether a correct peer would refuse the message for its envelope or its payload.
    fileprivate var isInvalidMessage: Bool { level == .error && (2000..<3000).contains(code.number) }
}
