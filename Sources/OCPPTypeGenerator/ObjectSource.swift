import OCPP

/// Writes the struct of an object: a data type, a request or a response.
struct ObjectSource {
    let names: TypeNames
    let sentences: Sentences

    /// What the struct is and stands for.
    struct Subject {
        var name: String
        var protocolName: String
        var documentation: [String]
        /// Where its properties are, as in ``TypeNames``.
        var place: String
        /// What the properties' documentation calls it.
        var owner: String
        var isOpen: Bool
        /// Declarations in front of the properties.
        var preamble: [(documentation: String, declaration: String)] = []
    }

    func write(_ subject: Subject, _ fields: [CatalogueDocument.Field], to text: inout SourceText) {
        precondition(fields.count <= 64, "a reader keeps account of 64 members")
        text.documentation(subject.documentation)
        text.block("public struct \(subject.name): \(subject.protocolName)") { text in
            for part in subject.preamble {
                text.documentation(part.documentation)
                text.line(part.declaration)
                text.line("")
            }
            for field in fields { property(field, of: subject, to: &text) }
            if !fields.isEmpty { text.line("") }
            initializer(fields, of: subject, to: &text)
            text.line("")
            reading(fields, of: subject, to: &text)
            text.line("")
            writing(fields, to: &text)
        }
    }

    private func place(_ field: CatalogueDocument.Field, _ subject: Subject) -> String {
        "\(subject.place).\(field.name)"
    }

    private func type(_ field: CatalogueDocument.Field, _ subject: Subject) -> String {
        names.name(of: field.type, at: place(field, subject))
    }

    private func property(_ field: CatalogueDocument.Field, of subject: Subject, to text: inout SourceText) {
        text.documentation(sentences.lines(field, at: place(field, subject), of: subject.owner))
        let wrapper = names.isIndirect(field) ? "@Indirect " : ""
        let optional = field.isRequired ? "" : "?"
        text.line("\(wrapper)public var \(SwiftName.declared(field.name)): \(type(field, subject))\(optional)")
    }

    private func initializer(_ fields: [CatalogueDocument.Field], of subject: Subject, to text: inout SourceText) {
        let needs = fields.contains { !$0.isRequired }
        text.documentation(
            fields.isEmpty
                ? "Puts \(subject.owner) together, which says nothing more than that it is there."
                : "Puts \(subject.owner) together" + (needs ? "; what is not required may be left out." : ".")
        )
        let parameters = fields.map { field in
            "\(SwiftName.declared(field.name)): \(type(field, subject))" + (field.isRequired ? "" : "? = nil")
        }
        guard !fields.isEmpty else { return text.line("public init() {}") }
        text.list("public init(", of: parameters, closing: ") {")
        for field in fields {
            text.line("    self.\(field.name) = \(SwiftName.declared(field.name))")
        }
        text.line("}")
    }

    private func reading(_ fields: [CatalogueDocument.Field], of subject: Subject, to text: inout SourceText) {
        var required: UInt64 = 0
        var nullable: UInt64 = 0
        for (index, field) in fields.enumerated() {
            if field.isRequired { required |= 1 << UInt64(index) }
            if field.type == .any { nullable |= 1 << UInt64(index) }
        }
        text.documentation("The names of the members in the order of the specification.")
        let bits =
            (required == 0 ? "" : ", required: 0b\(String(required, radix: 2))")
            + (nullable == 0 ? "" : ", nullable: 0b\(String(nullable, radix: 2))")
        let list = fields.map(\.name).joined(separator: " ")
        text.line("public static let members = NameTable(\"\(list)\"\(bits))")
        text.line("")
        text.documentation("What reading begins with.")
        text.block("public static var blank: Self") { text in
            text.list(
                "Self(",
                of: fields.filter(\.isRequired).map { "\($0.name): \(names.blank($0.type))" },
                closing: ")"
            )
        }
        text.line("")
        text.documentation("Reads the member at this place of ``members``.")
        text.block("public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError)") {
            text in
            guard !fields.isEmpty else { return }
            text.line("switch member {")
            for (index, field) in fields.enumerated() {
                text.line("case \(index): self.\(field.name) = try \(type(field, subject))(reading: &reader)")
            }
            text.line("default: break")
            text.line("}")
        }
    }

    private func writing(_ fields: [CatalogueDocument.Field], to text: inout SourceText) {
        text.documentation("Appends the members that are there.")
        text.block("public func write(members writer: inout WireWriter)") { text in
            for (index, field) in fields.enumerated() { text.line("writer.put(\(index), self.\(field.name))") }
        }
    }
}
