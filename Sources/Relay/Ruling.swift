internal import EventLoop
internal import JSONScanning
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
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
    mutating func ruled(_ slot: Int) -> RuledConversation? {
        guard let rules else { return nil }
        let station = stations[slot]
        if let known = station.pointee.ruled {
            if known.generation != rules.generation {
                known.run.adopt(rules.compiled)
                known.generation = rules.generation
            }
            return known
        }
        let made = RuledConversation(
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
        guard let conversation = ruled(slot), let rules = rules?.compiled else {
            return settle(outcome, message, opcode, slot, direction)
        }
        var ruling = Ruling(outcome: outcome, found: Array(findings.suffix(outcome.findings)))
        if outcome.findings > 0, !ruling.isDropped, rules.concernsMalformed(direction) {
            let asked = RuledMessage(message, outcome, direction, ruling.found)
            ruling.decision = conversation.run.malformed(asked, at: now)
            apply(&ruling, slot, direction)
        }
        ask(conversation, about: message, &ruling, slot, direction)
        return carryOut(&ruling, message, opcode, conversation, slot, direction)
    }

    /// Asks the rules about a message that can be read.
    mutating func ask(
        _ conversation: RuledConversation,
        about message: PaddedBytes,
        _ ruling: inout Ruling,
        _ slot: Int,
        _ direction: Direction
    ) {
        let found = ruling.found
        let current = ruling.current
        let isConcerned = conversation.run.selection.concerns(
            direction,
            current.kind,
            current.version,
            current.action,
            hasFindings: !found.isEmpty
        )
        guard isConcerned else { return }
        let isOver = ruling.isDropped || ruling.decision.isTerminal
        if let bytes = ruling.bytes {
            let decision = PaddedBytes.with(copyOf: bytes) { bytes in
                let asked = RuledMessage(bytes, current, direction, found)
                return conversation.run.message(asked, at: now, isOver: isOver)
            }
            ruling.decision.add(decision)
        } else {
            let asked = RuledMessage(message, current, direction, found)
            ruling.decision.add(conversation.run.message(asked, at: now, isOver: isOver))
        }
        apply(&ruling, slot, direction)
    }

    /// Has changed bytes judged in the place of those that came.
    mutating func apply(_ ruling: inout Ruling, _ slot: Int, _ direction: Direction) {
        guard case .edited(let bytes) = ruling.decision.verdict else { return }
        if ruling.isDropped {
            ruling.decision.verdict = .forward
            return
        }
        var found: [Finding] = []
        let before = ruling.current
        let after = PaddedBytes.with(copyOf: bytes) { message in
            stations[slot].pointee.session.replaced(
                by: message,
                insteadOf: before,
                from: direction,
                at: now,
                judge: &judge,
                into: &found
            )
        }
        let wasInOrder = !ruling.found.contains { $0.level == .error }
        if wasInOrder, let fault = found.first(where: { $0.level == .error }) {
            // It goes on as it came.
            _ = stations[slot].pointee.session.takeReply()
            ruling.decision.verdict = .forward
            ruling.spoilt.append(
                SpoiltMessage(
                    rule: ruling.decision.editors.joined(separator: ", "),
                    pointer: fault.pointer,
                    fault: "\(fault.name): \(fault.message)"
                )
            )
            return
        }
        ruling.bytes = bytes
        ruling.current = after
        ruling.decision.verdict = .forward
    }

    mutating func carryOut(
        _ ruling: inout Ruling,
        _ message: PaddedBytes,
        _ opcode: Opcode,
        _ conversation: RuledConversation,
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

/// What has been decided about one message so far.
struct Ruling {
    /// What the session said about the message, or about what stands in its place.
    var current: MessageOutcome
    /// What the session found in the message as it came.
    let found: [Finding]
    /// What is to go on in its place.
    var bytes: [UInt8]?
    /// What came, where that is not what was judged: a text that is not UTF-8.
    var came: [UInt8]?
    /// What the rules say, all that were asked.
    var decision = RuleDecision()
    /// What edits were held back, because a message in order would no longer have been.
    var spoilt: [SpoiltMessage] = []
    /// Whether nobody but the relay waits for the message: only what its record shows is left to be decided.
    let isDropped: Bool

    init(outcome: MessageOutcome, found: [Finding]) {
        current = outcome
        isDropped = outcome.verdict == .drop
        self.found = found
    }

    /// Everything that was held back.
    var allSpoilt: [SpoiltMessage] {
        decision.spoilt.map { SpoiltMessage(rule: $0.rule, pointer: $0.pointer, fault: $0.message) } + spoilt
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

extension RuledMessage {
    init(_ message: PaddedBytes, _ outcome: MessageOutcome, _ direction: Direction, _ found: [Finding]) {
        self.init(
            bytes: message,
            direction: direction,
            kind: outcome.kind,
            version: outcome.version,
            action: outcome.action,
            findings: found[...],
            latency: outcome.latency
        )
    }
}
