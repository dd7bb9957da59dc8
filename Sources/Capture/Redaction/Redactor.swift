import CLinux

/// Applies a ``Redaction`` to events before they are encoded.
package struct Redactor: Sendable {
    private let redaction: Redaction

    /// Without a key in `redaction` the pseudonyms hold for this redactor only.
    package init(_ redaction: Redaction) {
        var redaction = redaction
        if redaction.key.isEmpty {
            var key = [UInt8](repeating: 0, count: 32)
            _ = key.withUnsafeMutableBytes { getrandom($0.baseAddress, $0.count, 0) }
            redaction.key = key
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
        redaction.touchesFrames ? FindingRedactor.redact(bytes, redaction) : nil
    }

    /// The head of a request or response without credentials, or nil when it has none.
    package func redact(head bytes: [UInt8]) -> [UInt8]? {
        redaction.hidesCredentials ? HeadRedactor.redact(bytes, key: redaction.key) : nil
    }

    /// Calls `body` with the event as it may be recorded.
    func withRedacted(_ event: borrowing RingEvent, _ body: (borrowing RingEvent) -> Void) {
        let bytes: [UInt8]?
        var sent: [UInt8]?
        switch event.header.event {
        case .finding:
            guard redaction.touchesFrames else { return body(event) }
            bytes = redact(finding: Array(event.bytes))
        case .frame, .violation, .inject, .rule, .close, .ping, .pong:
            guard redaction.touchesFrames else { return body(event) }
            let isBinary = event.header.event == .frame && event.header.opcode == 2
            bytes = redact(frame: Array(event.bytes), isBinary: isBinary)
            sent = event.sent.flatMap { redact(frame: Array($0), isBinary: isBinary) }
        case .handshake, .open:
            bytes = redact(head: Array(event.bytes))
        default:
            bytes = nil
        }
        guard bytes != nil || sent != nil else { return body(event) }
        var header = event.header
        header.flags.insert(.redacted)
        let kept = bytes ?? Array(event.bytes)
        kept.withUnsafeBytes { kept in
            guard let before = event.sent else {
                return body(RingEvent(header: header, station: event.station, bytes: kept))
            }
            (sent ?? Array(before)).withUnsafeBytes {
                body(RingEvent(header: header, station: event.station, bytes: kept, sent: $0))
            }
        }
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
