internal import EventLoop
internal import JSONScanning
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

// Frames from one leg to the other: the hot path.
extension Worker {
    /// Bytes have come from one side of a station whose messages pass: judges and forwards each whole frame.
    ///
    /// Frames that go on as they are stay where they were read, and leave in one write.
    mutating func relay(_ slot: Int, _ direction: Direction) {
        let leg = stations.leg(slot, direction)
        let other = stations.leg(slot, direction.opposite)
        let connection = leg.pointee.connection
        let input = loop.input(of: connection)
        guard !leg.pointee.isHeardOut else {
            loop.consume(input.count, of: connection)
            return
        }
        var unsent = 0
        var offset = 0
        reading: while offset < input.count {
            let frame = UnsafeMutableRawBufferPointer(rebasing: input[offset...])
            switch leg.pointee.reader.next(in: frame) {
            case .needsMore:
                break reading
            case .violation(let violation):
                forward(input, unsent..<offset, on: other)
                loop.consume(input.count, of: connection)
                violated(slot, direction, violation)
                return
            case .invalidText(let header):
                let length = header.headerLength + header.payloadLength
                forward(input, unsent..<offset, on: other)
                offset += length
                unsent = offset
                let payload = UnsafeRawBufferPointer(rebasing: frame[header.headerLength..<length])
                if let violation = takeInvalidText(payload, slot, direction) {
                    loop.consume(input.count, of: connection)
                    end(slot, direction, violation)
                    return
                }
                if !outgoing.isEmpty { passOutgoing(slot, direction) }
                if leg.pointee.isHeardOut {
                    loop.consume(input.count, of: connection)
                    advanceClosing(slot)
                    return
                }
            case .frame(let header):
                let length = header.headerLength + header.payloadLength
                let whole = UnsafeMutableRawBufferPointer(rebasing: frame[..<length])
                let goesOn = take(header, whole, slot, direction)
                if goesOn, direction == .up { FrameWriter.remask(whole, header: header, key: masks.next()) }
                if !goesOn || leg.pointee.isHolding {
                    forward(input, unsent..<offset, on: other)
                    unsent = offset + length
                    if goesOn {
                        hold(UnsafeRawBufferPointer(whole), slot, direction)
                    } else if header.fin, !header.opcode.isControl, leg.pointee.assembly != nil {
                        finishAssembly(slot, direction)
                    }
                    if !outgoing.isEmpty { passOutgoing(slot, direction) }
                }
                offset += length
                if leg.pointee.isHeardOut {
                    forward(input, unsent..<offset, on: other)
                    if goesOn { other.pointee.closeSent = true }
                    loop.consume(input.count, of: connection)
                    advanceClosing(slot)
                    return
                }
            }
        }
        forward(input, unsent..<offset, on: other)
        loop.consume(offset, of: connection)
        if loop.pendingOutput(of: other.pointee.connection) > limits.waitingBytes, !leg.pointee.isPaused {
            leg.pointee.isPaused = true
            loop.pauseReading(connection)
        }
        if stations[slot].pointee.hasInjections { inject(slot) }
        if isDraining { closeIfQuiet(slot) }
    }

    private mutating func forward(
        _ input: UnsafeMutableRawBufferPointer,
        _ range: Range<Int>,
        on leg: UnsafeMutablePointer<Leg>
    ) {
        guard !range.isEmpty, !leg.pointee.closeSent else { return }
        loop.send(UnsafeRawBufferPointer(rebasing: input[range]), on: leg.pointee.connection)
    }

    /// Looks at one whole frame; true when it goes on as it is.
    private mutating func take(
        _ header: FrameHeader,
        _ frame: UnsafeMutableRawBufferPointer,
        _ slot: Int,
        _ direction: Direction
    ) -> Bool {
        let leg = stations.leg(slot, direction)
        statistics.bytes[direction] += UInt64(header.payloadLength)
        guard header.opcode.isControl else {
            guard header.fin, leg.pointee.assembly == nil else {
                keepFragment(header, UnsafeRawBufferPointer(frame), leg)
                return false
            }
            return judge(
                UnsafeMutableRawBufferPointer(rebasing: frame[header.headerLength...]),
                opcode: header.opcode,
                slot,
                direction
            )
        }
        let payload = UnsafeRawBufferPointer(rebasing: frame[header.headerLength...])
        switch header.opcode {
        case .ping:
            stations[slot].pointee.session.pinged(from: direction, at: now)
            guard rulePing(slot, direction) else {
                observe(control: .ping, payload, slot, direction)
                return false
            }
        case .pong: stations[slot].pointee.session.ponged(from: direction, at: now)
        default: return takeClose(payload, slot, direction)
        }
        observe(control: header.opcode, payload, slot, direction)
        return true
    }

    /// Hands one message to the session; true when it goes on as it is.
    ///
    /// The byte behind the payload is lent to the scanner as its end mark and given back.
    private mutating func judge(
        _ payload: UnsafeMutableRawBufferPointer,
        opcode: Opcode,
        _ slot: Int,
        _ direction: Direction
    ) -> Bool {
        guard let start = payload.baseAddress else { return true }
        let bytes = start.assumingMemoryBound(to: UInt8.self)
        let borrowed = bytes[payload.count]
        bytes[payload.count] = 0
        let message = PaddedBytes(uncheckedStart: UnsafePointer(bytes), count: payload.count)
        let outcome = stations[slot].pointee.session.received(
            message,
            opcode: opcode,
            from: direction,
            at: now,
            judge: &judge,
            into: &findings
        )
        statistics.messages[direction] += 1
        let goesOn =
            if let concern, isConcerned(concern, message, outcome, slot, direction) {
                rule(message, outcome, opcode, slot, direction)
            } else {
                settle(outcome, message, opcode, slot, direction)
            }
        bytes[payload.count] = borrowed
        return goesOn
    }

    /// Does what the session says about a message; true when it goes on as it is.
    @inline(__always)
    mutating func settle(
        _ outcome: MessageOutcome,
        _ message: PaddedBytes,
        _ opcode: Opcode,
        _ slot: Int,
        _ direction: Direction
    ) -> Bool {
        observe(outcome, message, opcode, slot, direction)
        switch outcome.verdict {
        case .forward:
            if outcome.kind == .call, stations.leg(slot, direction).pointee.isGuarded { awaitTurn(slot, direction) }
            return true
        case .drop:
            swallow(slot, direction)
            return false
        case .answer:
            send(reply: stations[slot].pointee.session.takeReply(), to: outcome, slot, direction)
            return false
        case .close(let code):
            noteClosing(slot, by: "relay", code: code, reason: "refused by validation")
            hearNoMore(slot, direction, code: code)
            return false
        }
    }

    /// Sends an answer of our own back to the sender of a message that was not forwarded.
    mutating func send(
        reply: [UInt8],
        to outcome: MessageOutcome,
        hiding ruling: Ruling? = nil,
        _ slot: Int,
        _ direction: Direction
    ) {
        passOn(
            FrameWriter.frame(.text, reply, maskKey: direction == .down ? masks.next() : nil),
            slot,
            direction.opposite
        )
        observe(reply: reply, to: outcome, hiding: ruling, slot, direction.opposite)
    }

    private mutating func keepFragment(
        _ header: FrameHeader,
        _ frame: UnsafeRawBufferPointer,
        _ leg: UnsafeMutablePointer<Leg>
    ) {
        if leg.pointee.assembly == nil {
            leg.pointee.assembly = .passRetained(Assembly(opcode: header.opcode))
        }
        leg.pointee.assembly?.takeUnretainedValue().append(header, frame)
    }

    /// The last fragment has come: judges the message and forwards it in the fragments it came in.
    private mutating func finishAssembly(_ slot: Int, _ direction: Direction) {
        let leg = stations.leg(slot, direction)
        guard let assembly = leg.pointee.assembly?.takeRetainedValue() else { return }
        leg.pointee.assembly = nil
        let count = assembly.payload.count
        assembly.payload += repeatElement(0, count: PaddedBytes.slack)
        let goesOn = assembly.payload.withUnsafeMutableBytes {
            judge(UnsafeMutableRawBufferPointer(rebasing: $0[..<count]), opcode: assembly.opcode, slot, direction)
        }
        guard goesOn else { return }
        let other = stations.leg(slot, direction.opposite)
        assembly.frames.withUnsafeMutableBytes { frames in
            var offset = 0
            for header in assembly.headers {
                let end = offset + header.headerLength + header.payloadLength
                if direction == .up {
                    let frame = UnsafeMutableRawBufferPointer(rebasing: frames[offset..<end])
                    FrameWriter.remask(frame, header: header, key: masks.next())
                }
                offset = end
            }
            if stations.leg(slot, direction).pointee.isHolding {
                hold(UnsafeRawBufferPointer(frames), slot, direction)
            } else {
                forward(frames, 0..<frames.count, on: other)
            }
        }
    }
}
