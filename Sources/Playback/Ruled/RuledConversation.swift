import Exchange
import JSONScanning
package import OCPP
package import OCPPConformance
package import OCPPRules
package import Traffic
package import WebSocketFraming

/// One connection with rules, without sockets: what the relay would do with each message.
///
/// Tests of rules, `rules try` and `rules apply` go through it.
package final class RuledConversation {
    /// What the rules keep of it.
    package private(set) var run: RuleRun
    private var session: Session
    private var judge: MessageJudge

    /// Begins a conversation of one station.
    package init(
        _ rules: CompiledRules,
        counters: RuleCounters,
        station: String,
        remote: String = "",
        configuration: SessionConfiguration = SessionConfiguration()
    ) {
        run = RuleRun(rules, counters: counters, station: station, remote: remote)
        var configuration = configuration
        configuration.catalogues = rules.catalogues
        session = Session(station: station, configuration: configuration)
        judge = MessageJudge(rules.catalogues)
    }

    /// What became of one message.
    package struct Outcome {
        /// What came.
        package var received: [UInt8]
        /// What goes on to the other side; nil for nothing.
        package var forwarded: [UInt8]?
        /// What its sender gets back.
        package var reply: [UInt8]?
        /// What the rules made of it.
        package var decision: RuleDecision
        /// About what came.
        package var findings: [Finding]
        /// About what goes on, when that is something else.
        package var findingsAfter: [Finding] = []
        /// What the record would show of what came; nil when it would keep no body.
        package var recorded: [UInt8]?
        /// The message type, if the frame says one.
        package var kind: MessageKind?
        /// The version by which it was judged; nil while it is unknown.
        package var version: OCPPVersion?
        /// The name of its action, as far as it is known.
        package var action: String?
        /// What the session says of the message, or of what stands in its place.
        package var judged: MessageOutcome

        /// Whether nobody but the relay waited for it.
        package var isDropped: Bool { judged.verdict == .drop }
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

    /// Asks the rules about a station that dials.
    package func dialled(_ request: HTTPRequestHead, at time: Timestamp) -> ConnectDecision {
        run.connecting(request, at: time)
    }

    /// Asks the rules about a Close frame.
    package func closed(code: UInt16?, from direction: Direction, at time: Timestamp) -> RuleDecision {
        run.closed(code: code, reason: "", version: session.version, from: direction, at: time)
    }

    /// Asks the rules about a Ping.
    package func pinged(from direction: Direction, at time: Timestamp) -> RuleDecision {
        run.pinged(version: session.version, from: direction, at: time)
    }

    /// The version that is spoken, once it is known.
    package var version: OCPPVersion? { session.version }

    /// Whether the side from which a direction comes waits for an answer.
    package func isAwaiting(_ direction: Direction) -> Bool { session.isAwaiting(direction) }

    /// The relay sends a CALL of its own; nobody waits for what is answered.
    package func injected(_ frame: [UInt8], from direction: Direction, at time: Timestamp) {
        PaddedBytes.with(copyOf: frame) { session.injected($0, from: direction, at: time) }
        session.giveUpOwnCalls(direction)
    }

    /// A message, judged, shown to the rules, and what they make of it judged again.
    package func received(
        _ bytes: [UInt8],
        opcode: Opcode = .text,
        from direction: Direction,
        at time: Timestamp
    ) -> Outcome {
        var findings: [Finding] = []
        var text = bytes
        var isText = true
        if opcode == .text, let invalid = JSONText.firstInvalidUTF8(in: bytes.span.bytes) {
            let violation = FramingViolation(
                .invalidUTF8,
                at: invalid,
                value: Int(bytes[min(invalid, bytes.count - 1)])
            )
            session.violated(violation, from: direction, at: time, into: &findings)
            isText = false
            text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        let judged = PaddedBytes.with(copyOf: text) {
            session.received($0, opcode: opcode, from: direction, at: time, judge: &judge, into: &findings)
        }
        var ruling = Ruling(judged, found: findings, from: direction, at: time)
        PaddedBytes.with(copyOf: bytes) { ruling.askMalformed(about: $0, of: &run, in: &session, judge: &judge) }
        // A text that is not UTF-8 ends the connection, unless it was repaired (RFC 6455 §8.1).
        if isText || ruling.bytes != nil {
            PaddedBytes.with(copyOf: text) { ruling.ask(about: $0, of: &run, in: &session, judge: &judge) }
        }
        return outcome(ruling, of: bytes, from: direction, goesOn: isText || ruling.bytes != nil)
    }

    /// What rules hide in a frame of the relay's own making, as they would in a peer's.
    ///
    /// - Parameters:
    ///   - frame: The frame, which is in order.
    ///   - outcome: What became of the message that it answers; nil for a CALL.
    ///   - direction: The way it travels.
    ///   - time: When it leaves.
    /// - Returns: What rules say about its record.
    package func hidden(
        in frame: [UInt8],
        after outcome: Outcome?,
        _ direction: Direction,
        at time: Timestamp
    ) -> RuleDecision {
        let version = outcome?.judged.version ?? session.version
        var action = outcome?.judged.action
        if outcome == nil, let version {
            action = PaddedBytes.with(copyOf: frame) { bytes in
                EnvelopeReader.head(of: bytes).flatMap { head in
                    session.configuration.catalogues.of(version).action(named: bytes.piece(head.action))
                }
            }
        }
        return run.hidden(in: frame, about: action, of: version, from: direction, at: time)
    }

    /// What becomes of a message.
    private func outcome(_ ruling: Ruling, of received: [UInt8], from direction: Direction, goesOn: Bool) -> Outcome {
        let judged = ruling.current
        var outcome = Outcome(
            received: received,
            decision: ruling.decision,
            findings: ruling.found,
            findingsAfter: ruling.foundAfter,
            judged: judged
        )
        guard goesOn else { return outcome }
        outcome.kind = judged.kind
        outcome.version = judged.version
        if let version = judged.version, let action = judged.action {
            outcome.action = session.configuration.catalogues.of(version).name(of: action)
        }
        switch ruling.decision.verdict {
        case .forward, .edited:
            switch judged.verdict {
            case .forward: outcome.forwarded = ruling.bytes ?? received
            case .answer: outcome.reply = session.takeReply()
            // The relay swallows the late answer to a CALL that it answered itself.
            case .drop, .close: break
            }
        case .answer(let frame):
            session.answeredHere(from: direction)
            outcome.reply = frame
        case .replaced(let frame): outcome.forwarded = frame
        case .swallow: break
        case .close: session.answeredHere(from: direction)
        }
        if ruling.decision.recordsBody {
            outcome.recorded = RuleRedaction.redacted(received, ruling.decision.redactions)
        }
        return outcome
    }
}
