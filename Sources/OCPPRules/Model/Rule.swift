/// One compiled rule.
package struct Rule: Hashable, Sendable {
    /// In kebab case, unique.
    package var id: String
    package var description: String?
    package var mode: Mode
    package var event: Event
    /// What must hold beside the event.
    package var match: RuleMatch
    /// How likely it fires when it matches; nil always.
    package var probability: Double?
    /// Begins the rule's own random stream.
    package var seed: UInt64
    package var limit: Limit?
    package var active: Activity?
    package var actions: [RuleAction]
    /// Where its id stands.
    package var place: SourcePlace
    /// Of its content: a rule that a reload leaves unchanged keeps its limits and its memory.
    package var fingerprint: UInt64

    package enum Mode: String, Hashable, Sendable, CaseIterable {
        /// Does what it says.
        case enforce
        /// Says what it would do.
        case shadow
        case off
    }

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
        package var per: Scope
        /// Only each n-th match.
        package var every: Int?
        /// The count begins anew after so many nanoseconds.
        package var window: UInt64?

        package init(count: Int?, per: Scope, every: Int?, window: UInt64?) {
            self.count = count
            self.per = per
            self.every = every
            self.window = window
        }

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

        package init(after: UInt64?, lasting: UInt64?, between: MinuteRange?) {
            self.after = after
            self.lasting = lasting
            self.between = between
        }

        package struct MinuteRange: Hashable, Sendable {
            package var from: Int
            package var to: Int

            package init(from: Int, to: Int) {
                self.from = from
                self.to = to
            }
        }
    }

    package init(
        id: String,
        description: String?,
        mode: Mode,
        event: Event,
        match: RuleMatch,
        probability: Double?,
        seed: UInt64,
        limit: Limit?,
        active: Activity?,
        actions: [RuleAction],
        place: SourcePlace,
        fingerprint: UInt64
    ) {
        self.id = id
        self.description = description
        self.mode = mode
        self.event = event
        self.match = match
        self.probability = probability
        self.seed = seed
        self.limit = limit
        self.active = active
        self.actions = actions
        self.place = place
        self.fingerprint = fingerprint
    }
}
