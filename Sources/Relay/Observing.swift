internal import Capture
internal import EventLoop
internal import JSONScanning
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

/// One worker's end of an observer.
struct WorkerObserver {
    let ring: EventRing
    let form: RelayObserver.Form
    let backlog: BacklogPolicy

    init(_ observer: RelayObserver, worker: Int) {
        ring = observer.rings[worker]
        form = observer.form
        backlog = observer.backlog
    }
}

// What the observers are told. Frames cost one copy for each observer, and nothing when there is none.
extension Worker {
    /// A data message was judged.
    mutating func observe(
        _ outcome: MessageOutcome,
        _ message: PaddedBytes,
        _ opcode: Opcode,
        _ slot: Int,
        _ direction: Direction
    ) {
        if !observers.isEmpty {
            var header = RingHeader(.frame, direction, connection: stations[slot].pointee.number, at: now)
            header.opcode = opcode.rawValue
            header.kind = outcome.kind
            header.version = outcome.version
            header.number = outcome.number
            header.action = outcome.action?.rawValue ?? RingHeader.noAction
            header.findings = UInt16(clamping: outcome.findings)
            header.latency = outcome.latency ?? RingHeader.noLatency
            if outcome.verdict != .forward { header.flags.insert(outcome.verdict == .drop ? .dropped : .blocked) }
            let isJudged = !configuration.session.passthrough && configuration.session.mode(from: direction) != .off
            if isJudged, outcome.findings == 0, outcome.kind != nil, outcome.version != nil {
                header.flags.insert(.wellFormed)
            }
            append(header, slot, UnsafeRawBufferPointer(message.bytes))
        }
        if outcome.findings > 0 { report(slot) }
    }

    /// A control frame passed.
    mutating func observe(
        control opcode: Opcode,
        _ payload: UnsafeRawBufferPointer,
        _ slot: Int,
        _ direction: Direction
    ) {
        guard !observers.isEmpty else { return }
        let kind: CaptureEventKind = opcode == .ping ? .ping : opcode == .pong ? .pong : .close
        // A Close frame is told to this process's own observers with the end of the connection.
        var header = RingHeader(kind, direction, connection: stations[slot].pointee.number, at: now)
        header.opcode = opcode.rawValue
        guard kind == .close else { return append(header, slot, payload) }
        header.closeCode = ClosePayload(reading: payload).code?.rawValue ?? 0
        append(header, slot, UnsafeRawBufferPointer(rebasing: payload.dropFirst(2)), onlyTo: .lines)
    }

    /// We answered a message in the other side's place.
    mutating func observe(
        reply: [UInt8],
        to outcome: MessageOutcome,
        hiding ruling: Ruling?,
        _ slot: Int,
        _ direction: Direction
    ) {
        guard !observers.isEmpty else { return }
        var shown = recorded(reply, outcome.action, outcome.version, slot, direction)
        if let ruling, ruling.quotesHidden { shown.flags.insert([.redacted, .bodyless]) }
        var header = RingHeader(.frame, direction, connection: stations[slot].pointee.number, at: now)
        header.kind = reply.dropFirst().first == UInt8(ascii: "3") ? .result : .error
        header.version = outcome.version
        header.action = outcome.action?.rawValue ?? RingHeader.noAction
        header.flags = shown.flags.union(.injected)
        shown.bytes.withUnsafeBytes { append(header, slot, $0) }
    }

    /// A station has said who it is.
    mutating func observeOpen(_ slot: Int, from peer: SocketAddress) {
        let header = RingHeader(.open, .up, connection: stations[slot].pointee.number, at: now)
        Array("\(peer)".utf8).withUnsafeBytes { peer in
            configuration.session.recorded.withUnsafeBytes { append(header, slot, peer, sent: $0, onlyTo: .lines) }
        }
    }

    /// One head of an upgrade passed.
    mutating func observeHandshake(_ bytes: [UInt8], _ slot: Int, _ direction: Direction) {
        let header = RingHeader(.handshake, direction, connection: stations[slot].pointee.number, at: now)
        bytes.withUnsafeBytes { append(header, slot, $0, onlyTo: .lines) }
    }

    /// A station was let through.
    mutating func observeOpened(_ slot: Int, _ handshake: Handshake, _ response: HTTPResponseHead) {
        tell(
            .opened(
                peer: "\(handshake.peer)",
                subprotocol: response.chosenProtocol,
                after: now.monotonic - handshake.began
            ),
            .open,
            slot
        )
    }

    /// A station was refused.
    mutating func observeRefused(_ slot: Int, status: Int, reason: String) {
        let peer = stations[slot].pointee.handshake.map { "\($0.peer)" } ?? ""
        tell(.refused(peer: peer, status: status, reason: reason), .open, slot)
    }

    /// A peer broke RFC 6455.
    mutating func observe(_ violation: FramingViolation, _ slot: Int, _ direction: Direction) {
        observe(ViolationRecord(violation), slot, direction)
    }

    /// One of our caps refused or ended a connection: a finding, and a record from which it can be found again.
    mutating func limited(_ limit: SessionLimit, _ detail: String, _ slot: Int) {
        observe(ViolationRecord(limit, detail: detail), slot, .up)
        stations[slot].pointee.session.limited(limit, detail: detail, at: now, into: &findings)
    }

    private func observe(_ record: ViolationRecord, _ slot: Int, _ direction: Direction) {
        let header = RingHeader(.violation, direction, connection: stations[slot].pointee.number, at: now)
        record.bytes.withUnsafeBytes { append(header, slot, $0, onlyTo: .lines) }
    }

    /// A side's stream ended without a Close frame.
    mutating func observeEnd(_ slot: Int, _ direction: Direction, _ ending: Ending) {
        // A Close frame without a code has no reason either (RFC 6455 §5.5.1), so these words tell the end of a stream.
        let how = ending == .eof ? "end of stream" : "reset"
        let by = direction == .up ? "station" : "CSMS"
        noteClosing(slot, by: by, code: nil, reason: how)
        let header = RingHeader(.close, direction, connection: stations[slot].pointee.number, at: now)
        Array(how.utf8).withUnsafeBytes { append(header, slot, $0, onlyTo: .lines) }
    }

    /// A station is forgotten.
    mutating func observeRelease(_ slot: Int) {
        guard stations[slot].pointee.handshake == nil else { return }
        let closing = stations[slot].pointee.closing ?? Closing(by: "relay", code: nil, reason: "")
        tell(.closed(by: closing.by, code: closing.code, reason: closing.reason), .close, slot)
    }

    /// Hands on the findings that the session has made since the last call.
    mutating func report(_ slot: Int) {
        guard !findings.isEmpty else { return }
        for finding in findings {
            statistics.findings["\(finding.code) \(finding.name)", default: 0] += 1
            tell(.finding(finding), .finding, slot)
        }
        findings.removeAll(keepingCapacity: true)
    }

    /// A message to which rules did something: what came, what went on instead, and how it is flagged.
    mutating func observe(
        _ outcome: MessageOutcome,
        _ bytes: [UInt8],
        sent: [UInt8]?,
        _ flags: CaptureFlags,
        _ opcode: Opcode,
        _ slot: Int,
        _ direction: Direction
    ) {
        var header = RingHeader(.frame, direction, connection: stations[slot].pointee.number, at: now)
        header.opcode = opcode.rawValue
        header.kind = outcome.kind
        header.version = outcome.version
        header.number = outcome.number
        header.action = outcome.action?.rawValue ?? RingHeader.noAction
        header.findings = UInt16(clamping: outcome.findings)
        header.latency = outcome.latency ?? RingHeader.noLatency
        header.flags = flags
        bytes.withUnsafeBytes { bytes in
            guard let sent else { return append(header, slot, bytes) }
            sent.withUnsafeBytes { append(header, slot, bytes, sent: $0) }
        }
    }

    /// A CALL of the relay's own leaves.
    mutating func observe(injected text: [UInt8], _ injection: RuleDecision.Injection, id: String, _ slot: Int) {
        guard !observers.isEmpty else { return }
        let direction = injection.direction
        let version = stations[slot].pointee.session.version
        let action = version.flatMap { judge.catalogue(of: $0).action(named: injection.action) }
        let shown = recorded(text, action, version, slot, direction)
        let detail = RuleRecord.injection(rule: injection.rule, action: injection.action, id: id)
        observe(.inject, detail, slot, direction)
        var header = RingHeader(.frame, direction, connection: stations[slot].pointee.number, at: now)
        header.kind = .call
        header.version = version
        header.number = stations[slot].pointee.session.number
        header.flags = shown.flags.union(.injected)
        mark([Firing(rule: injection.rule, position: 0, mode: .enforce, effects: [])], slot)
        shown.bytes.withUnsafeBytes { append(header, slot, $0) }
    }

    /// Something for the record alone, as an object of JSON.
    func observe(_ kind: CaptureEventKind, _ detail: [UInt8], _ slot: Int, _ direction: Direction) {
        let header = RingHeader(kind, direction, connection: stations[slot].pointee.number, at: now)
        detail.withUnsafeBytes { append(header, slot, $0, onlyTo: .lines) }
    }

    /// Names the rules that had to do with the message that is told next.
    mutating func mark(_ firings: [Firing], _ slot: Int) {
        guard !firings.isEmpty else { return }
        let fired = firings.filter { $0.mode != .shadow }.map(\.rule)
        tell(.ruled(fired: fired, shadow: firings.filter { $0.mode == .shadow }.map(\.rule)), .rule, slot)
    }

    /// Tells those who take objects; a finding goes to all.
    mutating func tell(_ content: ObservedObject.Content, _ kind: CaptureEventKind, _ slot: Int) {
        let header = RingHeader(kind, .up, connection: stations[slot].pointee.number, at: now)
        let name = stations[slot].pointee.nameBytes
        for observer in observers {
            switch observer.form {
            case .objects:
                let reference = Unmanaged.passRetained(ObservedObject(content))
                let address = UInt(bitPattern: reference.toOpaque())
                let isTaken = withUnsafeBytes(of: address) {
                    observer.ring.append(header, station: name, bytes: $0, policy: observer.backlog)
                }
                if !isTaken { reference.release() }
            case .lines:
                guard case .finding(let finding) = content else { continue }
                var line = FindingJSON.line(finding)
                line.withUTF8 {
                    let bytes = UnsafeRawBufferPointer($0)
                    observer.ring.append(header, station: name, bytes: bytes, policy: observer.backlog)
                }
            }
        }
    }

    private func append(
        _ header: RingHeader,
        _ slot: Int,
        _ bytes: UnsafeRawBufferPointer,
        sent: UnsafeRawBufferPointer? = nil,
        onlyTo form: RelayObserver.Form? = nil
    ) {
        let name = stations[slot].pointee.nameBytes
        for observer in observers where form == nil || observer.form == form {
            observer.ring.append(header, station: name, bytes: bytes, sent: sent, policy: observer.backlog)
        }
    }
}
