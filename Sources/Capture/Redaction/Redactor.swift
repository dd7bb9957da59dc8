import Machine
import Traffic
import WebSocketFraming

/// Applies a ``Redaction`` to events before they are encoded.
package struct Redactor: Sendable {
    private let redaction: Redaction

    /// Without a key in `redaction` the pseudonyms hold for this redactor only.
    package init(_ redaction: Redaction) {
        var redaction = redaction
        if redaction.key.isEmpty {
            redaction.key = SystemRandom.bytes(32)
        }
        self.redaction = redaction
    }

    /// What was asked for.
    package var names: [String] { redaction.names }

    /// A message with everything sensitive replaced, or nil when there was nothing.
    package func redact(frame bytes: [UInt8], isBinary: Bool = false) -> [UInt8]? {
        guard redaction.touchesFrames else { return nil }
        return isBinary ? BinaryRedactor.redact(bytes, redaction) : FrameRedactor.redact(bytes, redaction)
    }

    /// A finding's JSON without the sensitive values that it quotes, or nil when there are none.
    package func redact(finding bytes: [UInt8]) -> [UInt8]? {
        guard redaction.touchesFrames else { return nil }
        guard let finding = FindingJSON.finding(bytes) else {
            return FrameRedactor.redact(bytes, redaction)
        }
        return FindingRedactor.redact(finding, redaction).map { Array(FindingJSON.line($0).utf8) }
    }

    /// The head of a request or response without credentials, or nil when it has none.
    package func redact(head bytes: [UInt8]) -> [UInt8]? {
        redaction.hidesCredentials ? HeadRedactor.redact(bytes, key: redaction.key) : nil
    }

    /// The event as it may be recorded, or nil when that is how it is.
    func redacted(_ event: borrowing Event) -> Event? {
        guard let content = redacted(event.content, isBinary: event.header.opcode == .binary) else { return nil }
        var redacted = copy event
        redacted.content = content
        redacted.header.flags.insert(.redacted)
        return redacted
    }

    private func redacted(_ content: Event.Content, isBinary: Bool) -> Event.Content? {
        switch content {
        case .message(var message):
            guard redaction.touchesFrames else { return nil }
            let bytes = redact(frame: message.bytes, isBinary: isBinary)
            let sent = message.sent.flatMap { redact(frame: $0, isBinary: isBinary) }
            guard bytes != nil || sent != nil else { return nil }
            message.bytes = bytes ?? message.bytes
            message.sent = sent ?? message.sent
            return .message(message)
        case .finding(let finding):
            return redaction.touchesFrames ? FindingRedactor.redact(finding, redaction).map { .finding($0) } : nil
        case .lost, .admitted, .refused, .left, .marker: return nil
        default: return redacted(recorded: content)
        }
    }

    private func redacted(recorded content: Event.Content) -> Event.Content? {
        guard var recorded = content.recorded else { return nil }
        let bytes: [UInt8]?
        switch recorded.name {
        case .handshake, .open: bytes = redact(head: recorded.bytes)
        case .finding: bytes = redaction.touchesFrames ? FrameRedactor.redact(recorded.bytes, redaction) : nil
        case .marker, .header, .end: bytes = nil
        default: bytes = redact(frame: recorded.bytes)
        }
        guard let bytes else { return nil }
        recorded.bytes = bytes
        return Event.Content(recorded)
    }
}

extension Redactor {
    /// A record as it may be passed on.
    package func redact(_ record: CaptureRecord) -> CaptureRecord {
        var redacted = record
        switch record.event {
        case .handshake, .open: redacted.bytes = redact(head: record.bytes) ?? record.bytes
        case .finding: redacted.bytes = redact(finding: record.bytes) ?? record.bytes
        case .header, .end, .gap: return record
        default:
            let isBinary = record.event == .frame && record.opcode == 2
            redacted.bytes = redact(frame: record.bytes, isBinary: isBinary) ?? record.bytes
            redacted.sent = record.sent.map { redact(frame: $0, isBinary: isBinary) ?? $0 }
        }
        if redacted.bytes != record.bytes || redacted.sent != record.sent { redacted.flags.insert(.redacted) }
        return redacted
    }
}
