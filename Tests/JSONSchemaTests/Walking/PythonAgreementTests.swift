import Foundation
import JSONScanning
import JSONSchema
import TestSupport
import Testing

/// The Python package `jsonschema` judges the same values by the same random schemas.
///
/// `SCHEMA_PAIRS` says by how many schemas, `SCHEMA_SEED` by which.
struct PythonAgreementTests {
    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: Repository.python.path),
            "no package `jsonschema` to ask; run `make deps`"
        )
    )
    func `judges by random schemas of every draft as the Python package does`() async throws {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["SCHEMA_PAIRS"] ?? "600"
        let oracle = try ChildProcess.peer("schemas", environment["SCHEMA_SEED"] ?? "1", count)
        #expect(try await oracle.exitStatus() == 0, "\(oracle.transcript.suffix(2000))")
        var known: (draft: String, text: String, schema: GeneralSchema)?
        var valid = 0
        let lines = oracle.lines
        for line in lines {
            let fields = line.split(separator: "\t").map(String.init)
            try #require(fields.count == 4)
            let draft = try #require(SchemaDraft(rawValue: fields[0]))
            if known?.draft != fields[0] || known?.text != fields[1] {
                known = (fields[0], fields[1], try GeneralSchema(compiling: Array(fields[1].utf8), draft: draft))
            }
            let tape = try JSONTape.scan(fields[2].utf8).get()
            let isValid = try #require(known).schema.isValid(tape)
            #expect(isValid == (fields[3] == "1"), "\(line)")
            if isValid { valid += 1 }
        }
        #expect(lines.count == Int(count).map { $0 * 5 })
        #expect(valid > lines.count / 10 && valid < lines.count * 9 / 10)
    }
}
