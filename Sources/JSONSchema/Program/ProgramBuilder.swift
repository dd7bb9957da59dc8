import JSONScanning

/// Compiles descriptions to a ``ProgramImage``.
struct ProgramBuilder {
    private(set) var image = ProgramImage()
    private let assertsFormats: Bool
    private var known: [NodeKey: Int32] = [:]
    private var texts: [String: Int] = [:]
    /// The schema that is being compiled, its definitions, and what has become of them.
    private var schema = ""
    private var definitions: [String: SchemaDescription] = [:]
    private var compiled: [String: ProgramImage.Value] = [:]
    private var open: [String: Int32?] = [:]

    init(assertingFormats: Bool) {
        assertsFormats = assertingFormats
        // Whatever needs no node refers to node 0, whatever expects nothing to slot 0.
        image.nodes.append(ProgramImage.Node())
        image.slots.append(ProgramImage.Slot(value: ProgramImage.Value(kind: .any)))
    }

    mutating func compile(_ schemas: [NamedSchema]) throws(SchemaCompileError) {
        var roots: [ProgramImage.Slot] = []
        for named in schemas {
            schema = named.name
            if named.definitions != definitions {
                definitions = named.definitions
                compiled = [:]
            }
            roots.append(ProgramImage.Slot(value: try value(named.schema)))
        }
        image.roots = image.slots.count
        image.slots += roots
    }

    // MARK: Values

    private mutating func value(
        _ description: SchemaDescription
    ) throws(SchemaCompileError) -> ProgramImage.Value {
        switch description {
        case .any: ProgramImage.Value(kind: .any)
        case .boolean: ProgramImage.Value(kind: .boolean)
        case .null: ProgramImage.Value(kind: .null)
        case .string(let string): try value(string)
        case .number(let number): try value(number)
        case .reference(let name): try definition(name)
        case .object(let object): try value(object)
        case .array(let array): try value(array)
        case .choice(let choices): try value(choices)
        case .general(let part): ProgramImage.Value(kind: .general, node: node(NodeKey(part: part)))
        }
    }

    private mutating func definition(_ name: String) throws(SchemaCompileError) -> ProgramImage.Value {
        if let value = compiled[name] { return value }
        guard let description = definitions[name] else { throw error(.unknownReference, name) }
        if case .reference(let other) = description {
            try requireEnd(of: name)
            return try definition(other)
        }
        if let reserved = open[name] {
            // It is used inside itself, so its node must have an index before it has a content. Only what has an inside
            // gets here.
            var kind = ProgramImage.Kind.array
            if case .object = description { kind = .object }
            if case .choice = description { kind = .choice }
            let node = reserved ?? reserveNode()
            open[name] = node
            return ProgramImage.Value(kind: kind, node: node)
        }
        open[name] = .some(nil)
        var value = try value(description)
        if let reserved = open[name] ?? nil {
            image.nodes[Int(reserved)] = image.nodes[Int(value.node)]
            value.node = reserved
        }
        open[name] = nil
        compiled[name] = value
        return value
    }

    /// Makes sure that the references that begin with this definition lead somewhere.
    private func requireEnd(of name: String) throws(SchemaCompileError) {
        var place = name
        for _ in 0...definitions.count {
            guard case .reference(let next) = definitions[place] else { return }
            place = next
        }
        throw error(.circularReference, name)
    }

    private mutating func reserveNode() -> Int32 {
        image.nodes.append(ProgramImage.Node())
        return Int32(image.nodes.count - 1)
    }

    private mutating func value(_ string: SchemaString) throws(SchemaCompileError) -> ProgramImage.Value {
        if let limit = string.maxLength, limit < 0 { throw error(.badLimit, "maxLength \(limit)") }
        let format = assertsFormats ? string.format : nil
        if string.minLength < 0 || string.minLength > 0 && format != nil {
            throw error(.badLimit, "minLength \(string.minLength)")
        }
        if let content = string.content {
            image.hasContent = true
            var key = NodeKey(texts: [])
            key.values = [try value(content)]
            key.least = string.minLength
            return ProgramImage.Value(
                kind: .content,
                limit: UInt32(clamping: string.maxLength ?? .max),
                node: node(key)
            )
        }
        if let values = string.values {
            var allowed: [String] = []
            for value in values
            where value.unicodeScalars.count <= string.maxLength ?? .max
                && value.unicodeScalars.count >= string.minLength
            {
                if let format, !matches(value, format) { continue }
                if !allowed.contains(where: { $0.utf8.elementsEqual(value.utf8) }) { allowed.append(value) }
            }
            return ProgramImage.Value(kind: .values, node: node(NodeKey(texts: allowed.map { $0 + "\"" })))
        }
        if string.minLength > 0 {
            var key = NodeKey(texts: [])
            key.least = string.minLength
            let limit = UInt32(clamping: string.maxLength ?? .max)
            return ProgramImage.Value(kind: .boundedString, limit: limit, node: node(key))
        }
        let kind: ProgramImage.Kind
        switch format {
        case .dateTime: kind = .dateTime
        case .uri: kind = .uri
        case nil: kind = .string
        }
        return ProgramImage.Value(kind: kind, limit: UInt32(clamping: string.maxLength ?? .max))
    }

    private mutating func value(_ number: SchemaNumber) throws(SchemaCompileError) -> ProgramImage.Value {
        if let step = number.multipleOf, step.significand <= 0 { throw error(.badLimit, "multipleOf \(step)") }
        if number == SchemaNumber(integer: number.integer) {
            switch number.integer {
            case nil: return ProgramImage.Value(kind: .number)
            case .byValue: return ProgramImage.Value(kind: .integerByValue)
            case .bySpelling: return ProgramImage.Value(kind: .integerBySpelling)
            }
        }
        if number == SchemaNumber(integer: .byValue, minimum: 0) { return ProgramImage.Value(kind: .countByValue) }
        return ProgramImage.Value(kind: .limitedNumber, node: node(NodeKey(number: number)))
    }

    private mutating func value(_ choices: [SchemaDescription]) throws(SchemaCompileError) -> ProgramImage.Value {
        var key = NodeKey(texts: [])
        key.values = [ProgramImage.Value](repeating: ProgramImage.Value(kind: .any), count: ValueClass.allCases.count)
        for choice in choices {
            guard let kind = ValueClass(of: choice) else { throw error(.badChoice, "a choice of no certain kind") }
            let bit: UInt64 = 1 << UInt64(kind.rawValue)
            guard key.required & bit == 0 else { throw error(.badChoice, "two choices for a value of kind \(kind)") }
            key.required |= bit
            key.values[kind.rawValue] = try value(choice)
        }
        return ProgramImage.Value(kind: .choice, node: node(key))
    }

    private mutating func value(
        _ array: SchemaArray
    ) throws(SchemaCompileError) -> ProgramImage.Value {
        let most = array.maxItems ?? .max
        guard array.minItems >= 0, most >= 0 else { throw error(.badLimit, "minItems or maxItems below 0") }
        var key = NodeKey(texts: [])
        key.values = [try value(array.element)]
        key.least = array.minItems
        key.most = most
        return ProgramImage.Value(kind: .array, node: node(key))
    }

    private mutating func value(
        _ object: SchemaObject
    ) throws(SchemaCompileError) -> ProgramImage.Value {
        guard object.properties.count <= 64 else {
            throw error(.tooManyProperties, "\(object.properties.count) members")
        }
        var key = NodeKey(texts: [])
        key.isOpen = object.isOpen
        for (position, property) in object.properties.enumerated() {
            let text = property.name + "\":"
            guard !key.texts.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else {
                throw error(.duplicateProperty, property.name)
            }
            key.texts.append(text)
            key.values.append(try value(property.schema))
            if property.isRequired { key.required |= 1 << UInt64(position) }
        }
        return ProgramImage.Value(kind: .object, node: node(key))
    }

    private func matches(_ value: String, _ format: SchemaFormat) -> Bool {
        Formats.matches(value.utf8Span.span.bytes, format)
    }

    private func error(_ code: SchemaCompileError.Code, _ detail: String) -> SchemaCompileError {
        SchemaCompileError(code, schema: schema, detail: detail)
    }

    // MARK: Nodes

    /// Everything that a node says; equal keys are one node.
    private struct NodeKey: Hashable {
        var isOpen = false
        var texts: [String]
        var values: [ProgramImage.Value] = []
        var required: UInt64 = 0
        var least = 0
        var most = Int.max
        var number: SchemaNumber?
        var part: SchemaPart?

        init(texts: [String]) { self.texts = texts }

        init(number: SchemaNumber) {
            self.texts = []
            self.number = number
        }

        init(part: SchemaPart) {
            self.texts = []
            self.part = part
        }
    }

    private mutating func node(_ key: NodeKey) -> Int32 {
        if let node = known[key] { return node }
        var node = ProgramImage.Node(isOpen: key.isOpen, required: key.required, least: key.least, most: key.most)
        if let number = key.number {
            node.number = image.numbers.count
            image.numbers.append(NumberLimits(number))
        }
        if let part = key.part {
            node.isGeneral = true
            node.part = image.parts.count
            image.parts.append(part)
        }
        let index = Int32(image.nodes.count)
        node.slots = image.slots.count
        node.slotCount = max(key.texts.count, key.values.count)
        image.nodes.append(node)
        appendSlots(key, node: index)
        known[key] = index
        return index
    }

    private mutating func appendSlots(_ key: NodeKey, node: Int32) {
        let start = image.slots.count
        // An allowed value has no value of its own; it leads back to its list.
        let list = ProgramImage.Value(kind: .any, node: node)
        // The slot before the first never occurs; it expects the first.
        image.slots.append(ProgramImage.Slot(value: list, next: start + 1))
        var seen: Set<TextWords> = []
        var plain: [(words: TextWords, position: Int)] = []
        for position in 0..<max(key.texts.count, key.values.count) {
            var slot = ProgramImage.Slot(value: position < key.values.count ? key.values[position] : list)
            slot.next = start + 2 + position
            slot.bit = 1 << UInt64(position)
            if position < key.texts.count { setText(key.texts[position], isName: !key.values.isEmpty, of: &slot) }
            if slot.isPlain {
                let words = words(of: slot)
                slot.isPlain = seen.insert(words).inserted
                if slot.isPlain { plain.append((words, position + 1)) }
            }
            image.slots.append(slot)
        }
        image.slots[image.slots.count - 1].next = start
        let hash = TextHash.perfect(for: plain.map(\.words))
        image.nodes[Int(node)].buckets = image.buckets.count
        image.nodes[Int(node)].hash = hash
        var buckets = [UInt16](repeating: 0, count: 1 << Int(64 - hash.shift))
        for (words, position) in plain { buckets[hash.position(words)] = UInt16(clamping: position) }
        image.buckets += buckets
    }

    private mutating func setText(_ text: String, isName: Bool, of slot: inout ProgramImage.Slot) {
        let bytes = Array(text.utf8)
        slot.textCount = bytes.count
        slot.nameCount = bytes.count - (isName ? 2 : 1)
        // A text with a byte that JSON escapes is never spelt with its own bytes.
        slot.isPlain =
            bytes.count <= SchemaEngine.longestText
            && bytes.prefix(slot.nameCount).allSatisfy {
                $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
            }
        if let place = texts[text] {
            slot.text = place
        } else {
            slot.text = image.texts.count
            texts[text] = slot.text
            image.texts += bytes
        }
    }

    private func words(of slot: ProgramImage.Slot) -> TextWords {
        PaddedBytes.with(copyOf: image.texts[slot.text..<slot.text + slot.textCount]) {
            TextWords($0.start, count: slot.nameCount)
        }
    }
}
