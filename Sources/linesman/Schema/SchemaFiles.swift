import OCPP

/// Writes a catalogue as JSON Schema.
struct SchemaFiles {
    let document: CatalogueDocument

    /// Every schema with the name of its file.
    var all: [(String, OutputJSON)] {
        document.actions.flatMap { action in
            var files = [
                (action.requestSchemaName, schema(of: action, named: action.requestSchemaName, action.request))
            ]
            if let response = action.response {
                files.append(
                    (action.responseSchemaName, schema(of: action, named: action.responseSchemaName, response))
                )
            }
            return files
        }
    }

    private func schema(
        of action: CatalogueDocument.ActionDescription,
        named name: String,
        _ fields: [CatalogueDocument.Field]
    ) -> OutputJSON {
        let draft = document.sections[action.section].draft == .draft04 ? "04" : "06"
        var members: [(String, OutputJSON)] = [
            ("$schema", .string("http://json-schema.org/draft-\(draft)/schema#")),
            ("title", .string(name)),
            ("description", .string("OCPP \(document.version.number), \(SchemaText.arrow(action)). \(action.summary)")),
        ]
        members += object(fields, isOpen: false)
        let definitions = definitions(fields)
        if !definitions.isEmpty { members.append(("definitions", .object(definitions))) }
        return .object(members)
    }

    /// The shared types that these fields need, by name.
    private func definitions(_ fields: [CatalogueDocument.Field]) -> [(String, OutputJSON)] {
        var found: [String: OutputJSON] = [:]
        var waiting = fields.compactMap(\.type.name)
        while let name = waiting.popLast() {
            guard found[name] == nil else { continue }
            if let object = document.object(named: name) {
                found[name] = .object(self.object(object.fields, isOpen: object.isOpen))
                waiting += object.fields.compactMap(\.type.name)
            } else if let type = document.enumeration(named: name) {
                var members: [(String, OutputJSON)] = [
                    ("type", .string("string")), ("enum", .array(type.values.map { .string($0) })),
                ]
                if let value = type.defaultValue { members.append(("default", .string(value))) }
                found[name] = .object(members)
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func object(_ fields: [CatalogueDocument.Field], isOpen: Bool) -> [(String, OutputJSON)] {
        var members: [(String, OutputJSON)] = [("type", .string("object"))]
        members.append(("properties", .object(fields.map { ($0.name, property($0)) })))
        let required = fields.filter(\.isRequired).map { OutputJSON.string($0.name) }
        // Draft 04 does not allow an empty list.
        if !required.isEmpty { members.append(("required", .array(required))) }
        if !isOpen { members.append(("additionalProperties", .bool(false))) }
        return members
    }

    private func property(_ field: CatalogueDocument.Field) -> OutputJSON {
        var members = type(field.type)
        if let value = field.defaultValue {
            let isText = if case .string = field.type { true } else { false }
            members.append(("default", isText ? .string(value) : .number(value)))
        }
        return .object(members)
    }

    private func type(_ type: CatalogueDocument.FieldType) -> [(String, OutputJSON)] {
        switch type {
        case .any:
            return []
        case .boolean:
            return [("type", .string("boolean"))]
        case .dateTime:
            return [("type", .string("string")), ("format", .string("date-time"))]
        case .uri:
            return [("type", .string("string")), ("format", .string("uri"))]
        case .string(let maxLength, _):
            return [("type", .string("string"))] + limit("maxLength", maxLength.map(String.init))
        case .integer(let bounds):
            return [("type", .string("integer"))] + limit("minimum", bounds.minimum) + limit("maximum", bounds.maximum)
        case .number(let bounds, let step):
            return [("type", .string("number"))] + limit("minimum", bounds.minimum) + limit("maximum", bounds.maximum)
                + limit("multipleOf", step)
        case .named(let name):
            return [("$ref", .string("#/definitions/\(name)"))]
        case .array(let element, let minItems, let maxItems):
            return [("type", .string("array")), ("items", .object(self.type(element)))]
                + limit("minItems", minItems.map(String.init)) + limit("maxItems", maxItems.map(String.init))
        }
    }

    private func limit(_ keyword: String, _ value: String?) -> [(String, OutputJSON)] {
        value.map { [(keyword, .number($0))] } ?? []
    }
}
