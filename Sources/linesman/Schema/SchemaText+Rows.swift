import OCPP

extension SchemaText {
    /// The lines of a table whose columns are set when all are known.
    struct Rows {
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
