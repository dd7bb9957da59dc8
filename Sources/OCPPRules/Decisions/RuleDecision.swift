package import OCPP
package import Traffic

/// What the rules make of one message, or of another event of an open connection.
package struct RuleDecision: Hashable, Sendable {
    /// What becomes of it.
    package var verdict: Verdict = .forward
    /// The rules that fired, in order, those in shadow mode among them.
    package var firings: [Firing] = []
    /// What rules mark it with.
    package var tags: [String] = []
    /// What rules say; those in shadow mode, too.
    package var logs: [Log] = []
    /// The names of counters to raise by one; what rules in shadow mode count stands under a name of its own.
    package var counts: [String] = []
    /// What the record must not show, relative to the payload; see ``RuleRedaction``.
    package var redactions: [RulePointer] = []
    /// Whether the record keeps the text of the message.
    package var recordsBody = true
    /// CALLs of the relay's own, in order.
    package var injections: [Injection] = []
    /// How long the message is held, nanoseconds; later ones of its direction wait behind it.
    package var hold: UInt64 = 0
    /// What was not done, because a message in order would no longer have been (LM9020).
    package var spoilt: [SpoiltMessage] = []
    /// That rules are in doubt, told once on a connection.
    package var doubt: RuleDoubt?

    /// Nothing was decided: it goes on as it is.
    package init() {}

    /// Takes in what was decided afterwards about the same message.
    package mutating func add(_ later: RuleDecision) {
        if !isTerminal { verdict = later.verdict }
        firings += later.firings
        tags += later.tags.filter { !tags.contains($0) }
        logs += later.logs
        counts += later.counts
        redactions += later.redactions
        recordsBody = recordsBody && later.recordsBody
        injections += later.injections
        hold += later.hold
        spoilt += later.spoilt
        doubt = doubt ?? later.doubt
    }

    /// Whether the message ends here.
    package var isTerminal: Bool {
        switch verdict {
        case .forward, .edited: false
        case .answer, .replaced, .swallow, .close: true
        }
    }

    /// Whether no rule fired.
    package var isEmpty: Bool { firings.isEmpty }

    /// What becomes of a message.
    package enum Verdict: Hashable, Sendable {
        /// As it is.
        case forward
        /// These bytes in its place.
        ///
        /// From ``RuleRun/malformed(_:at:)`` they are to be judged, and shown to ``RuleRun/message(_:at:)``.
        case edited([UInt8])
        /// Not passed on: this frame goes back to the sender of the CALL.
        case answer([UInt8])
        /// A blocked response: this CALLERROR goes on in its place.
        case replaced([UInt8])
        /// Not passed on, and nobody waits for an answer: a SEND or CALLRESULTERROR that is blocked.
        case swallow
        /// Not passed on; these legs are closed.
        case close(code: UInt16, reason: String, legs: RuleAction.Legs)
    }

    /// A line for the log.
    package struct Log: Hashable, Sendable {
        /// How urgent it is.
        package var level: RuleAction.Level
        /// What it says.
        package var text: String
        /// The id of the rule.
        package var rule: String
        /// Whether the rule is in shadow mode.
        package var isShadow: Bool

        /// A line of a rule.
        package init(level: RuleAction.Level, text: String, rule: String, isShadow: Bool = false) {
            self.level = level
            self.text = text
            self.rule = rule
            self.isShadow = isShadow
        }
    }

    /// A CALL of the relay's own.
    package struct Injection: Hashable, Sendable {
        /// The way it travels.
        package var direction: Direction
        /// What it asks for.
        package var action: String
        /// JSON.
        package var payload: [UInt8]
        /// Nanoseconds from now.
        package var after: UInt64
        /// The id of the rule.
        package var rule: String

        /// A CALL that a rule sends.
        package init(direction: Direction, action: String, payload: [UInt8], after: UInt64, rule: String) {
            self.direction = direction
            self.action = action
            self.payload = payload
            self.after = after
            self.rule = rule
        }
    }
}

/// That one rule fired.
package struct Firing: Hashable, Sendable {
    /// The id of the rule.
    package var rule: String
    /// Its place in the set, from 0.
    package var position: Int
    /// ``Rule/Mode/shadow`` says what would have been done.
    package var mode: Rule.Mode
    /// What it did, one short clause for each action, such as `set /interval`.
    package var effects: [String]
    /// Whether it changed a message in which nothing was wrong.
    package var changedValid: Bool

    /// A rule with this id and place fired.
    package init(rule: String, position: Int, mode: Rule.Mode, effects: [String], changedValid: Bool = false) {
        self.rule = rule
        self.position = position
        self.mode = mode
        self.effects = effects
        self.changedValid = changedValid
    }
}
