import JSONScanning
import OCPP
import OCPPConformance
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
        let results = set.tests.filter { isWanted($0.name) }.map { test in
            var run = TestRun(set, test)
            return run.finish()
        }
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

    init(_ set: RuleSet, _ test: RuleTest) {
        self.test = test
        time = Timestamp(monotonic: 0, wall: test.clock)
        rules = CompiledRules(set, seed: 0, loadedAt: time)
        conversation = Self.conversation(rules, counters, test)
        result = RuleTestResult(test: test, failures: [], fired: [:])
    }

    private static func conversation(
        _ rules: CompiledRules,
        _ counters: RuleCounters,
        _ test: RuleTest
    ) -> RuledConversation {
        var configuration = SessionConfiguration()
        configuration.version = test.version
        return RuledConversation(
            rules,
            counters: counters,
            station: test.station,
            remote: "192.0.2.1",
            configuration: configuration
        )
    }

    mutating func finish() -> RuleTestResult {
        for number in 1...max(1, test.repetitions) {
            repetition = number
            conversation.prepare(repetition: number)
            for step in test.steps { take(step) }
        }
        for count in test.fired where result.fired[count.rule, default: 0] != count.count {
            fail(
                test.place,
                "\(count.rule) should have fired \(count.count) times and fired \(result.fired[count.rule, default: 0])"
            )
        }
        return result
    }

    private mutating func take(_ step: RuleTest.Step) {
        var seen = Seen()
        switch step.event {
        case .message(let direction, let value):
            receive(value.json(in: scene), from: direction, step, &seen)
        case .raw(let direction, let text):
            receive(Array(text.utf8), from: direction, step, &seen)
        case .connect(let headers, let path):
            guard let head = head(headers, path) else {
                fail(step.place, "the headers make no request")
                return
            }
            conversation = Self.conversation(rules, counters, test)
            conversation.prepare(repetition: repetition)
            let decision = conversation.dialled(head, at: time)
            seen.decision.firings = decision.firings
            seen.decision.tags = decision.tags
            seen.decision.logs = decision.logs
            if case .reject(let status, _) = decision.verdict { seen.rejected = status }
            seen.connect = decision
        case .close(let code, let direction):
            seen.decision = conversation.closed(code: code, from: direction, at: time)
        case .ping(let direction):
            seen.decision = conversation.pinged(from: direction, at: time)
        case .wait(let nanoseconds):
            time.monotonic &+= nanoseconds
            time.wall &+= Int64(clamping: nanoseconds)
        }
        if case .close(let code, _, _) = seen.decision.verdict { seen.closed = code }
        for firing in seen.decision.firings { result.fired[firing.rule, default: 0] += 1 }
        for spoilt in seen.decision.spoilt {
            fail(step.place, "\(spoilt.rule) would make a valid message invalid (LM9020): \(spoilt.message)")
        }
        for expectation in step.expectations { check(expectation, seen, step.place) }
    }

    private mutating func receive(
        _ bytes: [UInt8],
        from direction: Direction,
        _ step: RuleTest.Step,
        _ seen: inout Seen
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
            step.place,
            "the frame is not valid\(isChanged ? " when it goes on" : ""): \(fault.code) \(fault.message)"
                + " (`allow_invalid: true` lets it be)"
        )
    }

    private var scene: Scene {
        var scene = Scene(event: .message, station: test.station, remote: "192.0.2.1", time: time)
        scene.version = test.version
        scene.repetition = repetition
        return scene
    }

    private func head(_ headers: [RuleAction.Header], _ path: String?) -> HTTPRequestHead? {
        var text = "GET \(path ?? "/\(test.station)") HTTP/1.1\r\nHost: csms.example\r\n"
        text += "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        text += "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        let offers = headers.contains { $0.name.lowercased() == "sec-websocket-protocol" }
        if !offers { text += "Sec-WebSocket-Protocol: \(test.version.subprotocol)\r\n" }
        for header in headers {
            guard let value = header.value else { continue }
            text += "\(header.name): \(value.filled(in: scene))\r\n"
        }
        return HTTPRequestHead(Array((text + "\r\n").utf8))
    }

    /// What one step led to.
    struct Seen {
        var received: [UInt8]?
        var forwarded: [UInt8]?
        var reply: [UInt8]?
        var recorded: [UInt8]?
        var rejected: Int?
        var closed: UInt16?
        var connect: ConnectDecision?
        var decision = RuleDecision()
        var findings: [Finding] = []
    }

    private mutating func fail(_ place: SourcePlace, _ message: String, _ difference: [String] = []) {
        result.failures.append(
            RuleTestResult.Failure(
                place: place,
                repetition: test.repetitions > 1 ? repetition : nil,
                message: message,
                difference: difference
            )
        )
    }
}

// MARK: - Expectations

extension TestRun {
    private mutating func check(_ expectation: RuleTest.Expectation, _ seen: Seen, _ place: SourcePlace) {
        switch expectation {
        case .forward(let forward): check(forward, seen, place)
        case .reply(let value?):
            compare("the reply", value.json(in: scene), seen.reply, place)
        case .reply(nil):
            if let reply = seen.reply { fail(place, "no reply was expected", ["+ \(Self.text(reply))"]) }
        case .reject(let status):
            guard status != seen.rejected else { return }
            fail(place, "reject: \(Self.word(status)) was expected, \(Self.word(seen.rejected)) was seen")
        case .close(let code):
            guard code != seen.closed else { return }
            fail(place, "close: \(Self.word(code)) was expected, \(Self.word(seen.closed)) was seen")
        case .inject(let values): check(values, seen.decision.injections, place)
        case .delay(let min, let max):
            guard seen.decision.hold < min || seen.decision.hold > max else { return }
            fail(
                place,
                "a delay of \(Self.milliseconds(min, max)) was expected, \(seen.decision.hold / 1_000_000) ms was seen"
            )
        case .rules(let rules):
            compare("rules", rules, seen.decision.firings.filter { $0.mode == .enforce }.map(\.rule), place)
        case .shadow(let rules):
            compare("shadow", rules, seen.decision.firings.filter { $0.mode == .shadow }.map(\.rule), place)
        case .tags(let tags): compare("tags", tags, seen.decision.tags, place)
        case .recorded(let value): compare("the record", value.json(in: scene), seen.recorded, place)
        case .violations(let codes):
            compare("violations", codes.sorted(), seen.findings.map(\.code.description).sorted(), place)
        case .log(let texts): compare("log", texts, seen.decision.logs.map(\.text), place)
        }
    }

    private mutating func check(
        _ forward: RuleTest.Expectation.Forward,
        _ seen: Seen,
        _ place: SourcePlace
    ) {
        switch forward {
        case .unchanged:
            guard seen.forwarded != seen.received else { return }
            guard let forwarded = seen.forwarded else {
                fail(place, "the message should have gone on and did not")
                return
            }
            fail(place, "the message should have gone on unchanged", Self.lines(seen.received ?? [], forwarded))
        case .nothing:
            guard let forwarded = seen.forwarded else { return }
            fail(place, "nothing should have gone on", ["+ \(Self.text(forwarded))"])
        case .frame(let value): compare("what goes on", value.json(in: scene), seen.forwarded, place)
        case .raw(let text):
            guard seen.forwarded != Array(text.utf8) else { return }
            fail(
                place,
                "what goes on differs",
                ["- \(text)"] + (seen.forwarded.map { ["+ \(Self.text($0))"] } ?? ["+ nothing"])
            )
        }
    }

    private mutating func check(
        _ values: [RuleValue],
        _ injections: [RuleDecision.Injection],
        _ place: SourcePlace
    ) {
        let expected = Self.array(values.map { $0.json(in: scene) })
        let calls = injections.map { injection -> [UInt8] in
            var call: [UInt8] = [UInt8(ascii: "{")]
            JSONText.append(quoting: injection.action, to: &call)
            call.append(UInt8(ascii: ":"))
            call += injection.payload
            call.append(UInt8(ascii: "}"))
            return call
        }
        let seen = Self.array(calls)
        compare("what is injected", expected, seen, place)
    }

    private mutating func compare(_ what: String, _ expected: [UInt8], _ seen: [UInt8]?, _ place: SourcePlace) {
        guard let seen else {
            fail(place, "\(what) is missing", ["- \(Self.text(expected))"])
            return
        }
        guard !JSONComparison.areEqual(expected, seen) else { return }
        fail(place, "\(what) differs", Self.lines(expected, seen))
    }

    private mutating func compare(_ what: String, _ expected: [String], _ seen: [String], _ place: SourcePlace) {
        guard expected != seen else { return }
        fail(place, "\(what): \(Self.list(expected)) was expected, \(Self.list(seen)) was seen")
    }

    private static func lines(_ expected: [UInt8], _ seen: [UInt8]) -> [String] {
        let lines = JSONDifference.between(expected, seen).flatMap(\.lines)
        return lines.isEmpty ? ["- \(text(expected))", "+ \(text(seen))"] : lines
    }

    private static func array(_ elements: [[UInt8]]) -> [UInt8] {
        [UInt8(ascii: "[")] + elements.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func list(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }

    private static func word(_ number: (some BinaryInteger)?) -> String { number.map { "\($0)" } ?? "none" }

    private static func milliseconds(_ min: UInt64, _ max: UInt64) -> String {
        min == max
            ? "\(min / 1_000_000) ms" : "\(min / 1_000_000) to \(max == .max ? "any" : String(max / 1_000_000)) ms"
    }
}

extension RuleValue {
    /// The JSON text in a test, where `${uuid}` means nothing.
    fileprivate func json(in scene: Scene) -> [UInt8] {
        var uuids = UUIDStream(random: RandomStream(seed: 0), countsUp: true)
        return json(in: scene, uuids: &uuids)
    }
}

extension Finding {
    /// Whether a correct peer would refuse the message for its envelope or its payload.
    fileprivate var isInvalidMessage: Bool { level == .error && (2000..<3000).contains(code.number) }
}
