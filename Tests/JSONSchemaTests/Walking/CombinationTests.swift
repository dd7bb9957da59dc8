import JSONSchema
import Testing

/// Keywords that combine schemas (2020-12 core §10.2), boolean schemas, and unevaluated members and elements (§11).
struct CombinationTests {
    @Test(arguments: SchemaDraft.allCases)
    func `allOf, anyOf, oneOf and not`(_ draft: SchemaDraft) throws {
        let branches = #"[{"type":"integer"},{"minimum":2}]"#
        try expect("{\"allOf\":\(branches)}", draft, valid: ["3"], invalid: ["1", "2.5", "\"x\""])
        try expect("{\"anyOf\":\(branches)}", draft, valid: ["1", "2.5", "3", "\"x\""], invalid: ["1.5"])
        try expect("{\"oneOf\":\(branches)}", draft, valid: ["1", "2.5"], invalid: ["3", "1.5"])
        try expect(#"{"not":{"type":["integer","null"]}}"#, draft, valid: ["\"x\""], invalid: ["1", "null"])
        try expect(#"{"not":{"not":{"type":"null"}}}"#, draft, valid: ["null"], invalid: ["1"])
        try expect(#"{"not":{}}"#, draft, invalid: ["1", "{}"])
        try expect(
            #"{"maximum":10,"allOf":[{"anyOf":[{"oneOf":[{"minimum":5}]}]}]}"#,
            draft,
            valid: ["7"],
            invalid: ["3", "11"]
        )
    }

    @Test(arguments: since06)
    func `booleans are schemas since draft 6`(_ draft: SchemaDraft) throws {
        try expect("true", draft, valid: ["1", "null"])
        try expect("false", draft, invalid: ["1", "null", "{}"])
        try expect(
            #"{"properties":{"a":true,"b":false},"not":false}"#,
            draft,
            valid: ["{\"a\":1}"],
            invalid: ["{\"b\":1}"]
        )
        try expect(#"{"oneOf":[true,false]}"#, draft, valid: ["1"])
        try expect(#"{"oneOf":[true,true]}"#, draft, invalid: ["1"])
    }

    @Test(arguments: since07)
    func `if chooses between then and else`(_ draft: SchemaDraft) throws {
        let schema = #"{"if":{"maximum":0},"then":{"minimum":-10},"else":{"multipleOf":2}}"#
        try expect(schema, draft, valid: ["-1", "4", "\"x\""], invalid: ["-100", "3"])
        try expect(#"{"if":false,"then":false}"#, draft, valid: ["1"])
        try expect(#"{"if":true,"else":false}"#, draft, valid: ["1"])
        try expect(#"{"then":false,"else":false}"#, draft, valid: ["1"])
        try expect(#"{"allOf":[{"if":{"type":"null"}},{"then":false}]}"#, draft, valid: ["null", "1"])
    }

    @Test func `if is an annotation before draft 7`() throws {
        try expect(#"{"if":true,"then":false}"#, .draft06, valid: ["1"])
    }

    @Test(
        arguments: [
            (#"{"properties":{"a":true},"unevaluatedProperties":false}"#, [#"{"a":1}"#], [#"{"b":1}"#]),
            (
                #"{"patternProperties":{"^a":true},"unevaluatedProperties":{"type":"null"}}"#, [#"{"ab":1,"c":null}"#],
                [#"{"b":1}"#]
            ),
            (#"{"additionalProperties":true,"unevaluatedProperties":false}"#, [#"{"b":1}"#], []),
            (#"{"allOf":[{"properties":{"a":true}}],"unevaluatedProperties":false}"#, [#"{"a":1}"#], [#"{"b":1}"#]),
            (#"{"allOf":[{"properties":{"a":true}},{"unevaluatedProperties":false}]}"#, ["{}"], [#"{"a":1}"#]),
            (
                #"{"anyOf":[{"required":["a"],"properties":{"a":true}},{"required":["b"],"properties":{"b":true}}],"unevaluatedProperties":false}"#,
                [#"{"a":1}"#, #"{"a":1,"b":1}"#], [#"{"a":1,"c":1}"#]
            ),
            (
                #"{"oneOf":[{"required":["a"],"properties":{"a":true}},{"required":["b"],"properties":{"b":true}}],"unevaluatedProperties":false}"#,
                [#"{"a":1}"#], [#"{"a":1,"c":1}"#, #"{"a":1,"b":1}"#]
            ),
            (
                #"{"not":{"not":{"properties":{"a":true},"required":["a"]}},"unevaluatedProperties":false}"#, [],
                [#"{"a":1}"#]
            ),
            (
                #"{"if":{"required":["a"],"properties":{"a":true}},"then":{"properties":{"b":true}},"else":{"properties":{"c":true}},"unevaluatedProperties":false}"#,
                [#"{"a":1,"b":1}"#, #"{"c":1}"#], [#"{"a":1,"c":1}"#, #"{"b":1}"#]
            ),
            (
                #"{"dependentSchemas":{"a":{"properties":{"b":true}}},"properties":{"a":true},"unevaluatedProperties":false}"#,
                [#"{"a":1,"b":1}"#], [#"{"b":1}"#]
            ),
            (
                ##"{"$ref":"#/$defs/d","$defs":{"d":{"properties":{"a":true}}},"unevaluatedProperties":false}"##,
                [#"{"a":1}"#], [#"{"b":1}"#]
            ),
            (#"{"allOf":[{"unevaluatedProperties":true}],"unevaluatedProperties":false}"#, [#"{"b":1}"#], []),
            (
                #"{"properties":{"x":{"properties":{"a":true},"unevaluatedProperties":false}}}"#,
                [#"{"x":{"a":1},"y":1}"#], [#"{"x":{"b":1}}"#]
            ),
            (#"{"unevaluatedItems":false}"#, ["[]", "{}"], ["[1]"]),
            (#"{"prefixItems":[true],"unevaluatedItems":false}"#, ["[1]"], ["[1,2]"]),
            (#"{"items":true,"unevaluatedItems":false}"#, ["[1,2]"], []),
            (
                #"{"allOf":[{"prefixItems":[true]}],"prefixItems":[true,true],"unevaluatedItems":{"type":"null"}}"#,
                ["[1,2,null]"], ["[1,2,3]"]
            ),
            (#"{"contains":{"const":1},"unevaluatedItems":{"const":2}}"#, ["[1,2,1]"], ["[1,3]", "[2]"]),
            (
                #"{"anyOf":[{"prefixItems":[{"const":1}]},{"prefixItems":[true,{"const":2}]}],"unevaluatedItems":false}"#,
                ["[1]", "[1,2]", "[0,2]"], ["[1,3]", "[0,2,3]"]
            ),
            (
                #"{"if":{"prefixItems":[{"const":1}]},"then":{"prefixItems":[true,true]},"unevaluatedItems":false}"#,
                ["[1,2]"], ["[2]", "[1,2,3]"]
            ),
        ] as [(String, [String], [String])]
    )
    func `unevaluated keywords see what the parts have looked at`(
        _ schema: String,
        _ valid: [String],
        _ invalid: [String]
    ) throws {
        try expect(schema, valid: valid, invalid: invalid)
    }

    @Test func `unevaluated keywords are annotations before 2020-12`() throws {
        try expect(#"{"unevaluatedProperties":false,"unevaluatedItems":false}"#, .draft07, valid: ["{\"a\":1}", "[1]"])
    }
}
