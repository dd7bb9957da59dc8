import JSONScanning
import OCPP
import OCPPConformance
package import Traffic
import WebSocketFraming

// Frames from one peer to the other: the hot path.
extension Exchange {
    /// Looks at the frame at the front of what a peer sent; the payload is unmasked in place.
    ///
    /// A frame that passes is still unmasked: the shell masks it for a CSMS.
    ///
    /// - Parameters:
    ///   - input: The bytes from `leg` that were not taken yet; one more byte behind them may be changed and is restored.
    ///   - leg: Who sent them.
    ///   - context: What the exchanges of a thread share.
    /// - Returns: What becomes of the frame.
    package mutating func frameReceived(
        _ input: UnsafeMutableRawBufferPointer,
        from leg: Leg,
        in context: inout Context
    ) -> Fate {
        lastActivity = context.now.monotonic
        guard isHeard(leg) else { return .ends }
        switch nextFrame(in: input, from: leg) {
        case .needsMore:
            return .waits
        case .frame(let header):
            let frame = UnsafeMutableRawBufferPointer(rebasing: input[..<header.frameLength])
            if let place = place(of: leg) {
                return otherFrameReceived(from: place, header, frame.bytes, in: &context)
            }
            context.counts.bytes[leg.sends] += UInt64(header.payloadLength)
            guard !header.opcode.isControl else {
                return controlReceived(header, frame, from: leg, in: &context)
            }
            guard header.fin, !isAssembling(leg) else {
                return fragmentReceived(header, frame, from: leg, in: &context)
            }
            let payload = UnsafeMutableRawBufferPointer(rebasing: frame[header.headerLength...])
            let judged = judge(payload, header.opcode, fragments: nil, from: leg, in: &context)
            switch judged {
            case .passes(let sighting): return .passes(header, sighting)
            case .stays: return .stays(length: header.frameLength)
            }
        case .invalidText(let header):
            guard place(of: leg) == nil else { return .stays(length: header.frameLength) }
            context.counts.bytes[leg.sends] += UInt64(header.payloadLength)
            let frame = UnsafeRawBufferPointer(rebasing: input[..<header.frameLength]).bytes
            guard let violation = invalidTextReceived(header, frame, from: leg, in: &context) else {
                return .stays(length: header.frameLength)
            }
            broke(leg, violation, in: &context)
            return .ends
        case .violation(let violation):
            if let place = place(of: leg) {
                otherBroke(place, violation, in: &context)
                return .ends
            }
            tell(violation, from: leg, in: &context)
            broke(leg, violation, in: &context)
            return .ends
        }
    }

    // The three accesses that each frame makes to its leg; spelled out, as a subscript's coroutine may allocate.

    @inline(__always)
    private mutating func nextFrame(
        in input: UnsafeMutableRawBufferPointer,
        from leg: Leg
    ) -> FrameReader.Step {
        switch leg {
        case .station: station.reader.next(in: input)
        case .csms(0): csms.reader.next(in: input)
        case .csms(let number): others[Int(number) - 1].leg.reader.next(in: input)
        }
    }

    /// Whether what a peer sends still counts.
    @inline(__always)
    func isHeard(_ leg: Leg) -> Bool {
        switch leg {
        case .station: station.closing.isReading
        case .csms(0): csms.closing.isReading
        case .csms(let number): others[Int(number) - 1].leg.closing.isReading
        }
    }

    @inline(__always)
    private func isAssembling(_ leg: Leg) -> Bool {
        switch leg {
        case .station: station.assembly.isOpen
        case .csms(0): csms.assembly.isOpen
        case .csms(let number): others[Int(number) - 1].leg.assembly.isOpen
        }
    }

    /// What becomes of a whole message.
    enum Judged {
        /// It goes on as it came, and is told as the header says, if anybody watches.
        case passes(EventHeader?)
        /// It was told already, and what leaves in its place, now or later, is among the steps.
        case stays
    }

    /// Hands one message to the session.
    ///
    /// The byte behind the payload is lent to the scanner as its end mark and given back.
    private mutating func judge(
        _ payload: UnsafeMutableRawBufferPointer,
        _ opcode: Opcode,
        fragments: AssembledMessage?,
        from leg: Leg,
        in context: inout Context
    ) -> Judged {
        guard let start = payload.baseAddress else { return .passes(nil) }
        let bytes = start.assumingMemoryBound(to: UInt8.self)
        let borrowed = bytes[payload.count]
        bytes[payload.count] = 0
        let message = PaddedBytes(uncheckedStart: UnsafePointer(bytes), count: payload.count)
        let judged = messageReceived(message, opcode, fragments: fragments, from: leg, in: &context)
        bytes[payload.count] = borrowed
        return judged
    }

    /// Judges one whole message; `fragments` are its frames when it came in several.
    @inline(__always)
    mutating func messageReceived(
        _ message: PaddedBytes,
        _ opcode: Opcode,
        fragments: AssembledMessage?,
        from leg: Leg,
        in context: inout Context
    ) -> Judged {
        let outcome = session.received(
            message,
            opcode: opcode,
            from: leg.sends,
            at: context.now,
            judge: &context.judge,
            into: &context.findings
        )
        context.counts.messages[leg.sends] += 1
        if outcome.findings > 0 { context.effort &+= 12 &+ message.count >> 5 &+ 4 &* outcome.findings }
        if let concern = context.concern, isConcerned(concern, by: message, outcome, from: leg, in: &context) {
            let came = Came(message: message, opcode: opcode, fragments: fragments, leg: leg, time: context.now)
            return ruled(came, outcome, in: &context)
        }
        guard outcome.verdict == .forward, turns == nil, isPassing else {
            let came = Came(message: message, opcode: opcode, fragments: fragments, leg: leg, time: context.now)
            return settled(came, outcome, in: &context)
        }
        let sighting = context.isObserved ? header(of: outcome, opcode, from: leg, in: context) : nil
        if outcome.findings > 0 { report(in: &context) }
        return .passes(sighting)
    }

    /// Does what the session says about a message that no rule is about.
    @inline(never)
    mutating func settled(
        _ came: borrowing Came,
        _ outcome: MessageOutcome,
        in context: inout Context
    ) -> Judged {
        let reply = outcome.verdict == .answer ? session.takeReply() : nil
        if context.isExplained {
            let message = Explanation.Message(plain: came, outcome, found: context.findings, reply: reply)
            context.steps.append(.explain(.message(message)))
        }
        tell(message: outcome, came, in: &context)
        report(in: &context)
        switch outcome.verdict {
        case .forward:
            tellOthers(came.outgoing, insteadOf: came, outcome.kind, in: &context)
            pass(came.outgoing, from: came.leg, turn: turn(of: outcome, from: came.leg), in: &context)
        case .drop:
            swallowed(came, outcome, in: &context)
        case .answer:
            self.reply(with: reply ?? [], to: came.leg, about: outcome, in: &context)
        case .close(let code):
            refusedByValidation(came.leg, code: code, in: &context)
        }
        return .stays
    }

    /// Sends an answer of our own to the sender of a message that was not forwarded.
    mutating func reply(
        with frame: [UInt8],
        to leg: Leg,
        about outcome: MessageOutcome,
        hiding ruling: Ruling? = nil,
        in context: inout Context
    ) {
        pass(.message(.text, frame), from: opposite(of: leg), in: &context)
        tell(reply: frame, to: outcome, sender: leg, hiding: ruling, in: &context)
    }

    // MARK: - Control frames and fragments

    private mutating func controlReceived(
        _ header: FrameHeader,
        _ frame: UnsafeMutableRawBufferPointer,
        from leg: Leg,
        in context: inout Context
    ) -> Fate {
        let payload = Array(frame[header.payload])
        switch header.opcode {
        case .ping:
            if let close = rulesAboutPing(from: leg, in: &context) {
                tell(control: .ping, payload, from: leg, in: &context)
                closeByRule(close, in: &context)
                return .stays(length: header.frameLength)
            }
        case .pong: break
        default:
            closeReceived(payload, from: leg, in: &context)
            return .ends
        }
        guard turns == nil, isPassing else {
            tell(control: header.opcode, payload, from: leg, in: &context)
            pass(.message(header.opcode, payload), from: leg, in: &context)
            return .stays(length: header.frameLength)
        }
        return .passes(header, context.isObserved ? self.header(ofControl: header.opcode, from: leg, in: context) : nil)
    }

    /// Keeps a fragment; with the last one the message is judged, and goes on in the fragments it came in.
    private mutating func fragmentReceived(
        _ header: FrameHeader,
        _ frame: UnsafeMutableRawBufferPointer,
        from leg: Leg,
        in context: inout Context
    ) -> Fate {
        guard let message = self[leg].assembly.append(UnsafeRawBufferPointer(frame).bytes, header: header) else {
            return .stays(length: header.frameLength)
        }
        let payload = message.payload()
        let judged = PaddedBytes.with(copyOf: payload) {
            messageReceived($0, message.opcode, fragments: message, from: leg, in: &context)
        }
        if case .passes(let sighting) = judged {
            if let sighting { tell(sighting, payload: payload, in: &context) }
            send(.fragments(message), to: opposite(of: leg), in: &context)
        }
        return .stays(length: header.frameLength)
    }

    /// The peer to which frames of this one go.
    func opposite(of leg: Leg) -> Leg { leg == .station ? .csms(0) : .station }
}

/// A message as it came.
struct Came: ~Copyable {
    /// The message; lent for the time of the call.
    let message: PaddedBytes
    let opcode: Opcode
    /// Its frames, when it came in several.
    let fragments: AssembledMessage?
    /// Who sent it.
    let leg: Leg
    /// When.
    let time: Timestamp

    /// The way of the message.
    var direction: Direction { leg.sends }

    /// As it goes on when nothing is changed.
    var outgoing: Outgoing {
        fragments.map { .fragments($0) } ?? .message(opcode, message.bytes.array)
    }
}
