import ArgumentParser
import Capture
import Traffic

/// `linesman capture slice`.
struct CaptureSliceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slice",
        abstract: "Cut a piece out of a capture, its lines unchanged.",
        discussion: """
            EXAMPLES
              linesman capture slice --station 'ACME-*' --from 2026-08-22T10:00:00Z --to 2026-08-22T11:00:00Z DIR -o acme.jsonl.gz
              linesman capture slice --connection 17 DIR -o 17.jsonl
              linesman capture slice --filter 'violation' DIR | linesman lint -
            """
    )

    @OptionGroup var input: CaptureInput
    @OptionGroup var target: CaptureTarget
    @Option(help: ArgumentHelp("Not before this time.", valueName: "time")) var from: String?
    @Option(help: ArgumentHelp("Before this time.", valueName: "time")) var to: String?
    @Option(help: ArgumentHelp("Stations whose name fits; * and ? stand for anything.", valueName: "glob"))
    var station: [String] = []
    @Option(help: ArgumentHelp("Connections by their number.", valueName: "number")) var connection: [UInt64] = []
    @Option(help: "Only what this condition holds for; see `linesman capture grep --help`.") var filter = ""

    func run() throws {
        let from = try time(self.from)
        let to = try time(self.to)
        let globs = station.map { Glob($0) }
        let filter = try CaptureFilter.parse(filter)
        guard !filter.needsPair else {
            throw CannotRun("slice judges each record alone; request and response are for grep")
        }
        var sink = try target.open(apartFrom: input.paths)
        var header = LineBuffer()
        LineRewriter.appendHeader(derived: "slice", tool: CaptureRun.tool, to: &header)
        try sink.write(header)
        let integrity = try CaptureScan.records(input.paths) { item, bytes in
            let record = item.record
            guard ![.header, .end].contains(record.event) else { return }
            if let from, record.time.wall < from { return }
            if let to, record.time.wall >= to { return }
            if !globs.isEmpty, !globs.contains(where: { $0.matches(record.station) }) { return }
            if !connection.isEmpty, !connection.contains(record.connection) { return }
            guard filter.text.isEmpty || RecordSubject(item).satisfies(filter) else { return }
            try sink.write(bytes)
            try sink.write([0x0A])
        }
        try sink.finish()
        CaptureRun.complain(integrity)
    }

    private func time(_ text: String?) throws -> Int64? {
        guard let text else { return nil }
        guard let wall = WallClock.nanoseconds(of: text.utf8.count == 10 ? text + "T00:00:00Z" : text) else {
            throw CannotRun("`\(text)` is no time; write 2026-08-22T10:00:00Z or 2026-08-22")
        }
        return wall
    }
}
