import OCPP
import TestSupport

/// Payloads made from the catalogue, valid ones and ones with something wrong somewhere; the same in every run.
struct SampleMessages {
    let document: CatalogueDocument
    private var random: SeededGenerator

    /// A value whose text can still be changed.
    indirect enum Value {
        case object([(String, Value)])
        case array([Value])
        case literal(String)

        var text: String {
            switch self {
            case .object(let members): "{" + members.map { "\"\($0.0)\":\($0.1.text)" }.joined(separator: ",") + "}"
            case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
            case .literal(let text): text
            }
        }

        /// This value and everything inside it.
        var count: Int {
            switch self {
            case .object(let members): members.reduce(1) { $0 + $1.1.count }
            case .array(let elements): elements.reduce(1) { $0 + $1.count }
            case .literal: 1
            }
        }
    }

    init(_ document: CatalogueDocument, seed: UInt64) {
        self.document = document
        random = SeededGenerator(seed: seed)
    }

    /// A payload with all required and some optional fields.
    mutating func valid(_ fields: [CatalogueDocument.Field]) -> Value { object(fields, depth: 0) }

    private mutating func object(_ fields: [CatalogueDocument.Field], depth: Int) -> Value {
        var members: [(String, Value)] = []
        for field in fields {
            guard field.isRequired || (depth < 4 && Int.random(in: 0..<3, using: &random) == 0) else { continue }
            members.append((field.name, value(field.type, depth: depth + 1)))
        }
        return .object(members)
    }

    private mutating func value(_ type: CatalogueDocument.FieldType, depth: Int) -> Value {
        switch type {
        case .string(let maxLength, _):
            let length = Int.random(in: 0...min(maxLength ?? 30, 40), using: &random)
            return .literal("\"" + String(repeating: "x", count: length) + "\"")
        case .dateTime: return .literal(#""2026-02-28T23:59:59.120Z""#)
        case .uri: return .literal(#""ftp://files.example.com/log""#)
        case .boolean: return .literal(Bool.random(using: &random) ? "true" : "false")
        case .any: return .literal(#"{"k":[1,null]}"#)
        case .integer(let bounds):
            let least = bounds.minimum.flatMap { Int($0) } ?? -5
            return .literal(
                String(Int.random(in: least...(bounds.maximum.flatMap { Int($0) } ?? least + 99), using: &random))
            )
        case .number(let bounds, let step):
            guard bounds.minimum == nil, bounds.maximum == nil else {
                return .literal(bounds.minimum ?? bounds.maximum ?? "0")
            }
            return .literal(step == nil ? "2.75" : "21.4")
        case .array(let element, let minItems, let maxItems):
            let most = min(maxItems ?? 3, (minItems ?? 0) + 2)
            return .array(
                (0..<Int.random(in: (minItems ?? 0)...most, using: &random)).map { _ in
                    value(element, depth: depth)
                }
            )
        case .named(let name):
            if let type = document.object(named: name) { return object(type.fields, depth: depth) }
            let values = document.enumeration(named: name)?.values ?? []
            return .literal("\"\(values.randomElement(using: &random) ?? "")\"")
        }
    }

    /// The value with one to three places changed, mostly for the worse.
    mutating func spoilt(_ value: Value) -> Value {
        var value = value
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            var place = Int.random(in: 0..<value.count, using: &random)
            value = change(value, &place)
        }
        return value
    }

    private mutating func change(_ value: Value, _ place: inout Int) -> Value {
        defer { place -= 1 }
        if place == 0 { return replacement(value) }
        switch value {
        case .literal: return value
        case .array(var elements):
            for index in elements.indices {
                place -= 1
                guard place >= 0 else { break }
                elements[index] = change(elements[index], &place)
                place += 1
                if place <= 0 { break }
            }
            return .array(elements)
        case .object(var members):
            for index in members.indices {
                place -= 1
                guard place >= 0 else { break }
                members[index].1 = change(members[index].1, &place)
                place += 1
                if place <= 0 { break }
            }
            return .object(members)
        }
    }

    private mutating func replacement(_ value: Value) -> Value {
        switch (value, Int.random(in: 0..<8, using: &random)) {
        case (.object(var members), 0...2) where !members.isEmpty:
            members.remove(at: Int.random(in: members.indices, using: &random))
            return .object(members)
        case (.object(var members), 3...5):
            members.insert(("stranger", .literal("1")), at: Int.random(in: 0...members.count, using: &random))
            return .object(members)
        case (.array(let elements), 0...1): return .array(elements + elements + elements + elements)
        case (.array, 2...3): return .array([])
        case (.literal(let text), 0...2) where text.hasPrefix("\""):
            return .literal(String(text.dropLast()) + String(repeating: "y", count: 300) + "\"")
        case (.literal(let text), 3...4) where text.first?.isNumber ?? false: return .literal("-" + text)
        case (.literal(let text), 5...6) where text.allSatisfy(\.isNumber): return .literal(text + ".0")
        case (.literal(let text), 5...6) where text.first?.isNumber ?? false: return .literal(text + "1")
        default:
            let others = [#""x""#, "12", "1.5", "1e2", "null", "true", "[]", "{}", #"["x"]"#, "999999999"]
            return .literal(others.randomElement(using: &random) ?? "null")
        }
    }
}
