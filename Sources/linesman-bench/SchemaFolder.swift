import Foundation
import JSONScanning
import JSONSchema
import OCPP

/// The JSON Schema files of the PyPI package `ocpp`, one program for each of its three versions.
///
/// It reads the part of JSON Schema that these files use, and refuses every other keyword.
struct SchemaFolder {
    private let programs: [OCPPVersion: SchemaProgram]

    /// Reads `ocpp/v16/schemas` and its siblings below `folder`, an unzipped wheel.
    init(wheel folder: String, assertingFormats: Bool = true) throws {
        var programs: [OCPPVersion: SchemaProgram] = [:]
        for (version, path) in Self.folders(wheel: folder) {
            let files = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }
            let schemas = try files.sorted().map { try Self.read("\(path)/\($0)", name: String($0.dropLast(5))) }
            programs[version] = try SchemaProgram(compiling: schemas, assertingFormats: assertingFormats)
        }
        self.programs = programs
    }

    func program(_ version: OCPPVersion) -> SchemaProgram {
        guard let program = programs[version] else { preconditionFailure("every version has a folder") }
        return program
    }

    /// The schema of a message's payload; files are named `Reset`, `ResetRequest`, `ResetResponse`.
    func entry(_ message: CorpusMessage) throws -> SchemaEntry {
        let program = program(message.version)
        let names = message.isRequest ? [message.action + "Request", message.action] : [message.action + "Response"]
        guard let entry = names.lazy.compactMap(program.entry).first else {
            throw BenchError("no schema for \(message.action) of OCPP \(message.version.number)")
        }
        return entry
    }

    /// The folders of an unzipped wheel with the schema files.
    static func folders(wheel folder: String) -> [(OCPPVersion, String)] {
        [(.v16, "v16"), (.v201, "v201"), (.v21, "v21")].map { ($0, "\(folder)/ocpp/\($1)/schemas") }
    }

    private static func read(_ path: String, name: String) throws -> NamedSchema {
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
        let root = try JSONTape.scan(bytes).get().root
        let draft = root["$schema"]?.string ?? ""
        let reader = SchemaReader(path: path, integer: draft.contains("draft-04") ? .bySpelling : .byValue)
        var definitions: [String: SchemaDescription] = [:]
        if let node = root["definitions"] {
            for member in node.members { definitions[member.name] = try reader.description(member.value) }
        }
        return NamedSchema(name: name, schema: try reader.description(root), definitions: definitions)
    }
}

private struct SchemaReader {
    let path: String
    let integer: SchemaInteger

    private static let annotations: Set<String> = [
        "$schema", "$id", "id", "title", "description", "comment", "$comment", "javaType", "default", "definitions",
        "additionalItems",
    ]

    func description(_ node: JSONNode) throws -> SchemaDescription {
        var keywords: [String: JSONNode] = [:]
        for member in node.members where !Self.annotations.contains(member.name) {
            keywords[member.name] = member.value
        }
        func take(_ name: String) -> JSONNode? { keywords.removeValue(forKey: name) }

        let result: SchemaDescription
        if let reference = take("$ref")?.string {
            result = .reference(String(reference.dropFirst("#/definitions/".count)))
        } else {
            switch take("type")?.string {
            case "object":
                let required = Set(take("required")?.elements.compactMap(\.string) ?? [])
                let properties = try (take("properties").map { Array($0.members) } ?? []).map {
                    SchemaProperty($0.name, try description($0.value), isRequired: required.contains($0.name))
                }
                result = .object(SchemaObject(properties, isOpen: take("additionalProperties")?.bool != false))
            case "array":
                guard let items = take("items") else { throw BenchError("\(path): an array without items") }
                let least = take("minItems")?.int ?? 0
                result = .array(
                    SchemaArray(of: try description(items), minItems: least, maxItems: take("maxItems")?.int)
                )
            case "string":
                result = .string(
                    SchemaString(
                        maxLength: take("maxLength")?.int,
                        values: take("enum")?.elements.compactMap(\.string),
                        format: take("format")?.string.flatMap(SchemaFormat.init)
                    )
                )
            case let type? where type == "integer" || type == "number":
                result = .number(
                    SchemaNumber(
                        integer: type == "integer" ? integer : nil,
                        minimum: take("minimum").flatMap { SchemaDecimal($0.text) },
                        maximum: take("maximum").flatMap { SchemaDecimal($0.text) },
                        multipleOf: take("multipleOf").flatMap { SchemaDecimal($0.text) }
                    )
                )
            case "boolean": result = .boolean
            case nil: result = .any
            case let type?: throw BenchError("\(path): type \(type)")
            }
        }
        // Beside any other type these two say nothing, and the files have them there.
        _ = take("additionalProperties")
        _ = take("required")
        guard keywords.isEmpty else { throw BenchError("\(path): unknown keywords \(keywords.keys.sorted())") }
        return result
    }
}
