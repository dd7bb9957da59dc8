package import OCPP

/// One test inside a rule file.
package struct RuleTest: Hashable, Sendable {
    package var name: String
    package var station: String
    package var version: OCPPVersion
    /// Nanoseconds since 1970 at which its clock begins; it moves by `wait` alone.
    package var clock: Int64
    /// How often its steps run, `${n}` being the number.
    package var repetitions: Int
    package var allowsInvalid: Bool
    package var steps: [Step]
    /// How often rules must have fired by its end.
    package var fired: [Count]
    package var place: SourcePlace

    package struct Step: Hashable, Sendable {
        package var event: Event
        package var expectations: [Expectation]
        /// Whether it has an `expect`, be it an empty one.
        package var states: Bool
        package var place: SourcePlace

        package init(event: Event, expectations: [Expectation], states: Bool, place: SourcePlace) {
            self.event = event
            self.expectations = expectations
            self.states = states
            self.place = place
        }
    }

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

        package enum Forward: Hashable, Sendable {
            case unchanged
            case nothing
            /// Equal as JSON.
            case frame(RuleValue)
            /// Equal to the byte.
            case raw(String)
        }
    }

    package struct Count: Hashable, Sendable {
        package var rule: String
        package var count: Int

        package init(rule: String, count: Int) {
            self.rule = rule
            self.count = count
        }
    }

    package init(
        name: String,
        station: String,
        version: OCPPVersion,
        clock: Int64,
        repetitions: Int,
        allowsInvalid: Bool,
        steps: [Step],
        fired: [Count],
        place: SourcePlace
    ) {
        self.name = name
        self.station = station
        self.version = version
        self.clock = clock
        self.repetitions = repetitions
        self.allowsInvalid = allowsInvalid
        self.steps = steps
        self.fired = fired
        self.place = place
    }
}
