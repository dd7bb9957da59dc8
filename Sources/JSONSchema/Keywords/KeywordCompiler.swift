import JSONScanning

/// Turns schemas into a program: the one asked for, and whatever it refers to.
///
/// Schemas wait in a list until their turn, so nesting costs no stack, and a reference to a schema that is being compiled
/// is just its number.
struct KeywordCompiler {
    private(set) var program = KeywordProgram()
    private(set) var resources: SchemaResources
    private var nodeOf: [SchemaLocation: KeywordProgram.NodeID] = [:]
    private var pending: [(location: SchemaLocation, node: KeywordProgram.NodeID)] = []
    private var anchorNames: [String: Int] = [:]
    private var patternIndices: [String: Int] = [:]
    let assertsFormats: Bool

    init(registry: SchemaRegistry, defaultDraft: SchemaDraft, assertingFormats: Bool) {
        resources = SchemaResources(registry: registry, defaultDraft: defaultDraft)
        assertsFormats = assertingFormats
    }

    /// Compiles the document's root; it becomes node 0.
    mutating func compile(
        _ document: SchemaRegistry.Document,
        draft: SchemaDraft?
    ) throws(GeneralSchemaError) {
        var given: SchemaDialect?
        if let draft, case .success(let tape) = document.content {
            given = try dialect(of: tape.root, draft: draft, document.name)
        }
        let index = try resources.add(document, dialect: given)
        _ = node(at: SchemaLocation(document: index, entry: 0))
        repeat {
            while let next = pending.popLast() { try compile(next.location, as: next.node) }
            linkDynamicAnchors()
        } while !pending.isEmpty
        try ReferenceLoops.check(program, resources)
        ReferenceShortcuts.take(in: &program)
        program.documents = resources.documents.compactMap { try? $0.content.get() }
        program.documentNames = resources.documents.map(\.name)
    }

    /// A draft that was asked for overrides `$schema`, but a meta-schema's choice of vocabularies stays.
    private func dialect(
        of root: JSONNode,
        draft: SchemaDraft,
        _ document: String
    ) throws(GeneralSchemaError) -> SchemaDialect {
        guard let name = root["$schema"]?.string else { return SchemaDialect(draft: draft) }
        switch resources.dialects.dialect(named: name, given: draft) {
        case .success(let dialect): return dialect
        case .failure(let problem):
            let pointer = JSONPointer(tokens: ["$schema"])
            throw GeneralSchemaError(problem.code, document: document, pointer: pointer, detail: problem.detail)
        }
    }

    // MARK: Numbers for things

    mutating func node(at location: SchemaLocation) -> KeywordProgram.NodeID {
        if let known = nodeOf[location] { return known }
        let id = KeywordProgram.NodeID(truncatingIfNeeded: program.nodes.count)
        let resource = resources.resource(of: location) ?? 0
        program.nodes.append(KeywordProgram.Node(location: location, resource: resource))
        program.isNever.append(resources.node(location)?.kind == .false)
        nodeOf[location] = id
        pending.append((location, id))
        return id
    }

    mutating func add(list: [KeywordProgram.NodeID]) -> Range<Int> {
        let start = program.lists.count
        program.lists += list
        return start..<program.lists.count
    }

    mutating func add(value: JSONNode) -> Int {
        program.values.append(value)
        return program.values.count - 1
    }

    mutating func add(texts: [[UInt8]]) -> Int {
        program.texts.append(NameTable(texts))
        return program.texts.count - 1
    }

    mutating func add(number: JSONNumber, text: String) -> Int {
        // Plainly, as descriptions write numbers: `0` where the schema says `0.0`.
        program.numbers.append((number, SchemaDecimal(text)?.description ?? text))
        return program.numbers.count - 1
    }

    mutating func add(names: [[UInt8]]) -> Int {
        program.names.append(names)
        return program.names.count - 1
    }

    mutating func add(dependentNames: [KeywordProgram.DependentNames]) -> Int {
        program.dependentNames.append(dependentNames)
        return program.dependentNames.count - 1
    }

    mutating func add(dependentSchemas: [KeywordProgram.DependentSchema]) -> Int {
        program.dependentSchemas.append(dependentSchemas)
        return program.dependentSchemas.count - 1
    }

    mutating func add(members: KeywordProgram.Members) -> Int {
        program.members.append(members)
        return program.members.count - 1
    }

    mutating func add(
        pattern node: JSONNode,
        at location: SchemaLocation,
        _ keyword: String
    ) throws(GeneralSchemaError) -> Int {
        let text = node.string ?? ""
        if let known = patternIndices[text] { return known }
        do throws(PatternError) {
            program.patterns.append((try Pattern(codePoints: node.codePoints), text))
        } catch {
            let detail = "\(error.reason), at character \(error.offset + 1) of \(text)"
            throw resources.error(.unsupportedPattern, at: location, keyword: keyword, detail: detail)
        }
        patternIndices[text] = program.patterns.count - 1
        return program.patterns.count - 1
    }

    mutating func reference(
        _ text: String,
        at location: SchemaLocation,
        _ keyword: String
    ) throws(GeneralSchemaError) -> (node: KeywordProgram.NodeID, dynamicAnchor: Int?) {
        let target = try resources.resolve(text, from: location, keyword: keyword)
        let node = node(at: target.location)
        guard let name = target.dynamicAnchor else { return (node, nil) }
        if let known = anchorNames[name] { return (node, known) }
        guard keyword == "$dynamicRef" else { return (node, nil) }
        anchorNames[name] = program.dynamicAnchors.count
        program.dynamicAnchors.append([:])
        return (node, program.dynamicAnchors.count - 1)
    }

    /// Every schema with a dynamic anchor that is asked for may be where a reference ends, in every resource that is in use.
    private mutating func linkDynamicAnchors() {
        let used = Set(program.nodes.map(\.resource))
        for (name, index) in anchorNames {
            for resource in used where program.dynamicAnchors[index][resource] == nil {
                guard let entry = resources.resources[resource].dynamicAnchors[name] else { continue }
                let document = resources.resources[resource].location.document
                program.dynamicAnchors[index][resource] = node(at: SchemaLocation(document: document, entry: entry))
            }
        }
    }

    // MARK: Schemas

    private mutating func compile(
        _ location: SchemaLocation,
        as id: KeywordProgram.NodeID
    ) throws(GeneralSchemaError) {
        guard let schema = resources.node(location), let resource = resources.resource(of: location) else {
            preconditionFailure("a schema is indexed before it is compiled")
        }
        let dialect = try resources.resources[resource].dialect.get()
        program.nodes[Int(id)].resource = resource
        let start = program.code.count
        switch schema.kind {
        case .true where dialect.draft.hasBooleanSchemas || isAdditional(location): break
        case .false where dialect.draft.hasBooleanSchemas || isAdditional(location): program.code.append(.never)
        case .object:
            var keywords = KeywordReader(schema, at: location, dialect: dialect)
            let code = try keywords.read(with: &self)
            program.nodes[Int(id)].tracks = code.contains {
                switch $0 {
                case .unevaluatedItems, .unevaluatedProperties: true
                default: false
                }
            }
            program.code += code
        default:
            let expected = dialect.draft.hasBooleanSchemas ? "an object or a boolean" : "an object"
            throw resources.error(.notASchema, at: location, detail: "a schema is \(expected)")
        }
        program.nodes[Int(id)].code = start..<program.code.count
    }

    /// Draft 4 has booleans only for `additionalItems` and `additionalProperties`.
    private func isAdditional(_ location: SchemaLocation) -> Bool {
        guard let node = resources.node(location) else { return false }
        return JSONPointer(to: node).tokens.last.map { $0 == "additionalItems" || $0 == "additionalProperties" }
            ?? false
    }
}
