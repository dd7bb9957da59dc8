public import JSONScanning

/// One place where a value is not what its schema says.
public struct SchemaViolation: Hashable, Sendable {
    /// The keyword that is violated.
    public let keyword: SchemaKeyword
    /// The offending value, relative to the value that was checked; for `required` and `additionalProperties` the object.
    public let pointer: JSONPointer
    /// The missing or unexpected member's name, for `required` and `additionalProperties`.
    public let property: String?
    /// Where it stands in the document: the value, or the unexpected member's name, quotes included.
    public let range: Range<Int>
    /// What is there, in a few words for people.
    public let seen: String
    /// What may be there, in a few words for people.
    public let allowed: String
    /// The violated keyword in the schema; references are followed, so it may begin with `/definitions`.
    public let schemaPointer: JSONPointer
    /// The file that the schema came from; nil for a schema that is built in.
    public let document: String?

    /// A violation; what is not said is not known.
    package init(
        keyword: SchemaKeyword,
        pointer: JSONPointer,
        property: String? = nil,
        range: Range<Int>,
        seen: String,
        allowed: String,
        schemaPointer: JSONPointer,
        document: String? = nil
    ) {
        self.keyword = keyword
        self.pointer = pointer
        self.property = property
        self.range = range
        self.seen = seen
        self.allowed = allowed
        self.schemaPointer = schemaPointer
        self.document = document
    }
}

extension SchemaViolation {
    /// The same violation at another place in the document.
    package func moved(to range: Range<Int>) -> SchemaViolation {
        SchemaViolation(
            keyword: keyword,
            pointer: pointer,
            property: property,
            range: range,
            seen: seen,
            allowed: allowed,
            schemaPointer: schemaPointer,
            document: document
        )
    }

    /// The same violation, where the value that was checked is part of another one.
    func inside(_ place: JSONPointer) -> SchemaViolation {
        guard !place.tokens.isEmpty else { return self }
        return SchemaViolation(
            keyword: keyword,
            pointer: JSONPointer(tokens: place.tokens + pointer.tokens),
            property: property,
            range: range,
            seen: seen,
            allowed: allowed,
            schemaPointer: schemaPointer,
            document: document
        )
    }
}
