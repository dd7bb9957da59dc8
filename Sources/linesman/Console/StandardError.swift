import Capture
import Glibc

/// What a command has to say besides its output; every line says which program speaks.
enum StandardError {
    /// Says what was done or is the case.
    static func say(_ text: String) { write("linesman: \(text)\n") }

    /// Says what is amiss though the command goes on.
    static func warn(_ text: String) { write("linesman: warning: \(text)\n") }

    /// Says what went wrong, and below it what helps.
    static func fail(_ problem: String, fix: String? = nil) { write(failure(problem, fix: fix)) }

    /// The form of every error.
    static func failure(_ problem: String, fix: String?) -> String {
        "linesman: error: \(problem)\n" + (fix.map { "  fix: \($0)\n" } ?? "")
    }

    /// Writes text as it is, in one piece, so that lines of several processes do not mix.
    ///
    /// Where standard error takes nothing there is nobody left to tell.
    static func write(_ text: String) { try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO) }
}
