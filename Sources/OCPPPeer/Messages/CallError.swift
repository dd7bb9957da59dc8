public import OCPP

/// A CALLERROR: the refusal of a CALL (OCPP-J 1.6 §4.2.3, OCPP-J 2.1 §4.2.3); a CALLRESULTERROR has the same form.
///
/// A handler throws it to refuse; a call reports it as ``CallFailure/refused(_:)``.
public struct CallError: Error, Hashable, Sendable {
    /// What kind of error it is.
    public var code: Code
    /// What went wrong, for people; possibly empty, and cut to 255 characters when it is sent.
    public var description: String
    /// More for machines, an object.
    public var details: Payload

    /// Makes a refusal.
    public init(_ code: Code, _ description: String = "", details: Payload = .empty) {
        self.code = code
        self.description = description
        self.details = details
    }

    /// The action is not known to this side.
    public static func notImplemented(_ action: String) -> CallError {
        CallError(.notImplemented, "\(action) is not known here")
    }

    /// The action is known and not supported by this side.
    public static func notSupported(_ action: String) -> CallError {
        CallError(.notSupported, "\(action) has no handler here")
    }
}

extension CallError {
    /// An error code: one of the specification, which is sent as the version at hand spells it, or any text.
    public struct Code: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The text as it was received or written; of a constant, the spelling of OCPP 2.x.
        public let rawValue: String
        private let meaning: CallErrorCode?
        private let isVerbatim: Bool

        /// Takes any text, to be sent as it is.
        public init(_ text: String) {
            rawValue = text
            meaning = CallErrorCode(spelling: text)
            isVerbatim = true
        }

        /// Takes any text, to be sent as it is.
        public init(stringLiteral text: String) { self.init(text) }

        /// One of the specification's.
        public init(_ code: CallErrorCode) {
            rawValue = code.spelling(in: .v21) ?? "GenericError"
            meaning = code
            isVerbatim = false
        }

        /// The receiver does not know the action.
        public static let notImplemented = Code(.notImplemented)
        /// The receiver knows the action and does not support it.
        public static let notSupported = Code(.notSupported)
        /// The receiver failed inside.
        public static let internalError = Code(.internalError)
        /// The payload is incomplete.
        public static let protocolError = Code(.protocolError)
        /// A security matter.
        public static let securityError = Code(.securityError)
        /// The payload is not built as the action asks; `FormationViolation` in 1.6.
        public static let formatViolation = Code(.formatViolation)
        /// A field holds a value that is not allowed.
        public static let propertyConstraintViolation = Code(.propertyConstraintViolation)
        /// A field is missing, or occurs too seldom or too often; spelt with one r in 1.6.
        public static let occurrenceConstraintViolation = Code(.occurrenceConstraintViolation)
        /// A field holds a value of the wrong type.
        public static let typeConstraintViolation = Code(.typeConstraintViolation)
        /// No other code fits.
        public static let genericError = Code(.genericError)
        /// The message type is not known; not in 1.6.
        public static let messageTypeNotSupported = Code(.messageTypeNotSupported)
        /// The frame is no valid message; not in 1.6.
        public static let rpcFrameworkError = Code(.rpcFrameworkError)

        /// How it is sent in a version; what 1.6 lacks is a `GenericError` there.
        public func spelling(in version: OCPPVersion) -> String {
            guard !isVerbatim, let meaning else { return rawValue }
            return meaning.spelling(in: version) ?? "GenericError"
        }

        /// The text.
        public var description: String { rawValue }

        /// Whether both mean the same, whatever version they are spelt for.
        public static func == (left: Code, right: Code) -> Bool {
            left.meaning == right.meaning && (left.meaning != nil || left.rawValue == right.rawValue)
        }

        /// Hashes what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(meaning)
            if meaning == nil { hasher.combine(rawValue) }
        }
    }
}
