import JSONSchema
import Testing

/// Keywords for arrays (2020-12 core §10.3.1, validation §6.4).
struct ArrayKeywordTests {
    @Test(arguments: SchemaDraft.allCases)
    func `items with one schema applies to all`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"items":{"type":"integer"}}"#,
            draft,
            valid: ["[]", "[1,2]", "{\"0\":\"x\"}"],
            invalid: ["[1,\"x\"]"]
        )
        try expect(
            #"{"items":{"items":{"items":{"type":"null"}}}}"#,
            draft,
            valid: ["[[[null]]]", "[1,[1]]"],
            invalid: ["[[],[[null,1]]]"]
        )
    }

    @Test(arguments: until07)
    func `items with a list applies by position, and additionalItems to the rest`(_ draft: SchemaDraft) throws {
        let pair = #""items":[{"type":"integer"},{"type":"string"}]"#
        try expect(
            "{\(pair)}",
            draft,
            valid: ["[]", "[1]", "[1,\"a\",null]", "{\"0\":\"x\"}"],
            invalid: ["[\"a\"]", "[1,2]"]
        )
        try expect("{\(pair),\"additionalItems\":false}", draft, valid: ["[1,\"a\"]", "[1]"], invalid: ["[1,\"a\",1]"])
        try expect(
            "{\(pair),\"additionalItems\":{\"type\":\"null\"}}",
            draft,
            valid: ["[1,\"a\",null]"],
            invalid: ["[1,\"a\",1]"]
        )
        try expect(#"{"additionalItems":false}"#, draft, valid: ["[1]"])
        try expect(#"{"items":{},"additionalItems":false}"#, draft, valid: ["[1]"])
    }

    @Test func `prefixItems and items share the work since 2020-12`() throws {
        try expect(
            #"{"prefixItems":[{"type":"integer"}],"items":false}"#,
            valid: ["[]", "[1]"],
            invalid: ["[1,2]", "[\"a\"]"]
        )
        try expect(
            #"{"prefixItems":[{},{"type":"string"}],"items":{"type":"null"}}"#,
            valid: ["[1,\"a\",null]"],
            invalid: ["[1,1]", "[1,\"a\",1]"]
        )
        try expect(#"{"prefixItems":[false],"additionalItems":false}"#, valid: ["[]"], invalid: ["[1]"])
    }

    @Test(arguments: since06)
    func `contains needs one element that fits`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"contains":{"minimum":5}}"#,
            draft,
            valid: ["[1,5]", "[\"x\"]", "{}", "1"],
            invalid: ["[]", "[1,2]"]
        )
        try expect(#"{"contains":false}"#, draft, valid: ["{}"], invalid: ["[]", "[1]"])
    }

    @Test func `minContains and maxContains count since 2020-12`() throws {
        try expect(
            #"{"contains":{"const":1},"minContains":2,"maxContains":3}"#,
            valid: ["[1,1]", "[1,2,1,1]"],
            invalid: ["[]", "[1]", "[1,1,1,1]"]
        )
        try expect(#"{"contains":{"const":1},"minContains":0}"#, valid: ["[]", "[2]"])
        try expect(#"{"contains":{"const":1},"minContains":0,"maxContains":1}"#, valid: ["[]"], invalid: ["[1,1]"])
        try expect(#"{"minContains":2,"maxContains":0}"#, valid: ["[]", "[1]"])
        try expect(#"{"contains":{"const":1},"minContains":2}"#, .draft07, valid: ["[1]"])
    }

    @Test(arguments: SchemaDraft.allCases)
    func `counts elements`(_ draft: SchemaDraft) throws {
        try expect(
            draft == .draft04 ? #"{"minItems":1,"maxItems":2}"# : #"{"minItems":1,"maxItems":2.0}"#,
            draft,
            valid: ["[1]", "[1,2]", "{}", "\"\""],
            invalid: ["[]", "[1,2,3]"]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `uniqueItems compares by value`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"uniqueItems":true}"#,
            draft,
            valid: [
                "[]", "[1,true]", "[0,false,\"0\",null]", "[[1],[true]]", "[{\"a\":0},{\"a\":false}]",
                "[\"é\",\"e\u{301}\"]", "[\"\\ud800\",\"\\ufffd\"]", "{\"a\":1}",
            ],
            invalid: [
                "[1,1]", "[1,1.0,2]", "[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", "[[{}],[{}]]", "[\"a\",\"\\u0061\"]",
                "[0,-0]", "[1e400,10e399]",
            ]
        )
        try expect(#"{"uniqueItems":false}"#, draft, valid: ["[1,1]"])
    }

    @Test func `uniqueItems is quick on many elements`() throws {
        let many = (0..<50_000).map(String.init).joined(separator: ",")
        try expect(#"{"uniqueItems":true}"#, valid: ["[\(many)]"], invalid: ["[\(many),7]"])
    }
}
