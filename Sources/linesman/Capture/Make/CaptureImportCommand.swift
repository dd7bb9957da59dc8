import ArgumentParser
import Capture
import Traffic

/// `linesman capture import`.
struct CaptureImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make a capture out of a trace, bare frames, or the log of another program.",
        discussion: """
            Logs may have anything before their frames: SteVe, the Python ocpp library, EVerest and OCPP.Core are understood, \
            others as far as their lines tell station, time and direction. Frames over several lines are put together. What \
            is no frame is left out, and said with its line and why.

            EXAMPLES
              linesman capture import steve.log -o steve.jsonl
              linesman capture import --station CP-1 --log-of station charger.log | linesman lint -
              linesman capture import trace.jsonl -o capture.jsonl.gz
            """
    )

    enum Owner: String, ExpressibleByArgument, CaseIterable {
        case auto
        case station
        case csms
    }

    @OptionGroup var input: CaptureInput
    @OptionGroup var target: CaptureTarget
    @Option(help: ArgumentHelp("Station of lines that name none.", valueName: "name")) var station = ""
    @Flag(help: "Name every line that was left out, not only the first.") var listSkipped = false
    @Option(help: "Who wrote the log: station, csms, or auto to find out.") var logOf = Owner.auto

    func run() throws {
        var sink = try target.open(apartFrom: input.paths)
        var lines = LineBuffer()
        LineRewriter.appendHeader(derived: "import", tool: CaptureRun.tool, to: &lines)
        try sink.write(lines)
        var records = ImportedRecords()
        for path in input.paths {
            if try holdsRecords(path) {
                let integrity = try CaptureScan.records([path], station: station) { item, _ in
                    guard ![.header, .end].contains(item.record.event) else { return }
                    lines.removeAll()
                    records.append(item.record, to: &lines)
                    try sink.write(lines)
                }
                CaptureRun.complain(integrity)
            } else {
                try importLog(path, into: &records, to: &sink)
            }
        }
        try sink.finish()
        StandardError.say("\(records.count) records from \(records.stations) stations")
    }

    /// Whether the first lines are records or bare frames rather than a log; standard input is always taken for a log.
    private func holdsRecords(_ path: String) throws -> Bool {
        guard path != "-" else { return false }
        var reader = try CaptureReader([path])
        guard let line = try reader.line(), line.form != .plain else { return false }
        return reader.integrity.unreadable == 0
    }

    private func importLog(_ path: String, into records: inout ImportedRecords, to sink: inout OutputFile) throws {
        let owner: Bool? = logOf == .auto ? nil : logOf == .station
        var importer = LogImporter(
            station: station,
            stationsLog: owner,
            maxSkips: listSkipped ? 1_000_000 : 200
        )
        var lines = LineBuffer()
        try CaptureScan.text(path) { text in
            // A line of standard input may be a record of its own.
            if !text.isCut, text.bytes.first == UInt8(ascii: "{"), let line = CaptureLine(text.bytes.bytes) {
                importer.pass()
                if [.header, .end].contains(line.event) { return }
                records.append(CaptureRecord(line, in: text.bytes.bytes), to: &lines)
            } else if let record = importer.take(text.bytes.bytes, isCut: text.isCut) {
                records.append(record, to: &lines)
            }
            try sink.write(lines)
            lines.removeAll()
        }
        importer.finish()
        report(path == "-" ? "standard input" : path, importer)
    }

    /// What was left out: everything where asked, otherwise the first of each kind, for most logs talk a lot.
    private func report(_ path: String, _ importer: LogImporter) {
        guard importer.passed > 0 || importer.broken > 0 else { return }
        let name = CaptureText.plain(path)
        var shown: [LogImporter.Skip.Reason: Int] = [:]
        for skip in importer.skips {
            let limit = listSkipped ? .max : skip.reason == .noFrame ? (importer.frames == 0 ? 5 : 1) : 10
            shown[skip.reason, default: 0] += 1
            guard shown[skip.reason, default: 0] <= limit else { continue }
            StandardError.say("\(name):\(skip.line): \(skip.reason.rawValue): \(CaptureText.plain(skip.text))")
        }
        let more = listSkipped ? "" : "; --list-skipped names them all"
        StandardError.say(
            "\(name): \(importer.frames) frames; left out: \(importer.passed) lines without one, \(importer.broken) broken\(more)"
        )
    }
}
