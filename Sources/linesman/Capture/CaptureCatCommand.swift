import ArgumentParser
import Capture
import Glibc
import JSONScanning
import OCPP
import OCPPConformance

/// `linesman capture cat`.
struct CaptureCatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cat",
        abstract: "Print a capture for reading.",
        discussion: """
            EXAMPLES
              linesman capture cat DIR | less -R
              linesman capture cat --detail 4 --filter 'station == CP-42' DIR
              linesman capture cat --format raw DIR | jq .
            """
    )

    @OptionGroup var input: CaptureInput
    @OptionGroup var output: CaptureListing
    @Option(help: "Only what this condition holds for; see `linesman capture grep --help`.") var filter = ""

    func run() throws {
        try CaptureRun.report { _ = try output.list(input.paths, try CaptureFilter.parse(filter)) }
    }
}

/// `linesman capture grep`.
struct CaptureGrepCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grep",
        abstract: "Print the records that a condition holds for.",
        discussion: """
            Tests compare a field with a value: == != < <= > >= =~ contains in. They are joined with && || ! and brackets. \
            Bare text is looked for in the raw frame. A missing field makes its test false; "1" is not 1.

            Fields: station dir kind action id version size latency code conn seq time event tag rule, the flags violation \
            fault replayed injected rewritten intercepted blocked redacted orphan, and payload.PATH request.PATH \
            response.PATH, where PATH is a.b[0].c or a[*].b for any element. Values: words, "text", numbers, 250ms 5s 2m, \
            4k 1M, true false null, [a, b], /pattern/ or /pattern/i.

            EXAMPLES
              linesman capture grep 'action == BootNotification && response.status != Accepted' DIR
              linesman capture grep 'kind == error || violation' DIR
              linesman capture grep 'latency > 5s && dir == down' DIR
              linesman capture grep 'payload.meterValue[*].sampledValue[*].unit == kWh' DIR
              linesman capture grep 'station =~ /^ACME-/ && rewritten' --count DIR

            EXIT STATUS
              0 something matched, 1 nothing did, 2 could not run
            """
    )

    @Argument(help: "The condition.") var expression: String
    @OptionGroup var input: CaptureInput
    @OptionGroup var output: CaptureListing
    @Flag(help: "Print only how many records matched.") var count = false
    @Flag(help: "Say in words what the condition means, and stop.") var explain = false

    func run() throws {
        let matched = try CaptureRun.report {
            let filter = try CaptureFilter.parse(expression)
            if explain {
                print(filter.meaning)
                return 1
            }
            let matched = try output.list(input.paths, filter, isQuiet: count)
            if count { print(matched) }
            return matched
        }
        if matched == 0 { throw ExitCode(1) }
    }
}

/// Reads filters from the command line.
enum CaptureFilter {
    static func parse(_ text: String) throws -> Filter {
        do throws(Filter.Fault) {
            return try Filter(text)
        } catch {
            let column = String(decoding: text.utf8.prefix(error.offset), as: UTF8.self).count
            throw CannotRun("\(error)\n  \(CaptureText.plain(text))\n  \(String(repeating: " ", count: column))^")
        }
    }
}

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
        var sink = try CaptureSink(path: "-")
        let style = color.style(for: STDOUT_FILENO)
        var matched = 0
        // Lines of a pair come out when the answer is known, so their text has to be kept till then.
        func show(
            _ items: [RecordStream.Item],
            _ current: Int,
            _ bytes: UnsafeRawBufferPointer?,
            _ sink: inout CaptureSink
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
                    if item.index == current, let bytes {
                        try sink.write(bytes)
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
                if format == .raw, filter.text.isEmpty { try show([item], item.index, bytes, &sink) }
                return
            }
            try show(run.take(item), item.index, bytes, &sink)
        }
        try show(run.finish(), -1, nil, &sink)
        try sink.finish()
        CaptureRun.complain(integrity)
        return matched
    }

    private func text(_ item: RecordStream.Item, _ style: TextStyle) -> String {
        let record = item.record
        var text = CaptureRecordText.line(item, style) + "\n"
        if detail >= 2 {
            let flags = CaptureFlags.named.filter { record.flags.contains($0.flag) }.map { "\($0.name)" }
            let words = [
                record.sequence.map { "seq \($0)" }, record.connection > 0 ? "connection \(record.connection)" : nil,
                record.version?.subprotocol, "\(item.place.file):\(item.place.line)",
            ]
            text += "    " + (words.compactMap { $0 } + flags).joined(separator: "  ") + "\n"
        }
        if detail >= 3 {
            let content = CaptureText.plain(String(decoding: record.bytes, as: UTF8.self))
            text += "    " + (detail == 3 && content.count > 160 ? content.prefix(159) + "…" : content) + "\n"
            if let sent = record.sent, detail >= 3 {
                text += "  → " + CaptureText.plain(String(decoding: sent, as: UTF8.self)) + "\n"
            }
        }
        return text
    }
}

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
        let names = CaptureFlags.named.filter { record.flags.contains($0.flag) }.map { "\($0.name)" }
        return (record.sent == nil ? "" : " ✎") + (names.isEmpty ? "" : " [\(names.joined(separator: " "))]")
    }

    private static func other(_ record: CaptureRecord) -> String {
        let time = record.time.wall == 0 ? "" : String(WallClock.stamp(record.time.wall).dropFirst(11).prefix(12))
        let text = CaptureText.plain(String(decoding: record.bytes.prefix(200), as: UTF8.self))
        let arrow = record.direction.map { $0 == .up ? "→" : "←" } ?? " "
        var words = "\(record.event.name)"
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
