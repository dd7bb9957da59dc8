public import JSONScanning
public import OCPP
public import Traffic
public import WebSocketFraming

/// One station's conversation with its CSMS, both directions, from the first byte of the handshake to the end.
///
/// Events go in with the time at which they happened; out come what to do with a message and, when something is not as
/// it should be, findings. There is no clock, no randomness and no I/O inside, so a recording fed to a session gives
/// the findings that the live connection gave. Its size is fixed, whatever the peers do. A message in order costs one
/// pass over its bytes and neither memory nor reference counting.
public struct Session: ~Copyable {
    /// The station's identity, as findings show it.
    public let station: String
    /// How it judges.
    public let configuration: SessionConfiguration
    /// The version by which it judges; nil while neither handshake nor content has told.
    public internal(set) var version: OCPPVersion?
    /// How many messages there were, both directions together.
    public internal(set) var number: UInt64 = 0

    /// Whether ``version`` was guessed from content, so that later content may raise it.
    var isVersionInferred = false
    /// Whether a subprotocol was negotiated that is none of ours, so that nothing is known about payloads.
    var isForeign = false
    /// The earliest time at which a waiting CALL may become overdue.
    var deadline = UInt64.max
    /// What the station sent and what is known about it.
    var up = Side()
    /// The same for the CSMS.
    var down = Side()
    var equipment = StationEquipment()
    /// What is remembered of the station, over connections.
    var memory: StationMemory
    /// How often each watch has spoken on this connection.
    var remarks = InlineArray<128, UInt8>(repeating: 0)
    var reply: [UInt8] = []
    /// The station's request, until it is answered.
    var request: HTTPRequestHead?
    /// Whether the conversation has ended, so that nothing can follow.
    public internal(set) var isOver = false

    /// What a session remembers about one of the two peers.
    struct Side {
        /// Its CALLs that wait for an answer.
        var pending = PendingCalls()
        /// The ids of its CALLs and SENDs.
        var ids = IDMemory()
        /// Its CALLs and SENDs that no answer is due for any more.
        var settled = SettledCalls()
        var hasClosed = false
        /// The relay's own CALLs in this side's place, oldest first; late ones stay, so that their answers are known.
        var own: [PendingCalls.Call] = []

        /// How many of them are remembered.
        static let ownCapacity = 8
    }

    /// Begins a conversation.
    ///
    /// - Parameters:
    ///   - station: The station's identity: the last segment of the path it asked for.
    ///   - configuration: How to judge.
    ///   - memory: What an earlier session of the station gave back with ``takeMemory()``.
    public init(
        station: String,
        configuration: SessionConfiguration = SessionConfiguration(),
        memory: consuming StationMemory = StationMemory()
    ) {
        self.station = station
        self.memory = memory
        self.configuration = configuration
        version = configuration.version
    }

    /// Unanswered CALLs, by who sent them: the station (`up`) or the CSMS (`down`).
    public var outstanding: (up: Int, down: Int) { (up.pending.count, down.pending.count) }

    /// Gives back what is remembered of the station, for its next session.
    public mutating func takeMemory() -> StationMemory {
        var taken = StationMemory()
        swap(&taken, &memory)
        return taken
    }

    /// The CALLERROR for the sender of the last message whose verdict was ``Verdict/answer``; empties the place.
    public mutating func takeReply() -> [UInt8] {
        defer { reply = [] }
        return reply
    }

    /// Judges one complete message.
    ///
    /// - Parameters:
    ///   - message: The unmasked, uncompressed bytes of the whole message.
    ///   - opcode: ``Opcode/text``, or ``Opcode/binary``, which OCPP-J does not use.
    ///   - direction: Who sent it.
    ///   - time: When it was received.
    ///   - judge: The schemas, those of the configuration's catalogues; one judge serves all sessions of a thread.
    ///   - findings: Where findings are appended, in document order.
    /// - Returns: What to do with it, and what it is.
    public mutating func received(
        _ message: PaddedBytes,
        opcode: Opcode,
        from direction: Direction,
        at time: Timestamp,
        judge: inout MessageJudge,
        into findings: inout [Finding]
    ) -> MessageOutcome {
        number &+= 1
        if time.monotonic >= deadline { settleOverdue(at: time, into: &findings) }
        if let outcome = pass(message, opcode: opcode, from: direction, at: time, judge: &judge) {
            follow(message, outcome, from: direction, at: time, into: &findings)
            return outcome
        }
        return examine(message, opcode: opcode, from: direction, at: time, judge: &judge, into: &findings)
    }

    /// The outcome for a message in which nothing calls for a closer look; changes the session only if there is one.
    @inline(__always)
    private mutating func pass(
        _ message: PaddedBytes,
        opcode: Opcode,
        from direction: Direction,
        at time: Timestamp,
        judge: inout MessageJudge
    ) -> MessageOutcome? {
        guard opcode == .text, let version, !configuration.passthrough, !isForeign,
            let envelope = EnvelopeReader.head(of: message),
            envelope.id.count <= EnvelopeAnalysis.maxIDLength
        else { return nil }
        let message = self.message(message, headed: envelope, version: version, from: direction, at: time)
        switch (envelope.kind, direction) {
        case (.call, .up), (.send, .up):
            guard let outcome = up.sent(message, judge: &judge) else { return nil }
            deadline = min(deadline, time.monotonic.advanced(byTimeout: configuration.callTimeout))
            if outcome.isBoot { equipment.learn(from: message.bytes, payload: envelope.payload..<message.bytes.count) }
            return outcome.value
        case (.call, .down), (.send, .down):
            guard let outcome = down.sent(message, judge: &judge) else { return nil }
            deadline = min(deadline, time.monotonic.advanced(byTimeout: configuration.callTimeout))
            return outcome.value
        case (.result, .up), (.error, .up):
            return down.answered(message, judge: &judge)
        case (.result, .down), (.error, .down):
            return up.answered(message, judge: &judge)
        case (.resultError, _):
            return nil
        }
    }

    @inline(__always)
    private func message(
        _ bytes: PaddedBytes,
        headed envelope: Envelope,
        version: OCPPVersion,
        from direction: Direction,
        at time: Timestamp
    ) -> Message {
        Message(
            bytes: bytes,
            envelope: envelope,
            version: version,
            direction: direction,
            time: time,
            number: number,
            isJudged: configuration.mode(from: direction) != .off,
            looksBeyondSchema: configuration.judgesBeyondSchema && version != .v16
        )
    }
}

extension Session {
    /// Whether nothing calls for a closer look at what goes on in the place of a message in which nothing was found.
    ///
    /// `outcome` is what was said about the original, of which the new one must have kind, id and action.
    func isStillInOrder(
        _ message: PaddedBytes,
        insteadOf outcome: MessageOutcome,
        from direction: Direction,
        judge: inout MessageJudge
    ) -> Bool {
        guard outcome.findings == 0, outcome.verdict == .forward, !isForeign, let version = outcome.version,
            version == self.version, let action = outcome.action, let envelope = EnvelopeReader.head(of: message),
            envelope.kind == outcome.kind, envelope.id == outcome.id
        else { return false }
        // Nothing is timed here.
        let message = self.message(
            message,
            headed: envelope,
            version: version,
            from: direction,
            at: Timestamp(monotonic: 0, wall: 0)
        )
        switch envelope.kind {
        case .call, .send:
            guard judge.catalogue(of: version).action(named: message.bytes.piece(envelope.action)) == action else {
                return false
            }
        case .result: break
        case .error, .resultError: return false
        }
        return message.isInOrder(action, version, judge: &judge)
    }
}

/// One message on its way through ``Session/pass``, without references.
private struct Message {
    let bytes: PaddedBytes
    let envelope: Envelope
    let version: OCPPVersion
    let direction: Direction
    let time: Timestamp
    let number: UInt64
    let isJudged: Bool
    let looksBeyondSchema: Bool

    /// Whether the payload fits its schema and the frame ends behind it.
    @inline(__always)
    func isInOrder(_ action: ActionID, _ version: OCPPVersion, judge: inout MessageJudge) -> Bool {
        guard isJudged else { return true }
        let end = judge.checkPlain(bytes, from: envelope.payload, version: version, action: action, kind: envelope.kind)
        guard end >= 0, EnvelopeReader.ends(bytes, after: end), !EnvelopeReader.mayHoldSurrogate(bytes) else {
            return false
        }
        guard looksBeyondSchema else { return true }
        let payload = envelope.payload..<end
        return BeyondSchema.isClean(bytes, payload, from: direction)
            && !judge.catalogue(of: version).mayBreakUncommonClause(bytes, payload, action: action, kind: envelope.kind)
    }

    @inline(__always)
    func outcome(_ action: ActionID?, latency: UInt64? = nil, call: UInt64 = 0) -> MessageOutcome {
        MessageOutcome(
            verdict: .forward,
            kind: envelope.kind,
            action: action,
            version: version,
            number: number,
            id: envelope.id,
            latency: latency,
            call: call,
            findings: 0
        )
    }
}

extension Session.Side {
    /// Takes a CALL or SEND of this side, if it is in order.
    @inline(__always)
    fileprivate mutating func sent(
        _ message: Message,
        judge: inout MessageJudge
    ) -> (value: MessageOutcome, isBoot: Bool)? {
        let catalogue = judge.catalogue(of: message.version)
        let name = message.bytes.piece(message.envelope.action)
        guard let action = catalogue.action(named: name), catalogue.kind(of: action) == message.envelope.kind,
            catalogue.directions(of: action).allows(message.direction)
        else { return nil }
        var judged = action
        if judge.knowsVariants {
            judged = catalogue.variant(of: action, in: message.bytes, from: message.envelope.payload)
        }
        let id = MessageIDKey(message.bytes, message.envelope.id)
        let fingerprint = id.fingerprint
        let isCall = message.envelope.kind == .call
        guard ids.number(of: fingerprint) == 0, !isCall || pending.count == 0 || pending.isCrowded,
            pending.count < PendingCalls.capacity,
            message.isInOrder(judged, message.version, judge: &judge)
        else { return nil }

        ids.remember(fingerprint, number: message.number)
        if isCall {
            _ = pending.append(
                PendingCalls.Call(
                    id,
                    at: message.time,
                    number: message.number,
                    action: judged,
                    version: message.version
                )
            )
        } else {
            settled.append(
                SettledCalls.Entry(
                    fingerprint: fingerprint,
                    number: UInt32(truncatingIfNeeded: message.number),
                    reason: .send
                )
            )
        }
        return (message.outcome(action), name.isBootNotification)
    }

    /// Takes the answer to a CALL of this side, if it is in order.
    @inline(__always)
    fileprivate mutating func answered(_ message: Message, judge: inout MessageJudge) -> MessageOutcome? {
        let id = MessageIDKey(message.bytes, message.envelope.id)
        let place = pending.place(of: id)
        guard place >= 0 else { return nil }
        let call = pending[place]
        guard !call.isOverdue, let action = call.action, let version = call.version else { return nil }
        let isResult = message.envelope.kind == .result
        guard isResult ? message.isInOrder(action, version, judge: &judge) : message.isPlainError else { return nil }

        pending.remove(at: place)
        settled.append(
            SettledCalls.Entry(
                fingerprint: id.fingerprint,
                number: UInt32(truncatingIfNeeded: call.number),
                answer: UInt32(truncatingIfNeeded: message.number),
                reason: isResult ? .result : .error
            )
        )
        let base = judge.knowsVariants ? judge.catalogue(of: version).base(of: action) : action
        return message.outcome(base, latency: message.time.monotonic &- call.sentAt, call: call.number)
    }
}

extension Message {
    /// Whether this is a CALLERROR that needs no closer look: a code of the version, a short description, `{}`.
    @inline(__always)
    fileprivate var isPlainError: Bool {
        guard isJudged else { return true }
        let details = envelope.payload
        guard bytes.byte(details) == UInt8(ascii: "{"), bytes.byte(details + 1) == UInt8(ascii: "}"),
            EnvelopeReader.ends(bytes, after: details + 2)
        else { return false }
        return envelope.errorDescription.count <= EnvelopeAnalysis.maxErrorDescriptionLength
            && CallErrorCode.isSpelled(bytes.piece(envelope.errorCode), in: version)
    }
}

extension RawSpan {
    /// Whether this is the name of the one action by which a station introduces itself.
    @inline(__always)
    fileprivate var isBootNotification: Bool {
        byteCount == 16 && byte(0) == UInt8(ascii: "B") && byte(1) == UInt8(ascii: "o") && byte(4) == UInt8(ascii: "N")
    }
}

extension UInt64 {
    /// The time at which a time-out that begins now is over; never, for a time-out of zero.
    @inline(__always)
    func advanced(byTimeout timeout: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(timeout)
        return timeout == 0 || overflow ? .max : sum
    }
}
