import Capture
import OCPP
import OCPPConformance
import OCPPRules
import Playback
import Traffic
import WebSocketFraming

/// Recorded traffic on its way through rules.
final class RuleApplication {
    let set: RuleSet
    let seed: UInt64
    let configuration: SessionConfiguration
    let examples: Int
    let counters = RuleCounters()
    var rules: CompiledRules?
    var conversations: [Key: RuledConversation] = [:]
    var met: [String: Met] = [:]
    var stations: Set<String> = []
    var messages = 0
    var changed = 0
    var answered = 0
    var stopped = 0
    var hidden = 0
    var unreadable = 0
    var afterEnd = 0
    /// Connections that a rule has turned away or closed; what follows on them would never have come.
    var ended: Set<Key> = []
    /// How connections were judged, where the capture says so.
    var judged: [Key: [UInt8]] = [:]
    /// Where the capture goes that this would have been, if anybody wants it.
    let output: AppliedCapture?

    struct Key: Hashable {
        var station: String
        var connection: UInt64
    }

    /// What one rule met.
    struct Met {
        var fired = 0
        var changedValid = 0
        var spoilt = 0
        var effects: [String: Int] = [:]
        var examples: [Example] = []
    }

    struct Example {
        var place: String
        var headline: String
        var effects: [String]
        var spoilt: SpoiltMessage?
        var outcome: RuledConversation.Outcome?
    }

    init(
        _ set: RuleSet,
        seed: UInt64,
        configuration: SessionConfiguration,
        examples: Int,
        output: AppliedCapture? = nil
    ) {
        self.output = output
        self.set = set
        self.seed = seed
        self.configuration = configuration
        self.examples = examples
    }

    var hasSpoilt: Bool { met.values.contains { $0.spoilt > 0 } }

    /// One event of the capture.
    func take(_ record: CaptureRecord, from place: (file: String, line: Int)) throws(CaptureError) {
        guard record.flags.isDisjoint(with: [.injected, .replayed]) else { return }
        let at = "\(place.file):\(place.line)"
        let key = Key(station: record.station, connection: record.connection)
        guard !ended.contains(key) else {
            if record.event == .frame { afterEnd += 1 }
            return
        }
        if let output, let known = conversations[key] { try output.injectWhatIsDue(on: known, before: record) }
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
            guard conversation.run.rules.concernsClose(direction) else { return }
            try note(conversation.closed(code: code, from: direction, at: record.time), record, of: key, at: at)
        case .ping:
            try output?.pass(record)
            guard let direction = record.direction else { return }
            let conversation = conversation(of: record)
            guard conversation.run.rules.concernsPing(direction) else { return }
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
        guard conversation.run.rules.concernsConnect, let head = HTTPRequestHead(record.bytes) else { return }
        let decision = conversation.dialled(head, at: record.time)
        for firing in decision.firings {
            keep(firing, Example(place: place, headline: "\(record.station) dials", effects: firing.effects))
        }
        try output?.fired(decision.firings, tags: decision.tags, logs: decision.logs, at: record)
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
        try output?.received(outcome, as: record, on: conversation)
        if case .close(let code, _, _) = outcome.decision.verdict {
            try output?.closed(code, at: record)
            end(key)
        }
    }

    private func note(
        _ decision: RuleDecision,
        _ record: CaptureRecord,
        of key: Key,
        at place: String
    ) throws(CaptureError) {
        for firing in decision.firings {
            keep(
                firing,
                Example(place: place, headline: "\(record.station) \(record.event)", effects: firing.effects)
            )
        }
        try output?.fired(decision.firings, tags: decision.tags, logs: decision.logs, at: record)
        output?.plan(decision.injections, on: conversation(of: record), at: record)
        if case .close(let code, _, _) = decision.verdict {
            try output?.closed(code, at: record)
            end(key)
        }
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
