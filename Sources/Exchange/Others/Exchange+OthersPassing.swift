import JSONScanning
import OCPP
import OCPPConformance
import OCPPRules
import Traffic
import WebSocketFraming

// What other CSMSs hear, and what they ask. Their message ids are their own: towards the station a CALL of theirs has
// one of the relay's, so that ids of two CSMSs never mix.
extension Exchange {
    /// Lets the other CSMSs hear a CALL or SEND of the station.
    mutating func tellOthers(
        _ outgoing: Outgoing,
        insteadOf came: borrowing Came,
        _ kind: MessageKind?,
        in context: inout Context
    ) {
        guard came.leg == .station, kind == .call || kind == .send else { return }
        for place in others.indices where others[place].isOpen {
            let leg = Leg.csms(UInt8(place + 1))
            var unheard: [Finding] = []
            _ = others[place].session.received(
                came.message,
                opcode: came.opcode,
                from: .up,
                at: came.time,
                judge: &context.judge,
                into: &unheard
            )
            send(outgoing, to: leg, in: &context)
        }
    }

    /// A frame has come from another CSMS.
    mutating func otherFrameReceived(
        from place: Int,
        _ header: FrameHeader,
        _ frame: RawSpan,
        in context: inout Context
    ) -> Fate {
        let leg = Leg.csms(UInt8(place + 1))
        let payload = Array(copying: frame.extracting(header.payload))
        switch header.opcode {
        case .ping:
            send(.message(.pong, payload), to: leg, in: &context)
        case .pong: break
        case .close:
            otherClosed(place, payload.withUnsafeBytes { ClosePayload(reading: $0) }, in: &context)
            return .ends
        default:
            guard let message = others[place].leg.assembly.append(frame, header: header) else { break }
            otherSaid(place, message.payload(), as: message.opcode, in: &context)
        }
        return .stays(length: header.frameLength)
    }

    /// Another CSMS breaks the framing rules, or its texts are not UTF-8: it is lost, the others go on.
    mutating func otherBroke(_ place: Int, _ violation: FramingViolation, in context: inout Context) {
        let payload = ClosePayload(code: violation.closeCode)
        if others[place].leg.closing.closeAsked(payload) != nil {
            context.steps.append(.send(.close(payload), to: .csms(UInt8(place + 1))))
        }
        loseOther(place, because: "it broke the protocol: \(violation.description)", in: &context)
    }

    private mutating func otherClosed(_ place: Int, _ close: ClosePayload, in context: inout Context) {
        _ = others[place].leg.closing.closeReceived()
        let answer = ClosePayload(code: close.code)
        if others[place].leg.closing.closeAsked(answer) != nil {
            context.steps.append(.send(.close(answer), to: .csms(UInt8(place + 1))))
        }
        loseOther(place, because: "it closed with \(close.code.map { "\($0.rawValue)" } ?? "no code")", in: &context)
    }

    /// A whole message of another CSMS: a CALL waits for its turn, an answer goes nowhere.
    private mutating func otherSaid(_ place: Int, _ text: [UInt8], as opcode: Opcode, in context: inout Context) {
        let leg = Leg.csms(UInt8(place + 1))
        var found: [Finding] = []
        let outcome = PaddedBytes.with(copyOf: text) {
            others[place].session.received(
                $0,
                opcode: opcode,
                from: .down,
                at: context.now,
                judge: &context.judge,
                into: &found
            )
        }
        context.findings += found
        report(in: &context)
        if outcome.verdict == .answer {
            let refusal = others[place].session.takeReply()
            return send(.message(.text, refusal), to: leg, in: &context)
        }
        guard outcome.verdict == .forward, outcome.kind == .call, let call = OwnMessage.call(text) else {
            if outcome.kind == .result || outcome.kind == .error { context.counts.swallowed += 1 }
            return
        }
        let wish = RuleDecision.Injection(
            direction: .down,
            action: call.action,
            payload: call.payload,
            after: 0,
            rule: ""
        )
        queue(wish, for: Turns.Asker(leg: leg, id: call.id), in: &context)
        sendOwnCalls(in: &context)
    }

    /// The station has answered the CALL of another CSMS, which gets the answer under its own id.
    mutating func answerOther(_ asker: Turns.Asker, with frame: [UInt8], id: Range<Int>, in context: inout Context) {
        send(answer: JSONSplice.apply([JSONSplice(id, asker.id)], to: frame), to: asker, in: &context)
    }

    /// A CALL of another CSMS is not sent: it gets the refusal that the action's response has, or else a CALLERROR.
    mutating func refuseOther(_ queued: Turns.QueuedCall, in context: inout Context) {
        guard let asker = queued.asker, let version = session.version else { return }
        let refusal = RefusalTable.payload(
            queued.call.action,
            in: version,
            to: queued.call.payload,
            now: WallClock.stamp(context.now.wall)
        )
        let frame =
            if let refusal {
                OwnMessage.result(id: asker.id, payload: refusal)
            } else {
                OwnMessage.error(id: asker.id, code: "GenericError", description: "no turn came for it")
            }
        send(answer: frame, to: asker, in: &context)
    }

    private mutating func send(answer: [UInt8], to asker: Turns.Asker, in context: inout Context) {
        guard let place = place(of: asker.leg), others[place].isOpen else { return }
        var unheard: [Finding] = []
        _ = PaddedBytes.with(copyOf: answer) {
            others[place].session.received(
                $0,
                opcode: .text,
                from: .up,
                at: context.now,
                judge: &context.judge,
                into: &unheard
            )
        }
        send(.message(.text, answer), to: asker.leg, in: &context)
    }
}
