import JSONScanning

/// Where a schema stands: a document and a value in it.
struct SchemaLocation: Hashable, Sendable {
    var document: Int
    var entry: Int
}

/// The documents of one compilation and the schema resources in them (2020-12 core §4.3.5).
///
/// Knows which schema has which identifier, anchors and dialect. Documents of the registry come in when something refers
/// to them.
struct SchemaResources {
    struct Resource {
        let location: SchemaLocation
        var uri: URIReference
        /// A problem here matters only to who compiles a schema of the resource.
        var dialect: Result<SchemaDialect, GeneralSchemaError>
        var anchors: [String: Int] = [:]
        var dynamicAnchors: [String: Int] = [:]
    }

    private(set) var documents: [SchemaRegistry.Document] = []
    private(set) var resources: [Resource] = []
    private let registry: SchemaRegistry
    private let defaultDraft: SchemaDraft
    private var byURI: [String: Int] = [:]
    private var resourceOf: [SchemaLocation: Int] = [:]
    let dialects: SchemaDialects
    /// Documents of the registry that are in already.
    private var loaded: [Int: Int] = [:]

    init(registry: SchemaRegistry, defaultDraft: SchemaDraft) {
        self.registry = registry
        self.defaultDraft = defaultDraft
        dialects = SchemaDialects(registry: registry)
    }

    // MARK: Looking up

    func node(_ location: SchemaLocation) -> JSONNode? {
        guard case .success(let tape) = documents[location.document].content else { return nil }
        return JSONNode(storage: tape.storage, index: location.entry)
    }

    func resource(of location: SchemaLocation) -> Int? { resourceOf[location] }

    func error(
        _ code: GeneralSchemaError.Code,
        at location: SchemaLocation,
        keyword: String? = nil,
        detail: String
    ) -> GeneralSchemaError {
        var pointer = node(location).map { JSONPointer(to: $0) } ?? JSONPointer()
        if let keyword { pointer = pointer.appending(keyword) }
        return GeneralSchemaError(code, document: documents[location.document].name, pointer: pointer, detail: detail)
    }

    /// What a reference means: a schema's location, and the plain-name fragment it was found by, if that is a dynamic anchor.
    mutating func resolve(
        _ text: String,
        from location: SchemaLocation,
        keyword: String
    ) throws(GeneralSchemaError) -> (location: SchemaLocation, dynamicAnchor: String?) {
        guard let origin = resourceOf[location] else { preconditionFailure("only indexed schemas are compiled") }
        let uri = URIReference(text).resolved(against: resources[origin].uri)
        guard let found = try resource(at: uri.withoutFragment.description) else {
            let detail = "nothing is known of \(uri.withoutFragment)"
            throw error(.unresolvedReference, at: location, keyword: keyword, detail: detail)
        }
        let fragment = uri.fragment ?? ""
        guard !fragment.isEmpty, !fragment.hasPrefix("/") else {
            let target = try locate(fragment, in: found)
            guard let target else {
                throw error(.unresolvedReference, at: location, keyword: keyword, detail: "there is nothing at \(text)")
            }
            return (target, nil)
        }
        let name = Self.percentDecoded(fragment)
        let document = resources[found].location.document
        if let entry = resources[found].dynamicAnchors[name] {
            return (SchemaLocation(document: document, entry: entry), name)
        }
        guard let entry = resources[found].anchors[name] else {
            throw error(
                .unresolvedReference,
                at: location,
                keyword: keyword,
                detail: "there is no anchor \(name) in \(uri.withoutFragment)"
            )
        }
        return (SchemaLocation(document: document, entry: entry), nil)
    }

    /// Follows a JSON Pointer from a resource's root; what it leads to is a schema even where no keyword says so.
    private mutating func locate(_ fragment: String, in resource: Int) throws(GeneralSchemaError) -> SchemaLocation? {
        let root = resources[resource].location
        guard let pointer = JSONPointer(fragment: fragment), var place = node(root) else { return nil }
        var owner = resource
        for token in pointer.tokens {
            guard let next = JSONPointer(tokens: [token]).resolve(in: place) else { return nil }
            place = next
            owner = resourceOf[SchemaLocation(document: root.document, entry: place.index)] ?? owner
        }
        let location = SchemaLocation(document: root.document, entry: place.index)
        if resourceOf[location] == nil { index(location, in: owner) }
        return location
    }

    private mutating func resource(at uri: String) throws(GeneralSchemaError) -> Int? {
        if let known = byURI[uri] { return known }
        if let found = registry.document(at: uri) {
            let document = try load(found)
            return byURI[uri] ?? resourceOf[SchemaLocation(document: document, entry: 0)]
        }
        for candidate in registry.documents(mentioning: uri) {
            _ = try load(candidate)
            if let known = byURI[uri] { return known }
        }
        guard let text = Metaschemas.text(of: uri) else { return nil }
        let document = SchemaRegistry.Document(name: uri, uri: uri, content: JSONTape.scan(text.utf8))
        _ = try add(document, dialect: nil)
        return byURI[uri]
    }

    private mutating func load(_ registered: Int) throws(GeneralSchemaError) -> Int {
        if let document = loaded[registered] { return document }
        loaded[registered] = documents.count
        return try add(registry.documents[registered], dialect: nil)
    }

    // MARK: Indexing

    /// Adds a document; its dialect is what `$schema` says, unless given.
    mutating func add(
        _ document: SchemaRegistry.Document,
        dialect: SchemaDialect?
    ) throws(GeneralSchemaError) -> Int {
        if case .failure(let violation) = document.content {
            let detail = "not JSON: \(violation)"
            throw GeneralSchemaError(.notJSON, document: document.name, pointer: JSONPointer(), detail: detail)
        }
        documents.append(document)
        let root = SchemaLocation(document: documents.count - 1, entry: 0)
        let uri = URIReference(document.uri)
        let known = dialect.map { Result<SchemaDialect, GeneralSchemaError>.success($0) } ?? self.dialect(of: root)
        let resource = addResource(root, uri: uri, dialect: known)
        index(root, in: resource)
        return root.document
    }

    private mutating func addResource(
        _ location: SchemaLocation,
        uri: URIReference,
        dialect: Result<SchemaDialect, GeneralSchemaError>
    ) -> Int {
        resources.append(Resource(location: location, uri: uri, dialect: dialect))
        if byURI[uri.description] == nil { byURI[uri.description] = resources.count - 1 }
        return resources.count - 1
    }

    /// Walks a schema and those inside it, noting identifiers and anchors.
    private mutating func index(_ location: SchemaLocation, in resource: Int) {
        var pending = [(location, resource)]
        while let (place, owner) = pending.popLast() {
            guard let node = node(place) else { continue }
            let resource = node.kind == .object ? identify(node, place, in: owner) : owner
            resourceOf[place] = resource
            guard node.kind == .object, let draft = try? resources[resource].dialect.get().draft else { continue }
            for child in Self.subschemas(of: node, in: draft) {
                pending.append((SchemaLocation(document: place.document, entry: child.index), resource))
            }
        }
    }

    /// Reads a schema's identifier and anchors; the resource it belongs to, which may be a new one.
    private mutating func identify(_ node: JSONNode, _ place: SchemaLocation, in owner: Int) -> Int {
        guard let dialect = try? resources[owner].dialect.get() else { return owner }
        var resource = owner
        // Beside a reference, old drafts ignore an identifier like everything else.
        let isHidden = dialect.draft.refHidesSiblings && node["$ref"]?.kind == .string
        if !isHidden, let id = node[dialect.draft.idKeyword]?.string {
            let uri = URIReference(id)
            let isAnchor = dialect.draft != .draft202012 && id.hasPrefix("#")
            if !isAnchor {
                let base = uri.withoutFragment.resolved(against: resources[owner].uri)
                if place == resources[owner].location {
                    // A document's own name replaces the one it was found by, and both lead to it.
                    resources[owner].uri = base
                    if byURI[base.description] == nil { byURI[base.description] = owner }
                } else {
                    let declared = node["$schema"] == nil ? resources[owner].dialect : self.dialect(of: place)
                    resource = addResource(place, uri: base, dialect: declared)
                }
            }
            if dialect.draft != .draft202012, let name = uri.fragment, !name.isEmpty {
                resources[resource].anchors[Self.percentDecoded(name)] = place.entry
            }
        }
        guard dialect.draft == .draft202012 else { return resource }
        if let anchor = node["$anchor"]?.string { resources[resource].anchors[anchor] = place.entry }
        if let anchor = node["$dynamicAnchor"]?.string { resources[resource].dynamicAnchors[anchor] = place.entry }
        return resource
    }

    /// The schemas that a schema's keywords hold.
    static func subschemas(of node: JSONNode, in draft: SchemaDraft) -> [JSONNode] {
        var found: [JSONNode] = []
        for member in node.members {
            guard let shape = SubschemaShape.of(member.name, in: draft) else { continue }
            let value = member.value
            switch shape {
            case .one: found.append(value)
            case .list: found += value.elements
            case .oneOrList: found += value.kind == .array ? Array(value.elements) : [value]
            case .map: found += value.members.map(\.value)
            case .mapOfSchemasOrNames: found += value.members.map(\.value).filter { $0.kind != .array }
            }
        }
        return found
    }

    /// What `$schema` of a resource's root names, or the usual draft.
    private func dialect(of location: SchemaLocation) -> Result<SchemaDialect, GeneralSchemaError> {
        guard let node = node(location), node.kind == .object, let value = node["$schema"] else {
            return .success(SchemaDialect(draft: defaultDraft))
        }
        guard let name = value.string else {
            return .failure(error(.badKeyword, at: location, keyword: "$schema", detail: "$schema must be a URI"))
        }
        return dialects.dialect(named: name).mapError {
            error($0.code, at: location, keyword: "$schema", detail: $0.detail)
        }
    }

    private static func percentDecoded(_ text: String) -> String {
        JSONPointer(fragment: "/" + text).map { $0.tokens.joined(separator: "/") } ?? text
    }
}
