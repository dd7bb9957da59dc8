public import JSONScanning

/// Schemas compiled to flat tables: made once, shared by all threads, run by a ``SchemaRunner`` each.
public struct SchemaProgram: Sendable {
    /// What was compiled, in the order of ``SchemaEntry/index``.
    package let schemas: [NamedSchema]
    let image: ProgramImage
    /// Whether `format` makes values invalid.
    package let assertsFormats: Bool
    private let entries: [String: SchemaEntry]

    /// Compiles schemas; `format` is asserted unless said otherwise.
    public init(compiling schemas: [NamedSchema], assertingFormats: Bool = true) throws(SchemaCompileError) {
        var entries: [String: SchemaEntry] = [:]
        for (index, schema) in schemas.enumerated() {
            let entry = SchemaEntry(index: UInt32(truncatingIfNeeded: index))
            guard entries.updateValue(entry, forKey: schema.name) == nil else {
                throw SchemaCompileError(.duplicateSchema, schema: schema.name, detail: schema.name)
            }
        }
        var builder = ProgramBuilder(assertingFormats: assertingFormats)
        try builder.compile(schemas)
        self.schemas = schemas
        self.image = builder.image
        self.assertsFormats = assertingFormats
        self.entries = entries
    }

    /// The schema of that name.
    public func entry(named name: String) -> SchemaEntry? { entries[name] }

    /// Everything that is wrong with the value at `offset`, in document order; empty exactly when a runner accepts it.
    ///
    /// Meant for the few messages that are invalid: it scans again, and allocates as it likes. Text that is not JSON has
    /// one violation, of ``SchemaKeyword/syntax``. Of members with the same name the last one counts. After `limit`
    /// violations it stops looking.
    public func violations(
        in bytes: PaddedBytes,
        from offset: Int = 0,
        entry: SchemaEntry,
        limit: Int = 1000
    ) -> [SchemaViolation] {
        precondition(Int(entry.index) < schemas.count, "an entry belongs to its program")
        switch JSONTape.scan(prefixOf: bytes, from: offset) {
        case .failure(let violation): return [SchemaViolation(violation)]
        case .success(let tape): return violations(of: tape.root, entry: entry, limit: limit)
        }
    }

    /// Everything that is wrong with a value that was scanned already, with offsets in its document and pointers from it on.
    public func violations(of node: JSONNode, entry: SchemaEntry, limit: Int = 1000) -> [SchemaViolation] {
        precondition(Int(entry.index) < schemas.count, "an entry belongs to its program")
        var finder = ViolationFinder(schemas[Int(entry.index)], assertingFormats: assertsFormats, limit: limit)
        return finder.violations(of: node)
    }

    /// Whether a scanned value that a runner does not accept plainly is valid all the same; see ``SchemaRunner/runPlain(_:from:entry:)``.
    public func acceptsOnSecondLook(_ node: JSONNode, entry: SchemaEntry) -> Bool {
        (node.storage.repeatCount > 0 || image.hasContent) && violations(of: node, entry: entry, limit: 1).isEmpty
    }

    /// What a runner that has found a violation returns: a member that is repeated may have been right the last time.
    ///
    /// So may one inside JSON text that a string holds.
    func judgeAgain(_ bytes: PaddedBytes, from offset: Int, entry: SchemaEntry) -> Int {
        guard case .success(let tape) = JSONTape.scan(prefixOf: bytes, from: offset),
            acceptsOnSecondLook(tape.root, entry: entry)
        else { return -1 }
        return tape.end
    }
}

/// Where a program begins to check values of one schema; only good for the program it came from.
public struct SchemaEntry: Hashable, Sendable {
    /// The number of the schema in its program.
    package let index: UInt32

    /// The entry of the schema with this number.
    package init(index: UInt32) { self.index = index }
}
