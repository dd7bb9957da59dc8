import OCPP

/// Writes messages and types for a terminal.
struct SchemaText {
    let document: CatalogueDocument

    /// How wide a line may be.
    private static let width = 100

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

extension SchemaText {
    /// The lines of a table whose columns are set when all are known.
    private struct Rows {
        let document: CatalogueDocument
        private var rows: [Row] = []
        private var shown: Set<String> = []
        private var hasCustomData = false

        private enum Row {
            case heading(String)
            case field(indent: Int, CatalogueDocument.Field, note: String)
            case values(indent: Int, [String])
        }

        init(document: CatalogueDocument) { self.document = document }

        mutating func add(_ fields: [CatalogueDocument.Field], heading: String) {
            rows.append(.heading(fields.isEmpty ? "\(heading): no fields" : heading))
            add(fields, indent: 1)
        }

        private mutating func add(_ fields: [CatalogueDocument.Field], indent: Int) {
            for field in fields {
                guard let name = field.type.name else {
                    rows.append(.field(indent: indent, field, note: ""))
                    continue
                }
                if name == "CustomDataType" {
                    hasCustomData = true
                    rows.append(.field(indent: indent, field, note: ""))
                } else if let object = document.object(named: name) {
                    let isNew = shown.insert(name).inserted
                    rows.append(.field(indent: indent, field, note: isNew ? "" : "as above"))
                    if isNew { add(object.fields, indent: indent + 1) }
                } else if let type = document.enumeration(named: name) {
                    let standard = type.defaultValue.map { "= \($0)" } ?? ""
                    let isNew = shown.insert(name).inserted
                    rows.append(.field(indent: indent, field, note: isNew ? standard : "as above"))
                    if isNew { rows.append(.values(indent: indent, type.values)) }
                }
            }
        }

        var text: String {
            var nameWidth = 0
            var typeWidth = 0
            for case .field(let indent, let field, _) in rows {
                nameWidth = max(nameWidth, indent * 2 + field.name.count)
                typeWidth = max(typeWidth, SchemaText.type(field.type).count)
            }
            var lines: [String] = []
            for row in rows {
                switch row {
                case .heading(let heading):
                    lines += ["", heading]
                case .field(let indent, let field, let note):
                    let name = (String(repeating: " ", count: indent * 2) + field.name).padding(to: nameWidth)
                    let type = SchemaText.type(field.type).padding(to: typeWidth)
                    let parts = [
                        name, type, field.isRequired ? "required" : "optional",
                        field.defaultValue.map { "= \($0)" } ?? "", note,
                        field.deviation.map { "! \($0.text)" } ?? "",
                    ]
                    lines.append(parts.filter { !$0.isEmpty }.joined(separator: "  "))
                case .values(let indent, let values):
                    let start = String(repeating: " ", count: indent * 2 + 2)
                    lines += wrap(values, start: start)
                }
            }
            if hasCustomData {
                lines += [
                    "", "customData is an open object for vendors' own properties; it requires vendorId, string(255).",
                ]
            }
            return lines.joined(separator: "\n") + "\n"
        }

        private func wrap(_ values: [String], start: String) -> [String] {
            var lines: [String] = []
            var line = start
            for (index, value) in values.enumerated() {
                let word = index == values.count - 1 ? value : value + " |"
                if line.count + word.count + 1 > SchemaText.width, line != start {
                    lines.append(line)
                    line = start
                }
                line += line == start ? word : " " + word
            }
            return lines + [line]
        }
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
