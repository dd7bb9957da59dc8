import Glibc

/// What a command has to say besides its output.
enum Diagnostics {
    /// Writes one line to standard error.
    static func complain(_ message: String) {
        let line = Array("linesman: \(message)\n".utf8)
        var sent = 0
        while sent < line.count {
            let count = line[sent...].withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            sent += count
        }
    }
}
