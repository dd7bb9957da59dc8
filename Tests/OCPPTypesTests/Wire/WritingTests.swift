import OCPPTypes
import Testing

/// From a typed value to bytes, and when two are equal.
struct WritingTests {
    @Test func `writes what it read, byte for byte when nothing in it was unusual`() throws {
        #expect(try String(decoding: Lamp(json: Lamp.full).json, as: UTF8.self) == Lamp.full)
        #expect(Lamp(name: "", colour: .red).debugDescription == #"{"name":"","colour":"Red"}"#)
    }

    @Test(arguments: [
        "", "x", "1234567", "12345678", "123456789", "a\"b", "1234567\\", "\u{1}\n\t", "\u{7f}é中😀/", "12345678\u{1f}",
    ])
    func `escapes what JSON wants escaped`(text: String) throws {
        let lamp = Lamp(name: text, colour: .unrecognized(text))
        let read = try Lamp(json: lamp.json)
        #expect(read.name == text && read.colour.rawValue == text)
    }

    @Test func `appends to a message that has begun`() {
        var message = Array(#"[2,"1","Lamp","#.utf8)
        Lamp(name: "x", colour: .red).append(to: &message)
        message.append(UInt8(ascii: "]"))
        #expect(String(decoding: message, as: UTF8.self) == #"[2,"1","Lamp",{"name":"x","colour":"Red"}]"#)
    }

    @Test func `writes empty lists and objects`() throws {
        var lamp = Lamp(name: "x", colour: .red)
        lamp.shades = []
        lamp.extra = [:]
        #expect(lamp.debugDescription == #"{"name":"x","colour":"Red","shades":[],"extra":{}}"#)
    }

    @Test func `is equal when it says the same, whatever the spelling`() throws {
        func lamp(_ rest: String) throws -> Lamp { try Lamp(json: #"{"name":"x","colour":"Red",\#(rest)}"#) }
        let same = [
            (#""watts":21.4"#, #""watts":2.140E1"#), (#""watts":0"#, #""watts":-0.0"#),
            (#""since":"2026-01-01T00:00:00Z""#, #""since":"2026-01-01T01:00:00.0+01:00""#),
            (#""shades":[{"width":1}]"#, #""shades":[{"width":1.0}]"#),
        ]
        for (left, right) in same {
            #expect(try lamp(left) == lamp(right))
            #expect(try lamp(left).hashValue == lamp(right).hashValue)
            #expect(try lamp(left).json != lamp(right).json)
        }
        #expect(try lamp(#""watts":21.4"#) != lamp(#""watts":21.41"#))
        #expect(try lamp(#""isOn":true"#) != Lamp(name: "x", colour: .red))
        #expect(Lamp(name: "x", colour: .red) == Lamp(name: "x", colour: Colour(rawValue: "Red")))
    }

    @Test func `a part on the heap is a value like any other`() {
        var one = Lamp(name: "x", colour: .red)
        one.spare = Shade(width: 1)
        var other = one
        other.spare?.width = 2
        #expect(one.spare?.width == 1 && other.spare?.width == 2)
        other.spare = nil
        #expect(other == Lamp(name: "x", colour: .red))
    }
}
