import Exchange
import JSONScanning
package import OCPP
package import OCPPConformance
package import OCPPRules
package import Traffic
package import WebSocketFraming

/// One connection with rules, without sockets: an ``Exchange`` that whole messages are put into, and that says why.
///
/// Tests of rules, `rules try` and `rules apply` go through it.
package final class RuledConversation {
    private var exchange: Exchange
    private var context: Exchange.Context
    private var generation = 1

    /// Begins a conversation of one station.
    ///
    /// - Parameters:
    ///   - rules: What is in force.
    ///   - counters: The limits that conversations share.
    ///   - station: The station's identity.
    ///   - remote: Its address, without port.
    ///   - number: Tells connections apart in what is recorded, and in the ids of the relay's own CALLs.
    ///   - configuration: How to judge; the messages are those of the rules.
    package init(
        _ rules: CompiledRules,
        counters: RuleCounters,
        station: String,
        remote: String = "",
        number: UInt64 = 1,
        configuration: SessionConfiguration = SessionConfiguration()
    ) {
        var settings = ExchangeConfiguration(upstream: .nobody)
        settings.session = configuration
        settings.session.catalogues = rules.catalogues
        // What was recorded was let through once.
        settings.limits.messageBytes = 1 << 40
        var context = Exchange.Context(settings, counters: counters)
        context.isObserved = true
        context.isExplained = true
        context.adopt(RulesInForce(rules, generation: 1))
        exchange = Exchange(number: number, amid: station, from: PeerAddress(host: remote, port: 0), in: &context)
        self.context = context
    }

    /// What became of one message.
    package struct Outcome {
        /// What came.
        package var received: [UInt8]
        /// What goes on to the other side, now or once it is due; nil for nothing.
        package var forwarded: [UInt8]?
        /// What its sender gets back.
        package var reply: [UInt8]?
        /// What the rules made of it.
        package var decision = RuleDecision()
        /// About what came.
        package var findings: [Finding] = []
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
        /// All that those who watch are told: the message, what rules did, answers and CALLs of the relay's own.
        package var told: [Event]
    }

    /// For tests: `${n}`, and `${uuid}` counting up.
    package func prepare(repetition: Int) { exchange.rehearse(repetition: repetition, in: &context) }

    /// The rules were reloaded.
    package func adopt(_ rules: CompiledRules) {
        generation += 1
        context.adopt(RulesInForce(rules, generation: generation))
        exchange.rulesChanged(in: &context)
    }

    /// Something happened that is not shown to rules, as a recording tells it.
    package func happened(_ event: RecordedEvent, at time: Timestamp) {
        context.now = time
        var findings: [Finding] = []
        switch event {
        case .negotiated(let version): exchange.session.negotiated(version)
        case .request(let bytes):
            guard let head = HTTPRequestHead(bytes) else { return }
            exchange.session.requested(head, at: time, into: &findings)
        case .response(let bytes):
            guard let head = HTTPResponseHead(bytes) else { return }
            exchange.session.answered(head, at: time, into: &findings)
        // Its answer has to be known for what it is.
        case .message(let bytes, let opcode, from: let direction):
            exchange.overheard(bytes, opcode, from: Self.sender(of: direction), in: &context)
        default: return
        }
    }

    /// Time passes.
    ///
    /// - Returns: What those who watch are told of what was due: CALLs of the relay's own.
    package func passTime(to time: Timestamp) -> [Event] {
        context.now = time
        guard exchange.hasMoreToDo(in: context), !exchange.isOver else { return [] }
        exchange.due(in: &context)
        return taken().told
    }

    /// Asks the rules about a station that dials; what they say, and what those who watch are told.
    package func dialled(
        _ request: HTTPRequestHead,
        at time: Timestamp
    ) -> (decision: ConnectDecision, told: [Event]) {
        context.now = time
        exchange.dialled(request, in: &context)
        let (told, explanation) = taken()
        guard case .dial(let decision) = explanation else { return (ConnectDecision(), told) }
        return (decision, told)
    }

    /// Asks the rules about a Close frame; what they say, and what those who watch are told.
    package func closed(
        code: UInt16?,
        from direction: Direction,
        at time: Timestamp
    ) -> (decision: RuleDecision, told: [Event]) {
        context.now = time
        exchange.closeSeen(code, from: Self.sender(of: direction), in: &context)
        return noticed()
    }

    /// Asks the rules about a Ping; what they say, and what those who watch are told.
    package func pinged(from direction: Direction, at time: Timestamp) -> (decision: RuleDecision, told: [Event]) {
        context.now = time
        exchange.pingSeen(from: Self.sender(of: direction), in: &context)
        return noticed()
    }

    /// A message came.
    package func received(
        _ bytes: [UInt8],
        opcode: Opcode = .text,
        from direction: Direction,
        at time: Timestamp
    ) -> Outcome {
        let due = passTime(to: time)
        exchange.goOn(in: &context)
        let leg = Self.sender(of: direction)
        let frame = FrameWriter.frame(opcode, bytes, maskKey: leg == .station ? 0 : nil)
        let fate = exchange.frameReceived(frame, from: leg, in: &context)
        if !exchange.isOver, exchange.hasMoreToDo(in: context) { exchange.readEnded(in: &context) }
        let (told, explanation) = taken()
        var outcome = Outcome(received: bytes, told: due)
        var header: EventHeader?
        if case .passes(_, let sighting?) = fate {
            header = sighting
            outcome.forwarded = bytes
            outcome.told.append(Event(sighting, station: exchange.session.station, .message(Event.Message(bytes))))
        } else {
            header = told.first { $0.message != nil }?.header
        }
        outcome.told += told
        switch explanation {
        case .message(let message):
            outcome.forwarded = outcome.forwarded ?? message.forwarded
            outcome.reply = message.reply
            outcome.decision = message.decision
            outcome.findings = message.found
            outcome.findingsAfter = message.foundAfter
        case .other(let decision): outcome.decision = decision
        case .dial, nil: break
        }
        if case .message = explanation {} else { outcome.findings = told.compactMap(\.finding) }
        // A text that is not UTF-8 and that no rule repaired is no message.
        guard let header else { return outcome }
        outcome.kind = header.kind
        outcome.version = header.version
        if let version = header.version, let action = header.action {
            outcome.action = context.configuration.session.catalogues.of(version).name(of: action)
        }
        if outcome.decision.recordsBody {
            outcome.recorded = RuleRedaction.redacted(bytes, outcome.decision.redactions)
        }
        return outcome
    }

    // MARK: - Steps

    private static func sender(of direction: Direction) -> Leg { direction == .up ? .station : .csms(0) }

    private func noticed() -> (decision: RuleDecision, told: [Event]) {
        let (told, explanation) = taken()
        guard case .other(let decision) = explanation else { return (RuleDecision(), told) }
        return (decision, told)
    }

    /// Takes out what the exchange wants: what is told, and why; who would send and dial is not there.
    private func taken() -> (told: [Event], explanation: Explanation?) {
        var told: [Event] = []
        var explanation: Explanation?
        for step in context.steps.take() {
            switch step {
            case .tell(let event): told.append(event)
            case .explain(let why): explanation = why
            case .resolve, .dial, .send, .pause, .resume, .finish, .end, .cut, .wake, .say: break
            }
        }
        return (told, explanation)
    }
}

extension Event {
    fileprivate var finding: Finding? { if case .finding(let finding) = content { finding } else { nil } }
}
