import JSONScanning
import JSONSchema
import TestSupport
import Testing

/// General schemas that become programs: the same verdicts and the same violations either way.
struct LoweringTests {
    private struct Both {
        let general: GeneralSchema
        let named: NamedSchema
        let program: SchemaProgram

        init(_ text: String, assertingFormats: Bool = true) throws {
            general = try GeneralSchema(compiling: Array(text.utf8), name: "v.json", assertingFormats: assertingFormats)
            named = NamedSchema(name: "it", lowering: general)
            program = try SchemaProgram(compiling: [named])
        }

        /// Judges a text three ways, and gives back the keywords of the violations.
        @discardableResult
        func judge(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [SchemaKeyword] {
            let bytes = Array(text.utf8)
            let expected = general.violations(in: try JSONTape.scan(bytes).get())
            let entry = try #require(program.entry(named: "it"))
            var runner = SchemaRunner(program)
            let end = PaddedBytes.with(copyOf: bytes) { runner.run($0, entry: entry) }
            #expect((end >= 0) == expected.isEmpty, "\(text)", sourceLocation: sourceLocation)
            let found = PaddedBytes.with(copyOf: bytes) { program.violations(in: $0, entry: entry) }
            #expect(
                found.map(\.shown).sorted() == expected.map(\.shown).sorted(),
                "\(text)",
                sourceLocation: sourceLocation
            )
            return found.map(\.keyword)
        }
    }

    private static let values = [
        "null", "true", "0", "-3", "2.5", "7", "1e2", "10.0", #""""#, #""a""#, #""ab""#, #""Gr\u00fc\u00dfe""#,
        #""\ud83d\ude00""#, #""2026-01-02T03:04:05Z""#, "[]", "[1]", "[1,2,3]", #"["a",1]"#, "{}", #"{"a":1}"#,
        #"{"a":"x","b":[{"a":"y"}]}"#, #"{"a":"x","a":2}"#, #"{"a":2,"a":"x","c":null}"#, #"{"b":[{"b":[{"a":0}]}]}"#,
        #"{"a":"xyz","z":{}}"#, #"{"\u0061":"x"}"#,
    ]

    @Test(arguments: [
        (#"{"type":"object","properties":{"a":{"type":"string","minLength":1,"maxLength":2}},"required":["a"]}"#, 0),
        (
            #"{"type":"object","properties":{"a":{"type":"string"}},"required":["z","a"],"additionalProperties":true}"#,
            0
        ),
        (
            ##"{"type":"object","properties":{"b":{"$ref":"#"},"a":{"$ref":"#/$defs/a"}},"$defs":{"a":{"type":"integer"}}}"##,
            0
        ),
        (
            ##"{"type":"object","properties":{"b":{"type":"array","items":{"$ref":"#"},"maxItems":1}},"additionalProperties":false}"##,
            0
        ),
        (#"{"type":"string","enum":["a","ab"]}"#, 0),
        (#"{"type":"string","const":"ab"}"#, 0),
        (#"{"type":"string","minLength":2}"#, 0),
        (#"{"type":"string","format":"date-time"}"#, 0),
        (#"{"type":"integer","minimum":0,"maximum":9}"#, 0),
        (#"{"$schema":"http://json-schema.org/draft-04/schema#","type":"integer"}"#, 0),
        (#"{"type":"number","multipleOf":2.5}"#, 0),
        (#"{"type":"array","items":{"type":"number"},"minItems":1}"#, 0),
        (#"{"type":"null"}"#, 0), (#"{"type":"boolean"}"#, 0), ("true", 0), ("{}", 0),
        (#"{"type":["string","null"]}"#, 0),
        (#"{"type":["string","null","integer"],"minLength":2,"minimum":5}"#, 0),
        (#"{"type":["object","array"],"properties":{"a":{"type":["string","boolean"]}},"items":{"type":"number"}}"#, 0),
        (#"{"$schema":"http://json-schema.org/draft-04/schema#","type":["integer","boolean"],"maximum":6}"#, 0),
        (
            ##"{"type":["object","null"],"properties":{"a":{"type":"string"},"b":{"type":["array","string"],"items":{"$ref":"#"}}}}"##,
            0
        ),
        (
            ##"{"type":"object","properties":{"b":{"$ref":"#/$defs/l"}},"$defs":{"l":{"type":["array","null"],"items":{"type":"object","properties":{"b":{"$ref":"#/$defs/l"}}}}}}"##,
            0
        ),
        (#"{"type":"number","exclusiveMinimum":0}"#, 0),
        (#"{"type":"number","exclusiveMinimum":-3,"exclusiveMaximum":7}"#, 0),
        (#"{"type":"integer","minimum":0.0,"exclusiveMinimum":-1,"exclusiveMaximum":100,"maximum":10}"#, 0),
        (#"{"type":"number","exclusiveMinimum":2.5,"maximum":1e2}"#, 0),
        (
            #"{"$schema":"http://json-schema.org/draft-04/schema#","type":"number","minimum":7,"exclusiveMinimum":true}"#,
            0
        ),
        // What only the general evaluator can say, as a whole or in parts.
        ("false", 1),
        (#"{"type":"string","pattern":"^a"}"#, 1),
        (#"{"enum":[1,"a",null]}"#, 1),
        (#"{"type":["string","null"],"enum":["a",null]}"#, 1),
        (#"{"type":["number","integer"]}"#, 1),
        (#"{"type":["string","null"],"pattern":"^a"}"#, 1),
        (#"{"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"minimum":2}]}},"required":["a"]}"#, 1),
        (#"{"type":"object","properties":{"a":false,"b":{"type":"array","items":{"type":["object","null"]}}}}"#, 1),
        (#"{"type":"object","patternProperties":{"^a":{"type":"string"}},"additionalProperties":false}"#, 1),
        (#"{"type":"object","properties":{"a":{}},"required":["q"],"additionalProperties":false}"#, 1),
        (#"{"type":"array","uniqueItems":true}"#, 1), (#"{"type":"array","items":false}"#, 1),
        (##"{"$dynamicAnchor":"n","type":"object","properties":{"b":{"items":{"$dynamicRef":"#n"}}}}"##, 1),
    ])
    func `judges the same either way`(schema: String, parts: Int) throws {
        let both = try Both(schema)
        #expect(both.named.generalParts == parts)
        for value in Self.values { try both.judge(value) }
    }

    /// Values at, and right beside, limits that are excluded, in all spellings; with and without others beside them.
    @Test(arguments: ["", #","minimum":-2"#, #","maximum":4.5,"minimum":1"#, #","multipleOf":0.5"#])
    func `excludes limits to the last digit`(others: String) throws {
        for type in [#""number""#, #""integer""#, #"["integer","string"]"#] {
            for (above, below) in [("-2", "4"), ("-0.5", "4.5"), ("0", "1e1"), ("1.0", "900000000000000000000")] {
                let limits = #""exclusiveMinimum":\#(above),"exclusiveMaximum":\#(below)"#
                let both = try Both(#"{"type":\#(type),\#(limits)\#(others)}"#)
                #expect(both.named.generalParts == (below.count > 18 ? 1 : 0))
                for limit in [above, below, "4.0", "-2.0", "10", "100e-1", "0.0", "-0", "1", "10.00"] {
                    let number = try #require(Double(limit))
                    let spellings = [
                        limit, "\(number)", "\(number + 1)", "\(number - 0.001)", "\(number + 0.001)", "1e-400",
                    ]
                    for text in spellings { try both.judge(text) }
                }
            }
        }
    }

    @Test func `a choice is between kinds of values`() throws {
        let bad: [[SchemaDescription]] = [
            [.null, .any], [.boolean, .boolean], [.null, .reference("x")], [.choice([.null])],
        ]
        for choices in bad {
            #expect(throws: SchemaCompileError.self) {
                try SchemaProgram(compiling: [
                    NamedSchema(name: "it", schema: .choice(choices), definitions: ["x": .any])
                ])
            }
        }
    }

    @Test func `tells in which file and where in it the broken keyword stands`() throws {
        let both = try Both(##"{"$ref":"#/$defs/p","$defs":{"p":{"type":"object","properties":{"a":{"minimum":5}}}}}"##)
        let entry = try #require(both.program.entry(named: "it"))
        let found = PaddedBytes.with(copyOf: Array(#"{"a":1}"#.utf8)) { both.program.violations(in: $0, entry: entry) }
        #expect(found.map(\.pointer.description) == ["/a"])
        #expect(found.map(\.schemaPointer.description) == ["/$defs/p/properties/a/minimum"])
        #expect(found.map(\.document) == ["v.json"])
    }

    @Test func `looks into the JSON text that a string holds`() throws {
        let object = SchemaObject([SchemaProperty("n", .number(SchemaNumber(maximum: 5)), isRequired: true)])
        var string = SchemaString()
        string.content = .object(object)
        let judge = try Judge(.object(SchemaObject([SchemaProperty("data", .string(string))])))
        #expect(judge.end(#"{"data":"{\"n\":5}"}"#) == 20)
        #expect(judge.end(#"{"data":" {\"n\" : 5}\n"}"#) == 25)
        // The last of equal members counts inside too.
        #expect(judge.end(#"{"data":"{\"n\":9,\"n\":5}"}"#) > 0)
        #expect(judge.violations(#"{"data":"{\"n\":9,\"n\":5}"}"#).isEmpty)

        let text = Array(#"{"data":"{\"x\":\"\ud83d\ude00\",\"n\":77}"}"#.utf8)
        #expect(judge.end(text) == -1)
        let found = judge.violations(text)
        #expect(found.map(\.keyword) == [.additionalProperties, .maximum])
        #expect(found.map(\.pointer.description) == ["/data", "/data/n"])
        #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == [#"\"x\""#, "77"])

        for (text, at) in [(#"{"data":"no"}"#, "n"), (#"{"data":""}"#, ""), (#"{"data":"{} x"}"#, "x")] {
            let bytes = Array(text.utf8)
            #expect(judge.end(bytes) == -1)
            let found = judge.violations(bytes)
            #expect(found.map(\.keyword) == [.contentMediaType])
            #expect(
                found.first.map { String(decoding: bytes[$0.range], as: UTF8.self).prefix(1) } == at[...],
                "\(text)"
            )
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `judges random spoiled values the same either way`(seed: UInt64) throws {
        let schema = ##"""
            {"type":"object","required":["id","list"],"additionalProperties":false,"properties":{
              "id":{"type":"string","minLength":2,"maxLength":4},"kind":{"type":"string","enum":["A","Bé"]},
              "list":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/n"}},"at":{"type":"string","format":"date-time"},
              "any":{"oneOf":[{"type":"string"},{"type":"object","required":["k"]}]},"more":{"$ref":"#"},
              "may":{"type":["null","number","array","string"],"exclusiveMaximum":9,"items":{"type":["object","boolean"]}}},
             "$defs":{"n":{"type":"number","minimum":-1,"multipleOf":0.1}}}
            """##
        let both = try Both(schema)
        #expect(both.named.generalParts == 1)
        let valid =
            #"{"id":"ab\u00e9","kind":"A","list":[0.1,5],"at":"2026-01-02T03:04:05Z","any":{"k":[]},"may":[true,{}],"#
        let text = Array((valid + #""more":{"id":"xy","list":[-1]}}"#).utf8)
        var random = SeededGenerator(seed: seed)
        let pieces = ["\"", "{", "}", "[", "]", "1", ",", ":", "\"id\":", "é", "\\u0041", "null", "-", ".", "k"]
        var judged = 0
        for _ in 0..<2000 {
            var bytes = text
            for _ in 0...Int.random(in: 0..<2, using: &random) {
                let from = Int.random(in: 0..<bytes.count, using: &random)
                let to = min(bytes.count, from + Int.random(in: 0..<4, using: &random))
                bytes.replaceSubrange(from..<to, with: Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8))
            }
            guard case .success = JSONTape.scan(bytes) else { continue }
            judged += 1
            try both.judge(String(decoding: bytes, as: UTF8.self))
        }
        #expect(judged > 50)
        #expect(try both.judge(String(decoding: text, as: UTF8.self)) == [])
    }
}

extension SchemaViolation {
    /// Everything but the order among those at one place.
    fileprivate var shown: String {
        "\(range) \(keyword) \(pointer) \(property ?? "-") \(seen) / \(allowed) / \(document ?? "-")#\(schemaPointer)"
    }
}
