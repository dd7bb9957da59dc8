import JSONScanning

/// Compares a scanned value with a description, member by member, and says everything that differs.
///
/// It shares nothing with the engine but the description: that the two agree is a test of both.
struct ViolationFinder {
    private let schema: NamedSchema
    private let assertsFormats: Bool
    private let limit: Int
    private var violations: [SchemaViolation] = []

    init(_ schema: NamedSchema, assertingFormats: Bool, limit: Int) {
        self.schema = schema
        self.assertsFormats = assertingFormats
        self.limit = limit
    }

    mutating func violations(in tape: JSONTape) -> [SchemaViolation] {
        violations = []
        check(tape.root, Place(), schema.schema)
        return violations.enumerated()
            .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
            .map(\.element)
    }

    /// Where the value stands in the document and its description in the schema.
    private struct Place {
        var instance = JSONPointer()
        var schema = JSONPointer()
    }

    private mutating func check(_ node: JSONNode, _ place: Place, _ description: SchemaDescription) {
        guard violations.count < limit else { return }
        switch description {
        case .any: break
        case .reference(let name):
            guard let definition = schema.definitions[name] else { return }
            check(
                node,
                Place(instance: place.instance, schema: JSONPointer(tokens: ["definitions", name])),
                definition
            )
        case .boolean: if node.kind != .true, node.kind != .false { expectType("boolean", node, place) }
        case .null: if node.kind != .null { expectType("null", node, place) }
        case .object(let object):
            if node.kind == .object { check(node, place, object) } else { expectType("object", node, place) }
        case .array(let array):
            if node.kind == .array { check(node, place, array) } else { expectType("array", node, place) }
        case .string(let string):
            if node.kind == .string { check(node, place, string) } else { expectType("string", node, place) }
        case .number(let number):
            let type = number.integer == nil ? "number" : "integer"
            if node.kind == .number { check(node, place, number) } else { expectType(type, node, place) }
        }
    }

    // MARK: Containers

    private mutating func check(_ node: JSONNode, _ place: Place, _ object: SchemaObject) {
        var last: [String: Int] = [:]
        let members = Array(node.members)
        // By bytes: names that differ only in composition are different, and Swift's strings are not.
        for (index, member) in members.enumerated() { last[key(member.nameNode.generalizedUTF8)] = index }
        let described = Dictionary(
            object.properties.enumerated().map { (key(Array($1.name.utf8)), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        for property in object.properties where property.isRequired && last[key(Array(property.name.utf8))] == nil {
            report(.required, node, place, property: property.name, seen: "no \(quoted(property.name))")
        }
        for (index, member) in members.enumerated() {
            let name = key(member.nameNode.generalizedUTF8)
            guard last[name] == index else { continue }
            guard let position = described[name] else {
                if !object.isOpen { reportUnknown(member, place, object) }
                continue
            }
            let property = object.properties[position]
            let inside = Place(
                instance: place.instance.appending(property.name),
                schema: place.schema.appending("properties").appending(property.name)
            )
            check(member.value, inside, property.schema)
        }
    }

    /// A key that is equal for equal bytes only.
    private func key(_ bytes: [UInt8]) -> String {
        bytes.allSatisfy { $0 < 0x80 }
            ? String(decoding: bytes, as: UTF8.self) : "\u{0}" + bytes.map { String($0) }.joined(separator: " ")
    }

    private mutating func check(_ node: JSONNode, _ place: Place, _ array: SchemaArray) {
        if node.count < array.minItems {
            report(.minItems, node, place, seen: "\(node.count) elements", allowed: "at least \(array.minItems)")
        }
        if let most = array.maxItems, node.count > most {
            report(.maxItems, node, place, seen: "\(node.count) elements", allowed: "at most \(most)")
        }
        let items = place.schema.appending("items")
        for (index, element) in node.elements.enumerated() {
            guard violations.count < limit else { return }
            check(element, Place(instance: place.instance.appending(index), schema: items), array.element)
        }
    }

    // MARK: Scalars

    private mutating func check(_ node: JSONNode, _ place: Place, _ string: SchemaString) {
        if let most = string.maxLength {
            let length = node.codePointCount
            if length > most {
                report(.maxLength, node, place, seen: "\(length) characters", allowed: "at most \(most)")
            }
        }
        if let values = string.values, !values.contains(where: node.isString) {
            report(.enum, node, place, seen: excerpt(node), allowed: list(values))
        }
        if assertsFormats, let format = string.format,
            !node.generalizedUTF8.withUnsafeBufferPointer({ Formats.matches($0, format) })
        {
            let allowed = format == .dateTime ? "a date-time as in RFC 3339" : "a URI as in RFC 3986"
            report(.format, node, place, seen: excerpt(node), allowed: allowed)
        }
    }

    private mutating func check(_ node: JSONNode, _ place: Place, _ number: SchemaNumber) {
        guard let value = node.number else { return }
        for keyword in NumberLimits.violations(of: number, value, node.bytes) {
            switch keyword {
            case .type: expectType("integer", node, place)
            case .minimum: report(keyword, node, place, allowed: "at least \(number.minimum ?? 0)")
            case .maximum: report(keyword, node, place, allowed: "at most \(number.maximum ?? 0)")
            default: report(keyword, node, place, allowed: "a multiple of \(number.multipleOf ?? 0)")
            }
        }
    }

    // MARK: Reporting

    private mutating func expectType(_ type: String, _ node: JSONNode, _ place: Place) {
        let article = "aeiou".contains(type.prefix(1)) ? "an" : "a"
        let seen = node.kind == .object || node.kind == .array ? "an \(node.kind.name)" : excerpt(node)
        report(.type, node, place, seen: seen, allowed: type == "null" ? type : "\(article) \(type)")
    }

    private mutating func reportUnknown(_ member: JSONNode.Member, _ place: Place, _ object: SchemaObject) {
        guard violations.count < limit else { return }
        violations.append(
            SchemaViolation(
                keyword: .additionalProperties,
                pointer: place.instance,
                property: member.name,
                range: member.nameRange,
                seen: quoted(member.name),
                allowed: object.properties.isEmpty ? "no members" : list(object.properties.map(\.name)),
                schemaPointer: place.schema.appending("additionalProperties")
            )
        )
    }

    private mutating func report(
        _ keyword: SchemaKeyword,
        _ node: JSONNode,
        _ place: Place,
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
                seen: seen ?? excerpt(node),
                allowed: allowed ?? property.map { "\(quoted($0)) is required" } ?? "",
                schemaPointer: place.schema.appending(keyword.rawValue)
            )
        )
    }

    /// The value as it is written, cut short.
    private func excerpt(_ node: JSONNode) -> String {
        let most = 60
        guard node.range.count > most else { return node.text }
        var end = most
        while end > 0, node.bytes[node.range.lowerBound + end] & 0xc0 == 0x80 { end -= 1 }
        return String(decoding: node.bytes.prefix(end), as: UTF8.self) + "…"
    }

    private func quoted(_ name: String) -> String { "\"\(name)\"" }

    private func list(_ names: [String]) -> String {
        let shown = names.prefix(12).map(quoted).joined(separator: ", ")
        return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
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
