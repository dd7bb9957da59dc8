import JSONScanning

extension NamedSchema {
    /// Describes a general schema so that a ``SchemaProgram`` can run it.
    ///
    /// Whatever the one-pass engine can check is described; the rest, schema by schema, stays with the general
    /// evaluator. Verdict and violations are the same either way.
    public init(name: String, lowering schema: GeneralSchema) {
        var lowering = Lowering(schema.program)
        let root = lowering.root()
        self.init(
            name: name,
            schema: root,
            definitions: lowering.definitions,
            places: lowering.places,
            document: schema.program.documentNames.first
        )
    }
}

extension NamedSchema {
    /// How many schemas in it are left to the general evaluator.
    package var generalParts: Int {
        var parts: Set<SchemaPart> = []
        var pending = Array(definitions.values) + [schema]
        while let next = pending.popLast() {
            switch next {
            case .general(let part): parts.insert(part)
            case .object(let object): pending += object.properties.map(\.schema)
            case .array(let array): pending.append(array.element)
            case .choice(let choices): pending += choices
            case .string(let string): pending += [string.content].compactMap { $0 }
            case .any, .number, .boolean, .null, .reference: break
            }
        }
        return parts.count
    }
}

/// Turns the instructions of a general program back into what they state.
private struct Lowering {
    private typealias NodeID = KeywordProgram.NodeID
    private typealias TypeSet = KeywordProgram.TypeSet

    private let program: KeywordProgram
    private let whole: SchemaPart.Whole
    private(set) var definitions: [String: SchemaDescription] = [:]
    private(set) var places: [String: SchemaPlace] = [:]
    private var begun: Set<NodeID> = []

    init(_ program: KeywordProgram) {
        self.program = program
        whole = SchemaPart.Whole(program)
    }

    mutating func root() -> SchemaDescription {
        // Where dynamic references lead depends on the way there, so nothing may be taken out of its context.
        guard program.dynamicAnchors.isEmpty else { return .general(SchemaPart(of: whole, 0)) }
        return describe(0)
    }

    // MARK: Schemas in schemas

    /// A schema at a keyword: in place if it stands there, as a definition if a reference led to it.
    private mutating func child(_ id: NodeID, of parent: NodeID, at tokens: [String]) -> SchemaDescription {
        let (location, origin) = (program.nodes[Int(id)].location, program.nodes[Int(parent)].location)
        if location.document == origin.document, pointer(of: id).tokens == pointer(of: parent).tokens + tokens {
            return describe(id)
        }
        return definition(id)
    }

    private mutating func definition(_ id: NodeID) -> SchemaDescription {
        let place = SchemaPlace(
            document: program.documentNames[program.nodes[Int(id)].location.document],
            pointer: pointer(of: id)
        )
        // Two documents may have one name, so the number tells definitions apart.
        let name = "\(place.document ?? "")#\(place.pointer) \(id)"
        if begun.insert(id).inserted {
            places[name] = place
            definitions[name] = describe(id)
        }
        return .reference(name)
    }

    private func pointer(of id: NodeID) -> JSONPointer {
        let location = program.nodes[Int(id)].location
        return JSONPointer(to: JSONNode(storage: program.documents[location.document].storage, index: location.entry))
    }

    // MARK: One schema

    /// What a schema's instructions have to say, sorted; those for other types than the value's say nothing.
    private struct Statements {
        var types: TypeSet = []
        var minimum: Int?
        var maximum: Int?
        var exclusiveMinimum: Int?
        var exclusiveMaximum: Int?
        var multipleOf: Int?
        var minLength = 0
        var maxLength: Int?
        var values: Range<Int>?
        var constant: Int?
        var format: FormatName?
        var minItems = 0
        var maxItems: Int?
        var element: NodeID?
        var required: [[UInt8]] = []
        var members: Int?
    }

    private mutating func describe(_ id: NodeID) -> SchemaDescription {
        let code = program.code[program.nodes[Int(id)].code]
        if code.isEmpty { return .any }
        if code.count == 1, case .reference(let target) = code[code.startIndex] { return definition(target) }
        guard let statements = statements(code), let description = describe(id, statements) else {
            return .general(SchemaPart(of: whole, id))
        }
        return description
    }

    /// Nil when there is an instruction that no description has words for.
    private func statements(_ code: ArraySlice<KeywordProgram.Instruction>) -> Statements? {
        var found = Statements()
        for instruction in code {
            switch instruction {
            case .type(let types): found.types = types
            case .minimum(let index): found.minimum = index
            case .maximum(let index): found.maximum = index
            case .exclusiveMinimum(let index): found.exclusiveMinimum = index
            case .exclusiveMaximum(let index): found.exclusiveMaximum = index
            case .multipleOf(let index): found.multipleOf = index
            case .minLength(let limit): found.minLength = limit
            case .maxLength(let limit): found.maxLength = limit
            case .enumeration(let range, _): found.values = range
            case .const(let index): found.constant = index
            case .format(let format): found.format = format
            case .minItems(let limit): found.minItems = limit
            case .maxItems(let limit): found.maxItems = limit
            case .items(let prefix, let rest, _):
                guard prefix.isEmpty, let rest, !program.isNever[Int(rest)] else { return nil }
                found.element = rest
            case .required(let index): found.required = program.names[index]
            case .members(let index): found.members = index
            default: return nil
            }
        }
        return found
    }

    private mutating func describe(_ id: NodeID, _ said: Statements) -> SchemaDescription? {
        if said.types == .string { return string(said).map { .string($0) } }
        guard said.values == nil, said.constant == nil else { return nil }
        switch said.types {
        case .boolean: return .boolean
        case .null: return .null
        case .number: return number(said, integer: nil)
        case .integer: return number(said, integer: .byValue)
        case .integerSpelling: return number(said, integer: .bySpelling)
        case .object: return object(id, said)
        case .array:
            let element = said.element.map { child($0, of: id, at: ["items"]) } ?? .any
            return .array(SchemaArray(of: element, minItems: said.minItems, maxItems: said.maxItems))
        default: return choice(id, said)
        }
    }

    /// A list of types: what is said holds for those values that it is about.
    private mutating func choice(_ id: NodeID, _ said: Statements) -> SchemaDescription? {
        var choices: [SchemaDescription] = []
        for type in [.null, .boolean, .number, .string, .array, .object, .integer, .integerSpelling] as [TypeSet]
        where said.types.contains(type) {
            var single = said
            single.types = type
            guard let description = describe(id, single) else { return nil }
            choices.append(description)
        }
        // Whoever lists numbers as well as integers means the former, but violations name both.
        let hasBoth = said.types.contains(.number) && !said.types.isDisjoint(with: [.integer, .integerSpelling])
        return choices.count < 2 || hasBoth ? nil : .choice(choices)
    }

    private func string(_ said: Statements) -> SchemaString? {
        var string = SchemaString(maxLength: said.maxLength)
        string.minLength = said.minLength
        switch said.format {
        case nil: break
        case .dateTime: string.format = .dateTime
        case .uri: string.format = .uri
        default: return nil
        }
        guard string.format == nil || string.minLength == 0 else { return nil }
        guard said.values == nil || said.constant == nil else { return nil }
        let listed = said.values.map { Array(program.values[$0]) } ?? said.constant.map { [program.values[$0]] }
        guard let listed else { return string }
        let values = listed.compactMap { $0.string(loneSurrogates: .refuse) }
        guard !values.isEmpty, values.count == listed.count else { return nil }
        string.values = values
        string.isConstant = said.constant != nil
        return string
    }

    private func number(_ said: Statements, integer: SchemaInteger?) -> SchemaDescription? {
        var number = SchemaNumber(integer: integer)
        guard let minimum = decimal(said.minimum), let maximum = decimal(said.maximum),
            let above = decimal(said.exclusiveMinimum), let below = decimal(said.exclusiveMaximum),
            let multipleOf = decimal(said.multipleOf)
        else { return nil }
        (number.minimum, number.maximum, number.multipleOf) = (minimum, maximum, multipleOf)
        (number.exclusiveMinimum, number.exclusiveMaximum) = (above, below)
        return .number(number)
    }

    /// A limit, if there is one; nil when it has too many digits.
    private func decimal(_ index: Int?) -> SchemaDecimal?? {
        guard let index else { return .some(nil) }
        return SchemaDecimal(program.numbers[index].text).map { .some($0) }
    }

    private mutating func object(_ id: NodeID, _ said: Statements) -> SchemaDescription? {
        let members = said.members.map { program.members[$0] } ?? KeywordProgram.Members()
        guard members.patterns.isEmpty else { return nil }
        var object = SchemaObject([], isOpen: true)
        if let additional = members.additional {
            object.isOpen = program.nodes[Int(additional)].code.isEmpty
            guard object.isOpen || program.isNever[Int(additional)] else { return nil }
        }
        let required = Set(said.required)
        guard object.isOpen || required.isSubset(of: members.names.names) else { return nil }
        let others = said.required.filter { !members.names.names.contains($0) }
        guard members.names.names.count + Set(others).count <= 64 else { return nil }
        for (name, schema) in zip(members.names.names, members.schemas) {
            guard let text = String(validating: name, as: UTF8.self) else { return nil }
            let schema = child(schema, of: id, at: ["properties", text])
            object.properties.append(SchemaProperty(text, schema, isRequired: required.contains(name)))
        }
        for name in others {
            guard let text = String(validating: name, as: UTF8.self) else { return nil }
            let property = SchemaProperty(text, .any, isRequired: true)
            if !object.properties.contains(where: { $0.name.utf8.elementsEqual(name) }) {
                object.properties.append(property)
            }
        }
        return .object(object)
    }
}

extension [SchemaViolation] {
    /// By where they stand; those at one place in the order in which they were found.
    var inDocumentOrder: [SchemaViolation] {
        enumerated()
            .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
            .map(\.element)
    }
}
