import Machine
import Traffic
import WebSocketFraming

/// Applies a ``Redaction`` to what is about to be written or shown.
package struct Redactor: Sendable {
    let redaction: Redaction

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
        isBinary ? BinaryRedactor.redact(bytes, redaction) : FrameRedactor.redact(bytes, redaction)
    }

    /// A finding's JSON without the sensitive values that it quotes, or nil when there are none.
    ///
    /// Of the message that it is about nothing is known here; ``EventRedactor`` remembers it.
    package func redact(finding bytes: [UInt8]) -> [UInt8]? {
        guard let finding = FindingJSON.finding(bytes) else { return FrameRedactor.redact(bytes, redaction) }
        return FindingRedactor.redact(finding, redaction).map { Array(FindingJSON.line($0).utf8) }
    }

    /// The head of a request or response without credentials, or nil when it has none.
    package func redact(head bytes: [UInt8]) -> [UInt8]? {
        redaction.hidesCredentials ? HeadRedactor.redact(bytes, key: redaction.key) : nil
    }

    /// Text of somebody without sensitive values, or nil when it has none.
    func redact(text: String) -> String? {
        FrameRedactor.redact(Array(text.utf8), redaction).map { String(decoding: $0, as: UTF8.self) }
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
