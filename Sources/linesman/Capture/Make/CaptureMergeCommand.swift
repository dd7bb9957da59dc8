import ArgumentParser
import Capture

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
        var sink = try target.open(apartFrom: input.paths)
        var merge = try CaptureMerge(input.paths)
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
                    next.bytes.span.bytes,
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
            StandardError.warn("\(problem.file): \(problem.message)")
        }
    }
}
