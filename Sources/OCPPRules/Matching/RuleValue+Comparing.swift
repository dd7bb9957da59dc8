import JSONScanning
import Traffic

/// How two comparable values stand to each other.
enum Order {
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
            let elements = array.elements
            return elements.count == values.count
                && zip(values, elements).allSatisfy { $0.equals(.json($1), in: scene) }
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
    func order(_ subject: Subject, in scene: Scene) -> Order? {
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
