import JSONScanning
import JSONSchema
import Traffic

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

    /// Whether it holds for a value at a path, from a step on, below the value at an offset of the text; any will do, and
    /// when there is none, it must hold for nothing.
    func holds(
        at path: JSONPath,
        from step: Int = 0,
        below json: [UInt8]?,
        at offset: Int? = 0,
        in scene: Scene
    ) -> Bool {
        guard let json, let offset else { return holds(nil, in: scene) }
        guard path.hasEach || step > 0 else {
            return holds(path.find(in: json.span.bytes, at: offset).map { .json(RawValue(json, $0)) }, in: scene)
        }
        var isThere = false
        let isMet = path.contains(in: json.span.bytes, at: offset, from: step) { range in
            isThere = true
            return holds(.json(RawValue(json, range)), in: scene)
        }
        return isMet || !isThere && holds(nil, in: scene)
    }

    private static func length(_ subject: Subject) -> Int? {
        if case .json(let value) = subject, value.isContainer { return value.count }
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
        switch subject {
        case .json(let value): value.isString(in: self)
        case .text(let text): search(text.utf8Span.span.bytes).isFound
        case .number: false
        }
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

extension String {
    /// Whether the text occurs, scalar by scalar.
    fileprivate func contains(exactly text: String) -> Bool {
        let (whole, part) = (Array(utf8), Array(text.utf8))
        guard part.count <= whole.count else { return false }
        return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
    }
}
