import JSONScanning
import JSONSchema
import Traffic

/// What a condition is held against.
enum Subject {
    case json(RawValue)
    case number(JSONNumber)
    case text(String)

    var text: String? {
        switch self {
        case .json(let value): value.string
        case .number: nil
        case .text(let text): text
        }
    }

    var number: JSONNumber? {
        switch self {
        case .json(let value): value.number
        case .number(let number): number
        case .text: nil
        }
    }
}

extension Condition {
    /// Whether it holds; of what is missing (nil) only that it does not exist.
    func holds(_ subject: Subject?, in scene: Scene) -> Bool {
        if case .exists(let isThere) = self { return isThere == (subject != nil) }
        if case .all(let conditions) = self {
            for condition in conditions where !condition.holds(subject, in: scene) { return false }
            return true
        }
        guard let subject else { return false }
        switch self {
        case .equal(let value): return value.equals(subject, in: scene)
        case .notEqual(let value): return !value.equals(subject, in: scene)
        case .greater(let value): return value.order(subject, in: scene) == .greater
        case .greaterOrEqual(let value):
            let order = value.order(subject, in: scene)
            return order == .greater || order == .equal
        case .less(let value): return value.order(subject, in: scene) == .less
        case .lessOrEqual(let value):
            let order = value.order(subject, in: scene)
            return order == .less || order == .equal
        case .isIn(let values): return values.holds(subject, in: scene)
        case .isNotIn(let values): return !values.holds(subject, in: scene)
        case .glob(let pattern): return subject.text.map { Glob.matches($0, pattern) } ?? false
        case .regex(let pattern): return subject.text.map { pattern.pattern.matches($0) } ?? false
        case .type(let type): return type.describes(subject)
        case .length(let condition):
            return condition.holds(Self.length(subject).map { .number(JSONNumber($0)) }, in: scene)
        case .contains(let value): return Self.contains(subject, value, in: scene)
        case .exists, .all: return false
        }
    }

    /// Whether it holds for a value at these steps below; any will do, and when there is none, it must hold for nothing.
    func holds(at steps: ArraySlice<RulePointer.Step>, below value: RawValue?, in scene: Scene) -> Bool {
        var isThere = false
        let isMet = value?.contains(steps) { found in
            isThere = true
            return holds(.json(found), in: scene)
        }
        return isMet == true || !isThere && holds(nil, in: scene)
    }

    private static func length(_ subject: Subject) -> Int? {
        if case .json(let value) = subject, value.kind == .array || value.kind == .object { return value.count }
        return subject.text?.unicodeScalars.count
    }

    private static func contains(_ subject: Subject, _ value: RuleValue, in scene: Scene) -> Bool {
        if let text = subject.text {
            guard case .text(let template) = value else { return false }
            return text.contains(exactly: template.filled(in: scene))
        }
        guard case .json(let array) = subject else { return false }
        return array.containsElement { value.equals(.json($0), in: scene) }
    }
}

extension ValueList {
    /// Whether one of the values equals the subject.
    func holds(_ subject: Subject, in scene: Scene) -> Bool {
        if let texts, texts.holds(subject) { return true }
        for value in others where value.equals(subject, in: scene) { return true }
        return false
    }
}

extension TextTable {
    /// Whether the subject is one of the texts, scalar by scalar; a JSON string without escapes is not decoded.
    fileprivate func holds(_ subject: Subject) -> Bool {
        if case .json(let value) = subject {
            guard value.kind == .string else { return false }
            if !value.content.contains(UInt8(ascii: "\\")) { return search(value.content).isFound }
        }
        guard var text = subject.text else { return false }
        return text.withUTF8 { search($0).isFound }
    }
}

extension Condition.ValueType {
    fileprivate func describes(_ subject: Subject) -> Bool {
        switch subject {
        case .text: return self == .string
        case .number(let number): return self == .number || self == .integer && number.isInteger
        case .json(let value):
            switch value.kind {
            case .null: return self == .null
            case .true, .false: return self == .boolean
            case .number: return self == .number || self == .integer && value.number?.isInteger == true
            case .string: return self == .string
            case .array: return self == .array
            case .object: return self == .object
            case nil: return false
            }
        }
    }
}

/// How two comparable values stand to each other.
private enum Order {
    case less, equal, greater
}

extension RuleValue {
    /// Typed equality: `"1"` is not `1`, while `1.0` is; members in any order.
    func equals(_ subject: Subject, in scene: Scene) -> Bool {
        switch (self, subject) {
        case (.text(let template), .json(let value)):
            if template.parts.count == 1, case .text(let text) = template.parts[0] { return value.isString(text) }
            return value.isString(template.filled(in: scene))
        case (.text(let template), .text(let text)):
            return template.filled(in: scene).utf8.elementsEqual(text.utf8)
        case (.number(let number, _), _): return subject.number == number
        case (.null, .json(let value)): return value.kind == .null
        case (.flag(let flag), .json(let value)): return value.kind == (flag ? .true : .false)
        case (.array(let values), .json(let array)):
            guard array.kind == .array else { return false }
            var elements = RawValue.Entries(of: array)
            for value in values {
                guard let entry = elements.next(), value.equals(.json(entry.value), in: scene) else { return false }
            }
            return elements.next() == nil
        case (.object(let members), .json(let object)):
            guard object.kind == .object, object.count == members.count else { return false }
            for member in members {
                guard let value = object.member(member.name), member.value.equals(.json(value), in: scene) else {
                    return false
                }
            }
            return true
        default: return false
        }
    }

    /// How the subject stands to this; nil when the two cannot be compared.
    fileprivate func order(_ subject: Subject, in scene: Scene) -> Order? {
        if case .number(let number, _) = self {
            guard let other = subject.number else { return nil }
            return other < number ? .less : other == number ? .equal : .greater
        }
        guard case .text(let template) = self, let text = subject.text else { return nil }
        let limit = template.filled(in: scene)
        if let ours = WallClock.nanoseconds(of: limit), let theirs = WallClock.nanoseconds(of: text) {
            return theirs < ours ? .less : theirs == ours ? .equal : .greater
        }
        // The order of UTF-8 is that of code points.
        if text.utf8.elementsEqual(limit.utf8) { return .equal }
        return text.utf8.lexicographicallyPrecedes(limit.utf8) ? .less : .greater
    }
}

extension String {
    /// Whether the text occurs, scalar by scalar.
    fileprivate func contains(exactly text: String) -> Bool {
        let (whole, part) = (Array(utf8), Array(text.utf8))
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
    }
}
