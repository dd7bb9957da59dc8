import JSONSchema
import OCPP

/// Says in the words of a catalogue what a vendor's schema says of a payload, as far as it can be said.
///
/// What it cannot say is a place of which nothing is known: anything may be there.
struct VendorFields {
    typealias Field = CatalogueDocument.Field
    typealias FieldType = CatalogueDocument.FieldType

    /// The objects and lists of words that the schema names, and those that it does not, under names of their own.
    private(set) var objects: [CatalogueDocument.ObjectType] = []
    private(set) var enums: [CatalogueDocument.EnumType] = []
    /// The fields of the payload.
    private(set) var fields: [Field] = []
    /// Whether it may have others.
    private(set) var isOpen = true

    private let schema: NamedSchema
    private var named: [String: FieldType] = [:]
    private var count = 0

    init(_ schema: NamedSchema) {
        self.schema = schema
        var whole = schema.schema
        if case .reference(let name) = whole, let definition = schema.definitions[name] { whole = definition }
        guard case .object(let object) = whole else { return }
        isOpen = object.isOpen
        fields = self.fields(of: object)
    }

    private mutating func fields(of object: SchemaObject) -> [Field] {
        object.properties.map { property in
            Field(named: property.name, type(of: property.schema), isRequired: property.isRequired)
        }
    }

    private mutating func type(of description: SchemaDescription) -> FieldType {
        switch description {
        case .any, .null, .choice, .general: return .any
        case .boolean: return .boolean
        case .string(let string): return type(of: string)
        case .number(let number):
            let bounds = CatalogueDocument.Bounds(
                minimum: number.minimum?.description,
                maximum: number.maximum?.description
            )
            return number.integer == nil ? .number(bounds, step: nil) : .integer(bounds)
        case .array(let array):
            let least = array.minItems == 0 ? nil : array.minItems
            return .array(of: type(of: array.element), minItems: least, maxItems: array.maxItems)
        case .object(let object): return type(of: object, named: freshName())
        case .reference(let name):
            if let known = named[name] { return known }
            guard let definition = schema.definitions[name] else { return .any }
            guard case .object(let object) = definition else {
                // One that leads to itself says nothing more.
                named[name] = .any
                let type = type(of: definition)
                named[name] = type
                return type
            }
            let own = freshName()
            named[name] = .named(own)
            return type(of: object, named: own)
        }
    }

    private mutating func type(of string: SchemaString) -> FieldType {
        if let values = string.values {
            let name = freshName()
            enums.append(CatalogueDocument.EnumType(named: name, values))
            return .named(name)
        }
        switch string.format {
        case .dateTime: return .dateTime
        case .uri: return .uri
        case nil: return .string(maxLength: string.maxLength, isIdentifier: false)
        }
    }

    private mutating func type(of object: SchemaObject, named name: String) -> FieldType {
        let fields = fields(of: object)
        objects.append(CatalogueDocument.ObjectType(named: name, isOpen: object.isOpen, fields))
        return .named(name)
    }

    /// No name of OCPP's has a blank.
    private mutating func freshName() -> String {
        count += 1
        return "\(schema.name) \(count)"
    }
}
