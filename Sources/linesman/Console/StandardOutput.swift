import Glibc
import JSONScanning

/// Collects what goes to standard output and writes it in large pieces.
struct StandardOutput: ~Copyable {
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0

    init() { buffer.reserveCapacity(1 << 17) }

    mutating func write(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 16 { drain() }
    }

    mutating func write(_ number: Int) { write(String(number)) }

    /// Writes a JSON string.
    mutating func write(quoting text: String) { JSONText.append(quoting: text, to: &buffer) }

    /// Writes what is left, and reports if anything could not be written.
    mutating func flush() throws {
        drain()
        // Whoever closed the pipe has read enough.
        guard failure == 0 || failure == EPIPE else {
            throw CannotRun("cannot write: \(String(cString: strerror(failure)))")
        }
    }

    private mutating func drain() {
        buffer.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty, failure == 0 {
                let count = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) {
                    Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
                }
                if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
