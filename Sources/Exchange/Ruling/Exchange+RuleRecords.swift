import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Traffic

// What is told of rules.
extension Exchange {
    /// A message was judged and ruled.
    mutating func record(
        _ ruling: Ruling,
        _ came: borrowing Came,
        instead: [UInt8]?,
        goesOn: Bool,
        in context: inout Context
    ) {
        let decision = ruling.decision
        count(RuledEvent(decision), in: &context)
        if context.isObserved {
            var outcome = ruling.current
            outcome.findings = ruling.found.count
            var flags: EventFlags = []
            if ruling.isDropped {
                flags.insert(.dropped)
            } else if decision.isTerminal || !goesOn && instead == nil {
                flags.insert(.blocked)
            } else if instead != nil {
                flags.insert(.rewritten)
            }
            let shown = Self.shown(ruling.came ?? came.message.bytes.array, decision)
            var sent = instead
            if case .replaced(let frame) = decision.verdict {
                // It is another message than the one that the rules were about.
                sent =
                    recorded(frame, action: outcome.action, version: outcome.version, from: came.leg, in: &context)
                    .bytes
            } else {
                sent = instead.flatMap { RuleRedaction.redacted($0, decision.redactions) }
            }
            if !decision.recordsBody { sent = nil }
            tell(
                message: outcome,
                shown: shown.bytes,
                sent: sent,
                flags: flags.union(shown.flags),
                ruled: decision,
                came,
                in: &context
            )
            for record in decision.records(number: ruling.current.number) {
                tell(rule: record, from: came.leg, in: &context)
            }
        }
        for spoilt in decision.spoilt {
            session.spoiled(spoilt, from: came.direction, at: context.now, into: &context.findings)
        }
        report(in: &context)
    }

    /// What the record shows of a message, and how it is flagged there.
    private static func shown(_ bytes: [UInt8], _ decision: RuleDecision) -> (bytes: [UInt8], flags: EventFlags) {
        var flags: EventFlags = decision.recordsBody ? [] : .bodyless
        guard !decision.redactions.isEmpty else { return (bytes, flags) }
        flags.insert(.redacted)
        guard let hidden = RuleRedaction.redacted(bytes, decision.redactions) else {
            return (bytes, flags.union(.bodyless))
        }
        return (hidden, flags)
    }

    /// What the record shows of a frame of the relay's own making: rules hide in it what they would hide in a peer's.
    ///
    /// `action` is its own, or that of the CALL that it answers; `leg` is the one in whose place it is sent.
    mutating func recorded(
        _ frame: [UInt8],
        action: ActionID?,
        version: OCPPVersion?,
        from leg: Leg,
        in context: inout Context
    ) -> (bytes: [UInt8], flags: EventFlags) {
        guard let station = ruledStation(in: &context) else { return (frame, []) }
        let decision = station.run.hidden(
            in: frame,
            about: action,
            of: version,
            from: leg.sends,
            at: context.now
        )
        return Self.shown(frame, decision)
    }

    /// A rule made something invalid: a finding, and a record from which it can be found again.
    mutating func spoiled(_ spoilt: SpoiltMessage, from leg: Leg, in context: inout Context) {
        var record = RuleRecord(rule: spoilt.rule, mode: Rule.Mode.enforce.rawValue, number: 0)
        record.spoilt = spoilt
        tell(rule: record, from: leg, in: &context)
        session.spoiled(spoilt, from: leg.sends, at: context.now, into: &context.findings)
        report(in: &context)
    }

    /// Rules fired for what is no message.
    mutating func record(_ event: RuledEvent, from leg: Leg, in context: inout Context) {
        count(event, in: &context)
        guard context.isObserved, !event.firings.isEmpty else { return }
        for record in RuleRecord.records(of: event.firings, tags: event.tags, logs: event.logs, number: 0) {
            tell(rule: record, from: leg, in: &context)
        }
    }

    private mutating func count(_ event: RuledEvent, in context: inout Context) {
        for firing in event.firings {
            if firing.mode == .shadow {
                context.counts.rules[firing.rule, default: TrafficCounts.RuleCount()].shadowed += 1
            } else {
                context.counts.rules[firing.rule, default: TrafficCounts.RuleCount()].fired += 1
            }
        }
        if let doubt = event.doubt { say(.warning, doubt.text, in: &context) }
        for name in event.counts { context.counts.counters[name, default: 0] += 1 }
        for log in event.logs where log.level != .debug {
            let rule = log.isShadow ? "\(log.rule) (shadow)" : log.rule
            say(SayLevel(log.level), "rule \(rule): \(log.text)", in: &context)
        }
    }

    /// Takes out of the findings about this message what the rules hide.
    mutating func hide(_ ruling: Ruling, in context: inout Context) {
        guard !ruling.decision.redactions.isEmpty, !ruling.found.isEmpty else { return }
        context.findings.removeLast(ruling.found.count)
        context.findings += ruling.found.map { ruling.hidden($0) }
    }
}

/// What rules said about something, as far as it is counted and recorded.
struct RuledEvent {
    var firings: [Firing]
    var tags: [String]
    var logs: [RuleDecision.Log]
    var counts: [String]
    var doubt: RuleDoubt?

    init(_ decision: RuleDecision) {
        (firings, tags, logs, counts) = (decision.firings, decision.tags, decision.logs, decision.counts)
        doubt = decision.doubt
    }

    init(_ decision: ConnectDecision) {
        (firings, tags, logs, counts) = (decision.firings, decision.tags, decision.logs, decision.counts)
        doubt = decision.doubt
    }
}

extension Ruling {
    /// Whether a refusal by validation may quote, as the findings do, what rules hide.
    var quotesHidden: Bool {
        !decision.isTerminal && !decision.redactions.isEmpty
            && found.contains { hidden($0).message != $0.message }
    }

    /// The finding as it may be shown.
    func hidden(_ finding: Finding) -> Finding {
        finding.hiding({ steps in decision.redactions.contains { $0.covers(steps) } }, pages: CheckRegistry.pages)
    }
}

extension RulePointer {
    /// Whether it names the value at these steps, or something that holds it.
    fileprivate func covers(_ path: [String]) -> Bool {
        guard steps.count <= path.count else { return false }
        return zip(steps, path).allSatisfy { step, token in
            switch step {
            case .name(let name): name == token
            case .each: true
            }
        }
    }
}
