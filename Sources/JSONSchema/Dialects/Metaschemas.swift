/// The meta-schemas of the drafts, for schemas that refer to them.
///
/// Each is written down as what it states, keyword by keyword and shape by shape, and becomes JSON when asked for.
enum Metaschemas {
    /// The text of the meta-schema with this identifier (without fragment).
    static func text(of uri: String) -> String? {
        if let draft = [SchemaDraft.draft04, .draft06, .draft07].first(where: { $0.identifier == uri }) {
            return single(draft)
        }
        let root = SchemaDraft.draft202012.identifier
        if uri == root { return composed(root) }
        let folder = root.dropLast("schema".count) + "meta/"
        guard uri.hasPrefix(folder) else { return nil }
        return vocabulary(String(uri.dropFirst(folder.count)), uri: uri)
    }

    // MARK: Drafts 4 to 7

    private static func single(_ draft: SchemaDraft) -> String {
        var keywords = [
            "string": "title description format",
            "any": "default",
            "count": "maxLength maxItems maxProperties",
            "count0": "minLength minItems minProperties",
            "pattern": "pattern", "flag": "uniqueItems", "number": "maximum minimum", "names": "required",
            "types": "type",
            "schema": "not", "schemas": "allOf anyOf oneOf", "schemaOrSchemas": "items",
            "schemaMap": "definitions properties", "dependencies": "dependencies",
        ]
        func add(_ names: String, _ shape: String) { keywords[shape, default: ""] += " " + names }
        switch draft {
        case .draft04:
            add("id $schema", "string")
            add("exclusiveMaximum exclusiveMinimum", "flag")
            add("multipleOf", "positive04")
            add("additionalItems additionalProperties", "schemaOrFlag")
            add("patternProperties", "schemaMap")
            add("enum", "values04")
        case .draft06, .draft07, .draft202012:
            add("$id $ref", "uriReference")
            add("$schema", "uri")
            add("exclusiveMaximum exclusiveMinimum", "number")
            add("multipleOf", "positive")
            add("additionalItems additionalProperties contains propertyNames", "schema")
            add("patternProperties", "patternMap")
            add("enum examples", "values")
            add("const", "any")
        }
        if draft == .draft07 {
            add("$comment contentMediaType contentEncoding", "string")
            add("readOnly", "flag")
            add("if then else", "schema")
        }
        let isOldest = draft == .draft04
        let count = isOldest ? "positiveInteger" : "nonNegativeInteger"
        let names = isOldest ? #""items":{"type":"string"},"minItems":1"# : #""items":{"type":"string"}"#
        let dependencies =
            isOldest ? #","dependencies":{"exclusiveMaximum":["maximum"],"exclusiveMinimum":["minimum"]}"# : ""
        return """
            {"$schema":"\(draft.identifier)#","\(draft.idKeyword)":"\(draft.identifier)#",
            "definitions":{
            "schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},
            "\(count)":{"type":"integer","minimum":0},
            "\(count)Default0":{"allOf":[{"$ref":"#/definitions/\(count)"},{"default":0}]},
            "simpleTypes":\(simpleTypes),
            "stringArray":{"type":"array",\(names),"uniqueItems":true}},
            "type":\(isOldest ? #""object""# : #"["object","boolean"]"#),
            "properties":\(properties(keywords, self: ##"{"$ref":"#"}"##, definitions: "#/definitions/", count: count))
            \(dependencies)}
            """
    }

    // MARK: 2020-12

    private static let vocabularies: [(name: String, keywords: [String: String])] = [
        (
            "core",
            [
                "id202012": "$id", "uriOf202012": "$schema", "uriReferenceOf202012": "$ref $dynamicRef",
                "anchor": "$anchor $dynamicAnchor", "vocabularies": "$vocabulary", "string": "$comment",
                "schemaMap": "$defs",
            ]
        ),
        (
            "applicator",
            [
                "schemas": "prefixItems allOf anyOf oneOf",
                "schema": "items contains additionalProperties propertyNames if then else not",
                "schemaMap": "properties dependentSchemas", "patternMap": "patternProperties",
            ]
        ),
        ("unevaluated", ["schema": "unevaluatedItems unevaluatedProperties"]),
        (
            "validation",
            [
                "types": "type", "any": "const", "values": "enum", "positive": "multipleOf",
                "number": "maximum exclusiveMaximum minimum exclusiveMinimum",
                "count": "maxLength maxItems maxContains minContains maxProperties",
                "count0": "minLength minItems minProperties", "pattern": "pattern", "flag": "uniqueItems",
                "names": "required", "namesMap": "dependentRequired",
            ]
        ),
        (
            "meta-data",
            [
                "string": "title description", "any": "default", "flag": "deprecated readOnly writeOnly",
                "values": "examples",
            ]
        ),
        ("format-annotation", ["string": "format"]),
        ("format-assertion", ["string": "format"]),
        ("content", ["string": "contentEncoding contentMediaType", "schema": "contentSchema"]),
    ]

    private static let definitions = [
        "core": ##"""
        {"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"},
        "uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}
        """##,
        "applicator": ##"{"schemaArray":{"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}}}"##,
        "validation": ##"""
        {"nonNegativeInteger":{"type":"integer","minimum":0},
        "nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger"},
        "simpleTypes":\##(simpleTypes),
        "stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true}}
        """##,
    ]

    private static let meta = ##"{"$dynamicRef":"#meta"}"##

    private static func composed(_ uri: String) -> String {
        let used = vocabularies.map(\.name).filter { $0 != "format-assertion" }
        let base = uri.dropLast("schema".count)
        let switched = used.map { "\"\(base)vocab/\($0)\":true" }.joined(separator: ",")
        let parts = used.map { "{\"$ref\":\"meta/\($0)\"}" }.joined(separator: ",")
        let old = ##"""
            {"definitions":{"type":"object","additionalProperties":\##(meta)},
            "dependencies":{"type":"object","additionalProperties":{"anyOf":[\##(meta),{"$ref":"meta/validation#/$defs/stringArray"}]}},
            "$recursiveAnchor":{"$ref":"meta/core#/$defs/anchorString"},
            "$recursiveRef":{"$ref":"meta/core#/$defs/uriReferenceString"}}
            """##
        return """
            {"$schema":"\(uri)","$id":"\(uri)","$vocabulary":{\(switched)},"$dynamicAnchor":"meta",
            "allOf":[\(parts)],"type":["object","boolean"],"properties":\(old)}
            """
    }

    private static func vocabulary(_ name: String, uri: String) -> String? {
        guard let keywords = vocabularies.first(where: { $0.name == name })?.keywords else { return nil }
        let root = SchemaDraft.draft202012.identifier
        let definitions = definitions[name].map { ",\"$defs\":\($0)" } ?? ""
        return """
            {"$schema":"\(root)","$id":"\(uri)","$vocabulary":{"\(root.dropLast("schema".count))vocab/\(name)":true},
            "$dynamicAnchor":"meta","type":["object","boolean"],
            "properties":\(properties(keywords, self: meta, definitions: "#/$defs/", count: "nonNegativeInteger"))
            \(definitions)}
            """
    }

    // MARK: Shapes

    private static let simpleTypes = #"{"enum":["array","boolean","integer","null","number","object","string"]}"#

    private static func properties(
        _ keywords: [String: String],
        self schema: String,
        definitions: String,
        count: String
    ) -> String {
        func definition(_ name: String) -> String { "{\"$ref\":\"\(definitions)\(name)\"}" }
        let shapes = [
            "any": "{}", "string": #"{"type":"string"}"#, "flag": #"{"type":"boolean"}"#,
            "number": #"{"type":"number"}"#,
            "uri": #"{"type":"string","format":"uri"}"#, "uriReference": #"{"type":"string","format":"uri-reference"}"#,
            "uriOf202012": definition("uriString"), "uriReferenceOf202012": definition("uriReferenceString"),
            "id202012": ##"{"$ref":"#/$defs/uriReferenceString","pattern":"^[^#]*#?$"}"##,
            "anchor": definition("anchorString"), "pattern": #"{"type":"string","format":"regex"}"#,
            "vocabularies": """
            {"type":"object","propertyNames":\(definition("uriString")),"additionalProperties":{"type":"boolean"}}
            """,
            "positive": #"{"type":"number","exclusiveMinimum":0}"#,
            "positive04": #"{"type":"number","minimum":0,"exclusiveMinimum":true}"#,
            "count": definition(count), "count0": definition(count + "Default0"), "names": definition("stringArray"),
            "namesMap": #"{"type":"object","additionalProperties":\#(definition("stringArray"))}"#,
            "values": #"{"type":"array"}"#, "values04": #"{"type":"array","minItems":1,"uniqueItems":true}"#,
            "types": """
            {"anyOf":[\(definition("simpleTypes")),{"type":"array","items":\(definition("simpleTypes")),\
            "minItems":1,"uniqueItems":true}]}
            """,
            "schema": schema, "schemas": definition("schemaArray"),
            "schemaOrSchemas": #"{"anyOf":[\#(schema),\#(definition("schemaArray"))]}"#,
            "schemaOrFlag": #"{"anyOf":[{"type":"boolean"},\#(schema)]}"#,
            "schemaMap": #"{"type":"object","additionalProperties":\#(schema)}"#,
            "patternMap": #"{"type":"object","additionalProperties":\#(schema),"propertyNames":{"format":"regex"}}"#,
            "dependencies":
                #"{"type":"object","additionalProperties":{"anyOf":[\#(schema),\#(definition("stringArray"))]}}"#,
        ]
        let members = keywords.flatMap { shape, names in
            names.split(separator: " ").map { "\"\($0)\":\(shapes[shape] ?? "{}")" }
        }
        return "{" + members.sorted().joined(separator: ",\n") + "}"
    }
}
