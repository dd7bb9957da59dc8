import ArgumentParser
import Capture

/// `linesman capture export`.
struct CaptureExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Convert a capture for other programs.",
        discussion: """
            trace   Open OCPP Trace 1.1, one record per line. What the format cannot hold is counted and said.
            pcapng  for Wireshark: HTTP upgrade, WebSocket and JSON dissected, one interface for each side, stations by name, \
            findings as packet comments. --lua prints a dissector that adds the columns ocpp.action, ocpp.type, ocpp.time.
            har     HTTP Archive with _webSocketMessages, for browsers' developer tools.
            csv     one line per record; no cell begins a formula.
            sqlite  stations, connections, messages, calls with their answers, findings, and views that join them.

            EXAMPLES
              linesman capture export --to trace DIR -o session.jsonl
              linesman capture export --to pcapng DIR -o session.pcapng && linesman capture export --lua > ocpp.lua && \
            wireshark -X lua_script:ocpp.lua session.pcapng
              linesman capture export --to csv DIR -o session.csv
              linesman capture export --to sqlite DIR -o c.db && sqlite3 c.db \
            'SELECT action, count(*), avg(latency_ms) FROM calls GROUP BY action'
            """
    )

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case trace
        case pcapng
        case har
        case csv
        case sqlite
    }

    @OptionGroup var input: CaptureInput
    @OptionGroup var target: CaptureTarget
    @Option(help: ArgumentHelp("Format to write.", valueName: "trace|pcapng|har|csv|sqlite")) var to: Form?
    @Option(help: ArgumentHelp("Station of lines that name none.", valueName: "name")) var station = ""
    @Option(help: ArgumentHelp("Replace values first, as `capture redact` does.", valueName: "pointer|name|set"))
    var redact: [String] = []
    @Flag(help: "Replace a file that is no database of an earlier export, with --to sqlite.") var force = false
    @Flag(help: "Print the Wireshark dissector in Lua, and stop.") var lua = false

    func validate() throws {
        guard to != nil || lua else { throw ValidationError("--to says the format: trace, pcapng, har, csv or sqlite") }
        if force, to != .sqlite { throw ValidationError("--force goes with --to sqlite") }
        if to == .sqlite, target.output == "-" { throw ValidationError("a database needs a file: -o FILE") }
    }

    func run() throws {
        guard !lua else { return try StandardOutput.emit(WiresharkDissector.lua) }
        let integrity: CaptureIntegrity
        switch to {
        case .trace: integrity = try trace()
        case .pcapng: integrity = try pcapng()
        case .har: integrity = try har()
        case .csv: integrity = try csv()
        case .sqlite, nil: integrity = try sqlite()
        }
        CaptureRun.complain(integrity)
    }

    /// Reads every record, as it may be passed on.
    private func records(_ body: (RecordStream.Item) throws -> Void) throws -> CaptureIntegrity {
        var redactor = redact.isEmpty ? nil : EventRedactor(Redactor(try Redaction(redact, key: [])))
        return try CaptureScan.records(input.paths, station: station) { item, _ in
            var item = item
            if let record = redactor?.redact(item.record) { item.record = record }
            try body(item)
        }
    }

    private func trace() throws -> CaptureIntegrity {
        var exporter = TraceExporter()
        var sink = try target.open(apartFrom: input.paths)
        var line = LineBuffer()
        let integrity = try records { item in
            line.removeAll()
            exporter.append(item, to: &line)
            try sink.write(line)
        }
        try sink.finish()
        if !exporter.skipped.isEmpty {
            let reasons = exporter.skipped.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
            StandardError.say(
                "\(exporter.records) trace records; the format cannot hold \(reasons.joined(separator: ", "))"
            )
        }
        return integrity
    }

    private func pcapng() throws -> CaptureIntegrity {
        var exporter = PcapngExporter(tool: CaptureRun.tool)
        var sink = try target.open(apartFrom: input.paths)
        let integrity = try records { item in
            exporter.add(item)
            try exporter.drain { try sink.write($0) }
        }
        exporter.finish()
        try exporter.drain { try sink.write($0) }
        try sink.finish()
        return integrity
    }

    private func har() throws -> CaptureIntegrity {
        var exporter = try HARExporter()
        var sink = try target.open(apartFrom: input.paths)
        let integrity = try records { item in try exporter.add(item) }
        try exporter.document(tool: CaptureRun.tool) { piece throws(CaptureError) in try sink.write(piece) }
        try sink.finish()
        return integrity
    }

    private func csv() throws -> CaptureIntegrity {
        var exporter = CSVExporter()
        var sink = try target.open(apartFrom: input.paths)
        var line = LineBuffer()
        line.append(CSVExporter.header)
        try sink.write(line)
        let integrity = try records { item in
            line.removeAll()
            exporter.append(item, to: &line)
            try sink.write(line)
        }
        try sink.finish()
        return integrity
    }

    private func sqlite() throws -> CaptureIntegrity {
        Output.discardAtSignals()
        var exporter = try SQLiteExporter(
            path: target.output,
            apartFrom: input.paths,
            replacesAnything: force
        )
        let integrity = try records { item in try exporter.add(item) }
        try exporter.finish()
        return integrity
    }
}
