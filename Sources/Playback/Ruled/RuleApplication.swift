package import Capture
import OCPP
package import OCPPConformance
package import OCPPRules
package import Traffic
import WebSocketFraming

/// Recorded traffic on its way through rules.
package final class RuleApplication {
    /// The rules.
    package let set: RuleSet
    private let seed: UInt64
    private let configuration: SessionConfiguration
    private let examples: Int
    private let counters = RuleCounters()
    private var rules: CompiledRules?
    private var conversations: [Key: RuledConversation] = [:]
    /// By the id of the rule.
    package private(set) var met: [String: Met] = [:]
    /// The identities of those that there were.
    package private(set) var stations: Set<String> = []
    /// How many messages met the rules.
    package private(set) var messages = 0
    /// How many of them would have gone on as something else.
    package private(set) var changed = 0
    /// How many would have been answered in the other side's place.
    package private(set) var answered = 0
    /// How many would have gone nowhere; stations that would have been turned away among them.
    package private(set) var stopped = 0
    /// How many were left out, because the record hides what is in them.
    package private(set) var hidden = 0
    /// How many were left out, because the record does not say who sent them.
    package private(set) var unreadable = 0
    /// How many were left out, because a rule had ended their connection.
    package private(set) var afterEnd = 0
    /// Connections that a rule has turned away or closed; what follows on them would never have come.
    private var ended: Set<Key> = []
    /// How connections were judged, where the capture says so.
    private var judged: [Key: [UInt8]] = [:]
    /// Where the capture goes that this would have been, if anybody wants it.
    private let output: AppliedCapture?

    private struct Key: Hashable {
        var station: String
        var connection: UInt64
    }

    /// What one rule met.
    package struct Met {
        /// How often it fired, in whatever mode.
        package var fired = 0
        /// How many valid messages it changed.
        package var changedValid = 0
        /// How often it held itself back, as a valid message would not have stayed one.
        package var spoilt = 0
        /// How often it did what, in short clauses.
        package var effects: [String: Int] = [:]
        /// The first messages that it met.
        package var examples: [Example] = []

        /// Nothing yet.
        package init() {}
    }

    /// A message, dial, Close or Ping that a rule met.
    package struct Example {
        /// File and line.
        package var place: String
        /// Who said what.
        package var headline: String
        /// What the rule did, in short clauses.
        package var effects: [String]
        /// Why it held itself back.
        package var spoilt: SpoiltMessage?
        /// What became of the message.
        package var outcome: RuledConversation.Outcome?
    }

    /// Begins before the first record.
    ///
    /// - Parameters:
    ///   - set: The rules.
    ///   - seed: Begins the random numbers.
    ///   - configuration: How to judge, where the capture does not say it.
    ///   - examples: How many of each rule are kept.
    ///   - output: Where the capture goes that this would have been.
    package init(
        _ set: RuleSet,
        seed: UInt64 = 0,
        configuration: SessionConfiguration = SessionConfiguration(),
        examples: Int = 0,
        output: AppliedCapture? = nil
    ) {
        self.output = output
        self.set = set
        self.seed = seed
        self.configuration = configuration
        self.examples = examples
    }

    /// Whether a rule would have made a valid message invalid.
    package var hasSpoilt: Bool { met.values.contains { $0.spoilt > 0 } }

    /// Takes captures from their beginning to their end.
    ///
    /// - Returns: How many records there were, and what could not be read.
    package func read(_ captures: [String]) throws(CaptureError) -> (records: Int, integrity: CaptureIntegrity) {
        var reader = try CaptureReader(captures)
        var count = 0
        while let line = try reader.line() {
            count += 1
            try take(CaptureRecord(line, in: reader.lineBytes.bytes), from: reader.place)
        }
        return (count, reader.integrity)
    }

    /// One event of the capture.
    private func take(_ record: CaptureRecord, from place: (file: String, line: Int)) throws(CaptureError) {
        guard record.flags.isDisjoint(with: [.injected, .replayed]) else { return }
        let at = "\(place.file):\(place.line)"
        let key = Key(station: record.station, connection: record.connection)
        guard !ended.contains(key) else {
            if record.event == .frame { afterEnd += 1 }
            return
        }
        if let known = conversations[key] { try tell(known.passTime(to: record.time), at: record) }
        switch record.event {
        case .open:
            judged[key] = record.sent
            try output?.pass(record)
        case .handshake:
            let conversation = conversation(of: record, begins: record.direction == .up)
            try output?.pass(record)
            if record.direction == .up { try dial(conversation, record, of: key, at: at) }
            let event: RecordedEvent = record.direction == .up ? .request(record.bytes) : .response(record.bytes)
            conversation.happened(event, at: record.time)
        case .frame: try receive(record, of: key, at: at)
        case .close:
            try output?.pass(record)
            guard let direction = record.direction else { return }
            let code = record.closeCode == 0 ? nil : record.closeCode
            let conversation = conversation(of: record)
            try note(conversation.closed(code: code, from: direction, at: record.time), record, of: key, at: at)
        case .ping:
            try output?.pass(record)
            guard let direction = record.direction else { return }
            let conversation = conversation(of: record)
            try note(conversation.pinged(from: direction, at: record.time), record, of: key, at: at)
        // What was found and what other rules did is told anew.
        case .rule, .inject, .header, .end: return
        case .finding where record.connection != 0: return
        default: try output?.pass(record)
        }
    }

    private func conversation(of record: CaptureRecord, begins: Bool = false) -> RuledConversation {
        let key = Key(station: record.station, connection: record.connection)
        if let known = conversations[key], !begins { return known }
        // Rules count their time from the first record.
        let rules = self.rules ?? CompiledRules(set, seed: seed, loadedAt: record.time)
        self.rules = rules
        stations.insert(record.station)
        let conversation = RuledConversation(
            rules,
            counters: counters,
            station: record.station,
            number: record.connection,
            configuration: configuration.taking(recorded: judged[key])
        )
        if let version = record.version { conversation.happened(.negotiated(version), at: record.time) }
        conversations[key] = conversation
        return conversation
    }

    private func dial(
        _ conversation: RuledConversation,
        _ record: CaptureRecord,
        of key: Key,
        at place: String
    ) throws(CaptureError) {
        guard let head = HTTPRequestHead(record.bytes) else { return }
        let (decision, told) = conversation.dialled(head, at: record.time)
        for firing in decision.firings {
            keep(firing, Example(place: place, headline: "\(record.station) dials", effects: firing.effects))
        }
        try tell(told, at: record)
        guard case .reject = decision.verdict else { return }
        stopped += 1
        end(key)
    }

    private func receive(_ record: CaptureRecord, of key: Key, at place: String) throws(CaptureError) {
        guard record.opcode == Opcode.text.rawValue, record.direction != nil else {
            if record.direction == nil { unreadable += 1 }
            try output?.pass(record)
            return
        }
        guard let direction = record.direction else { return }
        let conversation = conversation(of: record)
        // What the record does not show, no rule can be shown.
        guard record.flags.isDisjoint(with: [.redacted, .bodyless]) else {
            hidden += 1
            conversation.happened(.message(record.bytes, .text, from: direction), at: record.time)
            try output?.pass(record)
            return
        }
        // An answer to a CALL of the relay's own, which it would not have sent.
        if record.flags.contains(.dropped), record.id?.hasPrefix("linesman-") == true { return }
        messages += 1
        let outcome = conversation.received(record.bytes, from: direction, at: record.time)
        if let forwarded = outcome.forwarded {
            changed += forwarded == record.bytes ? 0 : 1
        } else if outcome.reply != nil {
            answered += 1
        } else {
            stopped += 1
        }
        let kind = outcome.kind.map { $0 == .result ? "RESULT" : $0.name } ?? "message"
        let arrow = direction == .up ? "→" : "←"
        let headline = "\(record.station) \(arrow) \(kind) \(outcome.action ?? record.action ?? "")"
        for firing in outcome.decision.firings {
            keep(
                firing,
                Example(place: place, headline: headline, effects: firing.effects, outcome: outcome)
            )
        }
        for spoilt in outcome.decision.spoilt {
            met[spoilt.rule, default: Met()].spoilt += 1
            show(Example(place: place, headline: headline, effects: [], spoilt: spoilt), of: spoilt.rule)
        }
        try tell(outcome.told, at: record)
        if case .close(let code, _, _) = outcome.decision.verdict {
            try output?.closed(code, at: record)
            end(key)
        }
    }

    private func note(
        _ noticed: (decision: RuleDecision, told: [Event]),
        _ record: CaptureRecord,
        of key: Key,
        at place: String
    ) throws(CaptureError) {
        let decision = noticed.decision
        for firing in decision.firings {
            keep(
                firing,
                Example(place: place, headline: "\(record.station) \(record.event)", effects: firing.effects)
            )
        }
        try tell(noticed.told, at: record)
        if case .close(let code, _, _) = decision.verdict {
            try output?.closed(code, at: record)
            end(key)
        }
    }

    private func tell(_ events: [Event], at record: CaptureRecord) throws(CaptureError) {
        if !events.isEmpty { try output?.write(events, at: record) }
    }

    /// Nothing that the capture tells of this connection from here on would have happened.
    private func end(_ key: Key) {
        // Captures of other programs do not tell connections apart: a station is not lost for ever.
        guard output != nil, key.connection != 0 else { return }
        ended.insert(key)
        conversations[key] = nil
    }

    private func keep(_ firing: Firing, _ example: Example) {
        met[firing.rule, default: Met()].fired += 1
        if firing.changedValid { met[firing.rule, default: Met()].changedValid += 1 }
        for effect in firing.effects { met[firing.rule, default: Met()].effects[effect, default: 0] += 1 }
        show(example, of: firing.rule)
    }

    private func show(_ example: Example, of rule: String) {
        guard met[rule, default: Met()].examples.count < examples else { return }
        met[rule, default: Met()].examples.append(example)
    }
}
