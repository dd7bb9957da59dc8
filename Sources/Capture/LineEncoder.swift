import JSONScanning
package import OCPP
import Traffic

/// Writes events as capture lines: a message that Open OCPP Trace 1.1 can hold is a record of that format.
///
/// What the trace format has no field for stands in `meta`. Lines of other events have no `messageType`, so a trace
/// consumer passes over them. `meta` comes before payload and frame so that a reader who needs neither stops there.
package struct LineEncoder: ~Copyable {
    private var clock = StampWriter()
    private var names: [[[UInt8]?]] = [[], [], []]
    private let actionName: @Sendable (OCPPVersion, UInt16) -> String?
    /// The action of a response whose event has none by number.
    private var responseAction: [UInt8] = []

    /// Makes an encoder that asks `actionName` once for each action it meets.
    package init(actionName: @escaping @Sendable (OCPPVersion, UInt16) -> String?) {
        self.actionName = actionName
    }

    /// Makes an encoder for records that carry the names of their actions.
    package init() { actionName = { _, _ in nil } }

    /// Appends one event with its line feed.
    package mutating func append(_ event: borrowing RingEvent, sequence: UInt64, to line: inout LineBuffer) {
        switch event.header.event {
        case .frame: appendFrame(event, sequence, &line)
        case .finding, .rule, .inject, .marker: appendDetail(event, sequence, &line)
        default: appendTransport(event, sequence, &line)
        }
        line.append("}\n")
    }

    /// Appends a record that was read or imported, with its line feed.
    package mutating func append(_ record: CaptureRecord, sequence: UInt64, to line: inout LineBuffer) {
        responseAction = record.action.map { JSONText.quoted($0).dropFirst().dropLast() } ?? []
        record.withEvent { append($0, sequence: sequence, to: &line) }
        responseAction = []
    }

    /// Appends a frame as a record of Open OCPP Trace without `meta`; false, with nothing appended, where it is none.
    package mutating func append(trace record: CaptureRecord, action: String?, to line: inout LineBuffer) -> Bool {
        guard record.event == .frame, record.opcode != 2, record.direction != nil,
            let anatomy = record.bytes.withUnsafeBytes({ FrameAnatomy(checking: $0) }), anatomy.traceType != nil
        else { return false }
        responseAction = action.map { JSONText.quoted($0).dropFirst().dropLast() } ?? []
        defer { responseAction = [] }
        let before = line.count
        var isText = false
        record.withEvent { event in
            appendHead(event, anatomy, &line)
            isText = appendPayloadAndRaw(event, anatomy, &line)
        }
        guard isText else {
            line.truncate(to: before)
            return false
        }
        line.append("}\n")
        return true
    }

    // MARK: - Frames

    private mutating func appendHead(_ event: borrowing RingEvent, _ anatomy: FrameAnatomy?, _ line: inout LineBuffer) {
        line.append(#"{"schemaVersion":"1.1","timestamp":""#)
        clock.append(event.header.time.wall, to: &line)
        line.append(#"","transport":"json""#)
        appendDirection(event.header, &line)
        if let type = anatomy?.traceType {
            line.append(#","messageType":""#)
            line.append(type)
            line.append(UInt8(ascii: "\""))
        }
        appendStation(event.station, &line)
        if let version = event.header.version { appendVersion(version, &line) }
        if let anatomy { appendParts(anatomy, event, &line) }
    }

    private mutating func appendFrame(_ event: borrowing RingEvent, _ sequence: UInt64, _ line: inout LineBuffer) {
        let header = event.header
        let known = header.flags.contains(.wellFormed)
        let isText = header.opcode != 2
        let anatomy =
            isText ? (known ? FrameAnatomy(wellFormed: event.bytes) : FrameAnatomy(checking: event.bytes)) : nil
        appendHead(event, anatomy, &line)
        appendMeta(event, sequence, &line)
        if let kind = anatomy?.kind ?? header.kind, anatomy?.traceType == nil {
            line.append(#","kind":""#)
            line.append(text: kind.name)
            line.append(UInt8(ascii: "\""))
        }
        if header.opcode != 1 {
            line.append(#","opcode":"#)
            line.append(decimal: UInt64(header.opcode))
        }
        line.append(#","size":"#)
        line.append(decimal: UInt64(event.bytes.count))
        if header.latency != RingHeader.noLatency {
            line.append(#","latency":"#)
            line.append(decimal: header.latency)
        }
        if header.findings > 0 {
            line.append(#","findings":"#)
            line.append(decimal: UInt64(header.findings))
        }
        appendFlags(header.flags, &line)
        if let sent = event.sent { appendBytes(sent, text: "sent", base64: "sentBase64", &line) }
        let before = line.count
        line.append(UInt8(ascii: "}"))
        if header.flags.contains(.bodyless) { return }
        guard !isText || !appendPayloadAndRaw(event, anatomy, &line) else { return }
        line.truncate(to: before)
        line.append(#","base64":""#)
        line.append(base64: event.bytes)
        line.append(#""}"#)
    }

    /// Appends payload and raw text; false when the bytes are no UTF-8.
    private func appendPayloadAndRaw(
        _ event: borrowing RingEvent,
        _ anatomy: FrameAnatomy?,
        _ line: inout LineBuffer
    ) -> Bool {
        if let payload = anatomy?.payload {
            line.append(#","payload":"#)
            line.append(oneLine: UnsafeRawBufferPointer(rebasing: event.bytes[payload]))
        }
        line.append(#","raw":""#)
        let ascii = line.append(escaping: event.bytes)
        line.append(UInt8(ascii: "\""))
        return ascii || isUTF8(event.bytes)
    }

    private mutating func appendParts(
        _ anatomy: FrameAnatomy,
        _ event: borrowing RingEvent,
        _ line: inout LineBuffer
    ) {
        let bytes = event.bytes
        line.append(#","messageId":""#)
        line.append(UnsafeRawBufferPointer(rebasing: bytes[anatomy.id]))
        line.append(UInt8(ascii: "\""))
        if let action = anatomy.action {
            line.append(#","action":""#)
            line.append(UnsafeRawBufferPointer(rebasing: bytes[action]))
            line.append(UInt8(ascii: "\""))
        } else if let version = event.header.version, event.header.action != RingHeader.noAction {
            appendAction(version, event.header.action, &line)
        } else if !responseAction.isEmpty {
            line.append(#","action":""#)
            line.append(responseAction)
            line.append(UInt8(ascii: "\""))
        }
        guard let code = anatomy.errorCode, anatomy.kind == .error else { return }
        line.append(#","error":{"code":""#)
        line.append(UnsafeRawBufferPointer(rebasing: bytes[code]))
        line.append(UInt8(ascii: "\""))
        defer { line.append(UInt8(ascii: "}")) }
        // What is said in words or in details is the body of an error.
        if event.header.flags.contains(.bodyless) { return }
        if let description = anatomy.errorDescription {
            line.append(#","description":""#)
            line.append(UnsafeRawBufferPointer(rebasing: bytes[description]))
            line.append(UInt8(ascii: "\""))
        }
        if let details = anatomy.errorDetails {
            line.append(#","details":"#)
            line.append(oneLine: UnsafeRawBufferPointer(rebasing: bytes[details]))
        }
    }

    private mutating func appendAction(_ version: OCPPVersion, _ action: UInt16, _ line: inout LineBuffer) {
        let row = Int(version.rawValue)
        let index = Int(action)
        if index >= names[row].count {
            names[row].append(contentsOf: [[UInt8]?](repeating: nil, count: index + 1 - names[row].count))
        }
        if names[row][index] == nil { names[row][index] = Array((actionName(version, action) ?? "").utf8) }
        guard let name = names[row][index], !name.isEmpty else { return }
        line.append(#","action":""#)
        line.append(name)
        line.append(UInt8(ascii: "\""))
    }

    // MARK: - Other events

    /// Events whose bytes are bytes: heads, control payloads, close reasons, broken frames, gap counts.
    private mutating func appendTransport(_ event: borrowing RingEvent, _ sequence: UInt64, _ line: inout LineBuffer) {
        appendOutline(event, sequence, &line)
        switch event.header.event {
        case .gap:
            let loss =
                event.bytes.count == MemoryLayout<RingLoss>.size
                ? event.bytes.loadUnaligned(as: RingLoss.self) : RingLoss()
            line.append(#","records":"#)
            line.append(decimal: loss.records)
            line.append(#","bytes":"#)
            line.append(decimal: loss.bytes)
        case .close:
            appendClose(event, &line)
        default:
            appendBytes(event.bytes, text: "text", base64: "base64", &line)
            guard event.header.event == .open, let judged = event.sent, FrameAnatomy.isJSON(judged) else { break }
            line.append(#","judged":"#)
            line.append(oneLine: judged)
        }
        line.append(UInt8(ascii: "}"))
    }

    /// A close frame comes with its code and reason, an ended stream with words on how it ended.
    private func appendClose(_ event: borrowing RingEvent, _ line: inout LineBuffer) {
        line.append(event.header.opcode == 8 ? #","how":"frame""# : #","how":"end""#)
        if event.header.closeCode > 0 {
            line.append(#","code":"#)
            line.append(decimal: UInt64(event.header.closeCode))
        }
        appendBytes(event.bytes, text: "reason", base64: "reasonBase64", &line)
    }

    /// Events whose bytes are one JSON object, made by whoever reports them.
    private mutating func appendDetail(_ event: borrowing RingEvent, _ sequence: UInt64, _ line: inout LineBuffer) {
        appendOutline(event, sequence, &line)
        if FrameAnatomy.isJSON(event.bytes) {
            line.append(#","detail":"#)
            line.append(oneLine: event.bytes)
        } else {
            appendBytes(event.bytes, text: "text", base64: "base64", &line)
        }
        line.append(UInt8(ascii: "}"))
    }

    private mutating func appendOutline(_ event: borrowing RingEvent, _ sequence: UInt64, _ line: inout LineBuffer) {
        line.append(#"{"timestamp":""#)
        clock.append(event.header.time.wall, to: &line)
        line.append(UInt8(ascii: "\""))
        let isAboutRecording = event.header.event == .finding && event.station.isEmpty && event.header.connection == 0
        if event.header.event != .gap, !isAboutRecording {
            appendDirection(event.header, &line)
            appendStation(event.station, &line)
        }
        if let version = event.header.version { appendVersion(version, &line) }
        appendMeta(event, sequence, &line)
        appendFlags(event.header.flags, &line)
    }

    // MARK: - Pieces

    private func appendMeta(_ event: borrowing RingEvent, _ sequence: UInt64, _ line: inout LineBuffer) {
        line.append(#","meta":{"event":""#)
        line.append(event.header.event.name)
        line.append(#"","seq":"#)
        line.append(decimal: sequence)
        if event.header.connection > 0 {
            line.append(#","connection":"#)
            line.append(decimal: event.header.connection)
        }
        line.append(#","monotonic":"#)
        line.append(decimal: event.header.time.monotonic)
    }

    private func appendDirection(_ header: RingHeader, _ line: inout LineBuffer) {
        line.append(header.direction == .up ? #","direction":"cp-to-csms""# : #","direction":"csms-to-cp""#)
    }

    private func appendStation(_ station: UnsafeRawBufferPointer, _ line: inout LineBuffer) {
        guard !station.isEmpty else { return }
        line.append(#","chargePointId":""#)
        let before = line.count
        if !line.append(escaping: station), !isUTF8(station) {
            // An identity comes from a URL path and may hold any bytes; the handshake event has the original.
            line.truncate(to: before)
            var text = String(decoding: station, as: UTF8.self)
            text.withUTF8 { _ = line.append(escaping: UnsafeRawBufferPointer($0)) }
        }
        line.append(UInt8(ascii: "\""))
    }

    private func appendVersion(_ version: OCPPVersion, _ line: inout LineBuffer) {
        switch version {
        case .v16: line.append(#","ocppVersion":"1.6""#)
        case .v201: line.append(#","ocppVersion":"2.0.1""#)
        case .v21: line.append(#","ocppVersion":"2.1""#)
        }
    }

    private func appendFlags(_ flags: CaptureFlags, _ line: inout LineBuffer) {
        guard !flags.subtracting(.wellFormed).isEmpty else { return }
        line.append(#","flags":["#)
        var separator: StaticString = "\""
        for (flag, name) in CaptureFlags.named where flags.contains(flag) {
            line.append(separator)
            line.append(name)
            line.append(UInt8(ascii: "\""))
            separator = ",\""
        }
        line.append(UInt8(ascii: "]"))
    }

    /// A member with the bytes as text where they are UTF-8, otherwise one with their base64 under the other name.
    private func appendBytes(
        _ bytes: UnsafeRawBufferPointer,
        text: StaticString,
        base64: StaticString,
        _ line: inout LineBuffer
    ) {
        let before = line.count
        line.append(",\"")
        line.append(text)
        line.append("\":\"")
        if !line.append(escaping: bytes), !isUTF8(bytes) {
            line.truncate(to: before)
            line.append(",\"")
            line.append(base64)
            line.append("\":\"")
            line.append(base64: bytes)
        }
        line.append(UInt8(ascii: "\""))
    }

    private func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
        JSONText.firstInvalidUTF8(in: bytes.bytes) == nil
    }
}

extension FrameAnatomy {
    /// Whether the bytes are one JSON value that may be embedded in a line.
    package static func isJSON(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard case .success = JSONTape.scan(bytes, limits: JSONLimits(maxDepth: 64)) else { return false }
        return true
    }
}
