import ArgumentParser
import Glibc
import Relay

/// Lines for the operator on standard error.
enum RunLog {
    /// Writes one line; a closed standard error is no reason to stop.
    @Sendable static func write(_ level: RelayServer.LogLevel, _ text: String) {
        let line = level == .warning ? "linesman: warning: \(text)\n" : "linesman: \(text)\n"
        line.utf8CString.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count - 1) }
    }

    /// Says why the program could not run, and what to do, and ends it with 2.
    static func fail(_ problem: String, fix: String) -> Never {
        write(.info, "error: \(problem)\n  fix: \(fix)")
        exit(2)
    }
}
