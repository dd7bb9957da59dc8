internal import Capture
internal import EventLoop
internal import Exchange
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

/// Where events leave a loop.
struct EventOutlet {
    private let observers: [(ring: EventRing, form: RelayObserver.Form, backlog: BacklogPolicy)]

    init(_ observers: [RelayObserver], worker: Int) {
        self.observers = observers.map { ($0.rings[worker], $0.form, $0.backlog) }
    }

    /// Whether anybody watches.
    var isWatched: Bool { !observers.isEmpty }

    /// Tells of a frame that passes.
    func append(_ header: EventHeader, station: [UInt8], bytes: UnsafeRawBufferPointer) {
        let kind: CaptureEventKind =
            switch header.opcode {
            case .ping: .ping
            case .pong: .pong
            default: .frame
            }
        station.withUnsafeBytes { append(RingHeader(kind, header), $0, bytes) }
    }

    /// Tells of something else.
    func append(_ event: Traffic.Event) {
        let station = Array(event.station.utf8)
        station.withUnsafeBytes { append(event, station: $0) }
    }

    private func append(_ event: Traffic.Event, station: UnsafeRawBufferPointer) {
        let header = event.header
        func lines(_ kind: CaptureEventKind, _ bytes: [UInt8], sent: [UInt8]? = nil, code: UInt16 = 0) {
            var ring = RingHeader(kind, header)
            ring.closeCode = code
            bytes.withUnsafeBytes { bytes in
                guard let sent else { return append(ring, station, bytes, onlyTo: .lines) }
                sent.withUnsafeBytes { append(ring, station, bytes, sent: $0, onlyTo: .lines) }
            }
        }
        switch event.content {
        case .opened(let peer, let judged): lines(.open, Array(peer.utf8), sent: judged)
        case .head(let bytes): lines(.handshake, bytes)
        case .admitted(let peer, let subprotocol, let time):
            tell(.opened(peer: peer, subprotocol: subprotocol, after: time), .open, header, station)
        case .refused(let peer, let status, let reason):
            tell(.refused(peer: peer, status: status, reason: reason), .open, header, station)
        case .message(let message):
            if !message.rules.isEmpty || !message.shadow.isEmpty {
                tell(.ruled(fired: message.rules, shadow: message.shadow), .rule, header, station)
            }
            message.bytes.withUnsafeBytes { bytes in
                guard let sent = message.sent else { return append(RingHeader(.frame, header), station, bytes) }
                sent.withUnsafeBytes { append(RingHeader(.frame, header), station, bytes, sent: $0) }
            }
        case .ping(let bytes): bytes.withUnsafeBytes { append(RingHeader(.ping, header), station, $0) }
        case .pong(let bytes): bytes.withUnsafeBytes { append(RingHeader(.pong, header), station, $0) }
        case .close(let code, let reason): lines(.close, reason, code: code ?? 0)
        case .streamEnded(let isReset): lines(.close, Array((isReset ? "reset" : "end of stream").utf8))
        case .violation(let violation): lines(.violation, ViolationRecord(violation).bytes)
        case .limit(let limit, let detail): lines(.violation, ViolationRecord(limit, detail: detail).bytes)
        case .finding(let finding):
            lines(.finding, Array(FindingJSON.line(finding).utf8))
            tell(.finding(finding), .finding, header, station)
        case .rule(let record):
            lines(.rule, record.bytes)
            if record.number == 0, record.spoilt == nil {
                let shadow = record.mode == Rule.Mode.shadow.rawValue ? " (shadow)" : ""
                let effects = record.effects.isEmpty ? "" : ": " + record.effects.joined(separator: ", ")
                tell(.note("rule", "✎\(record.rule)\(shadow)\(effects)"), .rule, header, station)
            }
        case .injected(let rule, let action, let id):
            lines(.inject, RuleRecord.injection(rule: rule, action: action, id: id))
        case .marker(let text): lines(.marker, Array(text.utf8))
        case .left(let by, let code, let reason):
            tell(.closed(by: by, code: code, reason: reason), .close, header, station)
        case .lost: break
        }
    }

    /// Tells those who take objects.
    private func tell(
        _ content: ObservedObject.Content,
        _ kind: CaptureEventKind,
        _ header: EventHeader,
        _ station: UnsafeRawBufferPointer
    ) {
        for observer in observers where observer.form == .objects {
            let reference = Unmanaged.passRetained(ObservedObject(content))
            let address = UInt(bitPattern: reference.toOpaque())
            let isTaken = withUnsafeBytes(of: address) {
                observer.ring.append(RingHeader(kind, header), station: station, bytes: $0, policy: observer.backlog)
            }
            if !isTaken { reference.release() }
        }
    }

    private func append(
        _ header: RingHeader,
        _ station: UnsafeRawBufferPointer,
        _ bytes: UnsafeRawBufferPointer,
        sent: UnsafeRawBufferPointer? = nil,
        onlyTo form: RelayObserver.Form? = nil
    ) {
        for observer in observers where form == nil || observer.form == form {
            observer.ring.append(header, station: station, bytes: bytes, sent: sent, policy: observer.backlog)
        }
    }
}

extension RingHeader {
    fileprivate init(_ kind: CaptureEventKind, _ header: EventHeader) {
        self.init(kind, header.direction ?? .up, connection: header.connection, at: header.time)
        opcode = header.opcode.rawValue
        self.kind = header.kind
        version = header.version
        number = header.number
        action = header.action?.rawValue ?? RingHeader.noAction
        findings = header.findings
        latency = header.latency ?? RingHeader.noLatency
        flags = CaptureFlags(rawValue: header.flags.rawValue)
    }
}
