import JSONScanning
import OCPP
import Traffic

// Events that are no messages, and what all lines have in common.
extension LineEncoder {
    /// An event whose bytes are text, JSON, or whatever came over the wire.
    mutating func append(
        _ content: RecordedContent,
        of event: borrowing Event,
        sequence: UInt64,
        to line: inout LineBuffer
    ) {
        appendOutline(content.name, event, sequence: sequence, to: &line)
        let bytes = content.bytes.span.bytes
        switch content.name {
        case .close:
            line.append(content.isFrame ? #","how":"frame""# : content.isReset ? #","how":"reset""# : #","how":"end""#)
            if let code = content.code {
                line.append(#","code":"#)
                line.append(decimal: UInt64(code))
            }
            append(bytes, text: "reason", base64: "reasonBase64", to: &line)
        case .finding, .rule, .inject, .marker:
            if bytes.isJSON {
                line.append(#","detail":"#)
                line.append(oneLine: bytes)
            } else {
                append(bytes, text: "text", base64: "base64", to: &line)
            }
        default:
            append(bytes, text: "text", base64: "base64", to: &line)
            guard let judged = content.judged, judged.span.bytes.isJSON else { break }
            line.append(#","judged":"#)
            line.append(oneLine: judged.span.bytes)
        }
        line.append(UInt8(ascii: "}"))
    }

    /// The line of an event up to what only its kind has.
    mutating func appendOutline(
        _ name: EventName,
        _ event: borrowing Event,
        sequence: UInt64,
        to line: inout LineBuffer
    ) {
        line.append(#"{"timestamp":""#)
        clock.append(event.header.time.wall, to: &line)
        line.append(UInt8(ascii: "\""))
        let isAboutRecording = name == .finding && event.station.isEmpty && event.header.connection == 0
        if name != .gap, !isAboutRecording {
            appendDirection(event.header, to: &line)
            appendStation(event.station, to: &line)
        }
        if let version = event.header.version { appendVersion(version, to: &line) }
        appendMeta(name, event, sequence: sequence, to: &line)
        appendFlags(event.header.flags, to: &line)
    }

    func appendMeta(_ name: EventName, _ event: borrowing Event, sequence: UInt64, to line: inout LineBuffer) {
        let header = event.header
        line.append(#","meta":{"event":""#)
        line.append(name.word)
        line.append(#"","seq":"#)
        line.append(decimal: sequence)
        if header.connection > 0 {
            line.append(#","connection":"#)
            line.append(decimal: header.connection)
        }
        // The CSMS whose word counts is not named: it is the only one that most stations have.
        if case .csms(let place) = header.leg, place > 0 {
            line.append(#","csms":"#)
            line.append(decimal: UInt64(place))
        }
        line.append(#","monotonic":"#)
        line.append(decimal: header.time.monotonic)
    }

    func appendDirection(_ header: EventHeader, to line: inout LineBuffer) {
        line.append(header.direction == .down ? #","direction":"csms-to-cp""# : #","direction":"cp-to-csms""#)
    }

    func appendStation(_ station: String, to line: inout LineBuffer) {
        guard !station.isEmpty else { return }
        line.append(#","chargePointId":"#)
        line.append(quoted: station)
    }

    func appendVersion(_ version: OCPPVersion, to line: inout LineBuffer) {
        switch version {
        case .v16: line.append(#","ocppVersion":"1.6""#)
        case .v201: line.append(#","ocppVersion":"2.0.1""#)
        case .v21: line.append(#","ocppVersion":"2.1""#)
        }
    }

    func appendFlags(_ flags: EventFlags, to line: inout LineBuffer) {
        guard !flags.subtracting(.wellFormed).isEmpty else { return }
        line.append(#","flags":["#)
        var separator: StaticString = "\""
        for (flag, word) in EventFlags.named where flags.contains(flag) {
            line.append(separator)
            line.append(word)
            line.append(UInt8(ascii: "\""))
            separator = ",\""
        }
        line.append(UInt8(ascii: "]"))
    }

    /// A member with the bytes as text where they are UTF-8, otherwise one with their base64 under the other name.
    func append(_ bytes: RawSpan, text: StaticString, base64: StaticString, to line: inout LineBuffer) {
        let before = line.count
        line.append(",\"")
        line.append(text)
        line.append("\":\"")
        if !line.append(escaping: bytes), !bytes.isUTF8 {
            line.truncate(to: before)
            line.append(",\"")
            line.append(base64)
            line.append("\":\"")
            line.append(base64: bytes)
        }
        line.append(UInt8(ascii: "\""))
    }
}

extension RawSpan {
    /// Whether the bytes are UTF-8.
    var isUTF8: Bool { UTF8Sequence.firstInvalid(in: self) == nil }
}
