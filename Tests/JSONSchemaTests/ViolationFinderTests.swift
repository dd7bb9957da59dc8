import JSONScanning
import JSONSchema
import Testing

struct ViolationFinderTests {
    @Test func `reports everything that is wrong, in document order`() throws {
        let meter = SchemaObject([
            SchemaProperty("value", .string(SchemaString(maxLength: 3)), isRequired: true),
            SchemaProperty("unit", .string(SchemaString(values: ["Wh", "kWh"]))),
        ])
        let judge = try Judge(
            .object(
                SchemaObject([
                    SchemaProperty("id", .number(SchemaNumber(integer: .byValue, minimum: 1)), isRequired: true),
                    SchemaProperty("meters", .array(SchemaArray(of: .reference("meter"), minItems: 1, maxItems: 1))),
                    SchemaProperty("on", .boolean, isRequired: true),
                ])
            ),
            definitions: ["meter": .object(meter)]
        )
        let text = #"{"x":1,"meters":[{"value":"1234","unit":"W"},{}],"id":0}"#
        let found = judge.violations(Array(text.utf8)).map { violation in
            let seen = String(decoding: Array(text.utf8)[violation.range], as: UTF8.self)
            return
                "\(violation.keyword) \(violation.pointer) \(violation.property ?? "-") \(violation.schemaPointer) \(seen)"
        }
        #expect(
            found == [
                "required  on /required \(text)",
                #"additionalProperties  x /additionalProperties "x""#,
                #"maxItems /meters - /properties/meters/maxItems [{"value":"1234","unit":"W"},{}]"#,
                #"maxLength /meters/0/value - /definitions/meter/properties/value/maxLength "1234""#,
                #"enum /meters/0/unit - /definitions/meter/properties/unit/enum "W""#,
                "required /meters/1 value /definitions/meter/required {}",
                "minimum /id - /properties/id/minimum 0",
            ]
        )
    }

    @Test func `says what is there and what may be there`() throws {
        func seen(_ schema: SchemaDescription, _ text: String) throws -> String {
            let violation = try #require(Judge(schema).violations(Array(text.utf8)).first)
            return "\(violation.seen) | \(violation.allowed)"
        }
        #expect(try seen(.boolean, "12") == "12 | a boolean")
        #expect(try seen(.number(SchemaNumber(integer: .byValue)), "1.5") == "1.5 | an integer")
        #expect(try seen(.null, "{}") == "an object | null")
        #expect(try seen(.string(SchemaString(maxLength: 1)), #""éé""#) == "2 characters | at most 1")
        #expect(try seen(.string(SchemaString(values: ["a", "b"])), #""c""#) == #""c" | "a", "b""#)
        #expect(try seen(.array(SchemaArray(of: .any, minItems: 2)), "[1]") == "1 element | at least 2")
        let long = "\"" + String(repeating: "é", count: 100) + "\""
        #expect(try seen(.null, long) == "\"" + String(repeating: "é", count: 29) + "… | null")
    }

    @Test func `names the byte where the text stops being JSON`() throws {
        let violation = try #require(Judge(.any).violations(Array(#"{"a":1,}"#.utf8)).first)
        #expect(violation.keyword == .syntax)
        #expect(violation.range == 6..<7)
    }

    @Test func `stops looking at its limit`() throws {
        let judge = try Judge(.array(SchemaArray(of: .null)))
        let text = Array("[\(String(repeating: "1,", count: 5000))1]".utf8)
        #expect(judge.violations(text).count == 1000)
    }

    @Test func `counts positions from the beginning of the document`() throws {
        let judge = try Judge(.object(SchemaObject([SchemaProperty("a", .null)])))
        let violation = try #require(judge.violations(Array(#"[3,"id",{"a":1}]"#.utf8), from: 8).first)
        #expect(violation.range == 13..<14)
        #expect(violation.pointer.description == "/a")
    }
}
