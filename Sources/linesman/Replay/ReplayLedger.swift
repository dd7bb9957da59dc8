import ArgumentParser
import Capture
import Glibc
import Synchronization

/// What a replay has compared so far; a mismatch is told when it is found, for a replay may take long.
final class ReplayLedger: Sendable {
    /// Ctrl-C, which ends a replay early.
    let interrupts = Interrupts()

    private let comparison: ReplayComparison
    private let report = Mutex(ReplayReport())

    init(_ comparison: ReplayComparison) { self.comparison = comparison }

    /// Takes what was compared.
    func add(_ verdicts: some Collection<ReplayVerdict>) {
        guard !verdicts.isEmpty else { return }
        report.withLock { $0.verdicts += verdicts }
        for line in verdicts.compactMap(ReplayReport.line) {
            // Where that fails the report does, too, and says so.
            if comparison.printsText { try? StandardOutput.print(line) } else { StandardError.say(line) }
        }
    }

    /// Writes the report; ends with 1 when something did not match, and else as the signal wants that ended the replay.
    func finish() throws {
        let report = report.withLock { $0 }
        if comparison.printsText {
            try StandardOutput.emit(report.summary)
        } else {
            var file = try Output.file(comparison.output, apartFrom: [])
            try file.write(report.text(comparison.format))
            try file.finish()
        }
        if report.mismatches > 0 { throw ExitCode(1) }
        if let number = interrupts.number { throw ExitCode(128 + number) }
    }
}
