import OCPP
import OCPPConformance

/// Writes records as comma-separated values (RFC 4180) that a spreadsheet shows and never runs.
package struct CSVExporter {
    /// The first line.
    package static let header =
        "seq,timestamp,station,connection,event,direction,kind,action,id,size,latency_ms,findings,flags,text\r\n"

    /// The line of one record; nil for what is no event.
    package static func row(_ item: RecordStream.Item) -> String? {
        let record = item.record
        guard record.event != .header, record.event != .end else { return nil }
        let latency = record.event == .frame ? record.latency.map { "\(Double($0 / 1_000) / 1_000)" } : nil
        let isText = String(validating: record.bytes, as: UTF8.self) != nil
        let text = isText ? String(decoding: record.bytes, as: UTF8.self) : "base64:" + Base64.encode(record.bytes)
        let time = record.time.wall == 0 ? "" : WallClock.stamp(record.time.wall)
        let direction = record.direction.map { $0 == .up ? "up" : "down" } ?? ""
        var cells: [String] = [record.sequence.map { String($0) } ?? "", time, cell(record.station)]
        cells += [record.connection == 0 ? "" : String(record.connection), "\(record.event.name)", direction]
        cells += [record.kind?.name ?? "", cell(record.action ?? ""), cell(record.id ?? "")]
        cells += [record.event == .frame ? String(record.bytes.count) : "", latency ?? ""]
        cells += [record.findings == 0 ? "" : String(record.findings), flags(record.flags), cell(text)]
        return cells.joined(separator: ",") + "\r\n"
    }

    private static func flags(_ flags: CaptureFlags) -> String {
        CaptureFlags.named.filter { flags.contains($0.flag) }.map { "\($0.name)" }.joined(separator: " ")
    }

    /// A cell in quotes; what a spreadsheet would take for a formula gets an apostrophe in front.
    static func cell(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n|%".unicodeScalars.contains($0) } ?? false
        let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"" + (isFormula ? "'" : "") + quoted + "\""
    }
}
