import OCPP

/// Writes messages and types for a terminal.
struct SchemaText {
    let document: CatalogueDocument

    /// How wide a line may be.
    static let width = 100

    /// Who sends it: `station → CSMS`.
    static func arrow(_ action: CatalogueDocument.ActionDescription) -> String {
        switch action.directions {
        case .up: "station → CSMS"
        case .down: "CSMS → station"
        default: "both ways"
        }
    }

    /// The type as the catalogue writes it.
    static func type(_ type: CatalogueDocument.FieldType) -> String {
        switch type {
        case .string(let maxLength, let isIdentifier):
            (isIdentifier ? "identifier" : "string") + (maxLength.map { "(\($0))" } ?? "")
        case .dateTime: "dateTime"
        case .uri: "uri"
        case .boolean: "boolean"
        case .any: "any"
        case .integer(let bounds): "integer" + range(bounds.minimum, bounds.maximum)
        case .number(let bounds, let step):
            "number" + range(bounds.minimum, bounds.maximum) + (step.map { " step \($0)" } ?? "")
        case .named(let name): name
        case .array(let element, let minItems, let maxItems):
            "[\(Self.type(element))]" + range(minItems.map(String.init), maxItems.map(String.init))
        }
    }

    private static func range(_ minimum: String?, _ maximum: String?) -> String {
        minimum == nil && maximum == nil ? "" : " \(minimum ?? "")...\(maximum ?? "")"
    }

    func text(of entity: SchemaEntity) -> String {
        switch entity {
        case .action(let action): text(of: action)
        case .object(let object): text(of: object)
        case .enumeration(let type): text(of: type)
        }
    }

    private func text(of action: CatalogueDocument.ActionDescription) -> String {
        let section = document.sections[action.section]
        let place = action.clause.isEmpty ? section.title : "\(section.title), \(action.clause)"
        var rows = Rows(document: document)
        rows.add(action.request, heading: "Request")
        if let response = action.response { rows.add(response, heading: "Response") }
        return """
            \(action.name)  \(action.isSend ? "SEND" : "CALL")  \(Self.arrow(action))
            \(action.summary)
            \(section.name) (\(place))
            \(rows.text)
            """
    }

    private func text(of object: CatalogueDocument.ObjectType) -> String {
        var rows = Rows(document: document)
        rows.add(object.fields, heading: "Fields")
        return """
            \(object.name)  type of OCPP \(document.version.number)\(object.isOpen ? ", open to other properties" : "")
            Used by \(users(of: object.name).joined(separator: ", "))
            \(rows.text)
            """
    }

    private func text(of type: CatalogueDocument.EnumType) -> String {
        var lines = ["\(type.name)  enumeration of OCPP \(document.version.number)"]
        lines.append("Used by \(users(of: type.name).joined(separator: ", "))")
        lines.append("")
        for value in type.values {
            let meaning = value == type.defaultValue ? "  default" : ""
            let note = type.deviations[value].map { "  ! \($0.text)" } ?? ""
            lines.append("  \(value)\(meaning)\(note)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The messages and types that mention a type.
    private func users(of name: String) -> [String] {
        var users: [String] = []
        for action in document.actions {
            let fields = action.request + (action.response ?? [])
            if fields.contains(where: { $0.type.name == name }) { users.append(action.name) }
        }
        users += document.objects.filter { $0.fields.contains { $0.type.name == name } }.map(\.name)
        return users
    }
}

extension CatalogueDocument.Deviation {
    /// What was published, and why it is not so here.
    var text: String { "published \(published.map(SchemaText.type) ?? "absent"): \(reason)" }
}

extension String {
    /// Spaces behind it until it is this wide.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
