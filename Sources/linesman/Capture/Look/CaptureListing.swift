import ArgumentParser
import Capture
import Glibc
import OCPP
import Traffic

/// How records are listed.
struct CaptureListing: ParsableArguments {
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text
        case raw
        case frame
    }

    @Option(help: "text for reading, raw for the capture's own lines, frame for bare frames.") var format = Form.text
    @Option(help: "How much of a record: 1 a line, 2 its origin, 3 the beginning of its frame, 4 all of it.")
    var detail = 1
    @Option(help: "auto, always or never.") var color = ColorChoice.auto

    func validate() throws {
        guard 0...4 ~= detail else { throw ValidationError("--detail is 0 to 4") }
    }

    /// Prints the records that match and returns how many did.
    func list(_ paths: [String], _ filter: Filter, isQuiet: Bool = false) throws -> Int {
        var run = FilterRun(filter)
        var sink = try OutputFile("-", apartFrom: [])
        let style = color.style(for: STDOUT_FILENO)
        var matched = 0
        // Lines of a pair come out when the answer is known, so their text has to be kept till then.
        func show(
            _ items: [RecordStream.Item],
            current: Int,
            line: RawSpan?,
            to sink: inout OutputFile
        ) throws {
            for item in items {
                matched += 1
                if isQuiet { continue }
                switch format {
                case .text: try sink.write(text(item, style))
                case .frame where item.record.event == .frame:
                    try sink.write(item.record.bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 } + [0x0A])
                case .frame: continue
                case .raw:
                    if item.index == current, let line {
                        try sink.write(line)
                        try sink.write([0x0A])
                    } else {
                        var line = LineBuffer(capacity: 1_024)
                        var encoder = LineEncoder()
                        encoder.append(item.record, sequence: item.record.sequence ?? 0, to: &line)
                        try sink.write(line)
                    }
                }
            }
        }
        let integrity = try CaptureScan.records(paths) { item, bytes in
            if [.header, .end].contains(item.record.event) {
                if format == .raw, filter.text.isEmpty { try show([item], current: item.index, line: bytes, to: &sink) }
                return
            }
            try show(run.take(item), current: item.index, line: bytes, to: &sink)
        }
        try show(run.finish(), current: -1, line: nil, to: &sink)
        try sink.finish()
        CaptureRun.complain(integrity)
        return matched
    }

    private func text(_ item: RecordStream.Item, _ style: TextStyle) -> String {
        let record = item.record
        var text = CaptureRecordText.line(item, style) + "\n"
        if detail >= 2 {
            let flags = EventFlags.named.filter { record.flags.contains($0.flag) }.map { "\($0.word)" }
            let words = [
                record.sequence.map { "seq \($0)" }, record.connection > 0 ? "connection \(record.connection)" : nil,
                record.version?.subprotocol, "\(item.place.file):\(item.place.line)",
            ]
            text += "    " + (words.compactMap { $0 } + flags).joined(separator: "  ") + "\n"
        }
        if detail >= 3 {
            let content = CaptureText.plain(String(decoding: record.bytes, as: UTF8.self))
            text += "    " + (detail == 3 && content.count > 160 ? content.prefix(159) + "…" : content) + "\n"
            if let sent = record.sent, record.event == .frame {
                text += "  → " + CaptureText.plain(String(decoding: sent, as: UTF8.self)) + "\n"
            }
        }
        return text
    }
}
