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

    /// The runner's verdict on bytes behind whose closing zero byte `slack` lies, as far as the padding reaches.
    func end(_ bytes: [UInt8], from offset: Int = 0, slack: [UInt8] = []) -> Int {
        var runner = SchemaRunner(program)
        let padding = [0] + slack.prefix(PaddedBytes.slack - 1)
        let zeros = [UInt8](repeating: 0, count: PaddedBytes.slack - padding.count)
        return (bytes + padding + zeros).withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return -1 }
            return runner.run(PaddedBytes(uncheckedStart: start, count: bytes.count), from: offset, entry: entry)
        }
    }

    /// The keywords of all violations.
    func violations(_ text: String) -> [SchemaKeyword] { violations(Array(text.utf8)).map(\.keyword) }

    func violations(_ bytes: [UInt8], from offset: Int = 0) -> [SchemaViolation] {
        PaddedBytes.with(copyOf: bytes) { program.violations(in: $0, from: offset, entry: entry) }
    }
}
