import JSONSchema
import Testing

/// Keywords for objects (2020-12 core §10.3.2, validation §6.5).
struct ObjectKeywordTests {
    @Test(arguments: SchemaDraft.allCases)
    func `properties applies by exact name`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"properties":{"a":{"type":"integer"},"é":{"type":"null"},"\u0041\"\n":{"type":"string"},"":{"type":"null"}}}"#,
            draft,
            valid: ["{}", "{\"a\":1,\"b\":2}", "[]", "{\"e\u{301}\":1}", "{\"\":null}"],
            invalid: ["{\"a\":\"x\"}", "{\"\\u0061\":null}", "{\"é\":1}", #"{"A\"\n":1}"#, "{\"\":0}"]
        )
        try expect(
            #"{"properties":{"__proto__":{"type":"number"},"constructor":{"type":"number"}}}"#,
            draft,
            valid: ["{\"__proto__\":1}"],
            invalid: ["{\"constructor\":{}}"]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `additionalProperties applies to what nothing else names`(_ draft: SchemaDraft) throws {
        let named = #""properties":{"a":{}},"patternProperties":{"^v":{"type":"integer"}}"#
        try expect(
            "{\(named),\"additionalProperties\":false}",
            draft,
            valid: ["{\"a\":1,\"v1\":1}", "[1]"],
            invalid: ["{\"b\":1}", "{\"v\":\"x\"}"]
        )
        try expect(
            "{\(named),\"additionalProperties\":{\"type\":\"null\"}}",
            draft,
            valid: ["{\"a\":1,\"z\":null}"],
            invalid: ["{\"z\":1}"]
        )
        try expect(#"{"additionalProperties":{"type":"null"}}"#, draft, valid: ["{\"a\":null}"], invalid: ["{\"a\":1}"])
        try expect(
            #"{"allOf":[{"properties":{"a":{}}}],"additionalProperties":false}"#,
            draft,
            valid: ["{}"],
            invalid: ["{\"a\":1}"]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `patternProperties all apply`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"patternProperties":{"a":{"type":"integer"},"aa":{"maximum":5}}}"#,
            draft,
            valid: ["{\"xaax\":5}", "{\"b\":\"x\"}"],
            invalid: ["{\"aa\":6}", "{\"a\":\"x\"}"]
        )
        try expect(
            #"{"patternProperties":{"^🐲*$":{"type":"integer"}}}"#,
            draft,
            valid: ["{\"🐲\":1}"],
            invalid: ["{\"🐲🐲\":\"x\"}", "{\"\":\"x\"}"]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `required wants the exact names`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"required":["a","é\n"]}"#,
            draft,
            valid: [#"{"a":null,"\u00e9\u000a":1}"#, "[]", "\"a\""],
            invalid: ["{}", "{\"a\":1}", #"{"a":1,"e\u0301\n":1}"#]
        )
        if draft != .draft04 { try expect(#"{"required":[]}"#, draft, valid: ["{}"]) }
    }

    @Test(arguments: SchemaDraft.allCases)
    func `counts members`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"minProperties":1,"maxProperties":2}"#,
            draft,
            valid: ["{\"a\":1}", "{\"a\":1,\"b\":2}", "[]"],
            invalid: ["{}", "{\"a\":1,\"b\":2,\"c\":3}"]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `of members with the same name the last counts`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"properties":{"a":{"type":"integer"}},"maxProperties":1}"#,
            draft,
            valid: [#"{"a":"x","\u0061":"y","a":1}"#],
            invalid: [#"{"a":1,"a":"x"}"#]
        )
    }

    @Test(arguments: since06)
    func `propertyNames judges names as strings`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"propertyNames":{"maxLength":2}}"#,
            draft,
            valid: ["{}", "{\"ab\":1}", "{\"\\u0061b\":1}", "[1]"],
            invalid: ["{\"abc\":1}"]
        )
        try expect(#"{"propertyNames":false}"#, draft, valid: ["{}"], invalid: ["{\"a\":1}"])
    }

    @Test(arguments: until07)
    func `dependencies are names or schemas until draft 7`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"dependencies":{"a":["b","c"]}}"#,
            draft,
            valid: ["{}", "{\"b\":1}", "{\"a\":1,\"b\":1,\"c\":1}", "[\"a\"]"],
            invalid: ["{\"a\":1,\"b\":1}"]
        )
        try expect(
            #"{"dependencies":{"a":{"properties":{"b":{"type":"integer"}},"required":["b"]}}}"#,
            draft,
            valid: ["{\"b\":\"x\"}", "{\"a\":1,\"b\":1}"],
            invalid: ["{\"a\":1,\"b\":\"x\"}", "{\"a\":1}"]
        )
        try expect(#"{"dependencies":{"a\nb":["c"]}}"#, draft, invalid: [#"{"a\nb":1}"#])
    }

    @Test func `dependentRequired and dependentSchemas replace them in 2020-12`() throws {
        try expect(
            #"{"dependentRequired":{"a":["b"],"c":[]},"dependentSchemas":{"d":{"maxProperties":1},"e":false}}"#,
            valid: ["{\"a\":1,\"b\":1,\"c\":1}", "{\"d\":1}"],
            invalid: ["{\"a\":1}", "{\"d\":1,\"x\":1}", "{\"e\":1}"]
        )
        try expect(#"{"dependencies":{"a":["b"]}}"#, valid: ["{\"a\":1}"])
        try expect(#"{"dependentRequired":{"a":["b"]}}"#, .draft07, valid: ["{\"a\":1}"])
    }
}
