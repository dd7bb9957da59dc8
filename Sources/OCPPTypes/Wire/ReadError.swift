public import JSONScanning

/// Why bytes are not the value that was asked for: the first place where they are not.
public struct ReadError: Error, Hashable, Sendable {
    /// What is wrong there.
    public enum Problem: Hashable, Sendable {
        /// The bytes are not JSON.
        case notJSON(ScanViolation.Kind)
        /// A value of another kind.
        case found(JSONKind, expected: Expected)
        /// A required member is not there.
        case missing(String)
        /// A number with a fraction, or beyond 64 bits.
        case notAnInteger(String)
    }

    /// What can be asked for.
    public enum Expected: String, Hashable, Sendable {
        case object
        case array
        case string
        case number
        case integer
        case boolean
    }

    // One word, so that passing it on costs every reading function as little as possible.
    private final class Details: Hashable, Sendable {
        let problem: Problem
        let offset: Int
        let pointer: JSONPointer

        init(_ problem: Problem, at offset: Int, in pointer: JSONPointer) {
            self.problem = problem
            self.offset = offset
            self.pointer = pointer
        }

        static func == (left: Details, right: Details) -> Bool {
            left.problem == right.problem && left.offset == right.offset && left.pointer == right.pointer
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(problem)
            hasher.combine(offset)
            hasher.combine(pointer)
        }
    }

    private let details: Details

    init(_ problem: Problem, at offset: Int, in pointer: JSONPointer = JSONPointer()) {
        details = Details(problem, at: offset, in: pointer)
    }

    /// What is wrong.
    public var problem: Problem { details.problem }
    /// The offset of the offending byte; of the object's first byte when a member is missing.
    public var offset: Int { details.offset }
    /// The value that is wrong, relative to the one that was read; the object's when a member is missing.
    public var pointer: JSONPointer { details.pointer }

    /// The same error, seen from around the member or element that it happened in.
    func inside(_ token: String) -> ReadError {
        let pointer = JSONPointer(tokens: [token] + details.pointer.tokens)
        return ReadError(problem, at: offset, in: pointer)
    }
}

extension ReadError: CustomStringConvertible {
    /// One sentence for people: what is wrong, and where.
    public var description: String {
        let place = pointer.description.isEmpty ? "" : " at \(pointer)"
        return switch problem {
        case .notJSON(let kind): "not JSON (\(kind.rawValue)) at byte \(offset)\(place)"
        case .found(let kind, let expected): "found \(kind.name) instead of \(expected.rawValue)\(place)"
        case .missing(let name): "the required member \(name) is missing\(place)"
        case .notAnInteger(let text): "\(text) is no integer of 64 bits\(place)"
        }
    }
}
