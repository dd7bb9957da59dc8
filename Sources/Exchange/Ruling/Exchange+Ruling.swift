import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Traffic
import WebSocketFraming

// What rules make of messages: the cold path, for messages that some rule may be about.
extension Exchange {
    /// Whether some rule may be about a message: one look-up, and a glance at the payload when one is.
    @inline(__always)
    mutating func isConcerned(
        _ concern: Unretained<CompiledRules>,
        by message: PaddedBytes,
        _ outcome: MessageOutcome,
        from leg: Leg,
        in context: inout Context
    ) -> Bool {
        if choice.generation != context.generation { choose(in: context) }
        let direction = leg.sends
        let hasFindings = outcome.findings > 0
        if let kind = outcome.kind, let selection = choice.selection {
            let aspect = MessageAspect(direction, kind, version: outcome.version, action: outcome.action)
            let isMet = selection.with { selection in
                selection.concerns(aspect, hasFindings: hasFindings)
                    && (hasFindings || selection.mayMatch(message, aspect, screened: &context.screened))
            }
            if isMet { return true }
        }
        return hasFindings && concern.with { $0.concernsMalformed(direction) }
    }

    /// Finds the rules about this station, after it dialled and after other rules came into force.
    @inline(never)
    private mutating func choose(in context: borrowing Context) {
        choice = RuleChoice(of: context.rules, for: session.station)
    }

    /// What is kept of the station for rules, with the rules that are in force.
    mutating func ruledStation(in context: inout Context) -> RuledStation? {
        guard let rules = context.rules else { return nil }
        if let ruled {
            ruled.adopt(rules)
            return ruled
        }
        let run = RuleRun(
            rules.compiled,
            counters: context.counters,
            station: session.station,
            remote: peer.host,
            payloads: context.payloads
        )
        let made = RuledStation(run, generation: rules.generation)
        ruled = made
        return made
    }

    /// Asks the rules about one message and does what they say.
    @inline(never)
    mutating func ruled(_ came: borrowing Came, _ outcome: MessageOutcome, in context: inout Context) -> Judged {
        guard let station = ruledStation(in: &context) else { return settled(came, outcome, in: &context) }
        let found = Array(context.findings.suffix(outcome.findings))
        var ruling = Ruling(outcome, found: found, from: came.direction, at: came.time)
        ruling.askMalformed(about: came.message, of: &station.run, in: &session, judge: &context.judge)
        ruling.ask(about: came.message, of: &station.run, in: &session, judge: &context.judge)
        return carryOut(&ruling, came, in: &context)
    }

    /// Does what was decided about a message.
    mutating func carryOut(_ ruling: inout Ruling, _ came: borrowing Came, in context: inout Context) -> Judged {
        hide(ruling, in: &context)
        let decision = ruling.decision
        let leg = came.leg
        var reply: [UInt8]?
        var goesOn = false
        var instead: [UInt8]?
        var close: RuleClose?
        var refusal: UInt16?
        switch decision.verdict {
        case .forward, .edited:
            switch ruling.current.verdict {
            case .answer:
                reply = session.takeReply()
                ruling.bytes = nil
            case .close(let code): refusal = code
            case .forward:
                instead = ruling.bytes
                goesOn = instead == nil
            // Nobody but the relay waits for this one.
            case .drop: break
            }
        case .answer(let bytes):
            session.answeredHere(from: came.direction)
            reply = bytes
        case .replaced(let bytes):
            instead = bytes
        case .swallow:
            context.counts.swallowed += 1
        case .close(let code, let reason, let legs):
            session.answeredHere(from: came.direction)
            close = RuleClose(code: code, reason: reason, legs: legs)
        }
        explain(
            .message(
                Explanation.Message(
                    decision: decision,
                    found: ruling.found,
                    foundAfter: ruling.foundAfter,
                    forwarded: goesOn ? came.message.bytes.array : instead,
                    reply: reply
                )
            ),
            in: &context
        )
        record(ruling, came, instead: instead, goesOn: goesOn, in: &context)
        if ruling.isDropped { swallowed(came, ruling.current, in: &context) }
        var judged = Judged.stays
        if goesOn || instead != nil {
            tellOthers(
                instead.map { .message(came.opcode, $0) } ?? came.outgoing,
                insteadOf: came,
                ruling.current.kind,
                in: &context
            )
            let due = due(after: decision.hold, in: context)
            let turn = turn(of: ruling.current, from: leg)
            if let instead {
                pass(.message(came.opcode, instead), from: leg, due: due, turn: turn, in: &context)
            } else if turns != nil || due > 0 || !isPassing {
                pass(came.outgoing, from: leg, due: due, turn: turn, in: &context)
            } else {
                judged = .passes(nil)
            }
        }
        if let reply {
            self.reply(with: reply, to: leg, about: ruling.current, hiding: ruling, in: &context)
        }
        queue(decision.injections, in: &context)
        if let refusal { refusedByValidation(leg, code: refusal, in: &context) }
        if let close { closeByRule(close, in: &context) }
        return judged
    }

    /// When a message that rules hold for `time` nanoseconds may go on; 0 for at once.
    private func due(after time: UInt64, in context: borrowing Context) -> UInt64 {
        time == 0 ? 0 : context.now.monotonic + min(time, context.limits.holdTime.nanoseconds)
    }

    // MARK: - What is no message

    /// Where a station that dials is let through to, and with which changes of its request.
    struct Route {
        var upstream: UpstreamURL?
        var changes: [ConnectDecision.HeaderChange] = []
    }

    /// Asks the rules about a station that dials; nil when they turned it away.
    mutating func rulesRoute(_ request: HTTPRequestHead, in context: inout Context) -> Route? {
        guard let rules = context.rules, rules.compiled.concernsConnect, let station = ruledStation(in: &context)
        else { return Route() }
        let decision = station.run.connecting(request, at: context.now)
        explain(.dial(decision), in: &context)
        record(RuledEvent(decision), from: .station, in: &context)
        if case .reject(let status, let headers) = decision.verdict {
            let rule = decision.firings.last { $0.mode == .enforce }?.rule ?? ""
            let answer = UpgradeForwarding.refusal(status: status, headers: headers)
            turnAway(status, because: "by rule \(rule)", with: answer, in: &context)
            return nil
        }
        guard let text = decision.upstream else { return Route(changes: decision.headers) }
        do throws(UpstreamURL.Invalid) {
            return Route(upstream: try UpstreamURL(text), changes: decision.headers)
        } catch {
            refuse(502, because: "a rule routes the station to what is no CSMS: \(error)", in: &context)
            return nil
        }
    }

    /// Tells the rules of a Close frame.
    mutating func rulesAboutClose(_ close: ClosePayload, from leg: Leg, in context: inout Context) {
        guard let concern = context.concern, concern.with({ $0.concernsClose(leg.sends) }),
            let station = ruledStation(in: &context)
        else { return }
        let decision = station.run.closed(
            code: close.code?.rawValue,
            reason: close.text,
            version: session.version,
            from: leg.sends,
            at: context.now
        )
        explain(.other(decision), in: &context)
        record(RuledEvent(decision), from: leg, in: &context)
    }

    /// Tells the rules of a Ping; what they close because of it.
    mutating func rulesAboutPing(from leg: Leg, in context: inout Context) -> RuleClose? {
        guard let concern = context.concern, concern.with({ $0.concernsPing(leg.sends) }),
            let station = ruledStation(in: &context)
        else { return nil }
        let decision = station.run.pinged(version: session.version, from: leg.sends, at: context.now)
        explain(.other(decision), in: &context)
        record(RuledEvent(decision), from: leg, in: &context)
        guard case .close(let code, let reason, let legs) = decision.verdict else { return nil }
        return RuleClose(code: code, reason: reason, legs: legs)
    }

    // MARK: - Texts that are not UTF-8

    /// A text that is not UTF-8 has come whole, this being its last frame; what is wrong with it when no rule repaired it.
    ///
    /// Such a text ends a connection (RFC 6455 §8.1) unless a rule repairs it. With U+FFFD for each wrong byte it is a
    /// message like any other, and what the rule made of it goes on in its place.
    @inline(never)
    mutating func invalidTextReceived(
        _ header: FrameHeader,
        _ frame: RawSpan,
        from leg: Leg,
        in context: inout Context
    ) -> FramingViolation? {
        let whole = self[leg].assembly.append(frame, header: header)
        guard let violation = self[leg].reader.takeInvalidText(), let bytes = whole?.payload() else { return nil }
        tell(violation, from: leg, in: &context)
        let told = Array(context.findings.suffix(1))
        report(in: &context)
        guard context.mayRepairText(from: leg), let station = ruledStation(in: &context) else { return violation }
        let version = session.version
        let decision = PaddedBytes.with(copyOf: bytes) { bytes in
            let asked = RuledMessage(
                bytes: bytes,
                direction: leg.sends,
                kind: nil,
                version: version,
                action: nil,
                findings: told[...]
            )
            return station.run.malformed(asked, at: context.now)
        }
        guard case .edited(let repaired) = decision.verdict,
            JSONText.firstInvalidUTF8(in: repaired.span.bytes) == nil
        else {
            explain(.other(decision), in: &context)
            record(RuledEvent(decision), from: leg, in: &context)
            return violation
        }
        context.counts.messages[leg.sends] += 1
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        PaddedBytes.with(copyOf: text) { message in
            let outcome = session.received(
                message,
                opcode: .text,
                from: leg.sends,
                at: context.now,
                judge: &context.judge,
                into: &context.findings
            )
            let found = Array(context.findings.suffix(outcome.findings))
            var ruling = Ruling(outcome, found: found, from: leg.sends, at: context.now)
            ruling.came = bytes
            ruling.bytes = text
            ruling.take(decision, in: &session, judge: &context.judge)
            ruling.ask(about: message, of: &station.run, in: &session, judge: &context.judge)
            let came = Came(message: message, opcode: .text, fragments: nil, leg: leg, time: context.now)
            _ = carryOut(&ruling, came, in: &context)
        }
        return nil
    }
}
