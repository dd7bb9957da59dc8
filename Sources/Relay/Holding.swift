internal import EventLoop
internal import OCPP
import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

// Frames that rules hold: those that come behind them wait, too, pings and all, so that the order stays (design law 3).
extension Worker {
    /// Lets what is left in ``outgoing`` leave, now that everything before it has.
    mutating func passOutgoing(_ slot: Int, _ direction: Direction) {
        let outgoing = outgoing
        self.outgoing = Outgoing()
        if !outgoing.frame.isEmpty { passOn(outgoing.frame, slot, direction) }
        if let close = outgoing.close { closeByRule(slot, close) }
    }

    /// Sends a frame of our making the way that messages of `direction` travel, behind those that are held.
    mutating func passOn(_ frame: [UInt8], _ slot: Int, _ direction: Direction) {
        if stations.leg(slot, direction).pointee.isHolding {
            frame.withUnsafeBytes { hold($0, slot, direction) }
        } else {
            let out = stations.leg(slot, direction.opposite)
            guard !out.pointee.closeSent else { return }
            frame.withUnsafeBytes { loop.queue($0, on: out.pointee.connection) }
        }
    }

    /// Holds a frame, ready to be sent, for as long as was decided about it, or as those before it.
    mutating func hold(_ frame: UnsafeRawBufferPointer, _ slot: Int, _ direction: Direction) {
        guard let conversation = stations[slot].pointee.ruled else { return }
        let (due, turn) = (conversation[direction].due, conversation[direction].turn)
        conversation[direction].held.append(Array(frame), due: due, turn: turn)
        conversation[direction].due = 0
        conversation[direction].turn = 0
        statistics.held += 1
        let leg = stations.leg(slot, direction)
        let held = conversation[direction].held
        if held.bytes > limits.waitingBytes || held.count >= limits.heldFrames, !leg.pointee.isHeldBack {
            leg.pointee.isHeldBack = true
            loop.pauseReading(leg.pointee.connection)
        }
        scheduleRules(slot)
    }

    /// Lets go what is due.
    mutating func releaseHeld(_ slot: Int, _ direction: Direction, at moment: UInt64) {
        let leg = stations.leg(slot, direction)
        guard leg.pointee.isHolding, let conversation = stations[slot].pointee.ruled else { return }
        let out = stations.leg(slot, direction.opposite)
        while let frame = conversation[direction].held.next(at: moment) {
            guard !out.pointee.closeSent else { continue }
            frame.withUnsafeBytes { loop.queue($0, on: out.pointee.connection) }
        }
        let held = conversation[direction].held
        leg.pointee.isHolding = !held.isEmpty
        if leg.pointee.isHeldBack, held.bytes <= limits.waitingBytes / 2, held.count <= limits.heldFrames / 2 {
            leg.pointee.isHeldBack = false
            if !leg.pointee.isPaused { loop.resumeReading(leg.pointee.connection) }
        }
    }

    /// Lets go everything of a direction, because nothing can wait any longer: a Close or an end comes behind it.
    mutating func flushHeld(_ slot: Int, _ direction: Direction) {
        releaseHeld(slot, direction, at: .max)
    }

    /// A CALL has come while the relay's own one waits for its answer: one at a time (OCPP-J §4.1.1).
    mutating func awaitTurn(_ slot: Int, _ direction: Direction) {
        guard let conversation = stations[slot].pointee.ruled else { return }
        conversation[direction].turn = conversation[direction].deadline
        stations.leg(slot, direction).pointee.isHolding = true
    }

    /// Sets the timer for what is due next.
    mutating func scheduleRules(_ slot: Int) {
        guard let conversation = stations[slot].pointee.ruled else { return }
        cancelRules(conversation)
        guard let due = conversation.due(after: now.monotonic) else { return }
        conversation.timer = loop.schedule(at: due, token: Self.ruleToken | UInt64(slot))
    }

    /// Takes the timer away.
    mutating func cancelRules(_ conversation: RuledStation) {
        if let timer = conversation.timer { loop.cancel(timer) }
        conversation.timer = nil
    }

    /// Something that rules put off is due.
    mutating func rulesDue(_ slot: Int) {
        guard let conversation = stations[slot].pointee.ruled else { return }
        conversation.timer = nil
        for direction in Direction.allCases {
            let deadline = conversation[direction].deadline
            if deadline != 0, deadline <= now.monotonic {
                shared.log(.warning, "\(stations[slot].pointee.session.station): the relay's own CALL was not answered")
                turnIsOver(slot, direction)
            }
            releaseHeld(slot, direction, at: now.monotonic)
        }
        inject(slot)
        scheduleRules(slot)
    }

    /// Marks the token of a timer as one of ``scheduleRules(_:)``.
    static let ruleToken: UInt64 = 1 << 48

    /// A rule ends the conversation.
    private mutating func closeByRule(_ slot: Int, _ close: Outgoing.Close) {
        guard stations[slot].pointee.phase == .relaying else { return }
        for direction in Direction.allCases { flushHeld(slot, direction) }
        noteClosing(slot, by: "rule", code: close.code, reason: close.reason)
        let code = CloseCode(rawValue: close.code)
        if close.legs != .csms { sendClose(slot, .up, code, close.reason) }
        if close.legs != .station { sendClose(slot, .down, code, close.reason) }
        advanceClosing(slot)
    }
}
