import ArgumentParser
import Glibc
import Relay

/// Lines for the operator on standard error.
enum RunLog {
    /// Writes one line; a closed standard error is no reason to stop, and a full one no reason to wait.
    ///
    /// The loops write here too, so a line is dropped when whoever should read them does not.
    @Sendable static func write(_ level: RelayServer.LogLevel, _ text: String) {
        let line = level == .warning ? "linesman: warning: \(text)\n" : "linesman: \(text)\n"
        var place = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
        guard poll(&place, 1, 0) == 1, place.revents & Int16(POLLOUT) != 0 else { return }
        line.utf8CString.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count - 1) }
    }

    /// Says why the program could not run, and what to do, and ends it with 2.
    static func fail(_ problem: String, fix: String) -> Never {
        write(.info, "error: \(problem)\n  fix: \(fix)")
        exit(2)
    }
}
