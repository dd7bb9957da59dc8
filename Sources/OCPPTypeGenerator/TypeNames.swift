import OCPP

/// Which Swift type a property has, and what stands in it before anything was read.
struct TypeNames {
    private let objects: [String: CatalogueDocument.ObjectType]
    private let enums: Set<String>
    /// Names of open lists, by the place of the property: `TYPE.FIELD` or `ACTION.request.FIELD`.
    private let lists: [String: String]

    /// An optional object with more members than this is kept on the heap.
    private static let mostMembersInPlace = 5

    init(_ document: CatalogueDocument, lists: [CatalogueDocument.ValueList]) {
        objects = Dictionary(uniqueKeysWithValues: document.objects.map { ($0.name, $0) })
        enums = Set(document.enums.map(\.name))
        self.lists = Dictionary(uniqueKeysWithValues: lists.flatMap { list in list.fields.map { ($0, list.name) } })
    }

    /// The list from which names for a property can be taken.
    func list(at place: String) -> String? { lists[place] }

    /// The type without its question mark.
    func name(of type: CatalogueDocument.FieldType, at place: String) -> String {
        switch type {
        case .string, .uri: lists[place] ?? "String"
        case .dateTime: "DateTime"
        case .boolean: "Bool"
        case .any: "RawJSON"
        case .integer: "Int"
        case .number: "ExactDecimal"
        case .named("CustomDataType"): "CustomData"
        case .named(let name): name
        case .array(let element, _, _): "[\(self.name(of: element, at: place))]"
        }
    }

    /// An expression for a value that nothing was read into.
    func blank(_ type: CatalogueDocument.FieldType) -> String {
        switch type {
        case .string, .uri: "\"\""
        case .dateTime: ".epoch"
        case .boolean: "false"
        case .any: "nil"
        case .integer, .number: "0"
        case .array: "[]"
        case .named("CustomDataType"): "CustomData(vendorId: \"\")"
        case .named(let name) where enums.contains(name): ".unrecognized(\"\")"
        case .named: ".blank"
        }
    }

    /// Whether the property is kept on the heap.
    func isIndirect(_ field: CatalogueDocument.Field) -> Bool {
        guard !field.isRequired, case .named(let name) = field.type, let object = objects[name] else { return false }
        return name != "CustomDataType" && object.fields.count > Self.mostMembersInPlace
    }
}
