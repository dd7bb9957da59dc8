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

    package init(
        keyword: SchemaKeyword,
        pointer: JSONPointer,
        property: String? = nil,
        range: Range<Int>,
        seen: String,
        allowed: String,
        schemaPointer: JSONPointer
    ) {
        self.keyword = keyword
        self.pointer = pointer
        self.property = property
        self.range = range
        self.seen = seen
        self.allowed = allowed
        self.schemaPointer = schemaPointer
    }
}
