import JSONScanning
import OCPP
import TestSupport
import Testing
import Traffic

@testable import OCPPRules

/// Long lists of values are looked up by hash and find what a look at each value finds.
struct ValueListTests {
    private static var scene: Scene {
        Scene(event: .message, station: "CP-1", remote: "", time: Timestamp(monotonic: 0, wall: 0))
    }

    private func holds(_ list: ValueList, _ json: [UInt8]) -> Bool {
        RawValue(in: json).map { list.holds(.json($0), in: Self.scene) } ?? false
    }

    private func linear(_ values: [RuleValue], _ json: [UInt8]) -> Bool {
        RawValue(in: json).map { value in values.contains { $0.equals(.json(value), in: Self.scene) } } ?? false
    }

    @Test func `finds what a look at each value finds`() {
        var random = SeededGenerator(seed: 0x7A65)
        let letters = ["a", "b", "\\", "\"", "é", "e\u{301}", "\u{FFFD}", "/", "\u{0}", "${", "😀", ""]
        func text() -> String {
            (0..<Int.random(in: 0...2, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
                .joined()
        }
        func value() -> RuleValue {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: return .number(JSONNumber(5), spelling: "5")
            case 1: return .null
            case 2: return .text(Template(parts: [.station]))
            case 3: return .array([.text(Template(parts: [.text(text())]))])
            case 4: return .text(Template(parts: [.text(text()), .text(text())]))
            default: return .text(Template(parts: [.text(text())]))
            }
        }
        let others = [
            "5", "5.0", "null", "\"CP-1\"", "true", "{}", "[\"a\"]", #""\ud800""#, #""\u0061""#, #""\/""#, "\"a",
        ]
        var found = 0
        for _ in 0..<400 {
            let values = (0..<Int.random(in: 0...30, using: &random)).map { _ in value() }
            let list = ValueList(values)
            #expect(Array(list) == values)
            for _ in 0..<12 {
                var json = JSONText.quoted(text())
                if Bool.random(using: &random) { json = Array((others.randomElement(using: &random) ?? "").utf8) }
                let expected = linear(values, json)
                found += expected ? 1 : 0
                #expect(holds(list, json) == expected, "\(String(decoding: json, as: UTF8.self)) in \(values)")
                let word = text()
                #expect(
                    list.holds(.text(word), in: Self.scene)
                        == values.contains { $0.equals(.text(word), in: Self.scene) }
                )
            }
        }
        #expect(found > 500)
    }

    @Test func `ten thousand tags cost one comparison`() {
        let tags = (0..<10_000).map { String($0 &* 2_654_435_761, radix: 16, uppercase: true) }
        let table = TextTable(tags)
        func comparisons(_ text: String) -> Int {
            table.search(text.utf8Span.span.bytes).comparisons
        }
        #expect(tags.reduce(0) { $0 + comparisons($1) } < 10_100)
        #expect(tags.reduce(0) { $0 + comparisons($1 + "x") } < 100)
        let list = ValueList(tags.map { .text(Template(parts: [.text($0)])) })
        #expect(list.others.isEmpty)
        for tag in [tags[0], tags[5000], tags[9999]] {
            #expect(holds(list, JSONText.quoted(tag)))
            #expect(!holds(list, JSONText.quoted(tag + "x")))
        }
    }

    @Test func `lists are equal when their values are`() {
        let tags = (0..<20).map { RuleValue.text(Template(parts: [.text("T\($0)")])) }
        #expect(Condition.isIn(ValueList(tags)) == .isIn(ValueList(tags)))
        #expect(Condition.isIn(ValueList(tags)) != .isIn(ValueList(tags.reversed())))
    }
}
