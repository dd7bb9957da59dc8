import JSONScanning
import JSONSchema
import Testing

/// Drafts, meta-schemas and vocabularies (2020-12 core §8.1).
struct DialectTests {
    @Test(arguments: SchemaDraft.allCases)
    func `every draft's meta-schema judges schemas`(_ draft: SchemaDraft) throws {
        let fragment = draft == .draft202012 ? "" : "#"
        let definitions = draft == .draft202012 ? "$defs" : "definitions"
        try expect(
            "{\"$ref\":\"\(draft.identifier)\(fragment)\"}",
            draft,
            valid: [
                "{}", #"{"minLength":1}"#, "{\"\(definitions)\":{\"a\":{\"type\":\"integer\"}}}",
                #"{"type":["null","array"],"items":{"enum":[1]}}"#,
                #"{"properties":{"a":{"multipleOf":0.1}},"required":["a"]}"#,
            ],
            invalid: [
                "1", "[]", #"{"minLength":-1}"#, "{\"\(definitions)\":{\"a\":{\"type\":1}}}",
                #"{"type":["null","null"]}"#, #"{"multipleOf":0}"#, #"{"properties":{"a":{"items":{"minimum":"x"}}}}"#,
                #"{"allOf":[]}"#, #"{"required":["a","a"]}"#, #"{"uniqueItems":1}"#, #"{"pattern":1}"#,
            ]
        )
        let booleans = ["true", "false"]
        try expect(
            "{\"$ref\":\"\(draft.identifier)\(fragment)\"}",
            draft,
            valid: draft == .draft04 ? [] : booleans,
            invalid: draft == .draft04 ? booleans : []
        )
    }

    @Test func `the meta-schema of 2020-12 judges identifiers and anchors`() throws {
        try expect(
            #"{"$ref":"https://json-schema.org/draft/2020-12/schema"}"#,
            valid: [
                #"{"$id":"http://x/y"}"#, #"{"$id":"http://x/y#"}"#, #"{"$anchor":"a.b-c_1"}"#,
                #"{"dependencies":{"a":["b"]}}"#,
            ],
            invalid: [
                ##"{"$defs":{"a":{"$id":"#foo"}}}"##, #"{"$anchor":"1a"}"#, #"{"$vocabulary":{"a":1}}"#, #"{"if":1}"#,
                #"{"dependencies":{"a":1}}"#,
            ]
        )
        try expect(
            #"{"$ref":"https://json-schema.org/draft/2020-12/meta/validation#/$defs/nonNegativeInteger"}"#,
            valid: ["0"],
            invalid: ["-1"]
        )
    }

    @Test(arguments: [
        ("4", SchemaDraft.draft04), ("04", .draft04), ("draft4", .draft04), ("draft-06", .draft06),
        ("Draft7", .draft07), ("7", .draft07), ("2020-12", .draft202012), ("draft2020-12", .draft202012),
        ("draft202012", .draft202012),
    ])
    func `drafts have several spellings`(_ text: String, _ draft: SchemaDraft) {
        #expect(SchemaDraft(spelled: text) == draft)
    }

    @Test(arguments: ["", "3", "5", "2019-09", "draft8", "latest"])
    func `other drafts are not supported`(_ text: String) {
        #expect(SchemaDraft(spelled: text) == nil)
    }

    @Test func `the keyword schema decides unless a draft is given`() throws {
        let exclusive = #""minimum":1,"exclusiveMinimum":true"#
        let schema = "{\"$schema\":\"http://json-schema.org/draft-04/schema#\",\(exclusive)}"
        #expect(problem(schema, nil) == nil)
        #expect(problem(schema, .draft07)?.code == .badKeyword)
        #expect(problem("{\(exclusive)}", nil)?.code == .badKeyword)
        #expect(problem(#"{"$schema":"https://json-schema.org/draft-07/schema"}"#, nil) == nil)
        #expect(problem(#"{"$schema":"https://json-schema.org/draft/2019-09/schema"}"#, nil)?.code == .unsupportedDraft)
        #expect(
            problem(#"{"$schema":"http://x/unknown"}"#, nil)?.description
                == "s.json#/$schema: http://x/unknown is not supported"
        )
        #expect(problem(#"{"$schema":1}"#, nil)?.code == .badKeyword)
    }

    @Test(arguments: [nil, SchemaDraft.draft202012])
    func `a meta-schema switches vocabularies off`(_ draft: SchemaDraft?) throws {
        let vocabularies =
            #"{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true,"http://x/unknown":false}"#
        let meta =
            "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"http://x/meta\",\"$vocabulary\":\(vocabularies)}"
        let schema = #"{"$schema":"http://x/meta","properties":{"a":false,"n":{"minimum":10}}}"#
        var registry = SchemaRegistry()
        registry.add(Array(meta.utf8), uri: "http://elsewhere/m.json", name: "m.json")
        let compiled = try GeneralSchema(compiling: Array(schema.utf8), draft: draft, registry: registry)
        #expect(compiled.isValid(try JSONTape.scan(#"{"n":1}"#.utf8).get()))
        #expect(!compiled.isValid(try JSONTape.scan(#"{"a":1}"#.utf8).get()))
    }

    @Test func `a vocabulary that must be known is an error`() {
        let meta =
            #"{"$schema":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"http://x/unknown":true}}"#
        #expect(
            problem(#"{"$schema":"http://x/meta"}"#, nil, documents: ["http://x/meta": meta])?.code
                == .unsupportedVocabulary
        )
    }

    @Test func `a meta-schema can make formats count`() throws {
        let meta =
            #"{"$schema":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/format-assertion":true}}"#
        try expect(
            #"{"$schema":"http://x/meta","format":"ipv4"}"#,
            valid: ["\"127.0.0.1\""],
            invalid: ["\"x\""],
            documents: ["http://x/meta": meta]
        )
    }

    @Test(arguments: SchemaDraft.allCases)
    func `unknown keywords are annotations`(_ draft: SchemaDraft) throws {
        try expect(
            #"{"title":"t","x-vendor":{"type":"nonsense"},"default":[],"$comment":"c","format":"nobody-knows"}"#,
            draft,
            valid: ["1", "\"x\""]
        )
    }
}
