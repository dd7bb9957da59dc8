import JSONScanning

/// The documents that a schema may refer to: by where they were found, or by the identifiers inside them.
public struct SchemaRegistry: Sendable {
    /// One JSON text.
    struct Document: Sendable {
        let name: String
        let uri: String
        let content: Result<JSONTape, ScanViolation>
    }

    private(set) var documents: [Document] = []
    private var byURI: [String: Int] = [:]
    /// Identifiers that stand somewhere in a document; whether they are identifiers of schemas, its draft must tell.
    private var byIdentifier: [String: [Int]] = [:]

    /// A registry that knows the meta-schemas of all drafts.
    public init() {}

    /// Adds a document that was found at `uri`; `name` is what errors call it.
    ///
    /// A text that is not JSON is an error only for a schema that refers to it.
    public mutating func add(_ text: some Collection<UInt8>, uri: String, name: String) {
        let index = documents.count
        let location = URIReference(uri).withoutFragment
        documents.append(Document(name: name, uri: location.description, content: JSONTape.scan(text)))
        byURI[location.description] = index
        guard case .success(let tape) = documents[index].content else { return }
        var pending: [(JSONNode, URIReference)] = [(tape.root, location)]
        while let (node, base) = pending.popLast() {
            var base = base
            for keyword in ["$id", "id"] {
                guard let text = node[keyword]?.string else { continue }
                base = URIReference(text).resolved(against: base).withoutFragment
                byIdentifier[base.description, default: []].append(index)
            }
            pending += node.elements.map { ($0, base) }
            pending += node.members.map { ($0.value, base) }
        }
    }

    func document(at uri: String) -> Int? { byURI[uri] }

    func documents(mentioning uri: String) -> [Int] { byIdentifier[uri] ?? [] }
}
