import JSONScanning
import JSONSchema

extension Filter.Test {
    /// The same with what another place holds as the value.
    func holds(for seen: FilterValue, beside other: Filter.Value) -> Bool {
        Filter.Test(subject: subject, operation: operation, value: other, offset: offset).holds(for: seen)
    }

    /// Whether a value that the subject holds is as the test wants it.
    func holds(for seen: FilterValue) -> Bool {
        switch operation {
        case .isTrue:
            if case .flag(let flag) = seen { return flag }
            return true
        case .equal: return Self.equal(seen, value, of: subject)
        case .notEqual: return !Self.equal(seen, value, of: subject)
        case .isIn:
            guard case .list(let values) = value else { return false }
            return values.contains { Self.equal(seen, $0, of: subject) }
        case .matches:
            guard case .text(let text) = seen, case .regex(let regex, _) = value else { return false }
            return regex.matches(text)
        case .contains: return Self.contains(seen, value)
        case .less: return Self.order(seen, value) { $0 < $1 }
        case .lessOrEqual: return Self.order(seen, value) { !($1 < $0) }
        case .greater: return Self.order(seen, value) { $1 < $0 }
        case .greaterOrEqual: return Self.order(seen, value) { !($0 < $1) }
        }
    }

    private static func equal(_ seen: FilterValue, _ value: Filter.Value, of subject: Filter.Subject) -> Bool {
        switch (seen, value) {
        case (.text(let left), .text(let right)):
            if case .field(.version) = subject { return left == right || left == "ocpp" + right }
            return left.utf8.elementsEqual(right.utf8)
        case (.text(let left), .regex(let regex, _)): return regex.matches(left)
        case (.number(let left), .number(let right, _)): return left == right
        case (.flag(let left), .flag(let right)): return left == right
        case (.null, .null): return true
        default: return false
        }
    }

    /// Numbers by size; text that both are, such as times, by its bytes.
    private static func order(
        _ seen: FilterValue,
        _ value: Filter.Value,
        by isOrdered: (JSONNumber, JSONNumber) -> Bool
    ) -> Bool {
        switch (seen, value) {
        case (.number(let left), .number(let right, _)): return isOrdered(left, right)
        case (.text(let left), .text(let right)):
            let order =
                left.utf8.elementsEqual(right.utf8) ? 0 : left.utf8.lexicographicallyPrecedes(right.utf8) ? -1 : 1
            return isOrdered(JSONNumber(order), JSONNumber(0))
        default: return false
        }
    }

    private static func contains(_ seen: FilterValue, _ value: Filter.Value) -> Bool {
        guard case .text(let text) = seen, let word = value.word else { return false }
        return ByteSearch.holds(text.utf8Span.span.bytes, Array(word.utf8))
    }
}

extension Filter.Value {
    /// The text of a value that something may contain.
    var word: String? {
        switch self {
        case .text(let text), .number(_, let text): text
        default: nil
        }
    }
}
