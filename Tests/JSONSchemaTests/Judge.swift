import JSONScanning
import JSONSchema

/// One schema, judged both ways.
struct Judge {
    let program: SchemaProgram
    let entry: SchemaEntry

    init(
        _ schema: SchemaDescription,
        definitions: [String: SchemaDescription] = [:],
        assertingFormats: Bool = true
    ) throws {
        program = try SchemaProgram(
            compiling: [NamedSchema(name: "it", schema: schema, definitions: definitions)],
            assertingFormats: assertingFormats
        )
        entry = program.entry(named: "it") ?? SchemaEntry(index: 0)
    }

    /// The runner's verdict.
    func end(_ text: String, from offset: Int = 0) -> Int { end(Array(text.utf8), from: offset) }

    func end(_ bytes: [UInt8], from offset: Int = 0) -> Int {
        var runner = SchemaRunner(program)
        return PaddedBytes.with(copyOf: bytes) { runner.run($0, from: offset, entry: entry) }
    }

    /// The keywords of all violations.
    func violations(_ text: String) -> [SchemaKeyword] { violations(Array(text.utf8)).map(\.keyword) }

    func violations(_ bytes: [UInt8], from offset: Int = 0) -> [SchemaViolation] {
        PaddedBytes.with(copyOf: bytes) { program.violations(in: $0, from: offset, entry: entry) }
    }
}
