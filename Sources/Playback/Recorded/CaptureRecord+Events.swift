package import Capture
import JSONScanning
import OCPP
package import OCPPConformance
import Traffic
import WebSocketFraming

extension CaptureRecord {
    /// The message as it was judged: a text that is not UTF-8 came no further than to a rule that repaired it, and was
    /// then judged with U+FFFD for what is wrong.
    private var judged: [UInt8] {
        guard opcode == 1, JSONText.firstInvalidUTF8(in: bytes.span.bytes) != nil else {
            return bytes
        }
        return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// What this event of a capture was on the connection.
    package var recordedEvents: [RecordedEvent] {
        guard !flags.contains(.replayed) else { return [] }
        if flags.contains(.injected) {
            // An answer of the relay's own changes nothing that its record of the CALL does not say; a CALL does.
            guard event == .frame, kind == .call, let direction else { return [] }
            return [.injected(bytes, from: direction)]
        }
        switch event {
        case .handshake:
            return [direction == .up ? .request(bytes) : .response(bytes)]
        case .frame:
            guard let direction else { return [] }
            let message = RecordedEvent.message(judged, Opcode(rawValue: opcode), from: direction)
            if flags.contains(.blocked) { return [message, .answeredHere(from: direction)] }
            return sent.map { [message, .replaced(by: $0, from: direction)] } ?? [message]
        case .rule:
            guard let direction, let spoiling = RuleRecord(bytes)?.spoilt else { return [] }
            return [.spoiled(spoiling, from: direction)]
        case .ping:
            return direction.map { [.ping(from: $0)] } ?? []
        case .pong:
            return direction.map { [.pong(from: $0)] } ?? []
        case .close:
            guard let direction else { return [] }
            guard opcode != 0 else { return [.end(from: direction, reset: isReset)] }
            let reason = String(decoding: bytes, as: UTF8.self)
            return [.close(code: closeCode == 0 ? nil : closeCode, reason: reason, from: direction)]
        case .violation:
            return ViolationRecord(bytes).map { [$0.event(from: direction)] } ?? []
        case .header, .open, .finding, .inject, .marker, .gap, .end:
            return []
        }
    }
}

extension SessionConfiguration {
    /// How a connection was judged when it was recorded, as its record says.
    ///
    /// The command line says more than the recording: a version, and vendors' schemas.
    package func taking(recorded judged: [UInt8]?) -> SessionConfiguration {
        guard var recorded = judged.flatMap(SessionConfiguration.init(recorded:)) else { return self }
        recorded.version = version ?? recorded.version
        recorded.catalogues = catalogues
        return recorded
    }
}
