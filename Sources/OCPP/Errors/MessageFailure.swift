import JSONScanning
public import JSONSchema

/// What can be wrong with a message, as far as error codes tell it apart.
public enum MessageFailure: String, Sendable, Hashable, CaseIterable {
    /// Not JSON, or no array with a message type and an id.
    case unreadable
    case unknownMessageType
    case unknownAction
    /// The id of a CALL that is still being answered.
    case duplicateID
    /// The payload is no object.
    case payloadNotAnObject
    case missingField
    case unexpectedField
    case wrongType
    case tooLong
    case notInEnumeration
    /// Too few or too many elements.
    case itemCount
    /// Below the minimum or above the maximum.
    case outOfRange
    case notAMultiple
    /// No date-time or URI.
    case badFormat

    /// The failure that a violated keyword stands for.
    public init(_ violation: SchemaViolation) {
        switch violation.keyword {
        case .syntax, .tooComplex: self = .unreadable
        case .type: self = violation.pointer.tokens.isEmpty ? .payloadNotAnObject : .wrongType
        case .required: self = .missingField
        case .additionalProperties: self = .unexpectedField
        case .maxLength, .minLength: self = .tooLong
        case .minItems, .maxItems: self = .itemCount
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum: self = .outOfRange
        case .multipleOf: self = .notAMultiple
        case .format: self = .badFormat
        default: self = .notInEnumeration
        }
    }
}
