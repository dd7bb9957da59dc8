package import OCPP

/// What a rule does, in the order of its `then:`.
package enum RuleAction: Hashable, Sendable {
    // Edits of the payload.
    case set([Assignment])
    case remove([RulePointer])
    /// RFC 7396.
    case merge(RuleValue)
    /// RFC 6902.
    case patch([PatchStep])
    /// Each match of the expression in a text is replaced.
    case replace([Replacement])
    case coerce([Coercion])
    case rename([Renaming])
    /// On malformed text, before the envelope is read.
    case repair([Repair])

    // Terminal: the list of rules ends here.
    /// The sender gets a CALLERROR; of a response, the other side does.
    case block(error: String?, description: Template?, details: RuleValue?)
    /// The sender of a CALL gets the refusal that its action's response knows.
    case refuse
    /// The sender of a CALL gets this as the CALLRESULT's payload.
    case reply(RuleValue)
    /// On `connect`.
    case reject(status: Int, headers: [Header])
    case close(code: UInt16, reason: Template?, legs: Legs)

    // On `connect`.
    case route(upstream: Template)
    case setHeader(Header)

    // Beside the message.
    /// A CALL of the relay's own; `after` in nanoseconds.
    case inject(direction: Direction, action: String, payload: RuleValue, after: UInt64)
    /// Holds this and all later messages of its direction; nanoseconds.
    case delay(by: UInt64, jitter: UInt64)
    /// At most so many messages in a time of nanoseconds; more are held.
    case throttle(count: Int, per: UInt64)

    // Observing.
    case log(Level, Template)
    case tag([String])
    case count(String)
    /// What the record keeps of the message: without a body, its length alone.
    case capture(body: Bool)
    /// In records, logs and findings; the wire is untouched.
    case redact([RulePointer])
    case remember([Memory])
    /// No name forgets all.
    case forget([String])

    /// A value that is put somewhere.
    package struct Assignment: Hashable, Sendable {
        /// Where.
        package let pointer: RulePointer
        /// What.
        package let value: RuleValue
        /// The value's JSON, when nothing in it has to be filled in.
        let constant: [UInt8]?
        /// What is recorded when it is done.
        let effect: String

        /// Puts a value at a place.
        package init(pointer: RulePointer, value: RuleValue) {
            self.pointer = pointer
            self.value = value
            constant = value.constantJSON
            effect = "set \(pointer.text)"
        }
    }

    /// One operation of RFC 6902.
    package enum PatchStep: Hashable, Sendable {
        case add(RulePointer, RuleValue)
        case remove(RulePointer)
        case replace(RulePointer, RuleValue)
        case move(from: RulePointer, to: RulePointer)
        case copy(from: RulePointer, to: RulePointer)
        case test(RulePointer, RuleValue)
    }

    /// What becomes of matches in a text.
    package struct Replacement: Hashable, Sendable {
        /// Where it is.
        package var pointer: RulePointer
        /// What is looked for in it.
        package var pattern: RulePattern
        /// What stands there afterwards.
        package var with: Template
    }

    /// A value that is made to be of a type.
    package struct Coercion: Hashable, Sendable {
        /// Where it is.
        package var pointer: RulePointer
        /// What it is to be.
        package var type: Target

        /// What a value can be made to be.
        package enum Target: String, Hashable, Sendable, CaseIterable {
            case string, integer, number, boolean
            /// A date-time that lacks a zone, or has one like `+02`, gets what RFC 3339 wants.
            case dateTime = "date-time"
        }
    }

    /// A member that gets another name.
    package struct Renaming: Hashable, Sendable {
        /// Where it is.
        package var pointer: RulePointer
        /// Its name.
        package var name: String
    }

    /// A known fault of firmware that is repaired in the bytes, before anybody reads them.
    package enum Repair: String, Hashable, Sendable, CaseIterable {
        /// `[,2,…` loses the comma.
        case leadingComma = "leading-comma"
        /// `[2,"1","Heartbeat",{}` gets what closes it.
        case truncatedArray = "truncated-array"
        /// `{},]` and `,}` lose the comma.
        case trailingComma = "trailing-comma"
        /// `[2,"1","Heartbeat",null]` gets `{}`.
        case nullPayload = "null-payload"
        /// `[4,"1","InternalError",""]` gets its details.
        case missingErrorDetails = "missing-error-details"
        /// Bytes behind the frame's array, such as a NUL or a newline and garbage, are cut off.
        case trailingBytes = "trailing-bytes"
        /// Control characters inside strings are escaped.
        case rawControlCharacters = "raw-control-characters"
        /// A message id that is a number becomes a string.
        case numericID = "numeric-id"
        /// Bytes that are not UTF-8 become U+FFFD.
        case invalidUTF8 = "invalid-utf8"
        /// `FormatViolation` from a 1.6 station becomes `FormationViolation`, and the like.
        case errorCodeSpelling = "error-code-spelling"
    }

    /// A header of HTTP.
    package struct Header: Hashable, Sendable {
        /// Its name.
        package var name: String
        /// None removes it.
        package var value: Template?
    }

    /// Which connections are closed.
    package enum Legs: String, Hashable, Sendable, CaseIterable {
        case both, station, csms
    }

    /// How urgent a line of the log is.
    package enum Level: String, Hashable, Sendable, CaseIterable {
        case debug, info, warning, error
    }

    /// A value that is remembered.
    package struct Memory: Hashable, Sendable {
        /// Its name.
        package var name: String
        /// Where it is.
        package var pointer: RulePointer
    }

    /// Whether it keeps something out of the record; that is done whatever becomes of the message.
    package var hides: Bool {
        switch self {
        case .redact, .capture(body: false): true
        default: false
        }
    }
}
