import JSONScanning
import TestSupport
import Testing

/// The walk over bytes finds what a scan finds, and stays inside of whatever bytes come.
struct JSONWalkTests {
    @Test func `values begin and end where a scan says`() throws {
        var random = SeededGenerator(seed: 31)
        for _ in 0..<2_000 {
            let text = Array(Tree.random(depth: 4, using: &random).written(using: &random).utf8)
            let tape = try JSONTape.scan(text).get()
            try Self.compare(tape.root, text)
        }
    }

    private static func compare(_ node: JSONNode, _ text: [UInt8]) throws {
        var walk = JSONWalk(text.span.bytes, at: node.range.lowerBound)
        #expect(walk.value() == node.range)
        walk = JSONWalk(text.span.bytes, at: node.range.lowerBound)
        switch node.kind {
        case .object:
            let opens = walk.take(UInt8(ascii: "{"))
            #expect(opens)
            for member in node.members {
                let next = walk.nextKey()
                let key = try #require(next)
                #expect(key.lowerBound - 1..<key.upperBound + 1 == member.nameRange)
                let value = walk.value()
                #expect(value == member.value.range)
                try compare(member.value, text)
            }
            let end = walk.nextKey()
            #expect(end == nil)
        case .array:
            let opens = walk.take(UInt8(ascii: "["))
            #expect(opens)
            for element in node.elements {
                let value = walk.value()
                #expect(value == element.range)
                _ = walk.take(UInt8(ascii: ","))
            }
            let closes = walk.take(UInt8(ascii: "]"))
            #expect(closes)
        default: break
        }
    }

    @Test func `it stays inside of whatever bytes come`() {
        var random = SeededGenerator(seed: 3)
        let pieces = Array("[]{},:\"\\2nt \u{0}a".utf8)
        for _ in 0..<20_000 {
            let count = Int.random(in: 0..<40, using: &random)
            let bytes = (0..<count).map { _ in pieces.randomElement(using: &random) ?? 0 }
            var walk = JSONWalk(bytes.span.bytes)
            for _ in 0..<50 {
                let before = walk.at
                let found =
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: walk.string()
                    case 1: walk.value()
                    case 2: walk.nextKey()
                    default: walk.take(UInt8(ascii: "[")) ? walk.at - 1..<walk.at : nil
                    }
                #expect(walk.at >= before && walk.at <= count)
                if let found { #expect(found.lowerBound >= before && found.upperBound <= walk.at) }
            }
            if let last = walk.lastString(named: "\"a\":\"") { #expect(last.upperBound <= count) }
        }
    }

    @Test(
        arguments: [
            ("0", 0), ("18446744073709551615", UInt64.max), ("18446744073709551616", nil),
            ("99999999999999999999", nil),
            ("12a", nil), ("-1", nil), ("1.0", nil),
        ] as [(String, UInt64?)]
    )
    func `numbers are digits that fit`(text: String, number: UInt64?) {
        let bytes = Array(text.utf8)
        let walk = JSONWalk(bytes.span.bytes)
        #expect(walk.unsigned(0..<bytes.count) == number)
        #expect(walk.unsigned(0..<0) == nil)
    }

    @Test(
        arguments: [
            (#"{"a":1,"raw":"x"}"#, "x"), (#"{"a":1,"raw":"x\"y"}"#, #"x\"y"#), (#"{"a":{"raw":"x"}}"#, nil),
            (#"{"raw":"x"}"#, nil), (#"{"a":",\"raw\":\"x"}"#, nil), (#"{"a":1,"raw":"x"} "#, nil), ("\"}", nil),
            (#"{"a":1,"raw":"\\"}"#, #"\\"#),
        ] as [(String, String?)]
    )
    func `the last member is found from behind`(text: String, last: String?) {
        let bytes = Array(text.utf8)
        let walk = JSONWalk(bytes.span.bytes)
        let found = walk.lastString(named: #","raw":""#)
        #expect(found.map { walk.text($0) } == last)
        let isNamed = found.map { walk.matches($0.lowerBound - 6..<$0.lowerBound - 3, "raw") }
        #expect(isNamed != false)
    }
}
