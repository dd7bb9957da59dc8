package import OCPP
package import Traffic

/// One event of a capture as a value of its own, decoded.
package struct CaptureRecord: Sendable, Hashable {
    package var event: CaptureEventKind
    package var direction: Direction?
    package var station: String
    package var connection: UInt64
    package var sequence: UInt64?
    /// The wall clock; its monotonic half is the wall clock as well where the line has none.
    package var time: Timestamp
    package var version: OCPPVersion?
    package var kind: MessageKind?
    package var id: String?
    package var action: String?
    package var opcode: UInt8
    package var flags: CaptureFlags
    package var findings: Int
    package var closeCode: UInt16
    /// Nanoseconds since the CALL.
    package var latency: UInt64?
    /// What was received: the message, head, payload or reason; for a finding its JSON.
    package var bytes: [UInt8]
    /// What was sent, where it differs; for the opening of a connection how it is judged.
    package var sent: [UInt8]?
    /// Records and bytes of a gap.
    package var lostRecords: UInt64 = 0
    package var lostBytes: UInt64 = 0

    package init(_ event: CaptureEventKind, direction: Direction?, station: String, time: Timestamp, bytes: [UInt8]) {
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
    package init(_ line: CaptureLine, in bytes: UnsafeRawBufferPointer) {
        func text(_ range: Range<Int>?) -> String? {
            range.map {
                String(decoding: JSONUnescape.bytes(UnsafeRawBufferPointer(rebasing: bytes[$0])), as: UTF8.self)
            }
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
        sequence = line.sequence
        version = line.version
        kind = line.kind
        id = text(line.id)
        action = text(line.action)
        opcode = line.opcode
        flags = line.flags
        findings = line.findings
        closeCode = line.closeCode
        latency = line.latency
        lostRecords = line.event == .gap ? line.records ?? 0 : 0
        lostBytes = line.lostBytes
        if let range = line.sentBase64 {
            sent = Base64.decode(bytes[range])
        } else if let range = line.sent {
            sent = JSONUnescape.bytes(UnsafeRawBufferPointer(rebasing: bytes[range]))
        } else if let range = line.judged {
            sent = Array(bytes[range])
        }
    }
}

extension CaptureLine {
    /// The bytes that the event is about, decoded.
    package func content(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        if let range = base64 { return Base64.decode(bytes[range]) ?? [] }
        if form == .plain, let range = raw { return Array(bytes[range]) }
        if let range = raw ?? text { return JSONUnescape.bytes(UnsafeRawBufferPointer(rebasing: bytes[range])) }
        if let range = detail { return Array(bytes[range]) }
        return event == .frame ? rebuilt(in: bytes) : []
    }

    /// The frame of a trace record that came without its text; spacing and key order are those of the record.
    private func rebuilt(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        guard let kind else { return [] }
        var frame = Array("[\(kind.rawValue),\"".utf8)
        if let id { frame += bytes[id] }
        frame += Array("\"".utf8)
        switch kind {
        case .call, .send:
            frame += Array(",\"".utf8)
            if let action { frame += bytes[action] }
            frame += Array("\",".utf8)
            frame += payload.map { Array(bytes[$0]) } ?? Array("{}".utf8)
        case .result:
            frame += Array(",".utf8)
            frame += payload.map { Array(bytes[$0]) } ?? Array("{}".utf8)
        case .error, .resultError:
            let parts = errorParts(in: bytes)
            for part in [parts.code, parts.description] {
                frame += Array(",".utf8)
                frame += part.map { Array(bytes[$0]) } ?? Array("\"\"".utf8)
            }
            frame += Array(",".utf8)
            frame += parts.details.map { Array(bytes[$0]) } ?? Array("{}".utf8)
        }
        return frame + Array("]".utf8)
    }

    /// The values of `error`, quotes included.
    package func errorParts(
        in bytes: UnsafeRawBufferPointer
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
    /// Whether a side's stream ended by a reset; the record of a stream's end says so in words.
    package var isReset: Bool { event == .close && opcode != 8 && bytes == Array("reset".utf8) }

    /// Calls `body` with the record as an event that an encoder takes.
    func withEvent(_ body: (borrowing RingEvent) -> Void) {
        var header = RingHeader(event, direction ?? .up, connection: connection, at: time)
        header.opcode = opcode
        header.kind = kind
        header.version = version
        header.flags = flags
        header.findings = UInt16(clamping: findings)
        header.closeCode = closeCode
        header.latency = latency ?? RingHeader.noLatency
        let loss = RingLoss(records: lostRecords, bytes: lostBytes)
        Array(station.utf8).withUnsafeBytes { station in
            guard event != .gap else {
                return withUnsafeBytes(of: loss) { body(RingEvent(header: header, station: station, bytes: $0)) }
            }
            bytes.withUnsafeBytes { bytes in
                guard let sent else { return body(RingEvent(header: header, station: station, bytes: bytes)) }
                sent.withUnsafeBytes { body(RingEvent(header: header, station: station, bytes: bytes, sent: $0)) }
            }
        }
    }
}
