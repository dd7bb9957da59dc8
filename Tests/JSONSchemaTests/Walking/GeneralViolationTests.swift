import JSONScanning
import JSONSchema
import TestSupport
import Testing

/// Everything that is wrong, where, and in which words.
struct GeneralViolationTests {
    @Test func `lists all of them in document order`() throws {
        let found = try violations(
            #"{"properties":{"a":{"type":"integer","minimum":5},"b":{"items":{"maxLength":1}}},"required":["z"],"additionalProperties":false}"#,
            #"{"q":1,"b":["xx","y","zz"],"a":"s"}"#
        )
        #expect(found.map(\.keyword) == [.required, .additionalProperties, .maxLength, .maxLength, .type])
        #expect(found.map(\.pointer.description) == ["", "", "/b/0", "/b/2", "/a"])
        #expect(
            found.map(\.range) == [0..<36, 1..<4, 12..<16, 21..<25, 31..<34].map { $0.lowerBound == 0 ? 0..<35 : $0 }
        )
        #expect(found.map(\.property) == ["z", "q", nil, nil, nil])
        #expect(
            found.map(\.schemaPointer.description) == [
                "/required", "/additionalProperties", "/properties/b/items/maxLength", "/properties/b/items/maxLength",
                "/properties/a/type",
            ]
        )
        #expect(found.map(\.seen) == ["no \"z\"", "\"q\"", "2 characters", "2 characters", "\"s\""])
        #expect(found.map(\.allowed) == ["\"z\" is required", "\"a\", \"b\"", "at most 1", "at most 1", "an integer"])
    }

    @Test(
        arguments: [
            ("false", "1", .falseSchema, "", ""), (#"{"const":1}"#, "2", .const, "", "/const"),
            (#"{"enum":[1,"a"]}"#, "2", .enum, "", "/enum"), (#"{"minimum":1}"#, "0", .minimum, "", "/minimum"),
            (#"{"exclusiveMaximum":1}"#, "1", .exclusiveMaximum, "", "/exclusiveMaximum"),
            (#"{"multipleOf":2}"#, "1", .multipleOf, "", "/multipleOf"),
            (#"{"minLength":1}"#, "\"\"", .minLength, "", "/minLength"),
            (#"{"pattern":"a"}"#, "\"b\"", .pattern, "", "/pattern"),
            (#"{"minItems":1}"#, "[]", .minItems, "", "/minItems"),
            (#"{"uniqueItems":true}"#, "[1,1]", .uniqueItems, "", "/uniqueItems"),
            (#"{"contains":false}"#, "[1]", .contains, "", "/contains"),
            (#"{"contains":true,"minContains":2}"#, "[1]", .minContains, "", "/minContains"),
            (#"{"contains":true,"maxContains":0}"#, "[1]", .maxContains, "", "/maxContains"),
            (#"{"items":false}"#, "[1]", .items, "/0", "/items"),
            (#"{"prefixItems":[false]}"#, "[1]", .falseSchema, "/0", "/prefixItems/0"),
            (#"{"minProperties":1}"#, "{}", .minProperties, "", "/minProperties"),
            (#"{"propertyNames":{"maxLength":0}}"#, "{\"a\":1}", .maxLength, "/a", "/propertyNames/maxLength"),
            (#"{"dependentRequired":{"a":["b"]}}"#, "{\"a\":1}", .dependentRequired, "", "/dependentRequired"),
            (#"{"anyOf":[false,{"type":"null"}]}"#, "1", .anyOf, "", "/anyOf"),
            (#"{"oneOf":[true,true]}"#, "1", .oneOf, "", "/oneOf"), (#"{"not":true}"#, "1", .not, "", "/not"),
            (#"{"if":true,"then":{"type":"null"}}"#, "1", .type, "", "/then/type"),
            (##"{"$ref":"#/$defs/a","$defs":{"a":{"type":"null"}}}"##, "1", .type, "", "/$defs/a/type"),
            (#"{"unevaluatedProperties":false}"#, "{\"a\":1}", .unevaluatedProperties, "", "/unevaluatedProperties"),
            (#"{"unevaluatedItems":false}"#, "[1]", .unevaluatedItems, "/0", "/unevaluatedItems"),
            (#"{"properties":{"a/b~":{"type":"null"}}}"#, "{\"a/b~\":1}", .type, "/a~1b~0", "/properties/a~1b~0/type"),
        ] as [(String, String, SchemaKeyword, String, String)]
    )
    func `names keyword and both pointers`(
        _ schema: String,
        _ text: String,
        _ keyword: SchemaKeyword,
        _ pointer: String,
        _ schemaPointer: String
    ) throws {
        let found = try violations(schema, text)
        #expect(found.map(\.keyword) == [keyword])
        #expect(found.first?.pointer.description == pointer)
        #expect(found.first?.schemaPointer.description == schemaPointer)
        #expect(found.first?.seen.isEmpty == false && found.first?.allowed.isEmpty == false)
    }

    @Test func `counts unexpected members although others are wrong, too`() throws {
        let found = try violations(
            #"{"allOf":[{"properties":{"a":{"type":"null"}}}],"unevaluatedProperties":false}"#,
            #"{"a":1,"b":2}"#
        )
        #expect(found.map(\.keyword) == [.type, .unevaluatedProperties])
        #expect(found.last?.property == "b")
    }

    @Test func `looks at a value inside a document`() throws {
        let schema = try GeneralSchema(compiling: Array(#"{"properties":{"a":{"type":"null"}}}"#.utf8))
        let tape = try JSONTape.scan(#"[2,"id","DataTransfer",{"a":1}]"#.utf8).get()
        let node = try #require(tape.root[3])
        #expect(!schema.isValid(node))
        #expect(schema.violations(in: node).map(\.pointer.description) == ["/a"])
        #expect(schema.violations(in: node).map(\.range) == [28..<29])
    }

    @Test func `stops noting at the limit`() throws {
        let schema = try GeneralSchema(compiling: Array(#"{"items":false}"#.utf8))
        let tape = try JSONTape.scan(("[" + String(repeating: "0,", count: 5000) + "0]").utf8).get()
        #expect(schema.violations(in: tape).count == 1000)
        #expect(schema.violations(in: tape, limit: 3).count == 3)
    }

    /// Verdict and violations must say the same of everything.
    @Test func `agree with the verdict on random schemas and values`() throws {
        var random = SeededGenerator(seed: 8)
        var valid = 0
        var total = 0
        for _ in 0..<1500 {
            let draft = SchemaDraft.allCases.randomElement(using: &random) ?? .draft07
            var maker = RandomSchema(draft: draft)
            let text = maker.schema(depth: 3, using: &random)
            let schema = try GeneralSchema(compiling: Array(text.utf8), draft: draft)
            for _ in 0..<10 {
                let value = maker.value(depth: 3, using: &random)
                let tape = try JSONTape.scan(value.utf8).get()
                let isValid = schema.isValid(tape)
                #expect(schema.violations(in: tape).isEmpty == isValid, "\(text) \(value)")
                valid += isValid ? 1 : 0
                total += 1
            }
        }
        #expect(valid > total / 10 && valid < total * 9 / 10)
    }

    private func violations(_ schema: String, _ text: String) throws -> [SchemaViolation] {
        try GeneralSchema(compiling: Array(schema.utf8)).violations(in: JSONTape.scan(text.utf8).get())
    }
}

/// Makes schemas of all keywords, and values that may or may not satisfy them.
private struct RandomSchema {
    let draft: SchemaDraft
    private let names = ["a", "b", "ab", "é"]

    init(draft: SchemaDraft) { self.draft = draft }

    mutating func schema(depth: Int, using random: inout SeededGenerator) -> String {
        var keywords = [
            "type", "enum", "minimum", "maxLength", "pattern", "minItems", "uniqueItems", "required", "maxProperties",
            "multipleOf",
        ]
        if depth > 0 {
            keywords += [
                "properties", "patternProperties", "additionalProperties", "items", "allOf", "anyOf", "oneOf", "not",
            ]
            if draft != .draft04 { keywords += ["const", "contains", "propertyNames"] }
            if draft == .draft07 || draft == .draft202012 { keywords += ["if"] }
            keywords +=
                draft == .draft202012
                ? [
                    "prefixItems", "dependentSchemas", "dependentRequired", "unevaluatedProperties", "unevaluatedItems",
                    "minContains",
                ] : ["dependencies", "list"]
        }
        let chosen = keywords.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))
        var members: [String] = []
        for keyword in chosen { members.append(member(keyword, depth: depth - 1, using: &random)) }
        return "{" + members.joined(separator: ",") + "}"
    }

    private mutating func member(_ keyword: String, depth: Int, using random: inout SeededGenerator) -> String {
        func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        let value: String
        switch keyword {
        case "type":
            value = pick(["\"integer\"", "\"object\"", "[\"array\",\"string\"]", "[\"number\",\"null\",\"object\"]"])
        case "enum":
            // No two values of an enum may be equal.
            value = "[\(self.value(depth: 1, using: &random)),[\"x\",\(self.value(depth: 1, using: &random))]]"
        case "const": value = self.value(depth: 1, using: &random)
        case "minimum", "maxLength", "minItems", "maxProperties": value = pick(["0", "1", "2"])
        case "multipleOf": value = pick(["2", "0.5"])
        case "pattern": value = pick(["\"^a\"", "\"b$\""])
        case "uniqueItems": value = "true"
        case "required": value = "[\"\(pick(names))\"]"
        case "properties", "dependentSchemas": value = "{\"\(pick(names))\":\(schema(depth: depth, using: &random))}"
        case "dependencies", "dependentRequired": value = "{\"\(pick(names))\":[\"\(pick(names))\"]}"
        case "patternProperties": value = "{\"^a\":\(schema(depth: depth, using: &random))}"
        case "allOf", "anyOf", "oneOf", "prefixItems":
            value = "[\(schema(depth: depth, using: &random)),\(schema(depth: depth, using: &random))]"
        case "list":
            return
                "\"items\":[\(schema(depth: depth, using: &random))],\"additionalItems\":\(schema(depth: depth, using: &random))"
        case "if":
            return
                "\"if\":\(schema(depth: depth, using: &random)),\"then\":\(schema(depth: depth, using: &random)),\"else\":\(schema(depth: depth, using: &random))"
        case "minContains":
            return
                "\"contains\":\(schema(depth: depth, using: &random)),\"minContains\":\(pick(["0", "2"])),\"maxContains\":2"
        case "unevaluatedProperties", "unevaluatedItems": value = pick(["false", schema(depth: depth, using: &random)])
        default: value = schema(depth: depth, using: &random)
        }
        return "\"\(keyword)\":\(value)"
    }

    mutating func value(depth: Int, using random: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...3, using: &random)
        switch Int.random(in: 0...(depth > 0 ? 6 : 3), using: &random) {
        case 0: return ["null", "true", "false"].randomElement(using: &random) ?? "null"
        case 1, 2: return ["0", "1", "2.5", "-3", "1e2"].randomElement(using: &random) ?? "0"
        case 3: return ["\"\"", "\"a\"", "\"ab\"", "\"\\u00e9b\""].randomElement(using: &random) ?? "\"\""
        case 4, 5:
            var members: [String] = []
            for name in names.shuffled(using: &random).prefix(count) {
                members.append("\"\(name)\":\(value(depth: depth - 1, using: &random))")
            }
            return "{" + members.joined(separator: ",") + "}"
        default:
            var elements: [String] = []
            for _ in 0..<count { elements.append(value(depth: depth - 1, using: &random)) }
            return "[" + elements.joined(separator: ",") + "]"
        }
    }
}
