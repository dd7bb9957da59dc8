import ArgumentParser
import Capture
import OCPPConformance

/// Where a command that makes a capture writes it.
struct CaptureTarget: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("File to write; .gz compresses; - is standard output.", valueName: "file")
    )
    var output = "-"
}

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
        try CaptureRun.report {
            let from = try time(self.from)
            let to = try time(self.to)
            let globs = station.map { Glob($0) }
            let filter = try CaptureFilter.parse(filter)
            guard !filter.needsPair else {
                throw CannotRun("slice judges each record alone; request and response are for grep")
            }
            var sink = try CaptureSink(path: target.output)
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
    }

    private func time(_ text: String?) throws -> Int64? {
        guard let text else { return nil }
        guard let wall = WallClock.nanoseconds(of: text.utf8.count == 10 ? text + "T00:00:00Z" : text) else {
            throw CannotRun("`\(text)` is no time; write 2026-08-22T10:00:00Z or 2026-08-22")
        }
        return wall
    }
}

/// `linesman capture merge`.
struct CaptureMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Join captures in the order of their clocks; connections keep apart.",
        discussion: """
            EXAMPLES
              linesman capture merge east/ west/ -o all.jsonl.gz
            """
    )

    @OptionGroup var input: CaptureInput
    @OptionGroup var target: CaptureTarget

    func run() throws {
        try CaptureRun.report {
            var merge = try CaptureMerge(input.paths)
            var sink = try CaptureSink(path: target.output)
            var line = LineBuffer()
            LineRewriter.appendHeader(derived: "merge", tool: CaptureRun.tool, to: &line)
            try sink.write(line)
            var sequence: UInt64 = 0
            var isOpen = true
            while isOpen {
                line.removeAll()
                isOpen = try merge.next { next throws(CaptureError) in
                    sequence += 1
                    LineRewriter.append(
                        next.bytes,
                        next.line,
                        sequence: sequence,
                        connection: next.connection,
                        to: &line
                    )
                }
                try sink.write(line)
            }
            try sink.finish()
            for problem in merge.problems.filter({ $0.kind != .noEnd }).prefix(10) {
                Diagnostics.complain("\(problem.file): \(problem.message)")
            }
        }
    }
}

/// `linesman capture recover`.
struct CaptureRecoverCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Copy what can be read of a damaged capture, with gap records where records are missing.",
        discussion: """
            EXAMPLES
              linesman capture recover broken/ -o whole.jsonl.gz

            EXIT STATUS
              0 nothing was missing, 1 something was, 2 could not run
            """
    )

    @OptionGroup var input: CaptureInput
    @OptionGroup var target: CaptureTarget

    func run() throws {
        let integrity = try CaptureRun.report {
            var sink = try CaptureSink(path: target.output)
            var line = LineBuffer()
            LineRewriter.appendHeader(derived: "recover", tool: CaptureRun.tool, to: &line)
            try sink.write(line)
            var encoder = LineEncoder()
            var reader = try CaptureReader(input.paths)
            var missing: UInt64 = 0
            var records: UInt64 = 0
            while let read = try reader.line() {
                let lost = reader.integrity.missing
                defer { missing = reader.integrity.missing }
                guard ![.header, .end].contains(read.event) else { continue }
                line.removeAll()
                if lost > missing, read.event != .gap {
                    var gap = CaptureRecord(read, in: reader.lineBytes)
                    gap.event = .gap
                    gap.lostRecords = lost - missing
                    gap.connection = 0
                    records += 1
                    encoder.append(gap, sequence: records, to: &line)
                }
                records += 1
                LineRewriter.append(reader.lineBytes, read, sequence: records, connection: nil, to: &line)
                try sink.write(line)
            }
            try sink.finish()
            let lost = reader.integrity.missing
            Diagnostics.complain(
                "\(records) records recovered, \(lost) known to be missing, \(reader.integrity.unreadable) lines unreadable"
            )
            return reader.integrity
        }
        if integrity.problems.contains(where: { $0.kind != .noEnd }) { throw ExitCode(1) }
    }
}

/// `linesman capture redact`.
struct CaptureRedactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract: "Replace personal data and secrets by pseudonyms of the same length and type.",
        discussion: """
            What to replace: a JSON Pointer into the payload such as /idTag, a property name, or one of the sets idTag, idToken, \
            passwords, certificates, all. Equal values stay equal under one key; without --key-file \
            the key is random and gone afterwards. Passwords in the Authorization header are always replaced, and of a binary \
            message everything that is no JSON.

            EXAMPLES
              linesman capture redact --replace all DIR -o to-the-vendor.jsonl.gz
              linesman capture redact --replace /idTag --replace certificates --key-file k DIR -o out.jsonl
            """
    )

    @OptionGroup var input: CaptureInput
    @OptionGroup var target: CaptureTarget
    @Option(help: ArgumentHelp("What to replace; may be repeated.", valueName: "pointer|name|set"))
    var replace: [String] = ["all"]
    @Option(help: ArgumentHelp("File whose bytes are the key of the pseudonyms.", valueName: "file")) var keyFile:
        String?

    func run() throws {
        try CaptureRun.report {
            let redactor = Redactor(try Redaction(replace, key: try keyFile.map(CaptureKey.read) ?? []))
            var sink = try CaptureSink(path: target.output)
            var line = LineBuffer()
            LineRewriter.appendHeader(derived: "redact", tool: CaptureRun.tool, redacted: replace, to: &line)
            try sink.write(line)
            var encoder = LineEncoder()
            var sequence: UInt64 = 0
            let integrity = try CaptureScan.records(input.paths) { item, _ in
                guard ![.header, .end].contains(item.record.event) else { return }
                sequence += 1
                line.removeAll()
                encoder.append(redactor.redact(item.record), sequence: sequence, to: &line)
                try sink.write(line)
            }
            try sink.finish()
            CaptureRun.complain(integrity)
        }
    }
}

/// Keys of pseudonyms.
enum CaptureKey {
    static func read(_ path: String) throws -> [UInt8] {
        let source = try LineSource(path: path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 1)
        defer { buffer.deallocate() }
        let count = try source.read(into: buffer)
        guard count >= 16 else { throw CannotRun("\(path) is too short for a key; 16 bytes are the least") }
        return Array(buffer[..<count])
    }
}
