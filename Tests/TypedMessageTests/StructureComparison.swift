import OCPP
import OCPPTypes
import Testing

/// Looks at values of generated types by reflection and compares them with the catalogue.
struct StructureComparison {
    private let document: CatalogueDocument
    private let module: String

    init(_ message: TypedMessage) {
        document = message.document
        module =
            switch message.version {
            case .v16: "OCPP16"
            case .v201: "OCPP201"
            case .v21: "OCPP21"
            }
    }

    /// Compares an object and what is in it.
    func compare(_ value: any WireObject, _ fields: [CatalogueDocument.Field], at place: String) throws {
        let table = type(of: value).members
        #expect(table.list == fields.map(\.name), "\(place)")
        #expect(fields.indices.map { table.isRequired($0) } == fields.map(\.isRequired), "\(place)")
        let children = Array(Mirror(reflecting: value).children)
        #expect(children.map { ($0.label ?? "").drop { $0 == "_" } } == fields.map { Substring($0.name) }, "\(place)")
        for (child, field) in zip(children, fields) {
            let here = "\(place)/\(field.name)"
            let name = String(reflecting: type(of: child.value))
            let expected = self.name(of: field.type, at: place)
            if field.isRequired {
                #expect(expected.contains(name), "\(here)")
            } else {
                let optional = expected.flatMap { ["Swift.Optional<\($0)>", "OCPPTypes.Indirect<\($0)>"] }
                #expect(optional.contains(name), "\(here)")
            }
            for object in Self.objects(in: child.value) {
                guard let name = field.type.name, let type = document.object(named: name) else { continue }
                #expect(String(describing: Swift.type(of: object)) == name, "\(here)")
                try compare(object, type.fields, at: "\(name)")
            }
        }
    }

    /// The Swift types that may stand for a type of the catalogue; a list of names makes one of its own out of a text.
    private func name(of type: CatalogueDocument.FieldType, at place: String) -> [String] {
        switch type {
        case .string, .uri: ["Swift.String"] + TypedMessage.lists.map { "\(module).\($0)" }
        case .dateTime: ["OCPPTypes.DateTime"]
        case .boolean: ["Swift.Bool"]
        case .any: ["OCPPTypes.RawJSON"]
        case .integer: ["Swift.Int"]
        case .number: ["OCPPTypes.ExactDecimal"]
        case .named("CustomDataType"): ["OCPPTypes.CustomData"]
        case .named(let name): ["\(module).\(name)"]
        case .array(let element, _, _): self.name(of: element, at: place).map { "Swift.Array<\($0)>" }
        }
    }

    /// The objects directly in a member: itself, or its elements.
    private static func objects(in value: Any) -> [any WireObject] {
        if let object = value as? any WireObject { return [object] }
        if value is any WireValue, !(value is [Any]) { return [] }
        return Mirror(reflecting: value).children.flatMap { objects(in: $0.value) }
    }

    /// Every enumeration that a value holds, by its name.
    func enumerations(in value: Any, _ seen: inout [String: any WireEnum.Type]) {
        if let value = value as? any WireEnum {
            seen[String(describing: type(of: value))] = type(of: value)
        } else {
            for child in Mirror(reflecting: value).children { enumerations(in: child.value, &seen) }
        }
    }

    /// Compares an enumeration.
    static func compare<T: WireEnum>(_ type: T.Type, _ expected: CatalogueDocument.EnumType) {
        #expect(T.values.list == expected.values && T.allCases.map(\.rawValue) == expected.values, "\(expected.name)")
        for (index, text) in expected.values.enumerated() {
            let value = T(rawValue: text)
            #expect(value.rawValue == text && T(listed: index) == value, "\(expected.name) \(text)")
            // A case without a payload has no children; what is not recognized has its text.
            #expect(Mirror(reflecting: value).children.isEmpty, "\(expected.name) \(text)")
        }
        let other = T(rawValue: "none of them")
        #expect(other.rawValue == "none of them" && !Mirror(reflecting: other).children.isEmpty, "\(expected.name)")
    }
}
