import JSONScanning
import JSONSchema
import OCPP
import Traffic
import WebSocketFraming

/// The close look at a message in which something is not plain. It may cost what it likes.
extension Session {
    @inline(never)
    mutating func examine(
        _ message: PaddedBytes,
        opcode: Opcode,
        from direction: Direction,
        at time: Timestamp,
        judge: inout MessageJudge,
        into findings: inout [Finding]
    ) -> MessageOutcome {
        var outcome = MessageOutcome(
            verdict: .forward,
            kind: nil,
            action: nil,
            version: version,
            number: number,
            id: 0..<0,
            latency: nil,
            findings: 0
        )
        if configuration.passthrough { return outcome }

        var look = look(at: message, from: direction, at: time)
        outcome.kind = look.analysis.kind
        outcome.id = look.analysis.idRange ?? 0..<0
        if opcode == .binary { look.found(Conduct(.binary)) }
        examine(&look, judge: &judge, outcome: &outcome)
        if let refusal = look.refusal(version: version, preset: configuration.preset), look.mode == .enforce {
            reply = refusal
            outcome.verdict = .answer
        }
        outcome.version = version
        guard look.mode != .off else { return outcome }
        look.conclude()
        outcome.findings = look.findings.count
        findings.append(contentsOf: look.findings)
        if look.isFitToFollow, outcome.verdict == .forward {
            follow(message, outcome, from: direction, at: time, into: &findings)
        }
        return outcome
    }

    /// A first look at a message, without findings.
    func look(at message: PaddedBytes, from direction: Direction, at time: Timestamp) -> Look {
        let analysis = EnvelopeAnalysis(of: message, version: version)
        var look = Look(
            bytes: message,
            analysis: analysis,
            direction: direction,
            time: time,
            mode: isForeign ? .off : configuration.mode(from: direction),
            context: context(from: direction, at: time, frame: message)
        )
        look.context.kind = analysis.kind
        look.context.messageID = analysis.idRange.map { look.context.text($0) }
        return look
    }

    /// Takes the message into the conversation, and judges it.
    mutating func examine(_ look: inout Look, judge: inout MessageJudge, outcome: inout MessageOutcome) {
        switch look.analysis.kind {
        case .call, .send:
            request(&look, judge: &judge, outcome: &outcome)
        case .result, .error:
            response(&look, judge: &judge, outcome: &outcome)
        case .resultError:
            look.addEnvelopeFindings()
            if version == .v21 { resultError(&look) }
        case nil:
            look.addEnvelopeFindings()
        }
    }

    /// What findings about something that happens now have in common.
    func context(
        from direction: Direction?,
        at time: Timestamp,
        frame: PaddedBytes? = nil,
        number: UInt64? = nil
    ) -> FindingContext {
        FindingContext(
            station: station,
            number: number ?? self.number,
            direction: direction,
            time: time,
            version: version,
            equipment: equipment.equipment,
            frame: frame
        )
    }

    /// One side by its direction.
    subscript(direction: Direction) -> Side {
        get { direction == .up ? up : down }
        set {
            switch direction {
            case .up: up = newValue
            case .down: down = newValue
            }
        }
    }

    /// Reports CALLs that have waited too long, and finds out when to look again.
    @inline(never)
    mutating func settleOverdue(at time: Timestamp, into findings: inout [Finding]) {
        tellMissing(at: time, into: &findings)
        deadline = memory.expectations.due
        for direction in Direction.allCases {
            var side = self[direction]
            for place in 0..<side.pending.count where !side.pending[place].isOverdue {
                let call = side.pending[place]
                let due = call.sentAt.advanced(byTimeout: configuration.callTimeout)
                guard time.monotonic >= due else {
                    deadline = min(deadline, due)
                    continue
                }
                side.pending[place].isOverdue = true
                guard configuration.mode(from: direction) != .off, !isForeign else { continue }
                let moment = Timestamp(
                    monotonic: due,
                    wall: call.sentAtWall &+ Int64(clamping: configuration.callTimeout)
                )
                var conduct = Conduct(.unanswered)
                conduct.nanoseconds = configuration.callTimeout
                findings.add(conduct, about(call, from: direction, at: moment))
            }
            for place in side.own.indices where !side.own[place].isOverdue {
                let due = side.own[place].sentAt.advanced(byTimeout: configuration.callTimeout)
                side.own[place].isOverdue = time.monotonic >= due
                if time.monotonic < due { deadline = min(deadline, due) }
            }
            self[direction] = side
        }
    }

    /// The context of a finding about a CALL that was sent earlier.
    func about(_ call: PendingCalls.Call, from direction: Direction, at time: Timestamp) -> FindingContext {
        var context = self.context(from: direction, at: time, number: call.number)
        context.kind = .call
        context.messageID = call.id.text
        if let action = call.action, let version = call.version {
            context.action = configuration.catalogues.of(version).name(of: action)
        }
        return context
    }
}
