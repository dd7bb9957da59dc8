import Traffic
import Capture
import ArgumentParser
import Glibc

/// Collects what goes to standard output and writes it in large pieces.
///
/// What cannot be written throws ``CannotRun``; a reader that has gone away ends the program quietly, as a signal would.
struct StandardOutput: ~Copyable {
    private var buffer: [UInt8] = []

    init() { buffer.reserveCapacity(1 << 17) }

    /// Writes text and the end of the line, at once.
    static func print(_ text: String) throws { try emit(text + "\n") }

    /// Writes text as it is, at once.
    static func emit(_ text: String) throws {
        var output = StandardOutput()
        try output.write(text)
        try output.flush()
    }

    /// Adds text.
    mutating func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 16 { try flush() }
    }

    /// Adds a number.
    mutating func write(_ number: Int) throws { try write(String(number)) }

    /// Adds a JSON string.
    mutating func write(quoting text: String) throws {
        PrintedJSON.append(quoting: text, to: &buffer)
        if buffer.count > 1 << 16 { try flush() }
    }

    /// Writes what is left; to be called at the end.
    mutating func flush() throws {
        defer { buffer.removeAll(keepingCapacity: true) }
        do throws(Descriptor.Failure) {
            try Descriptor.write(buffer, to: STDOUT_FILENO)
        } catch {
            guard error.number != EPIPE else { throw ExitCode(128 + SIGPIPE) }
            throw CannotRun("cannot write standard output: \(error)")
        }
    }
}
