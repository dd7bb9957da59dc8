import JSONScanning
import JSONSchema
import Testing

/// Compiles a schema and tries values on it; `isValid` and `violations` must say the same of each.
func expect(
    _ schema: String,
    _ draft: SchemaDraft = .draft202012,
    valid: [String] = [],
    invalid: [String] = [],
    documents: [String: String] = [:],
    assertingFormats: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    var registry = SchemaRegistry()
    for (uri, text) in documents { registry.add(Array(text.utf8), uri: uri, name: uri) }
    let compiled = try GeneralSchema(
        compiling: Array(schema.utf8),
        draft: draft,
        registry: registry,
        assertingFormats: assertingFormats
    )
    for (texts, expected) in [(valid, true), (invalid, false)] {
        for text in texts {
            let tape = try JSONTape.scan(text.utf8).get()
            #expect(compiled.isValid(tape) == expected, "\(draft) \(schema) \(text)", sourceLocation: sourceLocation)
            let violations = compiled.violations(in: tape)
            #expect(violations.isEmpty == expected, "\(draft) \(schema) \(text)", sourceLocation: sourceLocation)
        }
    }
}

/// Why a schema does not compile.
func problem(
    _ schema: String,
    _ draft: SchemaDraft? = .draft202012,
    documents: [String: String] = [:]
) -> GeneralSchemaError? {
    var registry = SchemaRegistry()
    for (uri, text) in documents { registry.add(Array(text.utf8), uri: uri, name: uri) }
    do throws(GeneralSchemaError) {
        _ = try GeneralSchema(compiling: Array(schema.utf8), name: "s.json", draft: draft, registry: registry)
        return nil
    } catch {
        return error
    }
}

let since06: [SchemaDraft] = [.draft06, .draft07, .draft202012]
let since07: [SchemaDraft] = [.draft07, .draft202012]
let until07: [SchemaDraft] = [.draft04, .draft06, .draft07]
