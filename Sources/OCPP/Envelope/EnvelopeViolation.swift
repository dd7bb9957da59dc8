public import JSONScanning

/// One way in which a frame is not the OCPP-J message it should be (OCPP-J §4.1 and §4.2).
public struct EnvelopeViolation: Sendable, Hashable {
    /// What is wrong.
    public let kind: Kind
    /// The offending bytes; empty where something is missing.
    public let range: Range<Int>
    /// The index of the offending element of the frame's array, if it is one.
    public let element: Int?
    /// What stands there, in a word or two.
    public let seen: String

    package init(_ kind: Kind, at range: Range<Int>, element: Int? = nil, seen: String) {
        self.kind = kind
        self.range = range
        self.element = element
        self.seen = seen
    }

    /// Everything that can be wrong with an envelope.
    public enum Kind: Sendable, Hashable {
        /// The bytes are not JSON (RFC 8259).
        case notJSON(ScanViolation)
        /// JSON nested deeper or larger than is looked at.
        case tooMuch(ScanViolation)
        /// JSON, but not an array.
        case notAnArray
        /// `[]`.
        case emptyArray
        /// An array of the wrong length for its message type.
        case elementCount(expected: Int, found: Int)
        /// A CALLERROR or CALLRESULTERROR that ends before its details.
        case missingDetails
        /// The message type is not a number.
        case typeNotANumber
        /// The message type is a known one in an unusual spelling, such as `2.0`.
        case typeSpelling
        /// The message type is a number that no version knows.
        case unknownType
        /// CALLRESULTERROR or SEND before OCPP 2.1.
        case typeOfLaterVersion(MessageKind)
        /// The message id is not a string.
        case idNotAString
        /// The message id is `""`.
        case idEmpty
        /// The message id has more than 36 characters; the value is how many it has.
        case idTooLong(Int)
        /// The action is not a string.
        case actionNotAString
        /// The action is `""`.
        case actionEmpty
        /// The payload is neither an object nor null.
        case payloadNotAnObject
        /// The payload is `null`, which OCPP-J allows for an empty one and advises against.
        case payloadNull
        /// The error code is not a string.
        case errorCodeNotAString
        /// The error description is not a string.
        case errorDescriptionNotAString
        /// The error description has more than 255 characters (OCPP 2.x); the value is how many it has.
        case errorDescriptionTooLong(Int)
        /// The error details are not an object.
        case detailsNotAnObject
        /// An object has a member twice; the value is where it stood first.
        /// Judging the payload by its schema takes too long.
        case payloadTooComplex
        case duplicateName(String, first: Range<Int>)
        /// A string contains half of a surrogate pair, which no text can have.
        case loneSurrogate
    }
}
