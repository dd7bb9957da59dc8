public import JSONScanning
public import OCPP
public import Traffic
public import WebSocketFraming

/// Feeds what was recorded to a ``Session``, as the relay did when it happened.
public struct SessionPlayback: ~Copyable {
    private var session: Session
    private var upBytes: [UInt8] = []
    private var downBytes: [UInt8] = []
    private var upReader: FrameReader
    private var downReader: FrameReader
    private var outcome: MessageOutcome?
    private let limits: FrameLimits

    /// Begins at the beginning of a connection.
    public init(
        station: String,
        configuration: SessionConfiguration = SessionConfiguration(),
        limits: FrameLimits = FrameLimits(),
        memory: consuming StationMemory = StationMemory()
    ) {
        session = Session(station: station, configuration: configuration, memory: memory)
        self.limits = limits
        upReader = FrameReader(from: .client, limits: limits)
        downReader = FrameReader(from: .server, limits: limits)
    }

    /// How many messages there were.
    public var messages: UInt64 { session.number }

    /// Judges one event; gives back what came of it when it is a message.
    @discardableResult
    public mutating func play(
        _ event: RecordedEvent,
        at time: Timestamp,
        judge: inout MessageJudge,
        into findings: inout [Finding]
    ) -> MessageOutcome? {
        begin(event)
        switch event {
        case .negotiated(let version):
            session.negotiated(version)
        case .request(let bytes):
            if let head = HTTPRequestHead(bytes) {
                session.requested(head, at: time, into: &findings)
            } else if let violation = Self.fault(in: bytes, of: .request) {
                session.violated(violation, from: .up, at: time, into: &findings)
            }
        case .response(let bytes):
            if let head = HTTPResponseHead(bytes) {
                session.answered(head, at: time, into: &findings)
            } else if let violation = Self.fault(in: bytes, of: .response) {
                session.violated(violation, from: .down, at: time, into: &findings)
            }
        case .message(let bytes, let opcode, from: let direction):
            return PaddedBytes.with(copyOf: bytes) { message in
                received(message, opcode: opcode, from: direction, at: time, judge: &judge, into: &findings)
            }
        case .replaced(by: let bytes, from: let direction):
            guard let outcome else { break }
            var discarded: [Finding] = []
            _ = PaddedBytes.with(copyOf: bytes) { message in
                session.replaced(
                    by: message,
                    insteadOf: outcome,
                    from: direction,
                    at: time,
                    judge: &judge,
                    into: &discarded
                )
            }
        case .answeredHere(from: let direction):
            session.answeredHere(from: direction)
        case .injected(let bytes, from: let direction):
            PaddedBytes.with(copyOf: bytes) { session.injected($0, from: direction, at: time) }
        case .spoiled(let spoiling, from: let direction):
            session.spoiled(spoiling, from: direction, at: time, into: &findings)
        case .bytes(let bytes, from: let direction):
            read(bytes, from: direction, at: time, judge: &judge, into: &findings)
        case .violation(let violation, from: let direction):
            session.violated(violation, from: direction, at: time, into: &findings)
        case .ping(from: let direction):
            session.pinged(from: direction, at: time)
        case .pong(from: let direction):
            session.ponged(from: direction, at: time)
        case .close(let code, let reason, from: let direction):
            session.closed(code: code, reason: reason, from: direction, at: time, into: &findings)
        case .limited(let limit, let detail):
            session.limited(limit, detail: detail, at: time, into: &findings)
        case .end(from: let direction, let reset):
            session.ended(from: direction, reset: reset, at: time, into: &findings)
        }
        return nil
    }

    /// A handshake or a version after the end begins the next connection of the same station.
    private mutating func begin(_ event: RecordedEvent) {
        switch event {
        case .negotiated, .request: break
        default: return
        }
        guard session.isOver else { return }
        session = Session(
            station: session.station,
            configuration: session.configuration,
            memory: session.takeMemory()
        )
        upReader = FrameReader(from: .client, limits: limits)
        downReader = FrameReader(from: .server, limits: limits)
        upBytes = []
        downBytes = []
        outcome = nil
    }

    /// Whether the conversation has ended.
    public var isOver: Bool { session.isOver }

    /// Gives back what is remembered of the station, for the playback of its next connection.
    public mutating func takeMemory() -> StationMemory { session.takeMemory() }

    /// Takes what the playback of the station's connection before gave back; to be called before the first message.
    public mutating func adopt(_ memory: consuming StationMemory) { session.memory = memory }

    /// Judges one complete message where it stands.
    @discardableResult
    public mutating func received(
        _ message: PaddedBytes,
        opcode: Opcode,
        from direction: Direction,
        at time: Timestamp,
        judge: inout MessageJudge,
        into findings: inout [Finding]
    ) -> MessageOutcome {
        let outcome = session.received(
            message,
            opcode: opcode,
            from: direction,
            at: time,
            judge: &judge,
            into: &findings
        )
        self.outcome = outcome
        return outcome
    }

    /// The recording is over.
    public mutating func finish(at time: Timestamp, into findings: inout [Finding]) {
        session.recordingEnded(at: time, into: &findings)
    }

    private static func fault(in bytes: [UInt8], of subject: HeadReader.Subject) -> HandshakeViolation? {
        var reader = HeadReader(of: subject)
        guard case .violation(let violation) = bytes.withUnsafeBytes({ reader.next(in: $0) }) else { return nil }
        return violation
    }

    /// Reads frames out of raw bytes; messages in several frames are left out, as nobody writes them down like this.
    private mutating func read(
        _ bytes: [UInt8],
        from direction: Direction,
        at time: Timestamp,
        judge: inout MessageJudge,
        into findings: inout [Finding]
    ) {
        var buffer = (direction == .up ? upBytes : downBytes) + bytes
        reading: while true {
            let step = buffer.withUnsafeMutableBytes { bytes in
                direction == .up ? upReader.next(in: bytes) : downReader.next(in: bytes)
            }
            switch step {
            case .needsMore:
                break reading
            case .violation(let violation):
                session.violated(violation, from: direction, at: time, into: &findings)
                buffer = []
                break reading
            case .frame(let header), .invalidText(let header):
                let payload = Array(buffer[header.payload])
                buffer.removeFirst(header.frameLength)
                guard header.fin, let event = Self.event(header.opcode, payload: payload, from: direction) else {
                    continue
                }
                play(event, at: time, judge: &judge, into: &findings)
            }
        }
        switch direction {
        case .up: upBytes = buffer
        case .down: downBytes = buffer
        }
    }

    private static func event(
        _ opcode: Opcode,
        payload: [UInt8],
        from direction: Direction
    ) -> RecordedEvent? {
        switch opcode {
        case .text, .binary: return .message(payload, opcode, from: direction)
        case .ping: return .ping(from: direction)
        case .pong: return .pong(from: direction)
        case .close:
            let close = payload.withUnsafeBytes { WebSocketFraming.ClosePayload(reading: $0) }
            return .close(code: close.code?.rawValue, reason: close.text, from: direction)
        default: return nil
        }
    }
}
