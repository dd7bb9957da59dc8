import JSONScanning
package import OCPP
package import Traffic
import WebSocketFraming

/// One event of a capture as a value of its own, decoded.
package struct CaptureRecord: Sendable, Hashable {
    /// What it tells of.
    package var event: EventName
    /// Who sent it; nil where nobody says so.
    package var direction: Direction?
    /// Which CSMS it came from, where it travels down.
    package var csms: UInt8 = 0
    /// The station's identity; empty where it is about none.
    package var station: String
    /// The number of the connection within its run; 0 for what is about none.
    package var connection: UInt64
    /// The number of the record within its run.
    package var sequence: UInt64?
    /// The wall clock; its monotonic half is the wall clock as well where the line has none.
    package var time: Timestamp
    /// The version by which it was judged.
    package var version: OCPPVersion?
    /// The kind of OCPP message, where it was recognised.
    package var kind: MessageKind?
    /// The message id as text.
    package var id: String?
    /// The action; of an answer that of its CALL.
    package var action: String?
    /// The opcode of a message; of a close, 8 where it came as a frame and 0 where a stream ended.
    package var opcode: UInt8
    /// What else is known of it.
    package var flags: EventFlags
    /// How many findings the message had.
    package var findings: Int
    /// The code of a Close frame; 0 where it has none.
    package var closeCode: UInt16
    /// Nanoseconds since the CALL.
    package var latency: UInt64?
    /// What was received: the message, head, payload or reason; for a finding its JSON.
    package var bytes: [UInt8]
    /// What was sent, where it differs; for the opening of a connection how it is judged.
    package var sent: [UInt8]?
    /// The places in the payload whose values a rule hid; nil where the record does not say.
    package var hidden: [String]?
    /// Whether a stream ended by a reset.
    package var isReset = false
    /// Records and bytes of a gap.
    package var lostRecords: UInt64 = 0
    /// Bytes that a gap counts.
    package var lostBytes: UInt64 = 0

    /// A record of which only this is known.
    package init(_ event: EventName, direction: Direction?, station: String, time: Timestamp, bytes: [UInt8]) {
        self.event = event
        self.direction = direction
        self.station = station
        self.time = time
        self.bytes = bytes
        connection = 0
        opcode = 1
        flags = []
        findings = 0
        closeCode = 0
    }

    /// Decodes what a line says.
    package init(_ line: CaptureLine, in bytes: RawSpan) {
        func text(_ range: Range<Int>?) -> String? {
            range.map { JSONUnescape.text(bytes.extracting($0)) }
        }
        let wall = line.wall ?? 0
        self.init(
            line.event,
            direction: line.direction,
            station: text(line.station) ?? "",
            time: Timestamp(monotonic: line.monotonic ?? UInt64(clamping: wall), wall: wall),
            bytes: line.content(in: bytes)
        )
        connection = line.connection
        csms = line.csms
        sequence = line.sequence
        version = line.version
        kind = line.kind
        id = text(line.id)
        action = text(line.action)
        opcode = line.opcode
        flags = line.flags
        findings = line.findings
        closeCode = line.closeCode
        hidden = line.hidden.flatMap {
            (try? JSONTape.scan(bytes.extracting($0)).get())?.root.elements.compactMap(\.string)
        }
        // Older recordings tell a reset by its words alone.
        isReset = line.isReset || line.event == .close && line.opcode == 0 && self.bytes.elementsEqual("reset".utf8)
        latency = line.latency
        lostRecords = line.event == .gap ? line.records ?? 0 : 0
        lostBytes = line.lostBytes
        if let range = line.sentBase64 {
            sent = Base64.decode(bytes.extracting(range).array)
        } else if let range = line.sent {
            sent = JSONUnescape.bytes(bytes.extracting(range))
        } else if let range = line.judged {
            sent = bytes.extracting(range).array
        }
    }
}

extension CaptureLine {
    /// The bytes that the event is about, decoded.
    package func content(in bytes: RawSpan) -> [UInt8] {
        if let range = base64 { return Base64.decode(bytes.extracting(range).array) ?? [] }
        if form == .plain, let range = raw { return bytes.extracting(range).array }
        if let range = raw ?? text { return JSONUnescape.bytes(bytes.extracting(range)) }
        if let range = detail { return bytes.extracting(range).array }
        return event == .frame ? rebuilt(in: bytes) : []
    }

    /// The frame of a trace record that came without its text; spacing and key order are those of the record.
    private func rebuilt(in bytes: RawSpan) -> [UInt8] {
        guard let kind else { return [] }
        var frame = Array("[\(kind.rawValue),\"".utf8)
        if let id { frame += bytes.extracting(id).array }
        frame += Array("\"".utf8)
        switch kind {
        case .call, .send:
            frame += Array(",\"".utf8)
            if let action { frame += bytes.extracting(action).array }
            frame += Array("\",".utf8)
            frame += payload.map { bytes.extracting($0).array } ?? Array("{}".utf8)
        case .result:
            frame += Array(",".utf8)
            frame += payload.map { bytes.extracting($0).array } ?? Array("{}".utf8)
        case .error, .resultError:
            let parts = errorParts(in: bytes)
            for part in [parts.code, parts.description] {
                frame += Array(",".utf8)
                frame += part.map { bytes.extracting($0).array } ?? Array("\"\"".utf8)
            }
            frame += Array(",".utf8)
            frame += parts.details.map { bytes.extracting($0).array } ?? Array("{}".utf8)
        }
        return frame + Array("]".utf8)
    }

    /// The values of `error`, quotes included.
    package func errorParts(
        in bytes: RawSpan
    ) -> (code: Range<Int>?, description: Range<Int>?, details: Range<Int>?) {
        var parts: (code: Range<Int>?, description: Range<Int>?, details: Range<Int>?) = (nil, nil, nil)
        guard let error else { return parts }
        var walk = JSONWalk(bytes, at: error.lowerBound)
        guard walk.take(UInt8(ascii: "{")) else { return parts }
        while let key = walk.nextKey(), let value = walk.value() {
            if walk.matches(key, "code") { parts.code = value }
            if walk.matches(key, "description") { parts.description = value }
            if walk.matches(key, "details") { parts.details = value }
        }
        return parts
    }
}

extension CaptureRecord {
    /// The same as an event; nil for the first and the last line of a segment, which tell of none.
    package var traffic: Event? {
        let leg = direction.map { $0 == .up ? Leg.station : .csms(csms) }
        var header = EventHeader(connection: connection, leg: leg, at: time)
        header.sequence = sequence ?? 0
        header.kind = kind
        header.version = version
        header.flags = flags
        header.findings = UInt16(clamping: findings)
        header.latency = latency
        switch event {
        case .header, .end: return nil
        case .gap: return Event(header, station: station, .lost(events: lostRecords, bytes: lostBytes))
        case .frame:
            header.opcode = Opcode(rawValue: opcode)
            var message = Event.Message(bytes, sent: sent)
            message.id = id
            message.action = action
            message.hidden = hidden
            return Event(header, station: station, .message(message))
        default:
            var content = RecordedContent(event, bytes)
            if event == .close {
                content.code = closeCode == 0 ? nil : closeCode
                content.isFrame = opcode != 0
                content.isReset = isReset
            }
            if event == .open { content.judged = sent }
            return Event(header, station: station, Event.Content(content, monotonic: time.monotonic))
        }
    }
}
