import JSONScanning

/// What schemas were compiled to: flat lists that refer to each other by number.
struct KeywordProgram: Sendable {
    typealias NodeID = Int32

    /// One schema.
    struct Node: Sendable {
        var code: Range<Int> = 0..<0
        var location: SchemaLocation
        /// The resource it belongs to, for dynamic references.
        var resource: Int
        /// Whether it must know what its parts have looked at.
        var tracks = false
    }

    /// What one keyword, or a few that belong together, demands.
    enum Instruction: Hashable, Sendable {
        case never
        case type(TypeSet)
        case const(Int)
        /// Values, and the table of those that are strings.
        case enumeration(Range<Int>, texts: Int)
        case minimum(Int)
        case maximum(Int)
        case exclusiveMinimum(Int)
        case exclusiveMaximum(Int)
        case multipleOf(Int)
        case minLength(Int)
        case maxLength(Int)
        case pattern(Int)
        case format(FormatName)
        case minItems(Int)
        case maxItems(Int)
        case uniqueItems
        case minProperties(Int)
        case maxProperties(Int)
        case required(Int)
        case dependentRequired(Int, SchemaKeyword)
        /// `properties`, `patternProperties` and `additionalProperties`.
        case members(Int)
        case propertyNames(NodeID)
        /// `prefixItems` and `items`, or `items` and `additionalItems`.
        case items(prefix: Range<Int>, rest: NodeID?, restKeyword: SchemaKeyword)
        case contains(NodeID, min: Int, max: Int?)
        case allOf(Range<Int>)
        case anyOf(Range<Int>)
        case oneOf(Range<Int>)
        case not(NodeID)
        case condition(NodeID, then: NodeID?, else: NodeID?)
        case dependentSchemas(Int)
        case reference(NodeID)
        case dynamicReference(NodeID, anchor: Int)
        case unevaluatedItems(NodeID)
        case unevaluatedProperties(NodeID)

        /// Whether it applies other schemas, to the value or to what is in it.
        var isApplicator: Bool {
            switch self {
            case .members, .propertyNames, .items, .contains, .allOf, .anyOf, .oneOf, .not, .condition,
                .dependentSchemas, .reference, .dynamicReference, .unevaluatedItems, .unevaluatedProperties:
                true
            default: false
            }
        }
    }

    struct Members: Sendable {
        var names = NameTable()
        /// The schema of each name in `names`.
        var schemas: [NodeID] = []
        var patterns: [(pattern: Int, schema: NodeID)] = []
        var additional: NodeID?
    }

    struct DependentNames: Sendable {
        var name: [UInt8]
        var required: [[UInt8]]
    }

    struct DependentSchema: Sendable {
        var name: [UInt8]
        var schema: NodeID
    }

    var nodes: [Node] = []
    var code: [Instruction] = []
    var values: [JSONNode] = []
    var texts: [NameTable] = []
    var numbers: [(value: JSONNumber, text: String)] = []
    var patterns: [(pattern: Pattern, text: String)] = []
    var names: [[[UInt8]]] = []
    var dependentNames: [[DependentNames]] = []
    var dependentSchemas: [[DependentSchema]] = []
    var members: [Members] = []
    var lists: [NodeID] = []
    /// For each name of a dynamic anchor: the resources that have it, and the schemas it stands at.
    var dynamicAnchors: [[Int: NodeID]] = []
    var documents: [JSONTape] = []
    /// What errors call them.
    var documentNames: [String] = []
    /// Whether `false` is all that the schema says.
    var isNever: [Bool] = []

    /// The types a value may have, one bit each.
    struct TypeSet: OptionSet, Hashable, Sendable {
        let rawValue: UInt16

        static let null = TypeSet(rawValue: 1)
        static let boolean = TypeSet(rawValue: 2)
        static let number = TypeSet(rawValue: 4)
        static let string = TypeSet(rawValue: 8)
        static let array = TypeSet(rawValue: 16)
        static let object = TypeSet(rawValue: 32)
        /// Numbers that are whole by value.
        static let integer = TypeSet(rawValue: 64)
        /// Numbers that are whole by spelling, as draft 4 has it.
        static let integerSpelling = TypeSet(rawValue: 128)

        /// The names, in the specification's order.
        var names: [String] {
            let all: [(TypeSet, String)] = [
                (.null, "null"), (.boolean, "boolean"), (.object, "object"), (.array, "array"), (.number, "number"),
                (.string, "string"), (.integer, "integer"), (.integerSpelling, "integer"),
            ]
            return all.filter { contains($0.0) }.map(\.1)
        }
    }
}

/// Finds a name's number without making a string of it.
struct NameTable: Sendable {
    private(set) var names: [[UInt8]] = []
    private var slots: [Int32] = [-1]

    init(_ names: [[UInt8]] = []) {
        self.names = names
        var size = 1
        while size < names.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (index, name) in names.enumerated() {
            var slot = Self.hash(name.span.bytes) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }

    func index(of name: RawSpan) -> Int? {
        guard !names.isEmpty else { return nil }
        var slot = Self.hash(name) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if names[index].count == name.byteCount, name.holds(names[index], at: 0) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// FNV-1a; names come from the schema, so nobody can choose ones that collide.
    private static func hash(_ name: RawSpan) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for at in 0..<name.byteCount { hash = (hash ^ UInt64(name.byte(at))) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 29)
    }
}
