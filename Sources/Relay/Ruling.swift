internal import EventLoop
internal import JSONScanning
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

// What rules make of messages: the cold path, for messages that some rule may be about.
extension Worker {
    /// Whether some rule may be about a message: one look-up, and a glance at the payload when one is.
    @inline(__always)
    mutating func isConcerned(
        _ concern: Unmanaged<CompiledRules>,
        _ message: PaddedBytes,
        _ outcome: MessageOutcome,
        _ slot: Int,
        _ direction: Direction
    ) -> Bool {
        let station = stations[slot]
        if station.pointee.selectionGeneration != generation { select(slot) }
        let hasFindings = outcome.findings > 0
        if let kind = outcome.kind, let selection = station.pointee.selection {
            let (version, action) = (outcome.version, outcome.action)
            let isMet = selection._withUnsafeGuaranteedRef { selection in
                selection.concerns(direction, kind, version, action, hasFindings: hasFindings)
                    && (hasFindings || selection.mayMatch(message, direction, kind, version, action, &glances))
            }
            if isMet { return true }
        }
        return hasFindings && concern._withUnsafeGuaranteedRef { $0.concernsMalformed(direction) }
    }

    /// Finds the rules about a station, after it dialled and after other rules came into force.
    @inline(never)
    private mutating func select(_ slot: Int) {
        stations[slot].pointee.select(rules?.compiled, generation: generation)
    }

    /// Takes over the rules that are in force now, if they are others than before.
    mutating func adoptRules() {
        guard shared.ruleGeneration != rules?.generation ?? 0, let new = shared.rules else { return }
        rules = new
        generation = new.generation
        concern = new.compiled.isEmpty ? nil : Unmanaged.passUnretained(new.compiled)
        setReaders()
    }

    /// What is kept of a station for rules, with the rules that are in force.
    mutating func ruled(_ slot: Int) -> RuledStation? {
        guard let rules else { return nil }
        let station = stations[slot]
        if let known = station.pointee.ruled {
            if known.generation != rules.generation {
                known.run.adopt(rules.compiled)
                known.generation = rules.generation
            }
            return known
        }
        let made = RuledStation(
            rules,
            counters: shared.counters,
            station: station.pointee.session.station,
            remote: station.pointee.peer.host,
            payloads: payloads
        )
        station.pointee.ruled = made
        return made
    }

    /// Asks the rules about one message and does what they say; true when the message goes on as it is.
    ///
    /// What goes on in its place is left in ``outgoing``, to leave behind what came before it.
    @inline(never)
    mutating func rule(
        _ message: PaddedBytes,
        _ outcome: MessageOutcome,
        _ opcode: Opcode,
        _ slot: Int,
        _ direction: Direction
    ) -> Bool {
        guard let conversation = ruled(slot) else { return settle(outcome, message, opcode, slot, direction) }
        let found = Array(findings.suffix(outcome.findings))
        var ruling = Ruling(outcome, found: found, from: direction, at: now)
        let station = stations[slot]
        ruling.askMalformed(about: message, &conversation.run, &station.pointee.session, &judge)
        ruling.ask(about: message, &conversation.run, &station.pointee.session, &judge)
        return carryOut(&ruling, message, opcode, conversation, slot, direction)
    }

    mutating func carryOut(
        _ ruling: inout Ruling,
        _ message: PaddedBytes,
        _ opcode: Opcode,
        _ conversation: RuledStation,
        _ slot: Int,
        _ direction: Direction
    ) -> Bool {
        hide(ruling)
        let decision = ruling.decision
        let station = stations[slot]
        var reply: [UInt8]?
        var goesOn = false
        var out: [UInt8]?
        switch decision.verdict {
        case .forward, .edited:
            switch ruling.current.verdict {
            case .answer:
                reply = station.pointee.session.takeReply()
                ruling.bytes = nil
            case .close(let code):
                noteClosing(slot, by: "relay", code: code, reason: "refused by validation")
                hearNoMore(slot, direction, code: code)
            case .forward:
                out = ruling.bytes
                goesOn = out == nil
            // Nobody but the relay waits for this one.
            case .drop: break
            }
        case .answer(let bytes):
            station.pointee.session.answeredHere(from: direction)
            reply = bytes
        case .replaced(let bytes):
            out = bytes
        case .swallow:
            statistics.swallowed += 1
        case .close(let code, let reason, let legs):
            station.pointee.session.answeredHere(from: direction)
            outgoing.close = Outgoing.Close(code: code, reason: reason, legs: legs)
        }
        record(ruling, message, opcode, out, goesOn: goesOn, slot, direction)
        if ruling.isDropped { swallow(slot, direction) }
        if decision.hold > 0, goesOn || out != nil { hold(for: decision.hold, conversation, slot, direction) }
        if ruling.current.kind == .call, goesOn || out != nil, stations.leg(slot, direction).pointee.isGuarded {
            awaitTurn(slot, direction)
        }
        if let out {
            outgoing.frame = FrameWriter.frame(opcode, out, maskKey: direction == .up ? masks.next() : nil)
        }
        if let reply { send(reply: reply, to: ruling.current, hiding: ruling, slot, direction) }
        if !decision.injections.isEmpty { inject(decision.injections, conversation, slot) }
        return goesOn
    }
}

/// What leaves when everything before it has left.
struct Outgoing {
    var frame: [UInt8] = []
    var close: Close?

    struct Close {
        let code: UInt16
        let reason: String
        let legs: RuleAction.Legs
    }

    var isEmpty: Bool { frame.isEmpty && close == nil }
}
