internal import Capture
internal import JSONScanning
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
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
        count(ruling.firings, ruling.counts, ruling.logs, slot)
        if !observers.isEmpty {
            mark(ruling.firings, slot)
            var outcome = ruling.current
            outcome.findings = ruling.found.count
            var flags: CaptureFlags = []
            if ruling.isTerminal || !goesOn && out == nil {
                flags.insert(.blocked)
            } else if out != nil {
                flags.insert(.rewritten)
            }
            if !ruling.recordsBody { flags.insert(.bodyless) }
            var bytes = Array(message.bytes)
            var sent = out
            if !ruling.redactions.isEmpty {
                bytes = RuleRedaction.redacted(bytes, ruling.redactions)
                sent = out.map { RuleRedaction.redacted($0, ruling.redactions) }
                flags.insert(.redacted)
            }
            if !ruling.recordsBody { sent = nil }
            observe(outcome, bytes, sent: sent, flags, opcode, slot, direction)
            record(ruling, slot, direction)
        }
        for spoilt in ruling.spoilt {
            stations[slot].pointee.session.spoiled(spoilt, from: direction, at: now, into: &findings)
        }
        report(slot)
    }

    /// A rule made something invalid: a finding, and a record from which it can be found again.
    mutating func spoil(_ spoilt: SpoiltMessage, _ slot: Int, _ direction: Direction) {
        var record = RuleRecord(rule: spoilt.rule, mode: Rule.Mode.enforce.rawValue, number: 0)
        record.spoilt = spoilt
        observe(.rule, record.bytes, slot, direction)
        stations[slot].pointee.session.spoiled(spoilt, from: direction, at: now, into: &findings)
        report(slot)
    }

    private func record(_ ruling: Ruling, _ slot: Int, _ direction: Direction) {
        var records = RuleRecord.records(
            of: ruling.firings,
            tags: ruling.tags,
            logs: ruling.logs,
            number: ruling.current.number
        )
        records += ruling.spoilt.map { spoilt in
            var record = RuleRecord(
                rule: spoilt.rule,
                mode: Rule.Mode.enforce.rawValue,
                number: ruling.current.number
            )
            record.spoilt = spoilt
            return record
        }
        for record in records { observe(.rule, record.bytes, slot, direction) }
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
            shared.log(level, "\(stations[slot].pointee.session.station): rule \(log.rule): \(log.text)")
        }
    }

    /// Takes out of the findings about this message what the rules hide.
    mutating func hide(_ ruling: Ruling) {
        guard !ruling.redactions.isEmpty, !ruling.found.isEmpty else { return }
        findings.removeLast(ruling.found.count)
        findings += ruling.found.map { finding in
            finding.hiding { steps in ruling.redactions.contains { $0.covers(steps) } }
        }
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

extension RuleRecord {
    /// One for each rule that fired; tags and logs stand where they belong.
    fileprivate static func records(
        of firings: [Firing],
        tags: [String],
        logs: [RuleDecision.Log],
        number: UInt64
    ) -> [RuleRecord] {
        firings.enumerated().map { place, firing in
            var record = RuleRecord(rule: firing.rule, mode: firing.mode.rawValue, number: number)
            record.effects = firing.effects
            record.changedValid = firing.changedValid
            if place == 0 { record.tags = tags }
            record.logs = logs.filter { $0.rule == firing.rule }.map { "\($0.level.rawValue): \($0.text)" }
            return record
        }
    }
}
