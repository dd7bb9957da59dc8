import Capture
import Exchange
import Glibc
import Relay

/// Lines for the operator on standard error.
enum RunLog {
    /// Writes one line; a closed standard error is no reason to stop, and a full one no reason to wait.
    ///
    /// The loops write here too, so a line is dropped when whoever should read them does not.
    @Sendable static func write(_ level: SayLevel, _ text: String) {
        let line = "linesman: \(level == .info ? "" : "\(level.rawValue): ")\(text)\n"
        Descriptor.offer(Array(line.utf8), to: STDERR_FILENO)
    }
}
