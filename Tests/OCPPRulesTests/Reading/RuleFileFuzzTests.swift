import OCPPConformance
import Foundation
import OCPPRules
import Testing
import TestSupport
import Traffic

/// Whatever a rule file says: nothing crashes, and what is refused is refused with a place.
struct RuleFileFuzzTests {
    @Test func `a damaged file yields rules or an error with its place`() {
        var random = SeededGenerator(seed: 5)
        let files = [Depot.text] + RulePages.all.flatMap { [$0.good, $0.bad] }
        for round in 0..<Self.rounds {
            let text = files[round.isMultiple(of: 3) ? 0 : Int.random(in: 0..<files.count, using: &random)]
            check(Self.damaged(Array(text.utf8), &random), round)
        }
    }

    @Test func `what YAML makes hard is refused with a place`() {
        for text in Self.hardTexts { check(Array(text.utf8), 0) }
        for byte in UInt8.min...UInt8.max { check(Array("linesman: 1\nrules:\n  - id: a".utf8) + [byte], 0) }
    }

    private static let rounds = ProcessInfo.processInfo.environment["LINESMAN_FUZZ"].flatMap(Int.init) ?? 600

    private static let hardTexts = [
        "", "\n", "---\n", "...\n", "\u{FEFF}", "- ", "? ", ": ", "[", "{", "\"", "'", "|", ">", "&a", "*a", "!!str",
        "a: &x [*x]", "a: *b", "? [a]\n: b", "? {a: b}\n: c", "%YAML 1.2\n---\na: 1", "a: 1\n---\nb: 2", "\"\\0\": 1",
        "linesman: 1\nrules: &r [*r]", String(repeating: "[", count: 5000), String(repeating: "{a: ", count: 5000),
        String(repeating: "- ", count: 5000),
        "a:\n" + (1..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n"
            + "d: &d [*c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d]\n"
            + "f: &f [*e, *e, *e, *e, *e, *e, *e, *e]\ng: &g [*f, *f, *f, *f, *f, *f, *f, *f]\nrules: *g",
        "linesman: 1\nrules:\n- id: a\n  id: b\n  id: c\n  match: {}\n  match: {}\n  then: [tag: x]",
        "linesman: 1\nrules: [{id: é\u{301}, é\u{301}: 1}]", "\"a\": 1\n'a': 2\na: 3", "\"\": 1\n'': 2",
    ]

    private func check(_ bytes: [UInt8], _ round: Int) {
        let (rules, diagnostics) = RuleFile.load(["rules.yaml"], findings: CheckRegistry.pages) { path in
            guard path == "rules.yaml" else { throw Gone() }
            return bytes
        }
        if rules == nil { #expect(diagnostics.contains { $0.level == .error }, "round \(round)") }
        for diagnostic in diagnostics {
            #expect(diagnostic.place.line >= 1 && diagnostic.place.column >= 1 && diagnostic.width >= 0)
            #expect(!diagnostic.message.isEmpty && diagnostic.place.file == "rules.yaml")
            #expect(!RuleDiagnosticText.full(diagnostic).isEmpty)
        }
        guard case .formatted(let text) = RuleFormatter.format(bytes, file: "rules.yaml") else { return }
        #expect(RuleFormatter.format(Array(text.utf8), file: "rules.yaml") == .formatted(text), "round \(round)")
    }

    private struct Gone: Error {}

    private static let words = [
        "{", "}", "[", "]", ": ", "- ", "\n", "  ", "#", " #", "\"", "'", "$", "${", "}", "*", "&", "!", "|", ">", "\t",
        "null", "true", "1e999", "99999999999999999999", "-1", "0x", "/", "~", "é", "\u{1F600}", "rules:", "match:",
        "then:",
        "event: malformed", "event: connect", "any:", "not:", "in: $", "regex: \"(\"", "${payload./x", "type: call",
        "5s",
    ]

    private static func damaged(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes.replaceSubrange(place..<end, with: [])
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 2: bytes.replaceSubrange(place..<end, with: words.randomElement(using: &random)?.utf8.map { $0 } ?? [])
            case 3: bytes.insert(contentsOf: words.randomElement(using: &random)?.utf8.map { $0 } ?? [], at: place)
            case 4: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
            default:
                let piece = Array(bytes[place..<end])
                bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
            }
        }
        return bytes
    }
}
