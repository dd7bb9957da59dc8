import JSONScanning
import JSONSchema
import Testing

struct SchemaRunnerTests {
    @Test func `accepts what the schema describes and refuses what it does not`() throws {
        let judge = try Judge(
            .object(
                SchemaObject([
                    SchemaProperty("id", .number(SchemaNumber(integer: .byValue, minimum: 0)), isRequired: true),
                    SchemaProperty("name", .string(SchemaString(maxLength: 3))),
                    SchemaProperty("kind", .string(SchemaString(values: ["A", "Bee"]))),
                    SchemaProperty("at", .string(SchemaString(format: .dateTime))),
                    SchemaProperty("list", .array(SchemaArray(of: .boolean, minItems: 1, maxItems: 2))),
                    SchemaProperty("data", .any),
                ])
            )
        )
        let valid = [
            #"{"id":1}"#, #" { "id" : 1 , "name" : "abc" } "#, #"{"name":"äöü","id":0}"#, #"{"id":1e2}"#,
            #"{"id":1.0}"#,
            #"{"id":1,"kind":"Bee"}"#, #"{"id":1,"kind":"\u0042ee"}"#, #"{"\u0069d":1}"#,
            #"{"id":1,"list":[true,false]}"#,
            #"{"id":1,"at":"2024-02-29T23:59:60Z"}"#, #"{"id":1,"data":{"a":[1,{"b":[]},"x",null,-1.5e-3,true]}}"#,
            #"{"id":1,"id":2}"#, #"{"id":"x","id":2}"#,
        ]
        for text in valid {
            #expect(judge.end(text) != -1, "\(text)"); #expect(judge.violations(text) == [], "\(text)")
        }
        let invalid: [(String, SchemaKeyword)] = [
            ("{}", .required), (#"{"id":-1}"#, .minimum), (#"{"id":1.5}"#, .type),
            (#"{"id":1,"name":"abcd"}"#, .maxLength),
            (#"{"id":1,"kind":"B"}"#, .enum), (#"{"id":1,"x":1}"#, .additionalProperties),
            (#"{"id":1,"list":[]}"#, .minItems),
            (#"{"id":1,"list":[true,true,true]}"#, .maxItems), (#"{"id":1,"at":"2023-02-29T00:00:00Z"}"#, .format),
            (#"{"id":2,"id":"x"}"#, .type), ("[]", .type), (#"{"id":1"#, .syntax), (#"{"id":01}"#, .syntax),
        ]
        for (text, keyword) in invalid {
            #expect(judge.end(text) == -1, "\(text)")
            #expect(judge.violations(text) == [keyword], "\(text)")
        }
    }
}
