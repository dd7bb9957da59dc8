import JSONScanning
package import OCPP
package import Traffic
import WebSocketFraming

/// Writes events as capture lines: a message that Open OCPP Trace 1.1 can hold is a record of that format.
///
/// What the trace format has no field for stands in `meta`. Lines of other events have no `messageType`, so a trace
/// consumer passes over them. `meta` comes before payload and frame so that a reader who needs neither stops there.
package struct LineEncoder: ~Copyable {
    var clock = StampWriter()
    private var names: [[[UInt8]?]] = [[], [], []]
    private let actionName: @Sendable (OCPPVersion, ActionID) -> String?

    /// Makes an encoder that asks `actionName` once for each action it meets.
    package init(actionName: @escaping @Sendable (OCPPVersion, ActionID) -> String?) {
        self.actionName = actionName
    }

    /// Makes an encoder for events that carry the names of their actions.
    package init() { actionName = { _, _ in nil } }

    /// Appends one event with its line feed.
    ///
    /// - Returns: False, with nothing appended, for what is not recorded, as other events tell it.
    @discardableResult
    package mutating func append(_ event: borrowing Event, sequence: UInt64, to line: inout LineBuffer) -> Bool {
        switch event.content {
        case .message(let message): append(message, of: event, sequence: sequence, to: &line)
        case .lost(let events, let bytes):
            appendOutline(.gap, event, sequence: sequence, to: &line)
            line.append(#","records":"#)
            line.append(decimal: events)
            line.append(#","bytes":"#)
            line.append(decimal: bytes)
            line.append(UInt8(ascii: "}"))
        default:
            guard let content = event.content.recorded else { return false }
            append(content, of: event, sequence: sequence, to: &line)
        }
        line.append("}\n")
        return true
    }

    /// Appends a record that was read or imported, with its line feed.
    package mutating func append(_ record: CaptureRecord, sequence: UInt64, to line: inout LineBuffer) {
        if let event = record.traffic { append(event, sequence: sequence, to: &line) }
    }

    /// Appends a message as a record of Open OCPP Trace without `meta`; false, with nothing appended, where it is none.
    ///
    /// `action` is the action of the CALL that an answer answers, where that is known.
    package mutating func append(trace event: Event, action: String?, to line: inout LineBuffer) -> Bool {
        guard var message = event.message, event.header.opcode != .binary, event.header.leg != nil,
            let parts = FrameParts(recording: message.bytes.span.bytes), parts.traceType != nil
        else { return false }
        message.action = action
        var header = event.header
        header.action = nil
        let before = line.count
        appendHead(Event(header, station: event.station, .message(message)), message, parts: parts, to: &line)
        guard appendPayloadAndRaw(message, parts, to: &line) else {
            line.truncate(to: before)
            return false
        }
        line.append("}\n")
        return true
    }
}

// MARK: - Messages

extension LineEncoder {
    private mutating func append(
        _ message: Event.Message,
        of event: borrowing Event,
        sequence: UInt64,
        to line: inout LineBuffer
    ) {
        let header = event.header
        let isText = header.opcode != .binary
        let bytes = message.bytes.span.bytes
        let parts =
            isText ? FrameParts(recording: bytes, isWellFormed: header.flags.contains(.wellFormed)) : nil
        appendHead(event, message, parts: parts, to: &line)
        appendMeta(.frame, event, sequence: sequence, to: &line)
        if let kind = parts?.kind ?? header.kind, parts?.traceType == nil {
            line.append(#","kind":""#)
            line.append(text: kind.name)
            line.append(UInt8(ascii: "\""))
        }
        if header.opcode != .text {
            line.append(#","opcode":"#)
            line.append(decimal: UInt64(header.opcode.rawValue))
        }
        line.append(#","size":"#)
        line.append(decimal: UInt64(bytes.byteCount))
        if let latency = header.latency {
            line.append(#","latency":"#)
            line.append(decimal: latency)
        }
        if header.findings > 0 {
            line.append(#","findings":"#)
            line.append(decimal: UInt64(header.findings))
        }
        appendFlags(header.flags, to: &line)
        if let hidden = message.hidden {
            line.append(#","hidden":"#)
            line.append(quoted: hidden)
        }
        if let sent = message.sent { append(sent.span.bytes, text: "sent", base64: "sentBase64", to: &line) }
        let before = line.count
        line.append(UInt8(ascii: "}"))
        if header.flags.contains(.bodyless) { return }
        guard !isText || !appendPayloadAndRaw(message, parts, to: &line) else { return }
        line.truncate(to: before)
        line.append(#","base64":""#)
        line.append(base64: bytes)
        line.append(#""}"#)
    }

    private mutating func appendHead(
        _ event: borrowing Event,
        _ message: Event.Message,
        parts: FrameParts?,
        to line: inout LineBuffer
    ) {
        line.append(#"{"schemaVersion":"1.1","timestamp":""#)
        clock.append(event.header.time.wall, to: &line)
        line.append(#"","transport":"json""#)
        appendDirection(event.header, to: &line)
        if let type = parts?.traceType {
            line.append(#","messageType":""#)
            line.append(type)
            line.append(UInt8(ascii: "\""))
        }
        appendStation(event.station, to: &line)
        if let version = event.header.version { appendVersion(version, to: &line) }
        guard let parts else { return }
        let bytes = message.bytes.span.bytes
        line.append(#","messageId":""#)
        line.append(json: bytes.extracting(parts.id))
        line.append(UInt8(ascii: "\""))
        appendAction(event.header, message, parts: parts, to: &line)
        if parts.kind == .error {
            appendError(bytes, parts, isBodyless: event.header.flags.contains(.bodyless), to: &line)
        }
    }

    private mutating func appendAction(
        _ header: EventHeader,
        _ message: Event.Message,
        parts: FrameParts,
        to line: inout LineBuffer
    ) {
        if let action = parts.action {
            line.append(#","action":""#)
            line.append(json: message.bytes.span.bytes.extracting(action))
            line.append(UInt8(ascii: "\""))
        } else if let version = header.version, let action = header.action {
            guard let name = name(of: action, in: version), !name.isEmpty else { return }
            line.append(#","action":""#)
            line.append(name)
            line.append(UInt8(ascii: "\""))
        } else if let action = message.action, !action.isEmpty {
            line.append(#","action":"#)
            line.append(quoted: action)
        }
    }

    private func appendError(_ bytes: RawSpan, _ parts: FrameParts, isBodyless: Bool, to line: inout LineBuffer) {
        guard let code = parts.errorCode else { return }
        line.append(#","error":{"code":""#)
        line.append(json: bytes.extracting(code))
        line.append(UInt8(ascii: "\""))
        defer { line.append(UInt8(ascii: "}")) }
        // What is said in words or in details is the body of an error.
        if isBodyless { return }
        if let description = parts.errorDescription {
            line.append(#","description":""#)
            line.append(json: bytes.extracting(description))
            line.append(UInt8(ascii: "\""))
        }
        if let details = parts.payload {
            line.append(#","details":"#)
            line.append(oneLine: bytes.extracting(details))
        }
    }

    /// Appends payload and raw text; false when the bytes are no UTF-8.
    private func appendPayloadAndRaw(
        _ message: Event.Message,
        _ parts: FrameParts?,
        to line: inout LineBuffer
    ) -> Bool {
        let bytes = message.bytes.span.bytes
        if let parts, let payload = parts.payload, !parts.isError {
            line.append(#","payload":"#)
            line.append(oneLine: bytes.extracting(payload))
        }
        line.append(#","raw":""#)
        let isASCII = line.append(escaping: bytes)
        line.append(UInt8(ascii: "\""))
        return isASCII || bytes.isUTF8
    }

    /// The name of an action, which is asked for once.
    private mutating func name(of action: ActionID, in version: OCPPVersion) -> [UInt8]? {
        let row = Int(version.rawValue)
        let index = Int(action.rawValue)
        if index >= names[row].count {
            names[row].append(contentsOf: [[UInt8]?](repeating: nil, count: index + 1 - names[row].count))
        }
        if names[row][index] == nil { names[row][index] = Array((actionName(version, action) ?? "").utf8) }
        return names[row][index]
    }
}
