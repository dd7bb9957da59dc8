import JSONScanning
import JSONSchema
public import OCPP

/// One way in which a payload is not what its schema asks for.
public struct PayloadViolation: Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public let failure: MessageFailure
    /// Where, as a JSON Pointer into the payload (RFC 6901).
    public let pointer: String
    /// What is wrong there, for people.
    public let description: String

    init(_ violation: SchemaViolation) {
        failure = MessageFailure(violation)
        pointer = violation.pointer.description
        let place = pointer.isEmpty ? "the payload" : pointer
        description =
            switch violation.keyword {
            case .required: "\(place) lacks \(violation.property ?? "a field")"
            case .additionalProperties: "\(place) has the unknown field \(violation.property ?? "")"
            default: "\(place) is \(violation.seen), expected \(violation.allowed)"
            }
    }

    init(_ failure: MessageFailure, _ description: String, at pointer: String = "") {
        self.failure = failure
        self.pointer = pointer
        self.description = description
    }
}
