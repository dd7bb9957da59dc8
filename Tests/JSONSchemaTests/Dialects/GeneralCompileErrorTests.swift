import JSONScanning
import JSONSchema
import Testing

/// What does not compile says where.
struct GeneralCompileErrorTests {
    @Test(
        arguments: [
            ("{", .notJSON, ""), ("1", .notASchema, ""), (#"{"properties":{"a":1}}"#, .notASchema, "/properties/a"),
            (#"{"items":[{}]}"#, .notASchema, "/items"), (#"{"not":null}"#, .notASchema, "/not"),
            (#"{"type":"strin"}"#, .badKeyword, "/type"), (#"{"type":1}"#, .badKeyword, "/type"),
            (#"{"enum":1}"#, .badKeyword, "/enum"), (#"{"minLength":-1}"#, .badKeyword, "/minLength"),
            (#"{"maxItems":1.5}"#, .badKeyword, "/maxItems"),
            (#"{"minimum":"1"}"#, .badKeyword, "/minimum"),
            (#"{"exclusiveMinimum":true}"#, .badKeyword, "/exclusiveMinimum"),
            (#"{"multipleOf":0}"#, .badKeyword, "/multipleOf"), (#"{"multipleOf":-1}"#, .badKeyword, "/multipleOf"),
            (#"{"required":"a"}"#, .badKeyword, "/required"), (#"{"required":[1]}"#, .badKeyword, "/required"),
            (#"{"uniqueItems":1}"#, .badKeyword, "/uniqueItems"), (#"{"allOf":[]}"#, .badKeyword, "/allOf"),
            (#"{"anyOf":{}}"#, .badKeyword, "/anyOf"),
            (#"{"properties":[]}"#, .badKeyword, "/properties"),
            (#"{"properties":{"a":[]}}"#, .notASchema, "/properties/a"),
            (#"{"$defs":{"a":["b"]}}"#, .notASchema, "/$defs/a"),
            (#"{"dependentSchemas":{"a":["b"]}}"#, .notASchema, "/dependentSchemas/a"),
            (#"{"not":{"required":["a","a"]}}"#, .badKeyword, "/not/required"),
            (#"{"type":[]}"#, .badKeyword, "/type"), (#"{"title":1}"#, .badKeyword, "/title"),
            (##"{"$defs":{"a":{"$id":"#a"}}}"##, .badKeyword, "/$defs/a/$id"),
            (#"{"minContains":-1}"#, .badKeyword, "/minContains"),
            (#"{"dependentRequired":{"a":1}}"#, .badKeyword, "/dependentRequired"),
            (#"{"format":1}"#, .badKeyword, "/format"), (#"{"$ref":1}"#, .badKeyword, "/$ref"),
            (#"{"items":{"pattern":"(?=a)"}}"#, .unsupportedPattern, "/items/pattern"),
            (#"{"pattern":"(a)\\1"}"#, .unsupportedPattern, "/pattern"),
            (#"{"pattern":"("}"#, .unsupportedPattern, "/pattern"),
            (#"{"patternProperties":{"a**":{}}}"#, .unsupportedPattern, "/patternProperties"),
            (##"{"properties":{"a":{"$ref":"#/nowhere"}}}"##, .unresolvedReference, "/properties/a/$ref"),
            (#"{"$ref":"other.json"}"#, .unresolvedReference, "/$ref"),
            (#"{"$defs":{"unused":{"$ref":"other.json"}}}"#, .unresolvedReference, "/$defs/unused/$ref"),
            (##"{"$ref":"#anchor"}"##, .unresolvedReference, "/$ref"),
            (##"{"$dynamicRef":"#anchor"}"##, .unresolvedReference, "/$dynamicRef"),
        ] as [(String, GeneralSchemaError.Code, String)]
    )
    func `refuses`(_ schema: String, because code: GeneralSchemaError.Code, at pointer: String) {
        let error = problem(schema)
        #expect(error?.code == code)
        #expect(error?.pointer.description == pointer)
        #expect(error?.document == "s.json")
        #expect(error?.detail.isEmpty == false)
    }

    @Test func `names the other document when the error is there`() {
        let error = problem(#"{"$ref":"http://x/a.json"}"#, documents: ["http://x/a.json": #"{"type":"nonsense"}"#])
        #expect(error?.description == "http://x/a.json#/type: type \"nonsense\" is no type")
        #expect(problem(#"{"$ref":"http://x/a.json"}"#, documents: ["http://x/a.json": "{"])?.code == .notJSON)
        #expect(problem(#"{}"#, documents: ["http://x/a.json": "{"]) == nil)
    }

    @Test func `says no to booleans in draft 4 except where it has them`() {
        #expect(problem("true", .draft04)?.code == .notASchema)
        #expect(problem(#"{"not":false}"#, .draft04)?.code == .notASchema)
        #expect(problem(#"{"additionalProperties":false,"items":[{}],"additionalItems":true}"#, .draft04) == nil)
    }
}
