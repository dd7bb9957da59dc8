import OCPP

/// Describes messages and types as JSON, for programs that generate code or pages.
struct SchemaJSON {
    let document: CatalogueDocument

    func value(of entity: SchemaEntity) -> OutputJSON {
        switch entity {
        case .action(let action): value(of: action)
        case .object(let object):
            .object([
                ("version", .string(document.version.number)), ("type", .string(object.name)),
                ("open", .bool(object.isOpen)), ("fields", fields(object.fields, within: [object.name])),
            ])
        case .enumeration(let type):
            .object([
                ("version", .string(document.version.number)), ("type", .string(type.name)),
                ("enum", .array(type.values.map { .string($0) })),
            ])
        }
    }

    private func value(of action: CatalogueDocument.ActionDescription) -> OutputJSON {
        let section = document.sections[action.section]
        var members: [(String, OutputJSON)] = [
            ("version", .string(document.version.number)),
            ("action", .string(action.name)),
            ("kind", .string(action.isSend ? "send" : "call")),
            ("directions", .array(directions(action.directions))),
            ("summary", .string(action.summary)),
            ("section", .string(section.name)),
            ("document", .string(section.title)),
        ]
        if !action.clause.isEmpty { members.append(("clause", .string(action.clause))) }
        members.append(("request", .object([("fields", fields(action.request, within: []))])))
        if let response = action.response {
            members.append(("response", .object([("fields", fields(response, within: []))])))
        }
        return .object(members)
    }

    private func directions(_ directions: Directions) -> [OutputJSON] {
        [(Directions.up, "station-to-csms"), (.down, "csms-to-station")]
            .filter { directions.contains($0.0) }
            .map { .string($0.1) }
    }

    private func fields(_ fields: [CatalogueDocument.Field], within: Set<String>) -> OutputJSON {
        .array(
            fields.map { field in
                var members: [(String, OutputJSON)] = [
                    ("name", .string(field.name)), ("required", .bool(field.isRequired)),
                ]
                members += type(field.type, within: within)
                if let value = field.defaultValue { members.append(("default", .string(value))) }
                if let deviation = field.deviation { members.append(("deviation", .string(deviation.text))) }
                return .object(members)
            }
        )
    }

    private func type(_ type: CatalogueDocument.FieldType, within: Set<String>) -> [(String, OutputJSON)] {
        var members: [(String, OutputJSON)]
        switch type {
        case .string(let maxLength, let isIdentifier):
            members = [("type", .string(isIdentifier ? "identifier" : "string"))]
            if let maxLength { members.append(("maxLength", .number(String(maxLength)))) }
        case .integer(let bounds):
            members = [("type", .string("integer"))] + limits(["minimum": bounds.minimum, "maximum": bounds.maximum])
        case .number(let bounds, let step):
            members = [("type", .string("number"))] + limits(["minimum": bounds.minimum, "maximum": bounds.maximum])
            if let step { members.append(("multipleOf", .number(step))) }
        case .array(let element, let minItems, let maxItems):
            members = [("type", .string("array"))]
            members += limits(["minItems": minItems.map(String.init), "maxItems": maxItems.map(String.init)])
            members.append(("items", .object(self.type(element, within: within))))
        case .named(let name):
            members = [("type", .string(name))]
            if let object = document.object(named: name) {
                if object.isOpen { members.append(("open", .bool(true))) }
                guard !within.contains(name) else { break }
                members.append(("fields", fields(object.fields, within: within.union([name]))))
            } else if let type = document.enumeration(named: name) {
                members.append(("enum", .array(type.values.map { .string($0) })))
                if let value = type.defaultValue { members.append(("default", .string(value))) }
            }
        case .dateTime, .uri, .boolean, .any:
            members = [("type", .string(SchemaText.type(type)))]
        }
        return members
    }

    /// The limits that there are.
    private func limits(_ limits: KeyValuePairs<String, String?>) -> [(String, OutputJSON)] {
        limits.compactMap { name, value in value.map { (name, .number($0)) } }
    }
}
