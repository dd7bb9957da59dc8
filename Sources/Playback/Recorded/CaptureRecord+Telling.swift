import Capture
import OCPP
import Traffic
import WebSocketFraming

extension CaptureRecord {
    /// An event as a capture holds it; nil for what only those who watch are told.
    init?(_ event: Event, catalogues: Catalogues) {
        let header = event.header
        guard let message = event.message else {
            guard let content = event.content.recorded else { return nil }
            self.init(
                content.name,
                direction: header.direction,
                station: event.station,
                time: header.time,
                bytes: content.bytes
            )
            connection = header.connection
            return
        }
        self.init(
            .frame,
            direction: header.direction,
            station: event.station,
            time: header.time,
            bytes: message.bytes
        )
        connection = header.connection
        version = header.version
        kind = header.kind
        opcode = header.opcode.rawValue
        flags = header.flags
        findings = Int(header.findings)
        latency = header.latency
        sent = message.sent
        hidden = message.hidden
        action = message.action
        if let version, let action = header.action { self.action = catalogues.of(version).name(of: action) }
    }
}
