import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Traffic
import WebSocketFraming

// What waits: messages that rules hold, those behind them, pings and all, so that the order stays (design law 3); and
// CALLs of the relay's own, so that a peer never has two at a time (OCPP-J §4.1.1). Their answers go nowhere.
extension Exchange {
    /// Lets something leave the way that messages from `leg` travel: now, or when its time and turn have come and
    /// everything before it has left.
    ///
    /// - Parameters:
    ///   - outgoing: What leaves.
    ///   - leg: In whose place.
    ///   - due: Not before this moment; 0 for at once.
    ///   - turn: Not before this moment, unless the relay's own CALL is answered earlier; 0 for at once.
    ///   - context: What the exchanges of a thread share.
    mutating func pass(
        _ outgoing: Outgoing,
        from leg: Leg,
        due: UInt64 = 0,
        turn: UInt64 = 0,
        in context: inout Context
    ) {
        let direction = leg.sends
        guard due > 0 || turn > 0 || isHolding(direction) else {
            return send(outgoing, to: opposite(of: leg), in: &context)
        }
        let turns = takeTurns()
        turns[direction].held.append(outgoing, due: due, turn: turn)
        context.counts.held += 1
        let held = turns[direction].held
        if held.bytes > context.limits.waitingBytes || held.count >= context.limits.heldFrames {
            pause(leg, .held, in: &context)
        }
    }

    /// Whether something of a direction waits, so that all behind it has to wait, too.
    func isHolding(_ direction: Direction) -> Bool { turns.map { !$0[direction].held.isEmpty } ?? false }

    /// Until when a CALL has to wait, because one of the relay's own in its sender's place waits for its answer.
    func turn(of outcome: MessageOutcome, from leg: Leg) -> UInt64 {
        outcome.kind == .call ? turns?[leg.sends].own?.until ?? 0 : 0
    }

    /// Sends to a peer, unless it had its Close frame.
    mutating func send(_ outgoing: Outgoing, to leg: Leg, in context: inout Context) {
        guard isTold(leg) else { return }
        context.steps.append(.send(outgoing, to: leg))
    }

    /// Lets go what is due by `moment`.
    private mutating func releaseHeld(_ direction: Direction, by moment: UInt64, in context: inout Context) {
        guard let turns else { return }
        let leg = Leg.sender(of: direction)
        while let outgoing = turns[direction].held.next(at: moment) {
            send(outgoing, to: opposite(of: leg), in: &context)
        }
        let held = turns[direction].held
        if held.bytes <= context.limits.waitingBytes / 2, held.count <= context.limits.heldFrames / 2 {
            resume(leg, .held, in: &context)
        }
    }

    /// Lets go everything of a direction, because nothing can wait any longer: a Close or an end comes behind it.
    mutating func flushHeld(_ direction: Direction, in context: inout Context) {
        releaseHeld(direction, by: .max, in: &context)
    }

    /// Something that was put off is due.
    mutating func turnsDue(in context: inout Context) {
        guard let turns else { return }
        for direction in Direction.allCases {
            if let own = turns[direction].own, own.until <= context.now.monotonic {
                say(.warning, "the relay's own CALL was not answered", in: &context)
                turnIsOver(direction, in: &context)
            }
            releaseHeld(direction, by: context.now.monotonic, in: &context)
        }
        sendOwnCalls(in: &context)
    }

    mutating func takeTurns() -> Turns {
        if let turns { return turns }
        let made = Turns()
        turns = made
        return made
    }

    // MARK: - CALLs of the relay's own

    /// Takes in what rules want to be sent.
    mutating func queue(_ calls: [RuleDecision.Injection], in context: inout Context) {
        for call in calls { queue(call, for: nil, in: &context) }
    }

    /// Takes in a CALL, and for whom it is when no rule asked.
    mutating func queue(_ call: RuleDecision.Injection, for asker: Turns.Asker?, in context: inout Context) {
        let turns = takeTurns()
        let notBefore = context.now.monotonic &+ call.after
        let expires = notBefore &+ context.limits.injectionTime.nanoseconds
        let queued = Turns.QueuedCall(call: call, asker: asker, notBefore: notBefore, expires: expires)
        guard turns[call.direction].queue.count < context.limits.injections else {
            say(.warning, "\(queued.origin): too many CALLs of the relay's own wait", in: &context)
            return refuseOther(queued, in: &context)
        }
        turns[call.direction].queue.append(queued)
    }

    /// Sends what has its turn.
    mutating func sendOwnCalls(in context: inout Context) {
        guard let turns else { return }
        let now = context.now.monotonic
        for direction in Direction.allCases {
            for queued in turns[direction].queue where queued.expires <= now {
                say(.warning, "\(queued.origin): no turn came for its \(queued.call.action)", in: &context)
                refuseOther(queued, in: &context)
            }
            turns[direction].queue.removeAll { $0.expires <= now }
            // One that would be invalid is not sent, and does not use up the turn.
            while isPassing, turns[direction].own == nil, turns[direction].held.isEmpty,
                !session.isAwaiting(direction),
                let place = turns[direction].queue.firstIndex(where: { $0.notBefore <= now })
            {
                sendOwn(turns[direction].queue.remove(at: place), turns, in: &context)
            }
        }
        forgetTurnsIfEmpty()
    }

    private mutating func sendOwn(_ queued: Turns.QueuedCall, _ turns: Turns, in context: inout Context) {
        let call = queued.call
        let leg = Leg.sender(of: call.direction)
        ownCalls += 1
        let id = "\(context.configuration.ownIDs)-\(number)-\(ownCalls)"
        let text = OwnCall.frame(id: id, action: call.action, payload: call.payload)
        if let fault = context.judge.fault(inOwnCall: text, session.version) {
            guard queued.asker == nil else { return refuseOther(queued, in: &context) }
            let spoilt = SpoiltMessage(rule: call.rule, pointer: fault.pointer, fault: fault.text)
            return spoiled(spoilt, from: leg, in: &context)
        }
        PaddedBytes.with(copyOf: text) { session.injected($0, from: call.direction, at: context.now) }
        context.counts.injected += 1
        tell(own: text, call, id: id, in: &context)
        let until = context.now.monotonic + context.limits.ownCallTime.nanoseconds
        turns[call.direction].own = Turns.OwnCall(until: until, asker: queued.asker)
        pass(.message(.text, text), from: leg, in: &context)
    }

    /// An answer came that nobody but the relay waits for.
    ///
    /// Unless the relay asked in the name of a CSMS, which gets the answer.
    mutating func swallowed(_ came: borrowing Came, _ outcome: MessageOutcome, in context: inout Context) {
        context.counts.swallowed += 1
        let way = came.direction.opposite
        guard let own = turns?[way].own, session.ownCalls(way) == 0 else { return }
        if let asker = own.asker {
            answerOther(asker, with: came.message.bytes.array, id: outcome.id, in: &context)
        }
        turnIsOver(way, in: &context)
    }

    /// The relay's own CALL is answered, or given up: the others go on.
    private mutating func turnIsOver(_ direction: Direction, in context: inout Context) {
        session.giveUpOwnCalls(direction)
        guard let turns else { return }
        turns[direction].own = nil
        turns[direction].held.grantTurn()
        releaseHeld(direction, by: context.now.monotonic, in: &context)
    }

    /// From here on messages are plain again.
    private mutating func forgetTurnsIfEmpty() {
        if let turns, turns.isEmpty, others.isEmpty { self.turns = nil }
    }
}

extension Turns.QueuedCall {
    /// Whose wish it is, for people.
    var origin: String { asker == nil ? "rule \(call.rule)" : "another CSMS" }
}

extension Leg {
    /// The leg whose messages travel this way; for those of CSMSs, the one whose word counts.
    static func sender(of direction: Direction) -> Leg { direction == .up ? .station : .csms(0) }
}
