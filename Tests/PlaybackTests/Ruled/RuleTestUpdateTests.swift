import Playback
import Foundation
import TestSupport
import Testing
import Traffic

@testable import OCPPRules

struct RuleTestUpdateTests {
    private static let rules = """
        linesman: 1
        rules:
          - id: clamp   # why not
            match: { action: BootNotification, type: result, payload: { /interval: { gt: 60 } } }
            then: [ set: { /interval: 60 }, tag: [rewritten], log: "was ${payload./interval}" ]
          - id: wait
            match: { action: Heartbeat, type: call }
            then: [ delay: 2s ]
          - id: deny
            match: { action: Reset, type: call }
            then: [ block: { error: SecurityError, description: "not for ${station}" } ]
        tests:

        """

    private static let boot = """
        - name: boot
          connection: { version: ocpp1.6 }
          steps:
            - up: [2, "1", BootNotification, { chargePointVendor: A, chargePointModel: X }]
            - down: [3, "1", { status: Accepted, currentTime: "2026-01-01T00:00:00Z", interval: 300 }]
              expect:

        """

    /// What becomes of the expectations of the CSMS's answer.
    private func updated(_ expectations: String) throws -> String {
        let text = Self.rules + Self.boot + expectations + "\n# the end\n"
        let update = RuleTestUpdate(["r.yaml"]) { _ in Array(text.utf8) }
        #expect(update.diagnostics.map(\.message) == [])
        #expect(update.isComplete, "\(update.obstacles) \(update.report.results.flatMap(\.failures))")
        let bytes = update.files["r.yaml"] ?? Array(text.utf8)
        let result = String(decoding: bytes, as: UTF8.self)
        #expect(result.hasPrefix(Self.rules + Self.boot) && result.hasSuffix("\n# the end\n"))
        let again = RuleTestUpdate(["r.yaml"]) { _ in bytes }
        #expect(again.changes == [] && again.files.isEmpty && again.isComplete)
        return String(result.dropFirst((Self.rules + Self.boot).count).dropLast("\n# the end\n".count))
    }

    @Test func `only the number that differs is replaced`() throws {
        let old = """
                      rules:   [ 'clamp' ]  # as it should be
                      forward: [3,   "1", { interval: 61,  # not 60
                        'currentTime': "2026-01-01T00:00:00Z",
                        status: Accepted }]
            """
        #expect(try updated(old) == old.replacingOccurrences(of: "61", with: "60"))
    }

    @Test func `an object whose members differ is written anew and keeps what is right`() throws {
        let old = "          forward: [3, \"1\", { interval: 60, \"status\": 'Accepted', more: [1, 2] }]"
        #expect(
            try updated(old)
                == #"          forward: [3, "1", { interval: 60, "status": 'Accepted', currentTime: "2026-01-01T00:00:00Z" }]"#
        )
    }

    @Test func `blocks are replaced as well`() throws {
        #expect(
            try updated("          tags:\n          - a\n          - b\n          rules: clamp")
                == "          tags:\n            [rewritten]\n          rules: clamp"
        )
        #expect(
            try updated(
                "          forward:\n            - 3\n            - \"2\"\n            - status: Accepted\n              interval: 60"
            )
                == "          forward:\n            - 3\n            - \"1\"\n            - { status: Accepted, interval: 60, currentTime: \"2026-01-01T00:00:00Z\" }"
        )
    }

    @Test func `every kind of expectation is brought up to date`() throws {
        #expect(try updated("          rules: wait") == "          rules: clamp")
        #expect(
            try updated("          rules: []\n          shadow: clamp")
                == "          rules: [clamp]\n          shadow: []"
        )
        #expect(try updated("          forward: none").contains("forward: [3, \"1\", {"))
        #expect(try updated("          forward: { raw: x }").contains(#"forward: { raw: "[3,\"1\",{\"status\""#))
        #expect(try updated("          reply: [3, a, {}]") == "          reply: none")
        #expect(
            try updated("          close: 1001\n          reject: 503")
                == "          close: none\n          reject: none"
        )
        #expect(try updated("          inject: [{ Reset: {} }]") == "          inject: []")
        #expect(try updated("          delay: 5s") == "          delay: 0s")
        #expect(try updated("          delay: { min: 1s, max: 5s }") == "          delay: { min: 0s, max: 5s }")
        #expect(try updated("          log: [\"was 300\", more]") == "          log: [\"was 60\"]")
        #expect(try updated("          violations: [LM2003]") == "          violations: []")
        #expect(try updated("          recorded: [3, \"1\", 5]").contains("recorded: [3, \"1\", { status: Accepted"))
    }

    @Test func `templates that still hold stay, and what looks like one is said as it is`() throws {
        let text = """
            linesman: 1
            rules:
              - { id: echo, match: { action: DataTransfer, type: call }, then: [ reply: { status: Accepted, data: "${payload./data}" } ] }
            tests:
              - name: echo
                connection: { station: CP-7, version: ocpp1.6 }
                repeat: 3
                steps:
                  - up: [2, "${n}", DataTransfer, { vendorId: "${station}", data: "$${now} costs $$5" }]
                    expect: { reply: [3, "x", { status: Accepted, data: no }], recorded: [2, "${n}", DataTransfer, { vendorId: "${station}", data: "" }] }
            """
        let update = RuleTestUpdate(["r.yaml"]) { _ in Array(text.utf8) }
        #expect(update.isComplete, "\(update.obstacles) \(update.report.results.flatMap(\.failures))")
        let result = String(decoding: update.files["r.yaml"] ?? [], as: UTF8.self)
        let data = #""$${now} costs $$5""#
        #expect(
            result.hasSuffix(
                #"{ reply: [3, "${n}", { status: Accepted, data: \#(data) }], recorded: [2, "${n}", DataTransfer, { vendorId: "${station}", data: \#(data) }] }"#
            )
        )
    }

    @Test func `an empty expectation is filled, an absent one is not`() throws {
        let text =
            Self.rules + Self.boot.replacingOccurrences(of: "expect:\n", with: "expect: {}\n") + """
                    - up: [2, "2", Heartbeat, {}]
                      expect: {}
                    - down: [2, "3", Reset, { type: Hard }]
                      expect: {}
                    - down: [2, "4", Reset, { type: Hard }]

                """
        let update = RuleTestUpdate(["r.yaml"]) { _ in Array(text.utf8) }
        #expect(update.isComplete)
        #expect(
            update.changes.map(\.new) == [
                #"{ forward: [3, "1", { status: Accepted, currentTime: "2026-01-01T00:00:00Z", interval: 60 }], rules: [clamp], tags: [rewritten] }"#,
                "{ forward: unchanged, rules: [wait], delay: 2s }",
                #"{ forward: none, reply: [4, "3", SecurityError, "not for CP-1", {}], rules: [deny] }"#,
            ]
        )
    }

    @Test func `what cannot be said is told and the file left alone`() throws {
        let comment = Self.rules + Self.boot + "          forward: [3, \"1\", {  # mind\n            more: 1 }]\n"
        let kept = RuleTestUpdate(["r.yaml"]) { _ in Array(comment.utf8) }
        #expect(!kept.isComplete)
        #expect(kept.obstacles.map(\.reason) == ["a comment stands inside, which would be lost"])
        #expect(kept.obstacles.first?.place.line == 19)
        // The message of the test is not in order, which no expectation can help.
        let invalid =
            Self.rules + Self.boot.replacingOccurrences(of: "Accepted", with: "Perhaps") + "          rules: wait\n"
        #expect(!RuleTestUpdate(["r.yaml"]) { _ in Array(invalid.utf8) }.isComplete)
        let alias = Self.rules + Self.boot + "          rules: &a [wait]\n          shadow: *a\n"
        #expect(!RuleTestUpdate(["r.yaml"]) { _ in Array(alias.utf8) }.isComplete)
        let wrong = RuleTestUpdate(["r.yaml"]) { _ in Array("linesman: 1\nrules: [ { id: x } ]\n".utf8) }
        #expect(!wrong.isComplete && !wrong.diagnostics.isEmpty)
    }

    @Test func `whatever expectations are turned into, they end as what is seen, and nothing else changes`() throws {
        var random = SeededGenerator(seed: 0x601D)
        let rounds = ProcessInfo.processInfo.environment["LINESMAN_FUZZ"].flatMap { Int($0) } ?? 3
        let folder = Repository.root.appending(path: "Rules")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        var files = try names.sorted().map { Array(try Data(contentsOf: folder.appending(path: $0))) }
        files.append(try Repository.fixture("rules/nine.yaml"))
        var rewritten = 0
        for original in files {
            for round in 0..<rounds {
                var mutant = original
                for _ in 0...(round % 4) { mutant = Mutation.mutate(mutant, using: &random) }
                guard RuleFile.load(["r.yaml"], read: { _ in mutant }).rules != nil else { continue }
                let update = RuleTestUpdate(["r.yaml"]) { _ in mutant }
                let text = String(decoding: mutant, as: UTF8.self)
                #expect(update.isComplete, "\(update.obstacles) \(update.report.results.flatMap(\.failures))\n\(text)")
                guard let result = update.files["r.yaml"] else { continue }
                rewritten += 1
                let rules = try #require(text.range(of: "\ntests:"))
                #expect(result.starts(with: text[..<rules.upperBound].utf8))
                #expect(Mutation.withoutExpectations(result) == Mutation.withoutExpectations(original))
                let again = RuleTestUpdate(["r.yaml"]) { _ in result }
                #expect(again.files.isEmpty && again.isComplete)
            }
        }
        #expect(rewritten > files.count * rounds / 2)
    }
}

/// Expectations turned into others.
private enum Mutation {
    /// Puts another value in the place of an expectation, or of something inside of one.
    static func mutate(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        let spans = NodeSpans(bytes)
        guard let (name, node) = expectations(bytes).randomElement(using: &random) else { return bytes }
        var target = node
        // The words of lists are names that must be known.
        if ["forward", "reply", "recorded"].contains(name) {
            while Int.random(in: 0..<4, using: &random) > 0,
                let next = (target.list ?? target.map?.map(\.value) ?? []).randomElement(using: &random)
            {
                target = next
            }
        }
        let isInside = target.mark != node.mark
        guard let span = spans.span(of: target), let values = isInside ? inside : whole[name] ?? whole[""],
            let value = values.randomElement(using: &random)
        else { return bytes }
        return bytes[..<span.lowerBound] + Array(value.utf8) + bytes[span.upperBound...]
    }

    private static let inside = [
        "[]", "{}", "none", "0", "17", "\"${n}\"", "true", "1.50", "~", "\"a: b\"", "'it''s'", "\"${now}\"",
        "[{ a: { b: c } }, [[]], \"#\"]", "{ raw: x }", "{ status: Accepted, interval: 5 }",
    ]
    private static let frames = [
        "none", "[3, \"1\", { a: [1, 2], b: \"${now}\" }]", "[2, \"1\", Heartbeat, {}]", "[]", "[4, a, b, \"\", { }]",
    ]
    private static let whole = [
        "forward": frames + ["unchanged", "{ raw: \"[1, x\" }", "{ raw: '' }"], "reply": frames,
        "recorded": Array(frames.dropFirst()), "reject": ["none", "503"], "close": ["none", "1008"],
        "inject": ["none", "[]", "[{ Reset: { type: Hard } }]"],
        "delay": ["0s", "5s", "{ min: 1h, max: 2h }", "{ max: 1ns }"], "violations": ["[]", "[LM2003]", "LM2001"],
        "log": ["[]", "[a, \"${station}\"]", "none"], "tags": ["[]", "[a, b]", "none"],
        "rules": ["[]", "none"], "shadow": ["[]", "none"], "": ["0", "17"],
    ]

    /// The file with a mark in the place of each expectation.
    static func withoutExpectations(_ bytes: [UInt8]) -> String {
        var rest = bytes
        let spans = NodeSpans(bytes)
        for (name, node) in expectations(bytes).reversed() {
            guard let span = spans.span(of: node) else { return "\(name) has no end" }
            rest.replaceSubrange(span, with: Array("…".utf8))
        }
        return String(decoding: rest, as: UTF8.self)
    }

    /// The keys and values of all expectations.
    private static func expectations(_ bytes: [UInt8]) -> [(name: String, value: RuleNode)] {
        guard let root = RuleReader().document(bytes, name: "r.yaml") else { return [] }
        let all = (root["tests"]?.list ?? []).flatMap { test in
            (test["steps"]?.list ?? []).compactMap { $0["expect"]?.map } + [test["expect"]?["fired"]?.map ?? []]
        }
        return all.joined().map { ($0.name, $0.value) }
    }
}
