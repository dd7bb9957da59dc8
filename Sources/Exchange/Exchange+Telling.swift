import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Traffic
import WebSocketFraming

// What those who watch are told, each thing once. Nothing is made when nobody watches.
extension Exchange {
    /// The fixed part of an event that happens now.
    private func header(from leg: Leg, in context: borrowing Context) -> EventHeader {
        EventHeader(connection: number, leg: leg, at: context.now)
    }

    /// The fixed part of the event of a message as the session saw it.
    @inline(__always)
    func header(
        of outcome: MessageOutcome,
        _ opcode: Opcode,
        from leg: Leg,
        in context: borrowing Context
    ) -> EventHeader {
        var header = EventHeader(connection: number, leg: leg, at: context.now)
        header.opcode = opcode
        header.kind = outcome.kind
        header.version = outcome.version
        header.number = outcome.number
        header.action = outcome.action
        header.findings = UInt16(clamping: outcome.findings)
        header.latency = outcome.latency
        if outcome.verdict != .forward { header.flags.insert(outcome.verdict == .drop ? .dropped : .blocked) }
        let configuration = context.configuration.session
        let isJudged = !configuration.passthrough && configuration.mode(from: leg.sends) != .off
        if isJudged, outcome.findings == 0, outcome.kind != nil, outcome.version != nil {
            header.flags.insert(.wellFormed)
        }
        return header
    }

    /// The fixed part of the event of a Ping or Pong.
    func header(ofControl opcode: Opcode, from leg: Leg, in context: borrowing Context) -> EventHeader {
        var header = header(from: leg, in: context)
        header.opcode = opcode
        return header
    }

    private func tell(_ content: Event.Content, _ header: EventHeader, in context: inout Context) {
        guard context.isObserved else { return }
        context.steps.append(.tell(Event(header, station: session.station, content)))
    }

    private func tell(_ content: Event.Content, from leg: Leg, in context: inout Context) {
        tell(content, header(from: leg, in: context), in: &context)
    }

    // MARK: - Opening

    /// A station has said who it is.
    func tellOpened(in context: inout Context) {
        let judged = context.configuration.session.recorded
        tell(.opened(peer: "\(peer)", judged: judged), from: .station, in: &context)
    }

    /// One head of an upgrade passed.
    func tell(head: [UInt8], from leg: Leg, in context: inout Context) { tell(.head(head), from: leg, in: &context) }

    /// The station was let through.
    func tellAdmitted(_ subprotocol: String?, after time: UInt64, in context: inout Context) {
        tell(.admitted(peer: "\(peer)", subprotocol: subprotocol, after: time), from: .station, in: &context)
    }

    /// The station was refused.
    func tellRefused(_ status: Int, because reason: String, in context: inout Context) {
        tell(.refused(peer: "\(peer)", status: status, reason: reason), from: .station, in: &context)
    }

    // MARK: - Messages

    /// A message was judged, and no rule is about it.
    func tell(message outcome: MessageOutcome, _ came: borrowing Came, in context: inout Context) {
        guard context.isObserved else { return }
        let header = header(of: outcome, came.opcode, from: came.leg, in: context)
        tell(.message(Event.Message(came.message.bytes.array)), header, in: &context)
    }

    /// A message to which rules did something: what is shown of it, what went on instead, and how it is flagged.
    func tell(
        message outcome: MessageOutcome,
        shown: [UInt8],
        sent: [UInt8]?,
        flags: EventFlags,
        ruled decision: RuleDecision,
        _ came: borrowing Came,
        in context: inout Context
    ) {
        var header = header(of: outcome, came.opcode, from: came.leg, in: context)
        header.flags = flags
        var message = Event.Message(shown, sent: sent)
        message.rules = decision.firings.filter { $0.mode != .shadow }.map(\.rule)
        message.shadow = decision.firings.filter { $0.mode == .shadow }.map(\.rule)
        if !decision.redactions.isEmpty { message.hidden = decision.redactions.map(\.text) }
        tell(.message(message), header, in: &context)
    }

    /// A message that came in fragments passed.
    func tell(_ header: EventHeader, payload: [UInt8], in context: inout Context) {
        tell(.message(Event.Message(payload)), header, in: &context)
    }

    /// We answered a message in the other side's place; `sender` gets the answer.
    mutating func tell(
        reply: [UInt8],
        to outcome: MessageOutcome,
        sender: Leg,
        hiding ruling: Ruling?,
        in context: inout Context
    ) {
        guard context.isObserved else { return }
        let leg = opposite(of: sender)
        var shown = recorded(reply, action: outcome.action, version: outcome.version, from: leg, in: &context)
        if let ruling, ruling.quotesHidden { shown.flags.formUnion([.redacted, .bodyless]) }
        var header = header(from: leg, in: context)
        header.kind = reply.dropFirst().first == UInt8(ascii: "3") ? .result : .error
        header.version = outcome.version
        header.action = outcome.action
        header.flags = shown.flags.union(.injected)
        tell(.message(Event.Message(shown.bytes)), header, in: &context)
    }

    /// A CALL of the relay's own leaves.
    mutating func tell(own text: [UInt8], _ call: RuleDecision.Injection, id: String, in context: inout Context) {
        guard context.isObserved else { return }
        let leg = Leg.sender(of: call.direction)
        let version = session.version
        let action = version.flatMap { context.judge.catalogue(of: $0).action(named: call.action) }
        let shown = recorded(text, action: action, version: version, from: leg, in: &context)
        tell(.injected(rule: call.rule, action: call.action, id: id), from: leg, in: &context)
        var header = header(from: leg, in: context)
        header.kind = .call
        header.version = version
        header.number = session.number
        header.flags = shown.flags.union(.injected)
        var message = Event.Message(shown.bytes)
        message.rules = [call.rule]
        tell(.message(message), header, in: &context)
    }

    /// A rule fired, or held itself back.
    func tell(rule record: RuleRecord, from leg: Leg, in context: inout Context) {
        tell(.rule(record), from: leg, in: &context)
    }

    // MARK: - Control frames and ends

    /// A Ping or Pong was looked at and does not simply pass.
    func tell(control opcode: Opcode, _ payload: [UInt8], from leg: Leg, in context: inout Context) {
        let content: Event.Content = opcode == .ping ? .ping(payload) : .pong(payload)
        tell(content, header(ofControl: opcode, from: leg, in: context), in: &context)
    }

    /// A Close frame has come.
    func tell(close: ClosePayload, from leg: Leg, in context: inout Context) {
        let header = header(ofControl: .close, from: leg, in: context)
        tell(.close(code: close.code?.rawValue, reason: close.reason), header, in: &context)
    }

    /// A peer's stream ended without a Close frame.
    func tell(endOf leg: Leg, isReset: Bool, in context: inout Context) {
        tell(.streamEnded(isReset: isReset), from: leg, in: &context)
    }

    /// The exchange is over.
    func tellLeft(in context: inout Context) {
        let ended = ending ?? Ended(by: "relay", code: nil, reason: "")
        tell(.left(by: ended.by, code: ended.code, reason: ended.reason), from: .station, in: &context)
    }

    // MARK: - Findings

    /// A peer broke RFC 6455.
    mutating func tell(_ violation: FramingViolation, from leg: Leg, in context: inout Context) {
        tell(.violation(violation), from: leg, in: &context)
        session.violated(violation, from: leg.sends, at: context.now, into: &context.findings)
    }

    /// One of our caps refused or ended the connection: a finding, and an event from which it can be found again.
    mutating func limited(_ limit: SessionLimit, _ detail: String, in context: inout Context) {
        tell(.limit(limit, detail: detail), from: .station, in: &context)
        session.limited(limit, detail: detail, at: context.now, into: &context.findings)
    }

    /// Hands on the findings that the session has made since the last call.
    func report(in context: inout Context) {
        guard !context.findings.isEmpty else { return }
        for finding in context.findings {
            context.counts.findings["\(finding.code) \(finding.name)", default: 0] += 1
            tell(.finding(finding), from: .station, in: &context)
        }
        context.findings.removeAll(keepingCapacity: true)
    }

    /// Tells the operator about this station.
    func say(_ level: SayLevel, _ text: String, in context: inout Context) {
        context.steps.append(.say(level, "\(session.station): \(text)"))
    }
}
