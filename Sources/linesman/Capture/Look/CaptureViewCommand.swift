import ArgumentParser
import Capture

/// `linesman capture view`.
struct CaptureViewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view",
        abstract: "Print the consumer view of an Open OCPP Trace: counts, correlations, orphans.",
        discussion: """
            EXAMPLES
              linesman capture view trace.jsonl | jq .unansweredCalls

            EXIT STATUS
              0 every line is a record, 1 some are not, 2 could not read
            """
    )

    @OptionGroup var input: CaptureInput

    func run() throws {
        var view = TraceView()
        let integrity = try CaptureScan.lines(input.paths, to: .full) { line, bytes in _ = view.add(line, in: bytes)
        }
        try StandardOutput.emit(view.json())
        CaptureRun.complain(integrity)
        if integrity.unreadable > 0 { throw ExitCode(1) }
    }
}
