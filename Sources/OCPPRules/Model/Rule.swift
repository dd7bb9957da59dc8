/// One compiled rule.
package struct Rule: Hashable, Sendable {
    /// In kebab case, unique.
    package var id: String
    /// What it is for.
    package var description: String?
    /// Whether it acts.
    package var mode: Mode
    /// What it is about.
    package var event: Event
    /// What must hold beside the event.
    package var match: RuleMatch
    /// How likely it fires when it matches; nil always.
    package var probability: Double?
    /// Begins the rule's own random stream.
    package var seed: UInt64
    /// How often it may fire; nil always.
    package var limit: Limit?
    /// When it may fire; nil always.
    package var active: Activity?
    /// What it does, in order.
    package var actions: [RuleAction]
    /// Where its id stands.
    package var place: SourcePlace
    /// Of its content: a rule that a reload leaves unchanged keeps its limits and its memory.
    package var fingerprint: UInt64

    /// Whether a rule acts.
    package enum Mode: String, Hashable, Sendable, CaseIterable {
        /// Does what it says.
        case enforce
        /// Says what it would do.
        case shadow
        case off
    }

    /// What a rule is about.
    package enum Event: String, Hashable, Sendable, CaseIterable {
        /// A message that could be read.
        case message
        /// A message whose envelope could not be read, before it is judged.
        case malformed
        case connect
        case close
        case ping
    }

    /// How often it may fire.
    package struct Limit: Hashable, Sendable {
        /// So many times in each scope; nil for no end.
        package var count: Int?
        /// What the count holds for.
        package var per: Scope
        /// Only each n-th match.
        package var every: Int?
        /// The count begins anew after so many nanoseconds.
        package var window: UInt64?

        /// What a count holds for: each of these has its own.
        package enum Scope: String, Hashable, Sendable, CaseIterable {
            case message, connection, station, global
        }
    }

    /// When it may fire.
    package struct Activity: Hashable, Sendable {
        /// Nanoseconds after the rules were loaded.
        package var after: UInt64?
        /// For so many nanoseconds from then.
        package var lasting: UInt64?
        /// Between two times of day in UTC, in minutes; the second may be the smaller one.
        package var between: MinuteRange?

        /// A time of day, again every day.
        package struct MinuteRange: Hashable, Sendable {
            /// Minutes since midnight, UTC.
            package var from: Int
            /// Minutes since midnight, UTC, that one no longer in it.
            package var to: Int
        }
    }
}
