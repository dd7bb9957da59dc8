import ArgumentParser
import Capture
import Traffic

/// `linesman capture verify`.
struct CaptureVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say exactly what a capture lacks: torn lines, missing records, gaps, segments without an end.",
        discussion: """
            What is missing is told as findings; `linesman explain LM8004` says what one means.

            EXAMPLES
              linesman capture verify DIR

            EXIT STATUS
              0 nothing is missing, 1 something is, 2 could not read
            """
    )

    @OptionGroup var input: CaptureInput
    @Option(help: "text or json.") var format = CaptureFormat.text

    func run() throws {
        var records: UInt64 = 0
        let integrity = try CaptureScan.lines(input.paths, to: .full) { line, _ in
            if line.event != .header, line.event != .end { records += 1 }
        }
        try StandardOutput.emit(format == .json ? json(integrity, records) : text(integrity, records))
        if !integrity.isWhole { throw ExitCode(1) }
    }

    private func text(_ integrity: CaptureIntegrity, _ records: UInt64) -> String {
        var text = integrity.problems.map {
            "\($0.file):\($0.line): \($0.finding.code) \($0.finding.name): \($0.message)\n"
        }.joined()
        let further = integrity.problemCount - integrity.problems.count
        if further > 0 { text += "and \(further) more problems\n" }
        text += "\(CaptureText.grouped(records)) records read, "
        text +=
            integrity.isWhole
            ? "nothing is missing\n" : "\(CaptureText.grouped(integrity.missing)) known to be missing\n"
        return text
    }

    private func json(_ integrity: CaptureIntegrity, _ records: UInt64) -> String {
        let problems = integrity.problems.map { problem in
            CaptureJSON.object([
                ("code", .text(problem.finding.code.description)), ("kind", .text(problem.kind.rawValue)),
                ("file", .text(problem.file)), ("line", .number(problem.line)),
                ("message", .text(problem.message)), ("records", .number(problem.records.map { Int(clamping: $0) })),
            ])
        }
        return CaptureJSON.object([
            ("records", .number(Int(records))), ("missing", .number(Int(clamping: integrity.missing))),
            ("problems", .raw("[\(problems.joined(separator: ","))]")),
        ]) + "\n"
    }
}
