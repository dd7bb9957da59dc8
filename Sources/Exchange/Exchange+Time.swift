import OCPPConformance
package import Traffic
import WebSocketFraming

// What is due when, and what happens because time passes.
extension Exchange {
    /// A moment asked for by ``Step/wake(at:)`` has come.
    package mutating func due(in context: inout Context) {
        wakeAsked = nil
        if deadline != 0, deadline <= context.now.monotonic {
            deadline = 0
            if isOpening {
                openingTimedOut(in: &context)
            } else if isPassing {
                checkIdle(in: &context)
            } else {
                finish(in: &context)
            }
        }
        othersDue(in: &context)
        turnsDue(in: &context)
        arrange(in: &context)
    }

    /// To be called once a second or so: reports CALLs that have waited too long for their answer.
    ///
    /// A CALL that waited too long keeps nobody else waiting.
    package mutating func secondPassed(in context: inout Context) {
        guard isPassing else { return }
        if let (leg, until) = departed, until <= context.now.monotonic {
            departed = nil
            // The other side is told (OCPP-J 2.0.1 Part 4 §6), though it has not taken all that the peer sent.
            if !self[leg].pauses.isEmpty { return ended(leg, isReset: false, in: &context) }
        }
        session.tick(at: context.now, into: &context.findings)
        report(in: &context)
        sendOwnCalls(in: &context)
        arrange(in: &context)
    }

    /// Whether ``readEnded(in:)`` has something to do.
    @inline(__always)
    package func hasMoreToDo(in context: borrowing Context) -> Bool { turns != nil || context.isDraining }

    /// All that was read from a peer has been looked at.
    package mutating func readEnded(in context: inout Context) {
        sendOwnCalls(in: &context)
        if context.isDraining { closeIfQuiet(in: &context) }
        arrange(in: &context)
    }

    /// Other rules came into force.
    package mutating func rulesChanged(in context: inout Context) {
        for leg in legs { self[leg].reader.keepsInvalidText = context.mayRepairText(from: leg) }
    }

    /// A peer reads slowly: those who send to it are not read from.
    package mutating func slow(_ leg: Leg, in context: inout Context) {
        for source in sources(of: leg) { pause(source, .slowReader, in: &context) }
    }

    /// A slow reader has caught up.
    package mutating func drained(_ leg: Leg, in context: inout Context) {
        for source in sources(of: leg) { resume(source, .slowReader, in: &context) }
    }

    /// The peer of a leg that is not read from has ended; what it sent before still waits in the kernel.
    ///
    /// Whoever is slow to read gets the time of a closing handshake to take it.
    package mutating func left(_ leg: Leg, in context: inout Context) {
        // A station that leaves while its request is with the CSMS waits for nothing any more.
        if isOpening, leg == .station { return ended(leg, isReset: false, in: &context) }
        guard isPassing, departed == nil else { return }
        departed = (leg, context.now.monotonic &+ context.limits.closeTime.nanoseconds)
    }

    private mutating func checkIdle(in context: inout Context) {
        let limit = context.limits.idleTime
        let silent = context.now.monotonic - lastActivity
        guard silent >= limit.nanoseconds else {
            deadline = lastActivity + limit.nanoseconds
            return
        }
        limited(.idleTime, "silent for \(silent / 1_000_000_000) s", in: &context)
        report(in: &context)
        closeAll(.goingAway, because: "idle for \(limit.seconds) s", in: &context)
    }

    /// Asks to be woken when the next thing is due, if that has changed.
    mutating func arrange(in context: inout Context) {
        guard !isOver else { return }
        var next = turns?.due(after: context.now.monotonic)
        for moment in [deadline] + others.map(\.deadline) where moment != 0 { next = min(next ?? .max, moment) }
        guard next != wakeAsked else { return }
        wakeAsked = next
        context.steps.append(.wake(at: next))
    }

    // MARK: - Reading

    mutating func pause(_ leg: Leg, _ reason: Pause, in context: inout Context) {
        guard !self[leg].pauses.contains(reason) else { return }
        self[leg].pauses.insert(reason)
        context.steps.append(.pause(leg, reason))
    }

    mutating func resume(_ leg: Leg, _ reason: Pause, in context: inout Context) {
        guard self[leg].pauses.remove(reason) != nil, self[leg].pauses.isEmpty else { return }
        context.steps.append(.resume(leg))
    }

    /// Who sends to a peer.
    private func sources(of leg: Leg) -> [Leg] { leg == .station ? allLegs.filter { $0 != .station } : [.station] }
}
