import JSONScanning
import OCPP
import Traffic

/// Writes records as comma-separated values (RFC 4180) that a spreadsheet shows and never runs.
///
/// Appends to a buffer without a `String` in between, for a million lines are nothing unusual.
package struct CSVExporter {
    /// The first line.
    package static let header: StaticString =
        "seq,timestamp,station,connection,event,direction,kind,action,id,size,latency_ms,findings,flags,text\r\n"

    private var clock = StampWriter()

    /// Makes an exporter that has met nothing yet.
    package init() {}

    /// Appends the line of one record; what is no event has none.
    package mutating func append(_ item: RecordStream.Item, to line: inout LineBuffer) {
        let record = item.record
        guard record.event != .header, record.event != .end else { return }
        let isFrame = record.event == .frame
        if let sequence = record.sequence { line.append(decimal: sequence) }
        line.append(UInt8(ascii: ","))
        if record.time.wall != 0 { clock.append(record.time.wall, to: &line) }
        line.append(UInt8(ascii: ","))
        line.append(cell: record.station)
        line.append(UInt8(ascii: ","))
        if record.connection != 0 { line.append(decimal: record.connection) }
        line.append(UInt8(ascii: ","))
        line.append(record.event.word)
        line.append(UInt8(ascii: ","))
        if let direction = record.direction { line.append(direction == .up ? "up" : "down" as StaticString) }
        line.append(UInt8(ascii: ","))
        if let kind = record.kind { line.append(text: kind.name) }
        line.append(UInt8(ascii: ","))
        if let action = record.action { line.append(cell: action) }
        line.append(UInt8(ascii: ","))
        if let id = record.id { line.append(cell: id) }
        line.append(UInt8(ascii: ","))
        if isFrame { line.append(decimal: UInt64(record.bytes.count)) }
        line.append(UInt8(ascii: ","))
        if isFrame, let latency = record.latency { line.append(milliseconds: latency) }
        line.append(UInt8(ascii: ","))
        if record.findings != 0 { line.append(decimal: Int64(record.findings)) }
        line.append(UInt8(ascii: ","))
        if !record.flags.isEmpty { line.append(record.flags) }
        line.append(UInt8(ascii: ","))
        line.append(content: record.bytes)
        line.append("\r\n")
    }
}

extension CSVExporter {
    /// Text with its controls written as JSON would escape them (``PrintedJSON``); nil where there are none.
    ///
    /// Tabs and line breaks stay, as RFC 4180 §2 allows them between quotes.
    fileprivate static func printed(_ bytes: RawSpan) -> [UInt8]? {
        let isPlain = (0..<bytes.byteCount).allSatisfy { bytes.byte($0) >= 0x20 }
        if isPlain, !PrintedJSON.holdsControls(bytes) { return nil }
        var printed: [UInt8] = []
        var at = 0
        while at < bytes.byteCount {
            let byte = bytes.byte(at)
            let length = PrintedJSON.lengthOfControl(in: bytes, at: at)
            switch byte {
            case 0x09, 0x0A, 0x0D: printed.append(byte)
            case ..<0x20:
                printed += Array("\\u00".utf8) + (byte < 0x10 ? [0x30] : []) + Array(String(byte, radix: 16).utf8)
            case _ where length > 0: printed += PrintedJSON.escape(of: bytes, at: at, length: length)
            default: printed.append(byte)
            }
            at += max(1, length)
        }
        return printed
    }
}

extension LineBuffer {
    /// A cell in quotes; what a spreadsheet would take for a formula gets an apostrophe in front.
    fileprivate mutating func append(cell text: String) {
        append(cell: text.utf8Span.span.bytes)
    }

    private mutating func append(cell bytes: RawSpan) {
        guard bytes.byteCount > 0 else { return }
        append(UInt8(ascii: "\""))
        switch bytes.byte(0) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "|"),
            UInt8(ascii: "%"), 0x09, 0x0A, 0x0D:
            append(UInt8(ascii: "'"))
        default: break
        }
        if let printed = CSVExporter.printed(bytes) {
            append(doublingQuotesIn: printed.span.bytes)
        } else {
            append(doublingQuotesIn: bytes)
        }
        append(UInt8(ascii: "\""))
    }

    /// What an event is about, as text where it is UTF-8.
    fileprivate mutating func append(content: [UInt8]) {
        let bytes = content.span.bytes
        guard !bytes.isUTF8 else { return append(cell: bytes) }
        append("\"base64:")
        append(base64: bytes)
        append(UInt8(ascii: "\""))
    }

    /// Nanoseconds as milliseconds, in whole microseconds and with at least one digit behind the point.
    fileprivate mutating func append(milliseconds nanoseconds: UInt64) {
        let (whole, rest) = (nanoseconds / 1_000).quotientAndRemainder(dividingBy: 1_000)
        append(decimal: whole)
        append(UInt8(ascii: "."))
        var digits = rest
        var scale: UInt64 = 100
        repeat {
            append(UInt8(truncatingIfNeeded: 0x30 + digits / scale))
            digits %= scale
            scale /= 10
        } while digits > 0
    }

    fileprivate mutating func append(_ flags: EventFlags) {
        var isFirst = true
        for (flag, word) in EventFlags.named where flags.contains(flag) {
            if !isFirst { append(UInt8(ascii: " ")) }
            append(word)
            isFirst = false
        }
    }
}
