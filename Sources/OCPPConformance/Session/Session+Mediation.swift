package import JSONScanning
package import OCPP
package import Traffic

/// What rules make of messages, as far as the conversation has to know: both sides are served by one relay, and what
/// one of them waits for may have been answered, changed or asked by the relay itself.
extension Session {
    /// The relay's own CALLs that wait for an answer, by the direction in which they went.
    package func ownCalls(_ direction: Direction) -> Int {
        self[direction].own.count { !$0.isOverdue }
    }

    /// Nobody waits any longer for answers to the relay's own CALLs that went this way; late ones are still known for
    /// what they are.
    package mutating func giveUpOwnCalls(_ direction: Direction) {
        var side = self[direction]
        for place in side.own.indices { side.own[place].isOverdue = true }
        self[direction] = side
    }

    /// Whether the side from which `direction` comes waits for an answer, or would if it had not waited too long.
    package func isAwaiting(_ direction: Direction) -> Bool {
        let pending = self[direction].pending
        return (0..<pending.count).contains { !pending[$0].isOverdue }
    }

    /// Judges what goes on in the place of the message that was judged last.
    ///
    /// What the original began or ended stands, unless it could not be read or was refused: then the new bytes do it.
    /// Findings about the new bytes are the caller's to use; they are not what the peer sent.
    ///
    /// - Parameters:
    ///   - message: The whole message as it would go on.
    ///   - outcome: What ``received(_:opcode:from:at:judge:into:)`` said about the original.
    ///   - direction: Who sent the original.
    ///   - time: When the original was received.
    ///   - judge: The schemas.
    ///   - findings: Where findings about the new bytes are appended.
    /// - Returns: What it is now; the verdict is `forward`, or `answer` where validation is enforced.
    package mutating func replaced(
        by message: PaddedBytes,
        insteadOf outcome: MessageOutcome,
        from direction: Direction,
        at time: Timestamp,
        judge: inout MessageJudge,
        into findings: inout [Finding]
    ) -> MessageOutcome {
        if isStillInOrder(message, insteadOf: outcome, from: direction, judge: &judge) { return outcome }
        var look = look(at: message, from: direction, at: time)
        var new = outcome
        new.verdict = .forward
        new.kind = look.analysis.kind
        new.id = look.analysis.idRange ?? 0..<0
        new.findings = 0
        reply = []
        if configuration.passthrough { return new }
        let isTaken = outcome.verdict == .forward && !outcome.id.isEmpty && outcome.kind == new.kind
        if isTaken {
            rejudge(&look, judge: &judge, outcome: &new)
        } else {
            examine(&look, judge: &judge, outcome: &new)
        }
        if let refusal = look.refusal(version: version, preset: configuration.preset) {
            reply = refusal
            new.verdict = .answer
        }
        new.version = version
        guard look.mode != .off else { return new }
        look.conclude()
        new.findings = look.findings.count
        findings.append(contentsOf: look.findings)
        return new
    }

    /// Judges envelope and payload alone: the original stands in the conversation already.
    private mutating func rejudge(_ look: inout Look, judge: inout MessageJudge, outcome: inout MessageOutcome) {
        look.addEnvelopeFindings()
        switch look.analysis.kind {
        case .call, .send:
            let action = judgeRequest(&look, judge: &judge)
            outcome.action = action?.base
            var side = self[look.direction]
            if let place = side.pending.place(ofNumber: number) {
                side.pending[place].action = action?.judged
                side.pending[place].version = version
                self[look.direction] = side
            }
        case .error:
            judgeErrorCode(&look)
        case .result:
            guard let action = outcome.action, let version = outcome.version else { return }
            look.context.action = configuration.catalogues.of(version).name(of: action)
            judgePayload(&look, kind: .result, action: action, version: version, judge: &judge)
        case .resultError, nil:
            break
        }
    }

    /// The CALL that was judged last is answered by the relay: its sender gets an answer, and nobody else got the CALL.
    package mutating func answeredHere(from direction: Direction) {
        var side = self[direction]
        guard let place = side.pending.place(ofNumber: number) else { return }
        let call = side.pending.remove(at: place)
        memory.withdraw(number)
        settle(call.id, number: call.number, reason: .here, in: &side)
        self[direction] = side
    }

    /// The relay sends a CALL of its own in the place of the side from which `direction` comes.
    ///
    /// Its answer is judged as any other; the verdict is `drop`, as nobody else waits for it.
    package mutating func injected(_ message: PaddedBytes, from direction: Direction, at time: Timestamp) {
        number &+= 1
        guard let version, let envelope = EnvelopeReader.head(of: message), envelope.kind == .call else { return }
        let action = configuration.catalogues.of(version).action(named: message.piece(envelope.action))
        let id = MessageIDKey(message, envelope.id)
        var side = self[direction]
        if side.own.count == Side.ownCapacity { side.own.removeFirst() }
        side.own.append(PendingCalls.Call(id, at: time, number: number, action: action, version: version))
        deadline = min(deadline, time.monotonic.advanced(byTimeout: configuration.callTimeout))
        self[direction] = side
    }

    /// A rule would have turned a valid message into an invalid one, and was not applied.
    package func spoiled(
        _ spoiling: SpoiltMessage,
        from direction: Direction,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        let finding = Dispatches.rules.finding(about: spoiling, in: context(from: direction, at: time))
        if let finding { findings.append(finding) }
    }
}
