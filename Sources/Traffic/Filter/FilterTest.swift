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
        case .equal: return Self.equal(seen, value, subject)
        case .notEqual: return !Self.equal(seen, value, subject)
        case .isIn:
            guard case .list(let values) = value else { return false }
            return values.contains { Self.equal(seen, $0, subject) }
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

    private static func equal(_ seen: FilterValue, _ value: Filter.Value, _ subject: Filter.Subject) -> Bool {
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
        _ isOrdered: (JSONNumber, JSONNumber) -> Bool
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
        return ByteSearch.holds(text.utf8, Array(word.utf8))
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

/// Looks for bytes in bytes.
package enum ByteSearch {
    /// Whether `part` stands somewhere in `bytes`.
    package static func holds(_ bytes: some Sequence<UInt8>, _ part: [UInt8]) -> Bool {
        // Whatever has its bytes in one piece lends them.
        bytes.withContiguousStorageIfAvailable { holds($0, part) }
            ?? Array(bytes).withUnsafeBufferPointer { holds($0, part) }
    }

    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ part: [UInt8]) -> Bool {
        part.withUnsafeBufferPointer { part in
            guard let first = part.first else { return true }
            guard bytes.count >= part.count else { return false }
            for start in 0...bytes.count - part.count where bytes[start] == first {
                var matched = 1
                while matched < part.count, bytes[start + matched] == part[matched] { matched += 1 }
                if matched == part.count { return true }
            }
            return false
        }
    }
}
