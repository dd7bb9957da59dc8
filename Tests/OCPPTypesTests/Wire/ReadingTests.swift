import JSONScanning
import OCPPTypes
import Testing

/// From bytes to a typed value.
struct ReadingTests {
    @Test func `reads a member of every kind`() throws {
        let lamp = try Lamp(json: Lamp.full)
        #expect(lamp.name == #"Desk "1""# && lamp.colour == .lightBlue)
        #expect(lamp.watts == 21.4 && lamp.watts?.description == "21.40")
        #expect(lamp.switches == -3 && lamp.isOn == false)
        #expect(lamp.since?.description == "2026-02-28T23:59:59.120+01:00")
        #expect(lamp.shades?.map(\.width) == [0.5, 100] && lamp.shades?.last?.maker == .acme)
        #expect(lamp.spare?.width == -7)
        #expect(lamp.extra == [1, ["a": nil]])
        #expect(lamp.customData?.vendorId == "com.example" && lamp.customData?["b "]?.node[0]?.text == "2.50")
    }

    @Test(arguments: [
        #"{"colour":"Red","name":"x"}"#,
        " {\n\"name\" :\t\"x\" , \r\"colour\" : \"Red\" } ",
        #"{"name":"y","n\u0061me":"x","c\u006fl\u006fur":"R\u0065d"}"#,
        #"{"name":"x","colour":"Red","shape":{"a":[1,2,{"b":"}"}],"c":"\""},"Name":3}"#,
        #"{"name":"x","colour":"Red","watts":null,"shades":null,"spare":null,"customData":null}"#,
        #"{"name":"x","colour":"Blue","colour":"Red"}"#,
    ])
    func `takes members in any order and spelling, and passes over what it does not know`(text: String) throws {
        #expect(try Lamp(json: text) == Lamp(name: "x", colour: .red))
    }

    @Test func `keeps null where null is a value`() throws {
        let lamp = try Lamp(json: #"{"name":"x","colour":"Red","extra":null}"#)
        #expect(lamp.extra == .null)
        #expect(lamp.debugDescription == #"{"name":"x","colour":"Red","extra":null}"#)
    }

    @Test func `keeps a value that the list does not have`() throws {
        let lamp = try Lamp(json: #"{"name":"x","colour":"gr\u00fcn"}"#)
        #expect(lamp.colour == .unrecognized("grün"))
        #expect(lamp.debugDescription == #"{"name":"x","colour":"grün"}"#)
    }

    @Test(arguments: [
        (#"{"colour":"Red"}"#, ReadError.Problem.missing("name"), "", 0),
        (#" {"name":"x"}"#, .missing("colour"), "", 1),
        (#"{"name":1,"colour":"Red"}"#, .found(.number, expected: .string), "/name", 8),
        (#"{"name":null,"colour":"Red"}"#, .found(.null, expected: .string), "/name", 8),
        (#"{"name":"x","colour":[]}"#, .found(.array, expected: .string), "/colour", 21),
        (#"{"name":"x","colour":"Red","watts":"1"}"#, .found(.string, expected: .number), "/watts", 35),
        (#"{"name":"x","colour":"Red","switches":true}"#, .found(.true, expected: .integer), "/switches", 38),
        (#"{"name":"x","colour":"Red","switches":1.5}"#, .notAnInteger("1.5"), "/switches", 38),
        (
            #"{"name":"x","colour":"Red","switches":9223372036854775808}"#, .notAnInteger("9223372036854775808"),
            "/switches", 38
        ),
        (#"{"name":"x","colour":"Red","isOn":0}"#, .found(.number, expected: .boolean), "/isOn", 34),
        (#"{"name":"x","colour":"Red","since":7}"#, .found(.number, expected: .string), "/since", 35),
        (#"{"name":"x","colour":"Red","shades":{}}"#, .found(.object, expected: .array), "/shades", 36),
        (
            #"{"name":"x","colour":"Red","shades":[{"width":1},{"maker":"A"}]}"#, .missing("width"), "/shades/1", 49
        ),
        (
            #"{"name":"x","colour":"Red","shades":[{"width":1},{"width":[]}]}"#, .found(.array, expected: .number),
            "/shades/1/width", 58
        ),
        (#"{"name":"x","colour":"Red","spare":[]}"#, .found(.array, expected: .object), "/spare", 35),
        (#"{"name":"x","colour":"Red","customData":"x"}"#, .found(.string, expected: .object), "/customData", 40),
        (#"[]"#, .found(.array, expected: .object), "", 0),
    ])
    func `says what is wrong, and where`(text: String, problem: ReadError.Problem, pointer: String, offset: Int) {
        let error = #expect(throws: ReadError.self) { try Lamp(json: text) }
        #expect(error?.problem == problem && error?.pointer.description == pointer && error?.offset == offset)
        #expect(error?.description.isEmpty == false)
    }

    @Test(arguments: ["1.0": 1, "-0": 0, "1e2": 100, "10e-1": 1, "-9223372036854775808": Int.min, "0.0": 0])
    func `reads integers however they are spelt`(text: String, integer: Int) throws {
        #expect(try Lamp(json: #"{"name":"x","colour":"Red","switches":\#(text)}"#).switches == integer)
    }

    @Test func `reads what stands in the middle of a message`() throws {
        let frame = Array(#"[2,"1","Lamp",{"name":"x","colour":"Red"}]"#.utf8)
        #expect(try Lamp(json: frame.span.extracting(14..<frame.count - 1)) == Lamp(name: "x", colour: .red))
        #expect(throws: ReadError.self) { try Lamp(json: frame.span.extracting(14..<frame.count)) }
    }
}
