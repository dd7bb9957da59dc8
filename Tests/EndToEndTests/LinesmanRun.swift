import Foundation
import TestSupport

/// One run of the program with its arguments, as a user's shell makes it.
struct LinesmanRun {
    let status: Int32
    /// Standard output and standard error.
    let lines: [String]

    var text: String { lines.joined(separator: "\n") }

    /// Runs it to its end; `before` is what the shell does first, and `shell` stands behind the command, such as `> /dev/full`.
    init(_ arguments: [String], input: String = "", before: String = ":", shell: String = "") async throws {
        let process = try ChildProcess(
            URL(filePath: "/bin/sh"),
            ["-c", "\(before); exec \"$0\" \"$@\" \(shell)", Repository.linesman.path] + arguments
        )
        for line in input.split(separator: "\n") { process.write(line: String(line)) }
        process.endInput()
        status = try await process.exitStatus()
        lines = process.lines
    }
}
