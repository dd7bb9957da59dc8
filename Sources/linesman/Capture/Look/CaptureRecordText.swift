import Capture
import JSONScanning
import OCPP
import Traffic

/// Records as single lines.
enum CaptureRecordText {
    static func line(_ item: RecordStream.Item, _ style: TextStyle) -> String {
        let record = item.record
        guard record.event == .frame else { return other(record) }
        return MessageLine(
            time: record.time,
            station: record.station,
            number: record.sequence ?? UInt64(item.index),
            direction: record.direction ?? .up,
            kind: record.kind,
            action: record.action,
            id: record.id ?? "",
            size: record.bytes.count,
            latency: record.latency,
            findings: record.findings
        ).text(style: style) + marks(record)
    }

    private static func marks(_ record: CaptureRecord) -> String {
        let names = EventFlags.named.filter { record.flags.contains($0.flag) }.map { "\($0.word)" }
        return (record.sent == nil ? "" : " ✎") + (names.isEmpty ? "" : " [\(names.joined(separator: " "))]")
    }

    private static func other(_ record: CaptureRecord) -> String {
        let time = record.time.wall == 0 ? "" : String(WallClock.stamp(record.time.wall).dropFirst(11).prefix(12))
        let text = CaptureText.plain(String(decoding: record.bytes.prefix(200), as: UTF8.self))
        let arrow = record.direction.map { $0 == .up ? "→" : "←" } ?? " "
        var words = "\(record.event.word)"
        switch record.event {
        case .gap: return "\(time) gap: \(record.lostRecords) records were not recorded"
        case .close where record.closeCode > 0: words += " \(record.closeCode)"
        case .finding: return "\(time) \(CaptureText.plain(record.station))   finding \(finding(record.bytes) ?? text)"
        case .handshake:
            return "\(time) \(CaptureText.plain(record.station)) \(arrow) handshake \(firstLine(record.bytes))"
        default: break
        }
        return "\(time) \(CaptureText.plain(record.station)) \(arrow) \(words) \(text)"
    }

    /// `error[LM2003 type-mismatch]: …` out of a finding's JSON.
    private static func finding(_ bytes: [UInt8]) -> String? {
        guard case .success(let tape) = JSONTape.scan(bytes) else { return nil }
        let words = ["level", "code", "name", "message"].map { CaptureText.plain(tape.root[$0]?.string ?? "") }
        return "\(words[0])[\(words[1]) \(words[2])]: \(words[3])"
    }

    private static func firstLine(_ bytes: [UInt8]) -> String {
        CaptureText.plain(String(decoding: bytes.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self))
    }
}
