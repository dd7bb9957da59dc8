public import JSONScanning

/// A JSON Schema of any supported draft, compiled: does a value satisfy it, and if not, where and why.
///
/// The whole vocabulary is supported; what is not (look-around in patterns, unknown drafts) does not compile. Unknown
/// keywords are annotations, as the drafts say. Meant for schemas that users bring. ``NamedSchema/init(name:lowering:)``
/// makes a ``SchemaDescription`` of one, so that what the one-pass engine can check runs on it.
public struct GeneralSchema: Sendable {
    let program: KeywordProgram

    /// Compiles a JSON text.
    ///
    /// - Parameters:
    ///   - text: The schema.
    ///   - name: What errors call it, such as the file's name.
    ///   - uri: Where it was found; relative references are resolved against it until `$id` says otherwise.
    ///   - draft: The draft, whatever `$schema` says; without one `$schema` decides, and without that it is 2020-12.
    ///   - registry: The documents that references may lead to.
    ///   - assertingFormats: Whether `format` makes values invalid, or is an annotation.
    /// - Throws: What is wrong with the schema or not supported, with file and pointer.
    public init(
        compiling text: some Collection<UInt8>,
        name: String = "schema",
        uri: String = "",
        draft: SchemaDraft? = nil,
        registry: SchemaRegistry = SchemaRegistry(),
        assertingFormats: Bool = false
    ) throws(GeneralSchemaError) {
        var compiler = KeywordCompiler(
            registry: registry,
            defaultDraft: draft ?? .draft202012,
            assertingFormats: assertingFormats
        )
        let location = URIReference(uri).withoutFragment.description
        let document = SchemaRegistry.Document(name: name, uri: location, content: JSONTape.scan(text))
        try compiler.compile(document, draft: draft)
        program = compiler.program
        guard case .success(let tape) = document.content,
            let draft = draft ?? SchemaDialects.officialDraft(of: tape.root),
            let problem = MetaschemaCheck.problem(in: tape, name: name, draft: draft)
        else { return }
        throw problem
    }

    /// Compiles a text that is known to be a schema.
    init(trusting text: [UInt8], uri: String, draft: SchemaDraft) throws(GeneralSchemaError) {
        var compiler = KeywordCompiler(registry: SchemaRegistry(), defaultDraft: draft, assertingFormats: false)
        try compiler.compile(SchemaRegistry.Document(name: uri, uri: uri, content: JSONTape.scan(text)), draft: draft)
        program = compiler.program
    }

    /// Whether the document's value satisfies the schema.
    public func isValid(_ tape: JSONTape) -> Bool { isValid(tape.root) }

    /// Whether a value inside a document satisfies the schema.
    public func isValid(_ node: JSONNode) -> Bool {
        var evaluation = SchemaWalk(program, of: node, collecting: false, limit: 0)
        return evaluation.run(node)
    }

    /// Everything that is wrong with the document's value, in document order; empty exactly when it is valid.
    public func violations(in tape: JSONTape, limit: Int = 1000) -> [SchemaViolation] {
        violations(in: tape.root, limit: limit)
    }

    /// Everything that is wrong with a value inside a document, with pointers relative to that value.
    ///
    /// Of members with the same name the last one counts. After `limit` violations no more are noted.
    public func violations(in node: JSONNode, limit: Int = 1000) -> [SchemaViolation] {
        var evaluation = SchemaWalk(program, of: node, collecting: true, limit: max(limit, 1))
        return evaluation.everything(about: node).inDocumentOrder
    }
}

extension SchemaWalk {
    /// Checks the value against a schema of the program, the first unless said otherwise.
    mutating func run(_ node: JSONNode, as schema: NodeID = 0) -> Bool {
        var seen = Evaluated(isTracking: false)
        return evaluate(schema, at: node.index, into: &seen) && !isExhausted
    }

    /// All violations; or that there is too much to judge, and nothing else.
    mutating func everything(about node: JSONNode, as schema: NodeID = 0) -> [SchemaViolation] {
        _ = run(node, as: schema)
        return isExhausted ? [exhaustion(at: node.index)] : violations
    }
}
