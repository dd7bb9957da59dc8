import Foundation
import JSONScanning
import OCPP
import TestSupport

/// Compares a catalogue with the schema files of the Python package `ocpp`, field by field.
struct SchemaComparison {
    var document: CatalogueDocument
    let schemas: [String: JSONNode]
    /// What differs without a mark; must stay empty.
    private(set) var unexplained: [String] = []
    /// What differs where the catalogue says so, with its reason.
    private(set) var deliberate: Set<String> = []
    private var usedTypes: Set<String> = []
    private var definitions: JSONNode?
    private var usesDraft04 = false

    /// Where `make deps` puts the package, or where `LINESMAN_OCPP_PACKAGE` says it is.
    static let package: URL? = {
        if let path = ProcessInfo.processInfo.environment["LINESMAN_OCPP_PACKAGE"] { return URL(filePath: path) }
        let library = Repository.root.appending(path: ".venv/lib")
        let pythons = (try? FileManager.default.contentsOfDirectory(at: library, includingPropertiesForKeys: nil)) ?? []
        return pythons.map { $0.appending(path: "site-packages/ocpp") }
            .first { FileManager.default.fileExists(atPath: $0.path) }
    }()

    init(_ document: CatalogueDocument, package: URL) throws {
        self.document = document
        let folder =
            switch document.version {
            case .v16: "v16"
            case .v201: "v201"
            case .v21: "v21"
            }
        let files = try FileManager.default.contentsOfDirectory(
            at: package.appending(path: folder).appending(path: "schemas"),
            includingPropertiesForKeys: nil
        )
        var schemas: [String: JSONNode] = [:]
        for file in files where file.pathExtension == "json" {
            var bytes = [UInt8](try Data(contentsOf: file))
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            schemas[file.deletingPathExtension().lastPathComponent] = try JSONTape.scan(bytes).get().root
        }
        self.schemas = schemas
    }

    /// Compares everything.
    mutating func run() {
        var left = Set(schemas.keys)
        for action in document.actions {
            // Requests of 1.6, and SENDs, have files without suffix.
            let request = schemas[action.name] == nil ? action.name + "Request" : action.name
            for (file, fields) in [(request, action.request), (action.name + "Response", action.response)] {
                guard let fields else { continue }
                guard let schema = schemas[file] else {
                    unexplained.append("\(file): the package has no such schema")
                    continue
                }
                left.remove(file)
                definitions = schema["definitions"]
                let draft = schema["$schema"]?.string ?? ""
                usesDraft04 = draft.contains("draft-04")
                if usesDraft04 != (document.sections[action.section].draft == .draft04) {
                    unexplained.append("\(file): the schema is \(draft)")
                }
                object(schema, fields, isOpen: false, at: file)
            }
        }
        unexplained += left.sorted().map { "\($0): not in the catalogue" }
        let unused = Set(document.objects.map(\.name) + document.enums.map(\.name)).subtracting(usedTypes)
        unexplained += unused.sorted().map { "\($0): no schema uses this type" }
    }

    private mutating func object(
        _ schema: JSONNode,
        _ fields: [CatalogueDocument.Field],
        isOpen: Bool,
        at path: String
    ) {
        expect(schema, "type", "\"object\"", at: path)
        expect(schema, "additionalProperties", isOpen ? nil : "false", at: path)
        let required = Set(schema["required"]?.elements.compactMap(\.string) ?? [])
        let names = fields.filter(\.isRequired).map(\.name)
        if required != Set(names) {
            unexplained.append("\(path): requires \(required.sorted()), not \(names.sorted())")
        }
        let members = schema["properties"].map { Array($0.members) } ?? []
        if members.map(\.name) != fields.map(\.name) {
            unexplained.append("\(path): has the properties \(members.map(\.name)), not \(fields.map(\.name))")
        }
        for (member, field) in zip(members, fields) where member.name == field.name {
            let here = "\(path)/\(field.name)"
            var value = SchemaComparison(self)
            value.compare(member.value, field.type, defaultValue: field.defaultValue, at: here)
            if !value.unexplained.isEmpty, let deviation = field.deviation {
                var published = SchemaComparison(self)
                if let type = deviation.published {
                    published.compare(member.value, type, defaultValue: field.defaultValue, at: here)
                }
                if published.unexplained.isEmpty {
                    deliberate.insert("\(here): \(deviation.reason)")
                    value = published
                }
            }
            merge(value)
        }
        checkKeywords(schema, ["type", "additionalProperties", "required", "properties"], at: path)
    }

    private mutating func compare(
        _ schema: JSONNode,
        _ type: CatalogueDocument.FieldType,
        defaultValue: String?,
        at path: String
    ) {
        let stated = schema["default"].map { $0.string ?? $0.text }
        if stated != defaultValue {
            unexplained.append("\(path): default \(stated ?? "none"), not \(defaultValue ?? "none")")
        }
        switch type {
        case .string(let maxLength, _):
            expect(schema, "type", "\"string\"", at: path)
            expect(schema, "maxLength", maxLength.map(String.init), at: path)
            checkKeywords(schema, ["type", "maxLength"], at: path)
        case .dateTime, .uri:
            expect(schema, "type", "\"string\"", at: path)
            expect(schema, "format", type == .uri ? "\"uri\"" : "\"date-time\"", at: path)
            checkKeywords(schema, ["type", "format"], at: path)
        case .boolean:
            expect(schema, "type", "\"boolean\"", at: path)
            checkKeywords(schema, ["type"], at: path)
        case .any:
            checkKeywords(schema, [], at: path)
        case .integer(let bounds), .number(let bounds, _):
            var step: String?
            if case .number(_, let value) = type { step = value }
            let isInteger = if case .integer = type { true } else { false }
            expect(schema, "type", isInteger ? "\"integer\"" : "\"number\"", at: path)
            expectNumber(schema, "minimum", bounds.minimum, at: path)
            expectNumber(schema, "maximum", bounds.maximum, at: path)
            expectNumber(schema, "multipleOf", step, at: path)
            checkKeywords(schema, ["type", "minimum", "maximum", "multipleOf"], at: path)
        case .array(let element, let minItems, let maxItems):
            expect(schema, "type", "\"array\"", at: path)
            expect(schema, "minItems", minItems.map(String.init), at: path)
            expect(schema, "maxItems", maxItems.map(String.init), at: path)
            // Beside an `items` that is no list, `additionalItems` has no effect.
            checkKeywords(schema, ["type", "minItems", "maxItems", "items", "additionalItems"], at: path)
            guard let items = schema["items"] else { return unexplained.append("\(path): has no items") }
            compare(items, element, defaultValue: nil, at: path + "[]")
        case .named(let name):
            named(schema, name, at: path)
        }
    }

    /// A shared type is a reference in some files, and written out in those of the 1.6 core.
    private mutating func named(_ schema: JSONNode, _ name: String, at path: String) {
        usedTypes.insert(name)
        var schema = schema
        if let reference = schema["$ref"]?.string {
            checkKeywords(schema, ["$ref"], at: path)
            if reference != "#/definitions/\(name)" { unexplained.append("\(path): is \(reference), not \(name)") }
            guard let definition = definitions?[name] else { return unexplained.append("\(path): no \(name)") }
            schema = definition
        }
        if let type = document.object(named: name) {
            if usesDraft04 != (document.sections[type.section].draft == .draft04) {
                unexplained.append("\(path): \(name) is in a section of the other draft")
            }
            return object(schema, type.fields, isOpen: type.isOpen, at: path)
        }
        guard let type = document.enumeration(named: name) else { return unexplained.append("\(path): no \(name)") }
        expect(schema, "type", "\"string\"", at: path)
        let defaultValue = schema["default"]?.string
        if defaultValue != type.defaultValue { unexplained.append("\(path): default \(defaultValue ?? "none")") }
        // Beside a string, `additionalProperties` has no effect.
        checkKeywords(schema, ["type", "enum", "additionalProperties"], at: path)
        let values = schema["enum"]?.elements.compactMap(\.string) ?? []
        guard values != type.values else { return }
        let expected = type.values.filter { value in
            guard !values.contains(value), let deviation = type.deviations[value] else { return true }
            deliberate.insert("\(path): lacks \(value): \(deviation.reason)")
            return false
        }
        if values != expected { unexplained.append("\(path): allows \(values), not \(expected)") }
    }

    private mutating func expect(_ schema: JSONNode, _ keyword: String, _ text: String?, at path: String) {
        let stated = schema[keyword]?.text
        if stated != text { unexplained.append("\(path): \(keyword) \(stated ?? "none"), not \(text ?? "none")") }
    }

    private mutating func expectNumber(_ schema: JSONNode, _ keyword: String, _ text: String?, at path: String) {
        let stated = schema[keyword]?.number
        guard stated != text.flatMap({ JSONNumber($0) }) else { return }
        unexplained.append("\(path): \(keyword) \(schema[keyword]?.text ?? "none"), not \(text ?? "none")")
    }

    private mutating func checkKeywords(_ schema: JSONNode, _ known: Set<String>, at path: String) {
        let annotations: Set = [
            "$schema", "$id", "comment", "default", "definitions", "description", "javaType", "title",
        ]
        for member in schema.members where !known.contains(member.name) && !annotations.contains(member.name) {
            unexplained.append("\(path): also states \(member.name)")
        }
    }

    private init(_ parent: SchemaComparison) {
        self = parent
        unexplained = []
        deliberate = []
    }

    private mutating func merge(_ other: SchemaComparison) {
        unexplained += other.unexplained
        deliberate.formUnion(other.deliberate)
        usedTypes.formUnion(other.usedTypes)
    }
}
