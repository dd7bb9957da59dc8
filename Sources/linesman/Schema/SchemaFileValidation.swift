import Capture
import Foundation
import JSONScanning
import JSONSchema

/// Judges one JSON document by one JSON Schema of any draft.
struct SchemaFileValidation {
    var schema: String
    var instance: String
    var draft: SchemaDraft?
    /// The folder of the documents that the schema may refer to.
    var references: String?
    var checksFormats: Bool

    /// Where documents of the folder seem to come from: what the official test suite expects.
    private static let origin = "http://localhost:1234/"

    /// Prints what is wrong, one line each.
    ///
    /// - Returns: The exit status: 0 when the document is valid, 1 when it is not.
    /// - Throws: ``CannotRun`` when the schema cannot be used or a file cannot be read.
    func run() throws -> Int32 {
        guard schema != "-" || instance != "-" else { throw CannotRun("only one file can be standard input") }
        let compiled: GeneralSchema
        do {
            compiled = try GeneralSchema(
                compiling: Self.readSchema(schema),
                name: schema,
                uri: location(of: schema),
                draft: draft,
                registry: registry(),
                assertingFormats: checksFormats
            )
        } catch let error as GeneralSchemaError {
            let hint = references == nil && error.code == .unresolvedReference ? " (name its folder with --refs)" : ""
            throw CannotRun("\(error)\(hint)")
        }
        var output = StandardOutput()
        let lines = lines(for: compiled, try Self.read(instance))
        for line in lines { try output.write("\(instance)\(line)\n") }
        try output.flush()
        return lines.isEmpty ? 0 : 1
    }

    private func lines(for schema: GeneralSchema, _ text: [UInt8]) -> [String] {
        switch JSONTape.scan(text) {
        case .failure(let violation): return [":\(violation.offset): not JSON: \(violation)"]
        case .success(let tape): return schema.violations(in: tape).map(Self.line)
        }
    }

    /// `:bytes: #/pointer: keyword: what is there, what may be there (where the schema says so)`.
    private static func line(for violation: SchemaViolation) -> String {
        let place = ":\(violation.range.lowerBound): #\(violation.pointer): \(violation.keyword.rawValue): "
        return place + "\(violation.seen); allowed is \(violation.allowed) (schema #\(violation.schemaPointer))"
    }

    // MARK: Files

    private func registry() throws -> SchemaRegistry {
        var registry = SchemaRegistry()
        guard let references else { return registry }
        let folder = URL(fileURLWithPath: references, isDirectory: true)
        var problem: (any Error)?
        let files = FileManager.default.enumerator(
            at: folder,
            includingPropertiesForKeys: nil,
            errorHandler: { _, error in
                problem = error
                return false
            }
        )
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "json", let relative = Self.path(of: file, in: folder) else { continue }
            registry.add(try Self.readSchema(file.path), uri: Self.origin + relative, name: file.path)
        }
        guard files != nil, problem == nil else { throw CannotRun("cannot read the folder \(references)") }
        return registry
    }

    /// A schema in the folder of references, or beside it, finds its neighbours by their names.
    private func location(of path: String) -> String {
        guard path != "-" else { return Self.origin }
        let file = URL(fileURLWithPath: path)
        guard let references else { return file.absoluteString }
        let folder = URL(fileURLWithPath: references, isDirectory: true)
        return Self.origin + (Self.path(of: file, in: folder) ?? file.lastPathComponent)
    }

    private static func path(of file: URL, in folder: URL) -> String? {
        let (whole, start) = (file.standardizedFileURL.path, folder.standardizedFileURL.path + "/")
        return whole.hasPrefix(start) ? String(whole.dropFirst(start.count)) : nil
    }

    /// Without the byte order mark that some editors, and some of the published OCPP schemas, begin with.
    private static func readSchema(_ path: String) throws -> [UInt8] {
        let bytes = try read(path)
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private static func read(_ path: String) throws -> [UInt8] {
        do throws(Descriptor.Failure) {
            return try Descriptor.contents(ofFile: path)
        } catch {
            throw CannotRun("cannot read \(path): \(error)")
        }
    }
}
