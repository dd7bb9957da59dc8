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
        let finding =
            switch violation.kind {
            case .unmaskedFromClient, .maskedFromServer: Masking.finding(context, violation)
            case .reservedBits: ReservedBits.finding(context, violation)
            case .reservedOpcode: ReservedOpcode.finding(context, violation)
            case .fragmentedControl: FragmentedControl.finding(context, violation)
            case .controlTooLong: LongControl.finding(context, violation)
            case .continuationWithoutStart, .messageInsideMessage: Fragmentation.finding(context, violation)
            case .lengthNotMinimal, .lengthTopBit: LengthEncoding.finding(context, violation)
            case .invalidUTF8, .truncatedUTF8: InvalidUTF8.finding(context, violation)
            case .messageTooBig: MessageTooBig.finding(context, violation)
            case .tooManyFragments: TooManyFragments.finding(context, violation)
            case .closePayloadOfOneByte, .closeReasonInvalidUTF8: ClosePayload.finding(context, violation)
            case .closeCodeNotAllowed: CloseCodeNotAllowed.finding(context, violation)
            case .frameAfterClose: FrameAfterClose.finding(context, violation)
            }
        findings.append(finding)
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
            findings.append(ClosedWithError.finding(context(from: direction, at: time), code: code, reason: reason))
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
            findings.append(AbnormalEnd.finding(context(from: direction, at: time), reset: reset))
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
                findings.append(UnansweredAtClose.finding(about(call, from: direction, at: time)))
            }
        }
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
        let context = self.context(from: limit.culprit, at: time)
        let finding =
            switch limit {
            case .handshakeTime: HandshakeTimeout.finding(context, detail)
            case .upstreamTime: UpstreamTimeout.finding(context, detail)
            case .upstreamFailure: UpstreamFailure.finding(context, detail)
            case .stations: TooManyStations.finding(context, detail)
            case .idleTime: IdleTimeout.finding(context, detail)
            }
        findings.append(finding)
    }
}
