import ArgumentParser
import Capture
import Traffic

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
        var sink = try target.open(apartFrom: input.paths)
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
                var gap = CaptureRecord(read, in: reader.lineBytes.bytes)
                gap.event = .gap
                gap.lostRecords = lost - missing
                gap.connection = 0
                records += 1
                encoder.append(gap, sequence: records, to: &line)
            }
            records += 1
            LineRewriter.append(reader.lineBytes.bytes, read, sequence: records, connection: nil, to: &line)
            try sink.write(line)
        }
        try sink.finish()
        let lost = reader.integrity.missing
        StandardError.say(
            "\(records) records recovered, \(lost) known to be missing, \(reader.integrity.unreadable) lines unreadable"
        )
        if reader.integrity.problems.contains(where: { $0.kind != .noEnd }) { throw ExitCode(1) }
    }
}
