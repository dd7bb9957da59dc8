import JSONScanning
import JSONSchema

/// Runs a program over a text.
enum PaddedText {
    static func end(_ text: String, _ program: SchemaProgram, _ entry: SchemaEntry) -> Int {
        var runner = SchemaRunner(program)
        return PaddedBytes.with(copyOf: Array(text.utf8)) { runner.run($0, entry: entry) }
    }
}
