import JSONScanning

/// Compares a scanned value with a description, member by member, and says everything that differs.
///
/// It shares nothing with the engine but the description: that the two agree is a test of both.
struct ViolationFinder {
    private let schema: NamedSchema
    private let assertsFormats: Bool
    private let limit: Int
    private var violations: [SchemaViolation] = []
    /// Members that a later one of the same name replaces, by the offset of their names.
    private var replaced: Set<Int> = []

    init(_ schema: NamedSchema, assertingFormats: Bool, limit: Int) {
        self.schema = schema
        self.assertsFormats = assertingFormats
        self.limit = limit
    }

    mutating func violations(of node: JSONNode) -> [SchemaViolation] {
        violations = []
        replaced = node.storage.replacedNames
        check(node, at: Place(schema: SchemaPlace(document: schema.document)), against: schema.schema)
        return violations.inDocumentOrder
    }

    /// Where the value stands in the document and its description in the schema.
    private struct Place {
        var instance = JSONPointer()
        var schema: SchemaPlace

        /// The same instance, or a step into it, at a place further into the schema.
        func inside(_ tokens: String..., instance step: String? = nil) -> Place {
            var place = self
            place.schema.pointer = JSONPointer(tokens: schema.pointer.tokens + tokens)
            if let step { place.instance = instance.appending(step) }
            return place
        }
    }

    private mutating func check(_ node: JSONNode, at place: Place, against description: SchemaDescription) {
        guard violations.count < limit else { return }
        switch description {
        case .any: break
        case .reference(let name):
            guard let definition = schema.definitions[name] else { return }
            let usual = SchemaPlace(document: schema.document, pointer: JSONPointer(tokens: ["definitions", name]))
            let inside = Place(instance: place.instance, schema: schema.places[name] ?? usual)
            check(node, at: inside, against: definition)
        case .boolean: if node.kind != .true, node.kind != .false { expectType("boolean", of: node, at: place) }
        case .null: if node.kind != .null { expectType("null", of: node, at: place) }
        case .object(let object):
            if node.kind == .object {
                check(node, at: place, against: object)
            } else {
                expectType("object", of: node, at: place)
            }
        case .array(let array):
            if node.kind == .array {
                check(node, at: place, against: array)
            } else {
                expectType("array", of: node, at: place)
            }
        case .string(let string):
            if node.kind == .string {
                check(node, at: place, against: string)
            } else {
                expectType("string", of: node, at: place)
            }
        case .number(let number):
            let type = number.integer == nil ? "number" : "integer"
            if node.kind == .number {
                check(node, at: place, against: number)
            } else {
                expectType(type, of: node, at: place)
            }
        case .choice(let choices): check(node, at: place, against: choices)
        case .general(let part):
            violations += part.violations(in: node, limit: limit - violations.count).map { $0.inside(place.instance) }
        }
    }

    // MARK: Choices

    private mutating func check(_ node: JSONNode, at place: Place, against choices: [SchemaDescription]) {
        let kind = node.bytes.first.flatMap { ValueClass(beginningWith: $0) }
        guard let choice = choices.first(where: { ValueClass(of: $0) == kind }), isWhole(node, choice) else {
            let names = Self.typeNames.filter { name in choices.contains { Self.typeName($0) == name } }
            let allowed = names.map(ViolationText.type).joined(separator: " or ")
            return report(.type, of: node, at: place, seen: ViolationText.kindOrExcerpt(node), allowed: allowed)
        }
        check(node, at: place, against: choice)
    }

    /// Whether a number is as whole as its description wants it; anything else is.
    private func isWhole(_ node: JSONNode, _ description: SchemaDescription) -> Bool {
        guard case .number(let number) = description, let value = node.number else { return true }
        return NumberLimits.violations(of: SchemaNumber(integer: number.integer), value, node.bytes).isEmpty
    }

    /// In the order in which the specification lists them.
    private static let typeNames = ["null", "boolean", "object", "array", "number", "string", "integer"]

    private static func typeName(_ description: SchemaDescription) -> String {
        switch description {
        case .null: "null"
        case .boolean: "boolean"
        case .object: "object"
        case .array: "array"
        case .string: "string"
        case .number(let number): number.integer == nil ? "number" : "integer"
        case .any, .reference, .choice, .general: ""
        }
    }

    // MARK: Containers

    private mutating func check(_ node: JSONNode, at place: Place, against object: SchemaObject) {
        // Of members with the same name the last one counts.
        let members = node.members.filter { replaced.isEmpty || !replaced.contains($0.nameRange.lowerBound) }
        let positions = members.map { member in object.properties.firstIndex { member.isNamed($0.name) } }
        let present = Set(positions)
        for (position, property) in object.properties.enumerated()
        where property.isRequired && !present.contains(position) {
            report(
                .required,
                of: node,
                at: place,
                property: property.name,
                seen: "no \(ViolationText.quoted(property.name))"
            )
        }
        for (member, position) in zip(members, positions) where violations.count < limit {
            guard let position else {
                if !object.isOpen { reportUnknown(member, at: place, of: object) }
                continue
            }
            let property = object.properties[position]
            let inside = place.inside("properties", property.name, instance: property.name)
            check(member.value, at: inside, against: property.schema)
        }
    }

    private mutating func check(_ node: JSONNode, at place: Place, against array: SchemaArray) {
        let count = ViolationText.count(node.count, "element")
        if node.count < array.minItems {
            report(.minItems, of: node, at: place, seen: count, allowed: "at least \(array.minItems)")
        }
        if let most = array.maxItems, node.count > most {
            report(.maxItems, of: node, at: place, seen: count, allowed: "at most \(most)")
        }
        for (index, element) in node.elements.enumerated() {
            guard violations.count < limit else { return }
            check(element, at: place.inside("items", instance: String(index)), against: array.element)
        }
    }

    // MARK: Scalars

    private mutating func check(_ node: JSONNode, at place: Place, against string: SchemaString) {
        if let values = string.values, !values.contains(where: node.isString) {
            let allowed = ViolationText.list(values.map(ViolationText.quoted))
            report(string.isConstant ? .const : .enum, of: node, at: place, allowed: allowed)
        }
        if string.maxLength != nil || string.minLength > 0 {
            let length = node.codePointCount
            let seen = ViolationText.count(length, "character")
            if length < string.minLength {
                report(.minLength, of: node, at: place, seen: seen, allowed: "at least \(string.minLength)")
            }
            if let most = string.maxLength, length > most {
                report(.maxLength, of: node, at: place, seen: seen, allowed: "at most \(most)")
            }
        }
        if assertsFormats, let format = string.format,
            !Formats.matches(node.generalizedUTF8.span.bytes, format)
        {
            report(.format, of: node, at: place, allowed: ViolationText.format(format.rawValue))
        }
        if let content = string.content { check(contentOf: node, at: place, against: content) }
    }

    /// Checks the JSON text that a string holds; pointers go on into it, ranges stay those of the outer document.
    private mutating func check(contentOf node: JSONNode, at place: Place, against content: SchemaDescription) {
        guard violations.count < limit else { return }
        let text = EmbeddedText(node)
        switch JSONTape.scan(text.bytes) {
        case .failure(let violation):
            let end = min(violation.offset + 1, text.bytes.count)
            violations.append(
                SchemaViolation(
                    keyword: .contentMediaType,
                    pointer: place.instance,
                    range: text.range(of: min(violation.offset, end)..<end),
                    seen: violation.description,
                    allowed: "JSON text",
                    schemaPointer: place.schema.pointer,
                    document: place.schema.document
                )
            )
        case .success(let tape):
            var inner = ViolationFinder(schema, assertingFormats: assertsFormats, limit: limit - violations.count)
            inner.replaced = tape.storage.replacedNames
            inner.check(tape.root, at: place, against: content)
            violations += inner.violations.map { $0.moved(to: text.range(of: $0.range)) }
        }
    }

    private mutating func check(_ node: JSONNode, at place: Place, against number: SchemaNumber) {
        guard let value = node.number else { return }
        for keyword in NumberLimits.violations(of: number, value, node.bytes) {
            switch keyword {
            case .type: expectType("integer", of: node, at: place)
            case .minimum: report(keyword, of: node, at: place, allowed: "at least \(number.minimum ?? 0)")
            case .maximum: report(keyword, of: node, at: place, allowed: "at most \(number.maximum ?? 0)")
            case .exclusiveMinimum:
                report(keyword, of: node, at: place, allowed: "above \(number.exclusiveMinimum ?? 0)")
            case .exclusiveMaximum:
                report(keyword, of: node, at: place, allowed: "below \(number.exclusiveMaximum ?? 0)")
            default: report(keyword, of: node, at: place, allowed: "a multiple of \(number.multipleOf ?? 0)")
            }
        }
    }

    // MARK: Reporting

    private mutating func expectType(_ type: String, of node: JSONNode, at place: Place) {
        report(.type, of: node, at: place, seen: ViolationText.kindOrExcerpt(node), allowed: ViolationText.type(type))
    }

    private mutating func reportUnknown(_ member: JSONNode.Member, at place: Place, of object: SchemaObject) {
        guard violations.count < limit else { return }
        violations.append(
            SchemaViolation(
                keyword: .additionalProperties,
                pointer: place.instance,
                property: member.name,
                range: member.nameRange,
                seen: ViolationText.quoted(member.name),
                allowed: ViolationText.members(object.properties.map(\.name)),
                schemaPointer: place.schema.pointer.appending("additionalProperties"),
                document: place.schema.document
            )
        )
    }

    private mutating func report(
        _ keyword: SchemaKeyword,
        of node: JSONNode,
        at place: Place,
        property: String? = nil,
        seen: String? = nil,
        allowed: String? = nil
    ) {
        guard violations.count < limit else { return }
        violations.append(
            SchemaViolation(
                keyword: keyword,
                pointer: place.instance,
                property: property,
                range: node.range,
                seen: seen ?? ViolationText.excerpt(node),
                allowed: allowed ?? property.map(ViolationText.required) ?? "",
                schemaPointer: place.schema.pointer.appending(keyword.rawValue),
                document: place.schema.document
            )
        )
    }
}

extension SchemaViolation {
    /// The one violation of a text that is not JSON.
    init(_ violation: ScanViolation) {
        self.init(
            keyword: .syntax,
            pointer: JSONPointer(),
            range: violation.offset..<violation.offset + (violation.found == nil ? 0 : 1),
            seen: violation.description,
            allowed: "JSON as in RFC 8259",
            schemaPointer: JSONPointer()
        )
    }
}
