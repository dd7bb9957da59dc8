internal import EventLoop
internal import OCPP
internal import OCPPConformance
internal import Traffic
internal import WebSocketFraming

// How a station's two connections end, together (OCPP-J 2.0.1 Part 4 §6: the loss of one closes the other).
//
// A leg is heard out when its peer's Close frame came, its stream ended, or nothing more is taken from it. Each side
// gets one Close frame: the other's as it came, or ours, or, when the other's stream just ended, none.
extension Worker {
    /// A Close frame has come; true when it goes on to the other side as it is.
    mutating func takeClose(_ payload: UnsafeRawBufferPointer, _ slot: Int, _ direction: Direction) -> Bool {
        flushHeld(slot, direction)
        stations.leg(slot, direction).pointee.isHeardOut = true
        let close = ClosePayload(reading: payload)
        stations[slot].pointee.session.closed(
            code: close.code?.rawValue,
            reason: close.text,
            from: direction,
            at: now,
            into: &findings
        )
        noteClosing(slot, by: direction == .up ? "station" : "CSMS", code: close.code?.rawValue, reason: close.text)
        observe(control: .close, payload, slot, direction)
        ruleClose(close, slot, direction)
        let other = stations.leg(slot, direction.opposite)
        return !other.pointee.closeSent && other.pointee.closeOwed == 0
    }

    /// The peer broke RFC 6455: nothing more is taken from it, and it gets its Close frame behind what is under way to it.
    mutating func violated(_ slot: Int, _ direction: Direction, _ violation: FramingViolation) {
        tell(violation, slot, direction)
        report(slot)
        end(slot, direction, violation)
    }

    /// Tells of what a peer did, and records it.
    mutating func tell(_ violation: FramingViolation, _ slot: Int, _ direction: Direction) {
        observe(violation, slot, direction)
        stations[slot].pointee.session.violated(violation, from: direction, at: now, into: &findings)
    }

    /// Ends the conversation with a peer because of what it did.
    mutating func end(_ slot: Int, _ direction: Direction, _ violation: FramingViolation) {
        flushHeld(slot, direction)
        noteClosing(slot, by: "relay", code: violation.closeCode.rawValue, reason: violation.description)
        hearNoMore(slot, direction, code: violation.closeCode.rawValue)
        advanceClosing(slot)
    }

    /// Takes nothing more from a peer, which is owed a Close frame with `code`.
    func hearNoMore(_ slot: Int, _ direction: Direction, code: UInt16) {
        let leg = stations.leg(slot, direction)
        leg.pointee.isHeardOut = true
        if !leg.pointee.closeSent { leg.pointee.closeOwed = code }
    }

    /// Asks both sides to close, on our own account.
    mutating func closeBoth(_ slot: Int, _ code: CloseCode, _ reason: String) {
        guard stations[slot].pointee.phase == .relaying else { return }
        for direction in Direction.allCases { flushHeld(slot, direction) }
        noteClosing(slot, by: "relay", code: code.rawValue, reason: reason)
        for direction in Direction.allCases { sendClose(slot, direction, code, reason) }
        advanceClosing(slot)
    }

    /// Does what closing asks for next.
    ///
    /// The station may be forgotten when this returns.
    mutating func advanceClosing(_ slot: Int) {
        stations[slot].pointee.phase = .closing
        for direction in Direction.allCases where stations.leg(slot, direction).pointee.isHeardOut {
            let leg = stations.leg(slot, direction)
            let other = stations.leg(slot, direction.opposite)
            if leg.pointee.closeOwed != 0, !other.pointee.isHeardOut {
                // What the other side has under way still reaches this peer; its own Close frame ends that.
                let culprit = direction == .up ? "station" : "CSMS"
                sendClose(slot, direction.opposite, .goingAway, "the \(culprit) broke the protocol")
            }
        }
        if Direction.allCases.allSatisfy({ stations.leg(slot, $0).pointee.isHeardOut }) {
            finish(slot)
        } else {
            setTimer(slot, after: limits.closeTime)
        }
    }

    /// One side's stream has ended.
    mutating func ended(_ slot: Int, _ direction: Direction, _ ending: Ending) {
        let station = stations[slot]
        guard station.pointee.phase == .relaying || station.pointee.phase == .closing else {
            return handshakeEnded(slot, direction)
        }
        flushHeld(slot, direction)
        let leg = stations.leg(slot, direction)
        if !leg.pointee.isHeardOut {
            station.pointee.session.ended(from: direction, reset: ending != .eof, at: now, into: &findings)
            observeEnd(slot, direction, ending)
            report(slot)
        }
        leg.pointee.isHeardOut = true
        leg.pointee.isEnded = true
        guard ending == .eof else { return finish(slot) }
        let other = stations.leg(slot, direction.opposite)
        if !other.pointee.closeSent, other.pointee.closeOwed == 0 {
            // No Close frame came, so none goes on: the other side sees what it would have seen without us.
            other.pointee.closeSent = true
            loop.shutdownOutput(other.pointee.connection)
        }
        advanceClosing(slot)
    }

    /// Everything is said, or there is no more time: lets the output leave and forgets the station.
    mutating func finish(_ slot: Int) {
        for direction in Direction.allCases {
            let leg = stations.leg(slot, direction)
            guard leg.pointee.closeOwed != 0, !leg.pointee.isEnded else { continue }
            sendClose(slot, direction, CloseCode(rawValue: leg.pointee.closeOwed), "")
        }
        release(slot)
    }

    /// Forgets the station; the loop lets what is queued leave, then ends both connections.
    mutating func release(_ slot: Int, reset: Bool = false) {
        let station = stations[slot]
        clearTimer(slot)
        if let ruled = station.pointee.ruled { cancelRules(ruled) }
        forgetDialled(slot)
        for direction in Direction.allCases where direction == .up || station.pointee.hasUpstream {
            loop.close(stations.leg(slot, direction).pointee.connection, reset: reset, afterFlush: !reset)
        }
        report(slot)
        observeRelease(slot)
        stations.remove(slot)
        shared.stationLeft()
    }

    /// Remembers who ended the conversation: the first to do so.
    func noteClosing(_ slot: Int, by: String, code: UInt16?, reason: String) {
        guard stations[slot].pointee.closing == nil else { return }
        stations[slot].pointee.closing = Closing(by: by, code: code, reason: reason)
    }

    /// Sends a Close frame to the peer from which messages of `direction` come, unless it had one.
    mutating func sendClose(_ slot: Int, _ direction: Direction, _ code: CloseCode?, _ reason: String) {
        let leg = stations.leg(slot, direction)
        guard !leg.pointee.closeSent else { return }
        leg.pointee.closeSent = true
        // The connection from which `up` comes is the station's: we are its server, and do not mask.
        let frame = FrameWriter.close(code, reason: reason, maskKey: direction == .down ? masks.next() : nil)
        frame.withUnsafeBytes { loop.queue($0, on: leg.pointee.connection) }
    }
}
