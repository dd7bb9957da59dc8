import JSONScanning
import OCPP
import Testing

@testable import OCPPRules

struct RawValueTests {
    @Test func `finds what a tape finds`() {
        var maker = MessageMaker(.v201, seed: 8)
        for number in 0..<300 {
            let bytes = maker.next(number).bytes
            guard case .success(let tape) = JSONTape.scan(bytes) else { continue }
            guard let root = RawValue(in: bytes) else {
                Issue.record("no value")
                return
            }
            Self.compare(tape.root, root)
        }
    }

    private static func compare(_ node: JSONNode, _ raw: RawValue) {
        #expect(node.range == raw.range)
        #expect(node.kind == raw.kind)
        #expect(node.string == raw.string)
        #expect(node.number == raw.number)
        for member in node.members {
            guard let value = raw.member(member.name) else {
                Issue.record("\(member.name) is missing")
                continue
            }
            compare(member.value, value)
        }
        for (at, element) in node.elements.enumerated() {
            guard let value = raw.element(at) else {
                Issue.record("\(at) is missing")
                continue
            }
            compare(element, value)
        }
        if node.kind == .object || node.kind == .array { #expect(node.count == raw.count) }
    }

    @Test func `takes the last of members with the same name, and names with escapes`() {
        let text = Array(#"{"a":1,"\u0061":2,"b\n":3}"#.utf8)
        let value = RawValue(in: text)
        #expect(value?.member("a")?.text == "2")
        #expect(value?.member("b\n")?.text == "3")
        #expect(value?.member("b\\n") == nil)
    }

    @Test func `compares strings without decoding them`() {
        var random = RandomStream(seed: 11)
        let pieces = [
            "a", "é", "\u{20AC}", "\u{1F600}", #"\n"#, #"\u0061"#, #"\u00e9"#, #"\ud83d\ude00"#, #"\ud83d"#, #"\ude00"#,
            #"\\"#, #"\""#, #"\/"#,
        ]
        for _ in 0..<5_000 {
            let content = (0..<random.upTo(4)).map { _ in pieces[Int(random.upTo(UInt64(pieces.count - 1)))] }.joined()
            let text = Array("\"\(content)\"".utf8)
            guard case .success(let tape) = JSONTape.scan(text), let decoded = tape.root.string else {
                Issue.record("no string")
                return
            }
            let value = RawValue(in: text)
            #expect(value?.isString(decoded) == true, "\(content)")
            #expect(value?.isString(decoded + "a") == false)
            #expect(value?.isString(String(decoded.unicodeScalars.dropLast())) == decoded.isEmpty)
        }
    }

    @Test func `stays inside of whatever bytes come`() {
        var random = RandomStream(seed: 3)
        let pieces = Array("[]{},:\"\\2nt \u{0}aud8".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<random.upTo(20)).map { _ in pieces[Int(random.upTo(UInt64(pieces.count - 1)))] }
            let path = JSONPath([.each, .name("a"), .each])
            _ = path.contains(in: bytes.span.bytes, at: 0) { $0.upperBound > bytes.count }
            guard let value = RawValue(in: bytes) else { continue }
            #expect(value.range.upperBound <= bytes.count)
            _ = (value.kind, value.string, value.number, value.count)
            _ = (value.member("a")?.text, value.element(1)?.text)
        }
    }
}
