import OCPP
import OCPPConformance
import OCPPRules
package import Traffic
import WebSocketFraming

// How a station's connections end, together (OCPP-J 2.0.1 Part 4 §6: the loss of one closes the other).
extension Exchange {
    /// Whether anything may still be sent to a peer.
    func isTold(_ leg: Leg) -> Bool { self[leg].closing.isWriting }

    /// The stream of a peer has ended.
    package mutating func ended(_ leg: Leg, isReset: Bool, in context: inout Context) {
        if let place = place(of: leg) {
            loseOther(place, because: "its connection ended", in: &context)
            return arrange(in: &context)
        }
        self[leg].isConnected = !isReset
        guard !isOpening else {
            openingEnded(leg, in: &context)
            return arrange(in: &context)
        }
        guard !isOver else { return }
        flushHeld(leg.sends, in: &context)
        if isHeard(leg) {
            noteEnding(by: leg.description, code: nil, reason: isReset ? "reset" : "end of stream")
            tell(endOf: leg, isReset: isReset, in: &context)
            let wasOver = session.isOver
            session.ended(from: leg.sends, reset: isReset, at: context.now, into: &context.findings)
            if !wasOver { keepMemory(in: &context) }
            report(in: &context)
        }
        if isReset {
            if let word = self[leg].closing.peerLost() { handOn(word, from: leg, in: &context) }
            finish(in: &context)
        } else {
            if let word = self[leg].closing.peerEnded() { handOn(word, from: leg, in: &context) }
            advanceClosing(in: &context)
        }
    }

    /// A Close frame has come, with this payload.
    mutating func closeReceived(_ payload: [UInt8], from leg: Leg, in context: inout Context) {
        flushHeld(leg.sends, in: &context)
        let close = payload.withUnsafeBytes { ClosePayload(reading: $0) }
        let wasOver = session.isOver
        session.closed(
            code: close.code?.rawValue,
            reason: close.text,
            from: leg.sends,
            at: context.now,
            into: &context.findings
        )
        if !wasOver { keepMemory(in: &context) }
        noteEnding(by: leg.description, code: close.code?.rawValue, reason: close.text)
        tell(close: close, from: leg, in: &context)
        rulesAboutClose(close, from: leg, in: &context)
        report(in: &context)
        if let word = self[leg].closing.closeReceived() { handOn(word, passing: close, from: leg, in: &context) }
        advanceClosing(in: &context)
    }

    /// The conversation is over: what is remembered of the station waits for its next one.
    private mutating func keepMemory(in context: inout Context) {
        guard session.isOver, let memories = context.memories else { return }
        memories.keep(session.takeMemory(), of: session.station, at: context.now)
    }

    /// A peer broke RFC 6455: nothing more is taken from it, and it gets its Close frame behind what is under way to it.
    mutating func broke(_ leg: Leg, _ violation: FramingViolation, in context: inout Context) {
        report(in: &context)
        flushHeld(leg.sends, in: &context)
        noteEnding(by: "relay", code: violation.closeCode.rawValue, reason: violation.description)
        hearNoMore(of: leg, violation.closeCode, in: &context)
    }

    /// A message is refused by ending the conversation with its sender.
    mutating func refusedByValidation(_ leg: Leg, code: UInt16, in context: inout Context) {
        noteEnding(by: "relay", code: code, reason: "refused by validation")
        hearNoMore(of: leg, CloseCode(rawValue: code), in: &context)
    }

    private mutating func hearNoMore(of leg: Leg, _ code: CloseCode, in context: inout Context) {
        let word = self[leg].closing.violated(code, telling: "the \(leg.description) broke the protocol")
        if let word { handOn(word, from: leg, in: &context) }
        advanceClosing(in: &context)
    }

    /// A rule ends the conversation.
    mutating func closeByRule(_ close: RuleClose, in context: inout Context) {
        guard isPassing else { return }
        for direction in Direction.allCases { flushHeld(direction, in: &context) }
        noteEnding(by: "rule", code: close.code, reason: close.reason)
        let payload = ClosePayload(code: CloseCode(rawValue: close.code), reason: close.reason)
        for leg in legs where close.concerns(leg) { ask(leg, toClose: payload, in: &context) }
        advanceClosing(in: &context)
    }

    /// Asks all peers to close, on our own account.
    mutating func closeAll(_ code: CloseCode, because reason: String, in context: inout Context) {
        guard isPassing else { return }
        for direction in Direction.allCases { flushHeld(direction, in: &context) }
        noteEnding(by: "relay", code: code.rawValue, reason: reason)
        for leg in legs { ask(leg, toClose: ClosePayload(code: code, reason: reason), in: &context) }
        advanceClosing(in: &context)
    }

    private mutating func ask(_ leg: Leg, toClose payload: ClosePayload, in context: inout Context) {
        if let step = self[leg].closing.closeAsked(payload) { perform(step, on: leg, in: &context) }
    }

    /// Hands on to the others what one leg has to say; `close` is its Close frame.
    private mutating func handOn(
        _ word: LegClosing.Word,
        passing close: ClosePayload = ClosePayload(code: nil),
        from leg: Leg,
        in context: inout Context
    ) {
        for other in legs where other != leg {
            guard let step = self[other].closing.handedOn(word) else { continue }
            perform(step, on: other, passing: close, in: &context)
        }
    }

    private mutating func perform(
        _ step: LegClosing.Step,
        on leg: Leg,
        passing close: ClosePayload = ClosePayload(code: nil),
        in context: inout Context
    ) {
        switch step {
        case .send(let payload): context.steps.append(.send(.close(payload), to: leg))
        case .pass: context.steps.append(.send(.close(close), to: leg))
        case .shut: context.steps.append(.finish(leg))
        }
    }

    /// Does what closing asks for next.
    private mutating func advanceClosing(in context: inout Context) {
        guard !isOver else { return }
        phase = .closing
        if isAnyHeard {
            deadline = context.now.monotonic + context.limits.closeTime.nanoseconds
            return arrange(in: &context)
        }
        for leg in legs {
            if let step = self[leg].closing.othersDone() { perform(step, on: leg, in: &context) }
        }
        release(in: &context)
    }

    /// Whether what some peer sends still counts.
    private var isAnyHeard: Bool {
        for leg in legs where isHeard(leg) { return true }
        return false
    }

    /// There is no more time: who is still owed a word gets it, and everything ends.
    mutating func finish(in context: inout Context) {
        for leg in legs where self[leg].isConnected {
            if let step = self[leg].closing.timedOut() { perform(step, on: leg, in: &context) }
        }
        release(in: &context)
    }

    /// Ends all connections once what is queued has left; the exchange is over.
    mutating func release(in context: inout Context) {
        end(.end, in: &context)
    }

    /// The relay stops at once: everything is cut.
    package mutating func stopped(in context: inout Context) {
        end(.cut, in: &context)
    }

    private enum How { case end, cut }

    private mutating func end(_ how: How, in context: inout Context) {
        guard !isOver else { return }
        let wasOpening = isOpening
        phase = .over
        turns = nil
        deadline = 0
        for leg in allLegs where leg == .station || self[leg].isConnected {
            context.steps.append(how == .end ? .end(leg) : .cut(leg))
        }
        report(in: &context)
        if !wasOpening { tellLeft(in: &context) }
    }

    /// Remembers who ended the conversation: the first to do so.

    private mutating func noteEnding(by name: String, code: UInt16?, reason: String) {
        if ending == nil { ending = Ended(by: name, code: code, reason: reason) }
    }

    // MARK: - Draining

    /// The relay drains: who opens is refused, who awaits no answer is closed, the others get their answers first.
    package mutating func drainBegan(in context: inout Context) {
        if isPassing {
            closeIfQuiet(in: &context)
        } else if isOpening {
            refuse(503, because: Self.shuttingDown, in: &context)
        }
    }

    /// While draining: closes a station that awaits no answer, either way.
    mutating func closeIfQuiet(in context: inout Context) {
        guard isPassing, session.outstanding.up == 0, session.outstanding.down == 0 else { return }
        closeAll(.goingAway, because: Self.shuttingDown, in: &context)
    }

    /// The time for draining is over.
    package mutating func drainEnded(in context: inout Context) {
        if isPassing {
            closeAll(.goingAway, because: Self.shuttingDown, in: &context)
        } else if isOpening {
            release(in: &context)
        }
    }
}

/// A rule's wish that a conversation ends.
struct RuleClose {
    let code: UInt16
    let reason: String
    let legs: RuleAction.Legs

    /// Whether the Close frame goes to this peer.
    func concerns(_ leg: Leg) -> Bool {
        switch legs {
        case .both: true
        case .station: leg == .station
        case .csms: leg != .station
        }
    }
}
