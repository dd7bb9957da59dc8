import JSONSchema
import Testing

/// References and identifiers (2020-12 core §8.2, draft 7 core §8).
struct ReferenceTests {
    @Test(arguments: SchemaDraft.allCases)
    func `the keyword ref leads to the root, to definitions and through escapes`(_ draft: SchemaDraft) throws {
        try expect(
            ##"{"properties":{"a":{"$ref":"#"}},"additionalProperties":false}"##,
            draft,
            valid: [#"{"a":{"a":{}}}"#],
            invalid: [#"{"a":{"b":1}}"#]
        )
        try expect(
            ##"{"definitions":{"t~f":{"type":"integer"},"s/f":{"type":"integer"},"p%f":{"type":"integer"},"q\"f":{"type":"integer"}},"properties":{"t":{"$ref":"#/definitions/t~0f"},"s":{"$ref":"#/definitions/s~1f"},"p":{"$ref":"#/definitions/p%25f"},"q":{"$ref":"#/definitions/q%22f"}}}"##,
            draft,
            valid: [#"{"t":1,"s":1,"p":1,"q":1}"#],
            invalid: [#"{"t":"x"}"#, #"{"s":"x"}"#, #"{"p":"x"}"#, #"{"q":"x"}"#]
        )
        try expect(
            ##"{"properties":{"a":{"type":"integer"},"b":{"$ref":"#/properties/a"}}}"##,
            draft,
            valid: [#"{"b":1}"#],
            invalid: [#"{"b":"x"}"#]
        )
        try expect(
            ##"{"items":[{"type":"integer"},{"$ref":"#/items/0"}]}"##,
            draft == .draft202012 ? .draft07 : draft,
            valid: ["[1,2]"],
            invalid: ["[1,\"x\"]"]
        )
        try expect(
            ##"{"allOf":[{"$ref":"#/else/where"}],"else":{"where":{"type":"null"}}}"##,
            .draft04,
            valid: ["null"],
            invalid: ["1"]
        )
        try expect(
            ##"{"properties":{"$ref":{"type":"string"}}}"##,
            draft,
            valid: [##"{"$ref":"a"}"##],
            invalid: [#"{"$ref":1}"#]
        )
    }

    @Test func `the keyword ref hides its neighbours until draft 7 and not in 2020-12`() throws {
        for draft in until07 {
            try expect(
                ##"{"definitions":{"a":{"type":"array"}},"properties":{"p":{"$ref":"#/definitions/a","maxItems":1}}}"##,
                draft,
                valid: [#"{"p":[1,2]}"#],
                invalid: [#"{"p":1}"#]
            )
        }
        try expect(
            ##"{"$defs":{"a":{"type":"array"}},"$ref":"#/$defs/a","maxItems":1}"##,
            valid: ["[1]"],
            invalid: ["[1,2]", "1"]
        )
        try expect(
            ##"{"$id":"http://x/base/","definitions":{"f":{"$id":"http://x/foo.json","type":"string"},"b":{"$id":"foo.json","type":"number"}},"allOf":[{"$id":"http://x/","$ref":"foo.json"}]}"##,
            .draft07,
            valid: ["1"],
            invalid: ["\"a\""]
        )
    }

    @Test(arguments: [SchemaDraft.draft06, .draft07])
    func `the keyword id with a fragment names a schema until draft 7`(_ draft: SchemaDraft) throws {
        try expect(
            ##"{"allOf":[{"$ref":"#foo"}],"definitions":{"a":{"$id":"#foo","type":"integer"}}}"##,
            draft,
            valid: ["1"],
            invalid: ["\"a\""]
        )
        try expect(
            ##"{"allOf":[{"$ref":"http://x/bar#foo"}],"definitions":{"a":{"$id":"http://x/bar#foo","type":"integer"}}}"##,
            draft,
            valid: ["1"],
            invalid: ["\"a\""]
        )
    }

    @Test func `the keyword anchor names a schema in its resource`() throws {
        try expect(
            ##"{"$id":"http://x/root","$ref":"nested.json#foo","$defs":{"a":{"$id":"nested.json","$defs":{"b":{"$anchor":"foo","type":"integer"}}}}}"##,
            valid: ["1"],
            invalid: ["\"a\""]
        )
        #expect(
            problem(##"{"$ref":"#foo","$defs":{"a":{"$id":"other","$anchor":"foo"}}}"##)?.code == .unresolvedReference
        )
        try expect(
            ##"{"$id":"http://x/r","$defs":{"a":{"$id":"s","$anchor":"n","maximum":2},"b":{"$anchor":"n","maximum":10}},"$ref":"#n"}"##,
            valid: ["5"],
            invalid: ["50"]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `identifiers nest and change the base`(_ draft: SchemaDraft) throws {
        let id = draft == .draft04 ? "id" : "$id"
        let documents = ["http://localhost:1234/folder/item.json": #"{"type":"integer"}"#]
        try expect(
            "{\"\(id)\":\"http://localhost:1234/\",\"items\":{\"\(id)\":\"folder/\",\"items\":{\"$ref\":\"item.json\"}}}",
            draft,
            valid: ["[[1]]"],
            invalid: ["[[\"a\"]]"],
            documents: documents
        )
        try expect(
            "{\"\(id)\":\"http://localhost:1234/s.json\",\"properties\":{\"l\":{\"$ref\":\"#/definitions/b/definitions/c\"}},\"definitions\":{\"b\":{\"\(id)\":\"folder/\",\"definitions\":{\"c\":{\"items\":{\"$ref\":\"item.json\"}}}}}}",
            draft,
            valid: [#"{"l":[1]}"#],
            invalid: [#"{"l":["a"]}"#],
            documents: documents
        )
        try expect(
            "{\"\(id)\":\"urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed\",\"minProperties\":1,\"properties\":{\"a\":{\"$ref\":\"urn:uuid:deadbeef-1234-ffff-ffff-4321feebdaed\"}}}",
            draft,
            valid: [#"{"a":{"b":1}}"#],
            invalid: [#"{"a":{}}"#]
        )
        try expect(
            "{\"\(id)\":\"http://x/tree\",\"properties\":{\"n\":{\"items\":{\"$ref\":\"node\"}}},\"definitions\":{\"n\":{\"\(id)\":\"http://x/node\",\"properties\":{\"v\":{\"type\":\"number\"},\"t\":{\"$ref\":\"tree\"}}}}}",
            draft,
            valid: [#"{"n":[{"v":1,"t":{"n":[{"v":2}]}}]}"#],
            invalid: [#"{"n":[{"v":1,"t":{"n":[{"v":"x"}]}}]}"#]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `what stands in enum, const or an unknown keyword is no schema`(_ draft: SchemaDraft) throws {
        let id = draft == .draft04 ? "id" : "$id"
        try expect(
            "{\"definitions\":{\"e\":{\"enum\":[{\"\(id)\":\"http://x/a\",\"type\":\"null\"}]},\"u\":{\"unknown\":{\"\(id)\":\"http://x/a\",\"type\":\"null\"}},\"r\":{\"\(id)\":\"http://x/a\",\"type\":\"string\"}},\"properties\":{\"v\":{\"$ref\":\"http://x/a\"}}}",
            draft,
            valid: [#"{"v":"s"}"#],
            invalid: [#"{"v":null}"#, #"{"v":1}"#]
        )
        try expect(#"{"enum":[{"$ref":"nowhere"}]}"#, draft, valid: [#"{"$ref":"nowhere"}"#], invalid: ["1"])
    }

    @Test(arguments: SchemaDraft.allCases)
    func `other documents are found by place and by identifier`(_ draft: SchemaDraft) throws {
        let id = draft == .draft04 ? "id" : "$id"
        let documents = [
            "http://h/int.json": #"{"type":"integer"}"#,
            "http://h/sub.json": ##"{"definitions":{"i":{"type":"integer"},"r":{"$ref":"#/definitions/i"}}}"##,
            "http://h/name.json":
                ##"{"definitions":{"orNull":{"anyOf":[{"type":"null"},{"$ref":"#"}]}},"type":"string"}"##,
            "http://h/renamed.json":
                "{\"\(id)\":\"http://real/name.json\",\"definitions\":{\"b\":{\"type\":\"string\"}},\"allOf\":[{\"$ref\":\"#/definitions/b\"}]}",
            "http://h/nested.json": "{\"definitions\":{\"x\":{\"\(id)\":\"urn:a:b\",\"type\":\"null\"}}}",
        ]
        try expect(#"{"$ref":"http://h/int.json"}"#, draft, valid: ["1"], invalid: ["\"a\""], documents: documents)
        try expect(
            #"{"$ref":"http://h/sub.json#/definitions/r"}"#,
            draft,
            valid: ["1"],
            invalid: ["\"a\""],
            documents: documents
        )
        try expect(
            "{\"\(id)\":\"http://h/object\",\"properties\":{\"n\":{\"$ref\":\"name.json#/definitions/orNull\"}}}",
            draft,
            valid: [#"{"n":"a"}"#, #"{"n":null}"#],
            invalid: [#"{"n":{"n":null}}"#],
            documents: documents
        )
        for uri in ["http://h/renamed.json", "http://real/name.json"] {
            try expect("{\"$ref\":\"\(uri)\"}", draft, valid: ["\"a\""], invalid: ["1"], documents: documents)
        }
        try expect(#"{"$ref":"urn:a:b"}"#, draft, valid: ["null"], invalid: ["1"], documents: documents)
    }

    @Test(
        arguments: [
            // The outermost resource with the anchor decides.
            (
                ##"{"$id":"http://x/root","$ref":"list","$defs":{"foo":{"$dynamicAnchor":"items","type":"string"},"list":{"$id":"list","items":{"$dynamicRef":"#items"},"$defs":{"i":{"$dynamicAnchor":"items"}}}}}"##,
                ["[\"a\"]"], ["[1]"]
            ),
            // Through a resource in between.
            (
                ##"{"$id":"http://x/root","$ref":"mid","$defs":{"foo":{"$dynamicAnchor":"items","type":"string"},"mid":{"$id":"mid","$ref":"list"},"list":{"$id":"list","items":{"$dynamicRef":"#items"},"$defs":{"i":{"$dynamicAnchor":"items"}}}}}"##,
                ["[\"a\"]"], ["[1]"]
            ),
            // A plain anchor does not take part, neither outside nor where the reference begins.
            (
                ##"{"$id":"http://x/root","$ref":"list","$defs":{"foo":{"$anchor":"items","type":"string"},"list":{"$id":"list","items":{"$dynamicRef":"#items"},"$defs":{"i":{"$dynamicAnchor":"items"}}}}}"##,
                ["[1]"], []
            ),
            (
                ##"{"$id":"http://x/root","$ref":"list","$defs":{"foo":{"$dynamicAnchor":"items","type":"string"},"list":{"$id":"list","items":{"$dynamicRef":"#items"},"$defs":{"i":{"$anchor":"items"}}}}}"##,
                ["[1]"], []
            ),
            // A pointer is not dynamic, and neither is $ref.
            (
                ##"{"$id":"http://x/root","$ref":"list","$defs":{"foo":{"$dynamicAnchor":"items","type":"string"},"list":{"$id":"list","items":{"$dynamicRef":"#/$defs/i"},"$defs":{"i":{"$dynamicAnchor":"items","type":"number"}}}}}"##,
                ["[1]"], ["[\"a\"]"]
            ),
            (
                ##"{"$id":"http://x/root","$ref":"list","$defs":{"foo":{"$dynamicAnchor":"items","type":"string"},"list":{"$id":"list","items":{"$ref":"#items"},"$defs":{"i":{"$dynamicAnchor":"items","type":"number"}}}}}"##,
                ["[1]"], ["[\"a\"]"]
            ),
            // A tree that is made strict from outside.
            (
                ##"{"$id":"http://x/strict","$dynamicAnchor":"node","$ref":"tree","unevaluatedProperties":false,"$defs":{"t":{"$id":"tree","$dynamicAnchor":"node","properties":{"d":true,"c":{"items":{"$dynamicRef":"#node"}}}}}}"##,
                [#"{"c":[{"d":1}]}"#], [#"{"c":[{"x":1}]}"#]
            ),
            // A resource that was left does not count any more.
            (
                ##"{"$id":"http://x/m","if":{"$id":"a","$defs":{"t":{"$dynamicAnchor":"t","type":"number"}}},"then":{"$id":"b","$ref":"s","$defs":{"t":{"$dynamicAnchor":"t","type":"null"}}},"$defs":{"s":{"$id":"s","$dynamicRef":"i#t"},"t":{"$id":"i","$dynamicAnchor":"t","type":"string"}}}"##,
                ["null"], ["\"a\"", "42"]
            ),
        ] as [(String, [String], [String])]
    )
    func `the keyword dynamicRef looks back to where it came from`(
        _ schema: String,
        _ valid: [String],
        _ invalid: [String]
    ) throws {
        try expect(schema, valid: valid, invalid: invalid)
    }

    @Test func `references that lead in circles do not compile`() {
        #expect(problem(##"{"$ref":"#"}"##)?.code == .circularReference)
        #expect(
            problem(
                ##"{"$defs":{"a":{"allOf":[{"$ref":"#/$defs/b"}]},"b":{"anyOf":[{"$ref":"#/$defs/a"}]}},"$ref":"#/$defs/a"}"##
            )?.code == .circularReference
        )
        #expect(problem(##"{"not":{"$ref":"#"}}"##, .draft07)?.code == .circularReference)
        #expect(
            problem(
                ##"{"allOf":[{"properties":{"a":{"$ref":"#/$defs/i"}}},{"additionalProperties":{"$ref":"#/$defs/i"}}],"$defs":{"i":{"type":"integer"}}}"##
            ) == nil
        )
    }

    @Test func `dynamic references that lead in circles are a violation`() throws {
        try expect(##"{"$id":"http://x/r","$dynamicAnchor":"m","anyOf":[{"$dynamicRef":"#m"}]}"##, invalid: ["1"])
    }

    @Test(arguments: SchemaDraft.allCases)
    func `goes as deep as a scan`(_ draft: SchemaDraft) throws {
        let deep = String(repeating: "[", count: 511) + "1" + String(repeating: "]", count: 511)
        try expect(
            ##"{"items":{"$ref":"#"},"type":["array","integer"]}"##,
            draft,
            valid: [deep],
            invalid: [deep.replacing("1", with: "1.5")]
        )
    }
}
