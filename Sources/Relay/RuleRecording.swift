internal import Capture
internal import JSONScanning
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

// What the observers are told of rules.
extension Worker {
    /// A message was judged and ruled.
    mutating func record(
        _ ruling: Ruling,
        _ message: PaddedBytes,
        _ opcode: Opcode,
        _ out: [UInt8]?,
        goesOn: Bool,
        _ slot: Int,
        _ direction: Direction
    ) {
        let decision = ruling.decision
        count(decision.firings, decision.counts, decision.logs, slot)
        if !observers.isEmpty {
            mark(decision.firings, slot)
            var outcome = ruling.current
            outcome.findings = ruling.found.count
            var flags: CaptureFlags = []
            if ruling.isDropped {
                flags.insert(.dropped)
            } else if decision.isTerminal || !goesOn && out == nil {
                flags.insert(.blocked)
            } else if out != nil {
                flags.insert(.rewritten)
            }
            let shown = shown(ruling.came ?? Array(message.bytes), decision)
            var sent = out
            if case .replaced(let frame) = decision.verdict {
                // It is another message than the one that the rules were about.
                sent = recorded(frame, outcome.action, outcome.version, slot, direction).bytes
            } else {
                sent = out.flatMap { RuleRedaction.redacted($0, decision.redactions) }
            }
            if !decision.recordsBody { sent = nil }
            observe(outcome, shown.bytes, sent: sent, flags.union(shown.flags), opcode, slot, direction)
            for record in decision.records(number: ruling.current.number) {
                observe(.rule, record.bytes, slot, direction)
            }
        }
        for spoilt in ruling.decision.spoilt {
            stations[slot].pointee.session.spoiled(spoilt, from: direction, at: now, into: &findings)
        }
        report(slot)
    }

    /// What the record shows of a message, and how it is flagged there.
    private func shown(_ bytes: [UInt8], _ decision: RuleDecision) -> (bytes: [UInt8], flags: CaptureFlags) {
        var flags: CaptureFlags = decision.recordsBody ? [] : .bodyless
        guard !decision.redactions.isEmpty else { return (bytes, flags) }
        flags.insert(.redacted)
        guard let hidden = RuleRedaction.redacted(bytes, decision.redactions) else {
            return (bytes, flags.union(.bodyless))
        }
        return (hidden, flags)
    }

    /// What the record shows of a frame of the relay's own making: rules hide in it what they would hide in a peer's.
    ///
    /// `action` is its own, or that of the CALL that it answers; `direction` is the way it travels.
    mutating func recorded(
        _ frame: [UInt8],
        _ action: ActionID?,
        _ version: OCPPVersion?,
        _ slot: Int,
        _ direction: Direction
    ) -> (bytes: [UInt8], flags: CaptureFlags) {
        guard let conversation = ruled(slot) else { return (frame, []) }
        let decision = conversation.run.hidden(in: frame, action, version, direction, at: now)
        return shown(frame, decision)
    }

    /// A rule made something invalid: a finding, and a record from which it can be found again.
    mutating func spoil(_ spoilt: SpoiltMessage, _ slot: Int, _ direction: Direction) {
        var record = RuleRecord(rule: spoilt.rule, mode: Rule.Mode.enforce.rawValue, number: 0)
        record.spoilt = spoilt
        observe(.rule, record.bytes, slot, direction)
        stations[slot].pointee.session.spoiled(spoilt, from: direction, at: now, into: &findings)
        report(slot)
    }

    /// Rules fired for what is no message.
    mutating func record(
        _ firings: [Firing],
        tags: [String],
        logs: [RuleDecision.Log],
        counts: [String],
        _ slot: Int,
        _ direction: Direction
    ) {
        count(firings, counts, logs, slot)
        guard !observers.isEmpty, !firings.isEmpty else { return }
        for record in RuleRecord.records(of: firings, tags: tags, logs: logs, number: 0) {
            observe(.rule, record.bytes, slot, direction)
        }
        for firing in firings {
            let shadow = firing.mode == .shadow ? " (shadow)" : ""
            let effects = firing.effects.isEmpty ? "" : ": " + firing.effects.joined(separator: ", ")
            tell(.note("rule", "✎\(firing.rule)\(shadow)\(effects)"), .rule, slot)
        }
    }

    private mutating func count(
        _ firings: [Firing],
        _ counts: [String],
        _ logs: [RuleDecision.Log],
        _ slot: Int
    ) {
        for firing in firings {
            if firing.mode == .shadow {
                statistics.rules[firing.rule, default: RelayStatistics.RuleCount()].shadowed += 1
            } else {
                statistics.rules[firing.rule, default: RelayStatistics.RuleCount()].fired += 1
            }
        }
        for name in counts { statistics.counters[name, default: 0] += 1 }
        for log in logs where log.level != .debug {
            let level: RelayServer.LogLevel = log.level == .info ? .info : .warning
            let rule = log.isShadow ? "\(log.rule) (shadow)" : log.rule
            shared.log(level, "\(stations[slot].pointee.session.station): rule \(rule): \(log.text)")
        }
    }

    /// Takes out of the findings about this message what the rules hide.
    mutating func hide(_ ruling: Ruling) {
        guard !ruling.decision.redactions.isEmpty, !ruling.found.isEmpty else { return }
        findings.removeLast(ruling.found.count)
        findings += ruling.found.map { ruling.hidden($0) }
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
