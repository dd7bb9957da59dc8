package import Traffic
import WebSocketFraming

/// Applies a ``Redactor`` to events and records in their order, so that of a finding it knows the message that it is about.
package struct EventRedactor: Sendable {
    /// Messages with something sensitive in them wait for findings about them, one of each of so many connections.
    private static let maxRemembered = 256

    private let redactor: Redactor
    /// The last message of a connection, where something in it was replaced.
    private var remembered: [UInt64: RedactedMessage] = [:]

    /// Applies this redactor.
    package init(_ redactor: Redactor) { self.redactor = redactor }

    /// What was asked for.
    package var names: [String] { redactor.names }

    /// The event as it may be written or shown, or nil when that is how it is.
    package mutating func redacted(_ event: borrowing Event) -> Event? {
        guard let content = redacted(event.content, header: event.header) else { return nil }
        var redacted = copy event
        redacted.content = content
        redacted.header.flags.insert(.redacted)
        return redacted
    }

    /// A record as it may be passed on.
    package mutating func redact(_ record: CaptureRecord) -> CaptureRecord {
        switch record.event {
        case .frame:
            let redacted = redactor.redact(record)
            remember(record.bytes, isBinary: record.opcode == 2, on: record.connection)
            return redacted
        case .finding:
            guard let message = remembered[record.connection], let finding = FindingJSON.finding(record.bytes),
                let hidden = message.hide(in: finding)
            else { return redactor.redact(record) }
            var redacted = record
            redacted.bytes = Array(FindingJSON.line(hidden).utf8)
            redacted.flags.insert(.redacted)
            return redactor.redact(redacted)
        default: return redactor.redact(record)
        }
    }

    // MARK: - Messages and findings

    private mutating func redacted(_ content: Event.Content, header: EventHeader) -> Event.Content? {
        switch content {
        case .message(var message):
            let isBinary = header.opcode == .binary
            remember(message.bytes, isBinary: isBinary, on: header.connection)
            let bytes = redactor.redact(frame: message.bytes, isBinary: isBinary)
            let sent = message.sent.flatMap { redactor.redact(frame: $0, isBinary: isBinary) }
            guard bytes != nil || sent != nil else { return nil }
            message.bytes = bytes ?? message.bytes
            message.sent = sent ?? message.sent
            return .message(message)
        case .finding(let finding): return redact(finding, on: header.connection).map { .finding($0) }
        case .refused(let peer, let status, let reason):
            return redactor.redact(text: reason).map { .refused(peer: peer, status: status, reason: $0) }
        case .left(let by, let code, let reason):
            remembered[header.connection] = nil
            return redactor.redact(text: reason).map { .left(by: by, code: code, reason: $0) }
        case .lost, .admitted, .marker: return nil
        default: return redacted(recorded: content)
        }
    }

    /// A finding as it may be shown, or nil when that is how it is.
    package func redact(_ finding: Finding, on connection: UInt64) -> Finding? {
        let hidden = remembered[connection]?.hide(in: finding)
        return FindingRedactor.redact(hidden ?? finding, redactor.redaction) ?? hidden
    }

    /// A message came on a connection, and findings about it may follow.
    package mutating func remember(_ bytes: [UInt8], isBinary: Bool = false, on connection: UInt64) {
        guard !isBinary, let places = FrameRedactor.places(in: bytes, redactor.redaction) else {
            if !remembered.isEmpty { remembered[connection] = nil }
            return
        }
        if remembered.count >= Self.maxRemembered, remembered[connection] == nil { remembered.removeAll() }
        remembered[connection] = RedactedMessage(bytes, shown: places.bytes, replaced: places.replaced)
    }

    private func redacted(recorded content: Event.Content) -> Event.Content? {
        guard var recorded = content.recorded else { return nil }
        let bytes: [UInt8]?
        switch recorded.name {
        case .handshake, .open: bytes = redactor.redact(head: recorded.bytes)
        case .marker, .header, .end: bytes = nil
        default: bytes = redactor.redact(frame: recorded.bytes)
        }
        guard let bytes else { return nil }
        recorded.bytes = bytes
        return Event.Content(recorded)
    }
}
