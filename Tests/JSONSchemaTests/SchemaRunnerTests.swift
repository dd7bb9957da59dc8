import JSONScanning
import JSONSchema
import Testing

/// The engine at its edges: where texts end, where shortcuts give way to the slow path, how deep values go.
struct SchemaRunnerTests {
    private static let station = SchemaDescription.object(
        SchemaObject([
            SchemaProperty("id", .number(SchemaNumber(integer: .byValue, minimum: 0)), isRequired: true),
            SchemaProperty("name", .string(SchemaString(maxLength: 3))),
            SchemaProperty("kind", .string(SchemaString(values: ["A", "Bee", "Energy.Active.Import.Register"]))),
            SchemaProperty("at", .string(SchemaString(format: .dateTime))),
            SchemaProperty("list", .array(SchemaArray(of: .boolean, minItems: 1, maxItems: 2))),
            SchemaProperty("data", .any),
            SchemaProperty("nothing", .null),
            SchemaProperty("chargePointSerialNumber", .number(SchemaNumber())),
            SchemaProperty("url", .string(SchemaString(format: .uri))),
        ])
    )

    private static let full =
        #"{"id":1,"name":"äöü","kind":"Energy.Active.Import.Register","at":"2024-02-29T23:59:60.25Z","#
        + #""list":[true,false],"data":{"a":[1,{"b":[]},"x",null,-1.5e-3,true]},"nothing":null,"#
        + #""chargePointSerialNumber":-12.5E+3,"url":"http://a.example:80/x?y#z"}"#

    @Test(
        arguments: [
            #"{"id":1}"#, #" { "id" : 1 , "name" : "abc" } "#, #"{"name":"äöü","id":0}"#, #"{"id":1e2}"#,
            #"{"id":1.0}"#,
            #"{"id":-0}"#, #"{"id":0.0e9}"#, #"{"id":1,"kind":"Bee"}"#, #"{"id":1,"kind":"\u0042ee"}"#,
            #"{"\u0069d":1}"#,
            #"{"id":1,"list":[ true , false ]}"#, #"{"id":1,"name":"\ud83d\ude00\u00e9\n"}"#, #"{"id":1,"name":"😀😀😀"}"#,
            #"{"id":1,"name":"\ud83d"}"#, #"{"id":1,"data":"\""}"#, #"{"id":1,"id":2}"#, #"{"id":"x","id":2}"#,
            #"{"id":1,"kind":[],"kind":"A"}"#, full,
        ]
    )
    func `accepts what the schema describes`(text: String) throws {
        let judge = try Judge(Self.station)
        #expect(judge.violations(text) == [])
        #expect(judge.end(text) == text.utf8.count - (text.hasSuffix(" ") ? 1 : 0))
    }

    @Test(
        arguments: [
            ("{}", .required), (#"{"id":-1}"#, .minimum), (#"{"id":1.5}"#, .type),
            (#"{"id":1,"name":"abcd"}"#, .maxLength),
            (#"{"id":1,"kind":"B"}"#, .enum), (#"{"id":1,"kind":"Beee"}"#, .enum), (#"{"id":1,"kind":"Be"}"#, .enum),
            (#"{"id":1,"kind":"Energy.Active.Export.Register"}"#, .enum), (#"{"id":1,"x":1}"#, .additionalProperties),
            (#"{"id":1,"":1}"#, .additionalProperties),
            (#"{"id":1,"chargePointSerialNumbeR":1}"#, .additionalProperties),
            (#"{"id":1,"list":[]}"#, .minItems), (#"{"id":1,"list":[true,true,true]}"#, .maxItems),
            (#"{"id":1,"at":"2023-02-29T00:00:00Z"}"#, .format), (#"{"id":2,"id":"x"}"#, .type), ("[]", .type),
            (#"{"id":1"#, .syntax), (#"{"id":01}"#, .syntax), (#"{"id":1,}"#, .syntax),
            (#"{"id":1,"name":"\x"}"#, .syntax),
            (#"{"id":1 "name":""}"#, .syntax), (#"{"id":1,"list":[true,]}"#, .syntax), (#"{"id" 1}"#, .syntax),
            ("{\"id\":1,\"name\":\"\t\"}", .syntax), ("", .syntax), ("nul", .syntax),
            (#"{"id":1,"data":tru}"#, .syntax),
            (#"{"id":1,"data":[1,2}}"#, .syntax), (#"{"id":1,"name":"\ud8"}"#, .syntax), (#"{"id":"#, .syntax),
        ] as [(String, SchemaKeyword)]
    )
    func `refuses what it does not`(text: String, keyword: SchemaKeyword) throws {
        let judge = try Judge(Self.station)
        #expect(judge.end(text) == -1)
        #expect(judge.violations(text) == [keyword])
    }

    @Test func `refuses a text that is cut off at any byte, whatever lies behind its end`() throws {
        let judge = try Judge(Self.station)
        let text = Array(Self.full.utf8)
        #expect(judge.end(text) == text.count)
        for end in text.indices {
            // The rest of the text lies where it would have been, but behind a zero byte.
            #expect(judge.end(Array(text[..<end]), slack: Array(text[end...].dropFirst())) == -1, "cut at \(end)")
            #expect(judge.end(Array(text[..<end]), slack: Array("\"}]0".utf8)) == -1, "cut at \(end)")
        }
    }

    @Test func `reads no further than the padding`() throws {
        // Strings, names and numbers of every length end exactly where the document does.
        let judge = try Judge(.any)
        for length in 0..<100 {
            let letters = String(repeating: "a", count: length)
            for text in [
                "\"\(letters)\"", "{\"\(letters)\":1}", "1\(letters.map { _ in "0" }.joined())", "[\"\(letters)\"]",
            ] {
                #expect(judge.end(Array(text.utf8), slack: Array("aaaa\"}]".utf8)) == text.utf8.count)
                let cut = Array(text.utf8.dropLast())
                let isWhole = text.hasPrefix("1") && length > 0
                #expect((judge.end(cut, slack: Array("\"}]:1".utf8)) == -1) == !isWhole)
            }
        }
    }

    @Test func `refuses a zero byte inside the text`() throws {
        let judge = try Judge(Self.station)
        let text = Array(Self.full.utf8)
        for index in text.indices {
            var spoiled = text
            spoiled[index] = 0
            let end = judge.end(spoiled)
            #expect(end == -1 && !judge.violations(spoiled).isEmpty, "zero at \(index)")
        }
    }

    @Test func `begins at an offset and stops behind the value`() throws {
        let judge = try Judge(Self.station)
        let text = #"[2,"id","Action", {"id":1} ]"#
        #expect(judge.end(text, from: 17) == 26)
        #expect(judge.end(text, from: 18) == 26)
        #expect(judge.end(text, from: text.utf8.count) == -1)
        #expect(try Judge(.number(SchemaNumber())).end("12,3") == 2)
        #expect(try Judge(.boolean).end("true]") == 4)
        #expect(try Judge(.boolean).end("truely") == -1)
    }

    @Test func `finds names of every length, also when they are escaped or have space before the colon`() throws {
        for length in 0..<70 {
            let name = String(repeating: "n", count: length)
            let other = String(repeating: "n", count: length + 1)
            let judge = try Judge(
                .object(
                    SchemaObject([SchemaProperty(name, .boolean, isRequired: true), SchemaProperty("other", .any)])
                )
            )
            let escaped = name.map { _ in "\\u006e" }.joined()
            for text in [
                "{\"\(name)\":true}", "{\"\(name)\" :true}", "{\"\(escaped)\":true}", "{\"other\":1,\"\(name)\":true}",
            ] {
                #expect(judge.end(text) == text.utf8.count, "\(text)")
            }
            #expect(judge.end("{\"\(other)\":true}") == -1)
            #expect(judge.violations("{\"\(name)\":true,\"\(other)\":true}") == [.additionalProperties])
        }
    }

    @Test func `tells names apart that differ in one byte only, wherever it is`() throws {
        let base = Array("meterValueSampledContextOfChargingPe".utf8)
        for length in [7, 8, 9, 15, 16, 17, 24, 30, 31, 32, 33, 36] {
            let names = (0..<length).map { index in
                var bytes = Array(base[..<length])
                bytes[index] = UInt8(ascii: "#")
                return String(decoding: bytes, as: UTF8.self)
            }
            let judge = try Judge(.object(SchemaObject(names.dropLast().map { SchemaProperty($0, .boolean) })))
            let values = try Judge(.string(SchemaString(values: names.dropLast())))
            for name in names.dropLast() {
                #expect(judge.end("{\"\(name)\":true}") > 0)
                #expect(values.end("\"\(name)\"") > 0)
            }
            #expect(judge.end("{\"\(names[length - 1])\":true}") == -1)
            #expect(values.end("\"\(names[length - 1])\"") == -1)
        }
    }

    @Test func `finds names with bytes that JSON escapes and names beyond ASCII`() throws {
        let judge = try Judge(
            .object(
                SchemaObject([
                    SchemaProperty("a\"b", .boolean), SchemaProperty("é\n", .null), SchemaProperty("ü", .any),
                ])
            )
        )
        let text = #"{"a\"b":true,"\u00e9\n":null,"ü":1}"#
        #expect(judge.end(text) == text.utf8.count)
        #expect(judge.violations(text) == [])
        #expect(judge.violations("{\"u\u{308}\":1}") == [.additionalProperties])
        #expect(judge.end("{\"u\u{308}\":1}") == -1)
    }

    @Test func `opens 512 arrays and objects, and no more`() throws {
        let any = try Judge(.any)
        let tree = try Judge(
            .reference("tree"),
            definitions: ["tree": .object(SchemaObject([SchemaProperty("t", .reference("tree"))]))]
        )
        for (depth, isAllowed) in [(1, true), (512, true), (513, false), (100_000, false)] {
            let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let objects =
                String(repeating: "{\"t\":", count: depth - 1) + "{}" + String(repeating: "}", count: depth - 1)
            #expect(any.end(arrays) == (isAllowed ? arrays.utf8.count : -1))
            #expect(any.violations(arrays).isEmpty == isAllowed)
            for judge in [any, tree] {
                #expect(judge.end(objects) == (isAllowed ? objects.utf8.count : -1))
                #expect(judge.violations(objects).isEmpty == isAllowed)
            }
        }
    }

    @Test func `learns the order of members without forgetting any`() throws {
        let program = try Judge(Self.station)
        var runner = SchemaRunner(program.program)
        let members = [#""id":1"#, #""name":"x""#, #""kind":"A""#, #""data":[]"#, #""kind":"Bee""#, #""nothing":null"#]
        for rotation in 0..<60 {
            let rotated = members[(rotation % members.count)...] + members[..<(rotation % members.count)]
            let text = "{" + (rotation % 2 == 0 ? Array(rotated) : rotated.reversed()).joined(separator: ",") + "}"
            let end = PaddedBytes.with(copyOf: Array(text.utf8)) { runner.run($0, entry: program.entry) }
            #expect(end == text.utf8.count)
        }
    }
}
