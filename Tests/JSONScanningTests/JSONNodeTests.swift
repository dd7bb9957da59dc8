@testable import JSONScanning
import TestSupport
import Testing

struct JSONNodeTests {
    @Test func `keeps the offsets of every value and name`() throws {
        let tape = try scan(#" {"a" : [1, "é"], "b":{}} "#)
        #expect(tape.root.range == 1..<26)
        let members = Array(tape.root.members)
        #expect(members.map(\.name) == ["a", "b"])
        #expect(members.map(\.nameRange) == [2..<5, 19..<22])
        #expect(members[0].value.elements.map(\.range) == [9..<10, 12..<16])
        #expect(members[1].value.range == 23..<25)
        #expect(tape.root.count == 2)
        #expect(tape.root["a"]?[1]?.string == "é")
        #expect(tape.root["a"]?[2] == nil)
        #expect(tape.root["a"]?[-1] == nil)
    }

    @Test func `answers only for its own kind`() throws {
        let tape = try scan(#"[null,true,false,1,"s",[],{}]"#)
        #expect(tape.root.elements.map(\.kind) == [.null, .true, .false, .number, .string, .array, .object])
        #expect(tape.root.elements.map(\.bool) == [nil, true, false, nil, nil, nil, nil])
        #expect(tape.root.elements.map(\.string) == [nil, nil, nil, nil, "s", nil, nil])
        #expect(tape.root.elements.map(\.int) == [nil, nil, nil, 1, nil, nil, nil])
        #expect(tape.root.elements.allSatisfy { Array($0.members).isEmpty && Array($0.elements).isEmpty })
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (#""\u0041\u00e9\u20AC\uD83D\uDE00""#, "Aé€😀"),
        (#""a\u0000b""#, "a\0b"),
        (#""plain é€😀""#, "plain é€😀"),
        (#""\ud83dx\ude00""#, "\u{fffd}x\u{fffd}"),
        (#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (#""\ud83d\n""#, "\u{fffd}\n"),
        (#""\udbff\udfff""#, "\u{10ffff}"),
    ])
    func `decodes`(_ text: String, to expected: String) throws {
        let node = try scan(text).root
        #expect(node.string?.unicodeScalars.elementsEqual(expected.unicodeScalars) == true)
        #expect(node.codePointCount == expected.unicodeScalars.count)
        #expect(node.codePoints.count == expected.unicodeScalars.count)
    }

    @Test func `tells lone surrogates apart though text cannot`() throws {
        let tape = try scan(#"["\ud800","\udfff","\ufffd","x"]"#)
        #expect(tape.root.elements.map(\.hasLoneSurrogate) == [true, true, false, false])
        #expect(tape.root.elements.map { $0.string(loneSurrogates: .refuse) } == [nil, nil, "\u{fffd}", "x"])
        #expect(Set(tape.root.elements.map(\.generalizedUTF8)).count == 4)
        #expect(tape.root[0]?.generalizedUTF8 == [0xed, 0xa0, 0x80])
    }

    @Test func `reports names that repeat, decoded, in document order`() throws {
        let tape = try scan(#"{"a":{"x":1,"\u0078":2,"x":3},"b":0,"\u0061":1,"A":2}"#)
        #expect(tape.duplicates.map(\.name) == ["x", "x", "a"])
        #expect(tape.duplicates.map(\.first) == [6..<9, 6..<9, 1..<4])
        #expect(tape.duplicates.map(\.again) == [12..<20, 23..<26, 36..<44])
        #expect(tape.root["a"]?.int == 1)
        #expect(Array(tape.root.members).count == 4)
    }

    @Test func `names that only look alike do not repeat`() throws {
        let tape = try scan("{\"\u{e9}\":1,\"e\u{301}\":2,\"\\ud800\":3,\"\\ufffd\":4}")
        #expect(tape.duplicates.isEmpty)
        #expect(tape.root["e\u{301}"]?.int == 2)
    }

    @Test func `finds repeats among many members`() throws {
        let names = (0..<20_000).map { "\"k\($0)\":0" } + ["\"k7\":1"]
        let tape = try scan("{" + names.joined(separator: ",") + "}")
        #expect(tape.duplicates.map(\.name) == ["k7"])
    }

    @Test func `finds repeats among names that were made to fall on one place`() throws {
        let wanted: UInt32 = 0x0ABC
        var names: [String] = []
        var number = 0
        while names.count < 600 {
            let name = Array("n\(number)".utf8)
            if DuplicateNames.hash(name.span.bytes, in: 0..<name.count) & 0x0FFF == wanted {
                names.append("n\(number)")
            }
            number += 1
        }
        names += ["last", names[300], "last", names[0]]
        let tape = try scan("{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}")
        #expect(tape.duplicates.map(\.name) == [names[300], "last", names[0]])
        #expect(tape.duplicates(first: 2).map(\.name) == [names[300], "last"])
        #expect(tape.duplicateCount == 3)
    }

    @Test func `finds the same repeats as comparing all names with all others`() throws {
        var random = SeededGenerator(seed: 9)
        let names = [
            "", "a", "b", "\\u0061", "ab", "aXXXXXXXb", "aYXXXXXYb", "aXXXXXXYb", "é", "\\u00e9", "e\u{301}", "\\n",
        ]
        for _ in 0..<3000 {
            let chosen = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                names.randomElement(using: &random) ?? ""
            }
            let tape = try scan("{" + chosen.map { "\"\($0)\":0" }.joined(separator: ",") + "}")
            let decoded = tape.root.members.map(\.nameNode.generalizedUTF8)
            let ranges = tape.root.members.map(\.nameRange)
            let expected = decoded.indices.filter { decoded[..<$0].contains(decoded[$0]) }.map { ranges[$0] }
            #expect(tape.duplicates.map(\.again) == expected)
        }
    }

    private func scan(_ text: String) throws -> JSONTape { try JSONTape.scan(text.utf8).get() }
}
