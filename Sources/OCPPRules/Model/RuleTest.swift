package import OCPP

/// One test inside a rule file.
package struct RuleTest: Hashable, Sendable {
    /// What it shows.
    package var name: String
    /// The identity of the station.
    package var station: String
    /// The version that is spoken.
    package var version: OCPPVersion
    /// Nanoseconds since 1970 at which its clock begins; it moves by `wait` alone.
    package var clock: Int64
    /// How often its steps run, `${n}` being the number.
    package var repetitions: Int
    /// Whether what is sent may break its schema.
    package var allowsInvalid: Bool
    /// What happens, in order.
    package var steps: [Step]
    /// How often rules must have fired by its end.
    package var fired: [Count]
    /// Where it stands.
    package var place: SourcePlace

    /// One thing that happens, and what must come of it.
    package struct Step: Hashable, Sendable {
        /// What happens.
        package var event: Event
        /// What must come of it, all of it.
        package var expectations: [Expectation]
        /// Whether it has an `expect`, be it an empty one.
        package var states: Bool
        /// Where it stands.
        package var place: SourcePlace
    }

    /// What can happen in a test.
    package enum Event: Hashable, Sendable {
        /// A frame.
        case message(Direction, RuleValue)
        /// Text as it is, malformed or not.
        case raw(Direction, String)
        case connect([RuleAction.Header], path: String?)
        case close(code: UInt16, Direction)
        case ping(Direction)
        /// Nanoseconds.
        case wait(UInt64)
    }

    /// What can be expected of a step.
    package enum Expectation: Hashable, Sendable {
        case forward(Forward)
        /// To the sender; nil for nothing.
        case reply(RuleValue?)
        case reject(status: Int?)
        case close(code: UInt16?)
        /// The CALLs of the relay's own, payloads by action.
        case inject([RuleValue])
        /// Nanoseconds.
        case delay(min: UInt64, max: UInt64)
        /// Exactly these rules fired, in order.
        case rules([String])
        case shadow([String])
        case tags([String])
        case recorded(RuleValue)
        /// Exactly these codes were found.
        case violations([String])
        /// Exactly these texts were logged.
        case log([String])

        /// What the other side gets.
        package enum Forward: Hashable, Sendable {
            case unchanged
            case nothing
            /// Equal as JSON.
            case frame(RuleValue)
            /// Equal to the byte.
            case raw(String)
        }
    }

    /// How often a rule must have fired.
    package struct Count: Hashable, Sendable {
        /// The id of the rule.
        package var rule: String
        /// So many times.
        package var count: Int
    }
}
