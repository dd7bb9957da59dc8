import JSONScanning
package import OCPP
package import OCPPConformance
package import WebSocketFraming

/// One connection with rules, without sockets: what the relay would do with each message.
///
/// Tests of rules, `rules try` and `rules apply` go through it.
package final class RuledConversation {
    package private(set) var run: RuleRun
    private var session: Session
    private var judge = MessageJudge()

    package init(
        _ rules: CompiledRules,
        counters: RuleCounters,
        station: String,
        remote: String = "",
        configuration: SessionConfiguration = SessionConfiguration()
    ) {
        run = RuleRun(rules, counters: counters, station: station, remote: remote)
        session = Session(station: station, configuration: configuration)
    }

    /// What became of one message.
    package struct Outcome {
        /// What came.
        package var received: [UInt8]
        /// What goes on to the other side; nil for nothing.
        package var forwarded: [UInt8]?
        /// What its sender gets back.
        package var reply: [UInt8]?
        package var decision: RuleDecision
        /// About what came.
        package var findings: [Finding]
        /// About what goes on, when that is something else.
        package var findingsAfter: [Finding] = []
        /// What the record would show of what came; nil when it would keep no body.
        package var recorded: [UInt8]?
        package var kind: MessageKind?
        package var version: OCPPVersion?
        package var action: String?
    }

    /// For tests: `${n}`, and `${uuid}` counting up.
    package func prepare(repetition: Int) {
        run.repetition = repetition
        run.countsUUIDs = true
    }

    /// The rules were reloaded.
    package func adopt(_ rules: CompiledRules) { run.adopt(rules) }

    /// A handshake, a close or another thing that is no message happened, as a recording tells it.
    package func happened(_ event: RecordedEvent, at time: Timestamp) {
        var findings: [Finding] = []
        switch event {
        case .negotiated(let version): session.negotiated(version)
        case .request(let bytes):
            guard let head = HTTPRequestHead(bytes) else { return }
            session.requested(head, at: time, into: &findings)
        case .response(let bytes):
            guard let head = HTTPResponseHead(bytes) else { return }
            session.answered(head, at: time, into: &findings)
        // Shown to the conversation and not to the rules: its answer has to be known for what it is.
        case .message(let bytes, let opcode, from: let direction):
            _ = PaddedBytes.with(copyOf: bytes) {
                session.received($0, opcode: opcode, from: direction, at: time, judge: &judge, into: &findings)
            }
        default: return
        }
    }

    package func dialled(_ request: HTTPRequestHead, at time: Timestamp) -> ConnectDecision {
        run.connecting(request, at: time)
    }

    package func closed(code: UInt16?, from direction: Direction, at time: Timestamp) -> RuleDecision {
        run.closed(code: code, reason: "", from: direction, at: time)
    }

    package func pinged(from direction: Direction, at time: Timestamp) -> RuleDecision {
        run.pinged(from: direction, at: time)
    }

    /// A message, judged, shown to the rules, and what they make of it judged again.
    package func received(_ bytes: [UInt8], from direction: Direction, at time: Timestamp) -> Outcome {
        var findings: [Finding] = []
        var text = bytes
        var isText = true
        if let invalid = bytes.withUnsafeBufferPointer({ JSONText.firstInvalidUTF8(in: $0) }) {
            let violation = FramingViolation(
                .invalidUTF8,
                at: invalid,
                value: Int(bytes[min(invalid, bytes.count - 1)])
            )
            session.violated(violation, from: direction, at: time, into: &findings)
            isText = false
            text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        var judged = PaddedBytes.with(copyOf: text) {
            session.received($0, opcode: .text, from: direction, at: time, judge: &judge, into: &findings)
        }
        var outcome = Outcome(received: bytes, decision: RuleDecision(), findings: findings)
        var current = bytes
        var found = findings
        if !findings.isEmpty, judged.verdict != .drop, run.rules.concernsMalformed(direction) {
            let decision = ask(current, judged, found, direction) { $0.malformed($1, at: time) }
            outcome.decision = decision
            if case .edited(let repaired) = decision.verdict {
                current = repaired
                (judged, found) = replace(repaired, judged, direction, time)
                isText = true
                outcome.decision.verdict = .forward
                outcome.findingsAfter = found
            }
        }
        // The relay would have closed the connection (RFC 6455 §8.1).
        guard isText else { return outcome }
        let concerns = run.rules.concerns(
            direction,
            judged.kind,
            judged.version,
            judged.action,
            hasFindings: !found.isEmpty
        )
        let isOver = outcome.decision.isTerminal || judged.verdict == .drop
        if concerns {
            let decision = ask(current, judged, found, direction) { $0.message($1, at: time, isOver: isOver) }
            outcome.decision.add(decision)
            if case .edited(let edited) = decision.verdict {
                current = edited
                (judged, found) = replace(edited, judged, direction, time)
                outcome.findingsAfter = found
            }
        }
        finish(&outcome, current, direction, judged)
        return outcome
    }

    private func ask(
        _ bytes: [UInt8],
        _ judged: MessageOutcome,
        _ findings: [Finding],
        _ direction: Direction,
        _ body: (inout RuleRun, RuledMessage) -> RuleDecision
    ) -> RuleDecision {
        PaddedBytes.with(copyOf: bytes) { padded in
            let message = RuledMessage(
                bytes: padded,
                direction: direction,
                kind: judged.kind,
                version: judged.version,
                action: judged.action,
                findings: findings[...],
                latency: judged.latency
            )
            return body(&run, message)
        }
    }

    private func replace(
        _ bytes: [UInt8],
        _ judged: MessageOutcome,
        _ direction: Direction,
        _ time: Timestamp
    ) -> (MessageOutcome, [Finding]) {
        var findings: [Finding] = []
        let outcome = PaddedBytes.with(copyOf: bytes) {
            session.replaced(
                by: $0,
                insteadOf: judged,
                from: direction,
                at: time,
                judge: &judge,
                into: &findings
            )
        }
        return (outcome, findings)
    }

    private func finish(
        _ outcome: inout Outcome,
        _ current: [UInt8],
        _ direction: Direction,
        _ judged: MessageOutcome
    ) {
        outcome.kind = judged.kind
        outcome.version = judged.version
        if let version = judged.version, let action = judged.action {
            outcome.action = Catalogue.of(version).name(of: action)
        }
        switch outcome.decision.verdict {
        case .forward, .edited: outcome.forwarded = current
        case .answer(let frame):
            session.answeredHere(from: direction)
            outcome.reply = frame
        case .replaced(let frame): outcome.forwarded = frame
        case .swallow, .close: break
        }
        // The relay swallows the late answer to a CALL that it answered itself.
        if judged.verdict == .drop { outcome.forwarded = nil }
        if outcome.decision.recordsBody {
            outcome.recorded = RuleRedaction.redacted(outcome.received, outcome.decision.redactions)
        }
    }
}
