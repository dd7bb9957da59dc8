import JSONScanning

/// How what was seen differs from what a step of a test expects.
package struct ExpectationMiss {
    /// One clause.
    package let message: String
    /// The lines of a diff, `-` expected, `+` seen; may be empty.
    package let difference: [String]

    init(_ message: String, _ difference: [String] = []) {
        self.message = message
        self.difference = difference
    }
}

extension RuleTest.Expectation {
    /// Nil when it is met.
    package func miss(_ seen: StepSighting) -> ExpectationMiss? {
        switch self {
        case .forward(let forward): return forward.miss(seen)
        case .reply(let value?): return Self.compare("the reply", value.json(in: seen.scene), seen: seen.reply)
        case .reply(nil):
            return seen.reply.map { ExpectationMiss("no reply was expected", ["+ \(Self.text($0))"]) }
        case .reject(let status):
            guard status != seen.rejected else { return nil }
            return ExpectationMiss(
                "reject: \(Self.word(status)) was expected, \(Self.word(seen.rejected)) was seen"
            )
        case .close(let code):
            guard code != seen.closed else { return nil }
            return ExpectationMiss("close: \(Self.word(code)) was expected, \(Self.word(seen.closed)) was seen")
        case .inject(let values):
            let expected = Self.array(values.map { $0.json(in: seen.scene) })
            return Self.compare("what is injected", expected, seen: seen.injected)
        case .delay(let min, let max):
            guard seen.decision.hold < min || seen.decision.hold > max else { return nil }
            return ExpectationMiss(
                "a delay of \(Self.milliseconds(min, max)) was expected, "
                    + "\(seen.decision.hold / 1_000_000) ms was seen"
            )
        case .rules(let rules): return Self.compare("rules", rules, seen: seen.rules)
        case .shadow(let rules): return Self.compare("shadow", rules, seen: seen.shadow)
        case .tags(let tags): return Self.compare("tags", tags, seen: seen.decision.tags)
        case .recorded(let value): return Self.compare("the record", value.json(in: seen.scene), seen: seen.recorded)
        case .violations(let codes): return Self.compare("violations", codes.sorted(), seen: seen.violations)
        case .log(let texts): return Self.compare("log", texts, seen: seen.logs)
        }
    }

    fileprivate static func compare(_ what: String, _ expected: [UInt8], seen: [UInt8]?) -> ExpectationMiss? {
        guard let seen else { return ExpectationMiss("\(what) is missing", ["- \(text(expected))"]) }
        guard !JSONComparison.areEqual(expected, seen) else { return nil }
        return ExpectationMiss("\(what) differs", lines(expected, seen))
    }

    private static func compare(_ what: String, _ expected: [String], seen: [String]) -> ExpectationMiss? {
        guard expected != seen else { return nil }
        return ExpectationMiss("\(what): \(list(expected)) was expected, \(list(seen)) was seen")
    }

    fileprivate static func lines(_ expected: [UInt8], _ seen: [UInt8]) -> [String] {
        let lines = JSONDifference.between(expected, seen).flatMap(\.lines)
        return lines.isEmpty ? ["- \(text(expected))", "+ \(text(seen))"] : lines
    }

    static func array(_ elements: [[UInt8]]) -> [UInt8] {
        [UInt8(ascii: "[")] + elements.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
    }

    fileprivate static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func list(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }

    private static func word(_ number: (some BinaryInteger)?) -> String { number.map { "\($0)" } ?? "none" }

    private static func milliseconds(_ min: UInt64, _ max: UInt64) -> String {
        min == max
            ? "\(min / 1_000_000) ms" : "\(min / 1_000_000) to \(max == .max ? "any" : String(max / 1_000_000)) ms"
    }
}

extension RuleTest.Expectation.Forward {
    fileprivate func miss(_ seen: StepSighting) -> ExpectationMiss? {
        typealias Words = RuleTest.Expectation
        switch self {
        case .unchanged:
            guard seen.forwarded != seen.received else { return nil }
            guard let forwarded = seen.forwarded else {
                return ExpectationMiss("the message should have gone on and did not")
            }
            let lines = Words.lines(seen.received ?? [], forwarded)
            return ExpectationMiss("the message should have gone on unchanged", lines)
        case .nothing:
            return seen.forwarded.map { ExpectationMiss("nothing should have gone on", ["+ \(Words.text($0))"]) }
        case .frame(let value):
            return Words.compare("what goes on", value.json(in: seen.scene), seen: seen.forwarded)
        case .raw(let text):
            guard seen.forwarded != Array(text.utf8) else { return nil }
            let lines = ["- \(text)"] + (seen.forwarded.map { ["+ \(Words.text($0))"] } ?? ["+ nothing"])
            return ExpectationMiss("what goes on differs", lines)
        }
    }
}

extension RuleValue {
    /// The JSON text in a test, where `${uuid}` means nothing.
    func json(in scene: Scene) -> [UInt8] {
        var uuids = UUIDStream(random: RandomStream(seed: 0), countsUp: true)
        return json(in: scene, uuids: &uuids)
    }
}
