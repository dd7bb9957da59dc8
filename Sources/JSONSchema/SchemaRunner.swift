public import JSONScanning

/// Runs a program over bytes, in one pass and without allocating; one per thread, because it learns.
///
/// It remembers which member followed which and which value a member had, and expects the same again. What it remembers
/// has a fixed size: less than 100 bytes per member and allowed value of the program's schemas, allocated once.
public struct SchemaRunner: ~Copyable {
    private let program: SchemaProgram
    private let tables: EngineTables

    /// Makes a runner that expects members in the order in which they are described.
    public init(_ program: SchemaProgram) {
        self.program = program
        self.tables = EngineTables(program.image)
    }

    /// Checks the value that begins at or behind `offset`, and leaves what follows it alone.
    ///
    /// A member that is there twice counts as it was the last time, as most readers take it.
    ///
    /// - Returns: The offset behind the value if it is JSON and as the schema says; `-1` if not.
    public mutating func run(_ bytes: PaddedBytes, from offset: Int = 0, entry: SchemaEntry) -> Int {
        let end = runPlain(bytes, from: offset, entry: entry)
        return end >= 0 ? end : program.judgeAgain(bytes, from: offset, entry: entry)
    }

    /// The same, but a value in which a known member is there twice does not pass either.
    ///
    /// For callers that look closer at whatever is not plainly in order.
    public mutating func runPlain(_ bytes: PaddedBytes, from offset: Int = 0, entry: SchemaEntry) -> Int {
        precondition(offset >= 0 && offset <= bytes.count, "the value begins inside the document")
        precondition(bytes.start[bytes.count] == 0, "a document is followed by a zero byte")
        precondition(Int(entry.index) < program.schemas.count, "an entry belongs to the runner's program")
        guard bytes.count <= JSONLimits.default.maxBytes else { return -1 }
        var start = bytes.start + offset
        if start.pointee <= 0x20 { start = EngineScalars.skipWhitespace(start) }
        guard let end = SchemaEngine.value(start, tables.roots + Int(entry.index), depth: SchemaEngine.deepest),
            !EngineScalars.isCutWord(end)
        else { return -1 }
        return end - bytes.start
    }
}
