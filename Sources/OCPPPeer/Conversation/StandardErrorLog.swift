import Glibc

/// Where notices go unless a program says otherwise.
enum StandardErrorLog {
    /// Writes a line in one piece; what cannot be written is lost.
    static func write(_ line: String) { _ = Glibc.write(STDERR_FILENO, line, line.utf8.count) }
}
