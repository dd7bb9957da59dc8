import ArgumentParser
import Glibc

/// What keeps a command from running at all: exit status 2.
struct CannotRun: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// Runs a command; when it cannot, says why on standard error and ends with status 2.
    static func report<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as CannotRun {
            var text = "linesman: \(error)\n"
            text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
            throw ExitCode(2)
        }
    }
}
