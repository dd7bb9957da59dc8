public import OCPP
public import Traffic
public import WebSocketFraming

/// What happens on the connection besides messages.
extension Session {
    /// A side broke RFC 6455; its stream cannot be read any further.
    public mutating func violated(
        _ violation: FramingViolation,
        from direction: Direction,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        let context = self.context(from: direction, at: time)
        if let finding = Dispatches.framing.finding(about: violation, in: context) { findings.append(finding) }
    }

    /// A side sent a ping.
    public mutating func pinged(from direction: Direction, at time: Timestamp) {}

    /// A side sent a pong.
    public mutating func ponged(from direction: Direction, at time: Timestamp) {}

    /// A side sent a close frame.
    ///
    /// - Parameters:
    ///   - code: Its code; nil when it has none.
    ///   - reason: Its reason, possibly empty.
    ///   - direction: Who sent it.
    ///   - time: When.
    ///   - findings: Where findings are appended.
    public mutating func closed(
        code: UInt16?,
        reason: String,
        from direction: Direction,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        let isFirst = !up.hasClosed && !down.hasClosed
        switch direction {
        case .up: up.hasClosed = true
        case .down: down.hasClosed = true
        }
        // The second close frame only repeats the code of the first.
        if isFirst, let code, Self.isComplaint(code) {
            let conduct = Conduct(.closedWithError, name: reason, count: Int(code))
            findings.add(conduct, context(from: direction, at: time))
        }
        // With both close frames there, no message can follow, however long the connections linger.
        if up.hasClosed, down.hasClosed, !isOver {
            isOver = true
            reportUnanswered(at: time, into: &findings)
        }
    }

    /// 1002, 1003, 1007 to 1011 and 1014 blame the other side or admit a failure (RFC 6455 §7.4.1).
    private static func isComplaint(_ code: UInt16) -> Bool {
        switch code {
        case 1002, 1003, 1007...1011, 1014: true
        default: false
        }
    }

    /// The connection of a side is gone.
    ///
    /// The first such event ends the conversation; later ones change nothing.
    public mutating func ended(
        from direction: Direction,
        reset: Bool,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        guard !isOver else { return }
        isOver = true
        let isClosed = direction == .up ? up.hasClosed : down.hasClosed
        let otherHasClosed = direction == .up ? down.hasClosed : up.hasClosed
        // Who was told to close may drop the connection without more ado.
        if reset || (!isClosed && !otherHasClosed) {
            findings.add(Conduct(reset ? .reset : .lost), context(from: direction, at: time))
        }
        reportUnanswered(at: time, into: &findings)
    }

    /// The recording ends here, whatever became of the connection.
    public mutating func recordingEnded(at time: Timestamp, into findings: inout [Finding]) {
        guard !isOver else { return }
        isOver = true
        reportUnanswered(at: time, into: &findings)
    }

    /// Time passes; call it now and then so that CALLs without an answer are reported when nothing else happens.
    public mutating func tick(at time: Timestamp, into findings: inout [Finding]) {
        if time.monotonic >= deadline { settleOverdue(at: time, into: &findings) }
    }

    private mutating func reportUnanswered(at time: Timestamp, into findings: inout [Finding]) {
        if time.monotonic >= deadline { settleOverdue(at: time, into: &findings) }
        guard !isForeign else { return }
        for direction in Direction.allCases where configuration.mode(from: direction) != .off {
            for call in self[direction].pending.inOrder where !call.isOverdue {
                findings.add(Conduct(.unansweredAtClose), about(call, from: direction, at: time))
            }
        }
        memory.disconnected(at: time.monotonic)
        up.pending = PendingCalls()
        down.pending = PendingCalls()
        deadline = .max
    }
}

extension Session {
    /// Takes the version that both sides agreed on, where the handshake itself is not known.
    public mutating func negotiated(_ version: OCPPVersion) {
        guard configuration.version == nil else { return }
        self.version = version
        isVersionInferred = false
        isForeign = false
    }
}

extension Session {
    /// The relay refused or ended the connection because of one of its caps; `detail` says more, in a few words.
    public mutating func limited(
        _ limit: SessionLimit,
        detail: String,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        let hit = LimitHit(limit: limit, detail: detail)
        let finding = Dispatches.limits.finding(about: hit, in: context(from: limit.culprit, at: time))
        if let finding { findings.append(finding) }
    }
}
