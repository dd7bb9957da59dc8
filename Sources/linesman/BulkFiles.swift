import Glibc
import JSONScanning

/// Reads a file line by line through one buffer.
struct LineReader: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    private static let chunk = 1 << 18

    /// Opens a file; `-` is standard input.
    init(_ path: String) throws {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CannotRun("cannot read \(path): \(String(cString: strerror(errno)))") }
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// The next line without its end, or nil behind the last.
    mutating func next() throws -> [UInt8]? {
        var searched = position
        while true {
            if let end = newline(from: searched) {
                defer { position = end + 1 }
                let last = end > position && buffer[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
                return Array(buffer[position..<last])
            }
            if isAtEnd {
                guard position < buffer.count else { return nil }
                defer { position = buffer.count }
                return Array(buffer[position...])
            }
            buffer.removeSubrange(..<position)
            position = 0
            searched = buffer.count
            try fill()
        }
    }

    private func newline(from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress else { return nil }
            guard let found = memchr(base + start, 10, bytes.count - start) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func fill() throws {
        let count = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
        var got: Int
        repeat {
            got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + count }, Self.chunk) }
        } while got < 0 && errno == EINTR
        buffer.removeLast(Self.chunk - max(got, 0))
        if got < 0 { throw CannotRun("cannot read \(path): \(String(cString: strerror(errno)))") }
        isAtEnd = got == 0
    }
}

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

/// Tells a person at a terminal how far a long run has come.
struct Progress {
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now
    private var isShown = false

    /// Shows a count of lines, from two seconds on and at most twice a second.
    mutating func report(_ lines: Int) {
        let now = ContinuousClock.now
        guard now - start > .seconds(2), now - last > .milliseconds(500), isatty(STDERR_FILENO) == 1 else { return }
        last = now
        isShown = true
        show("\r\(lines) lines")
    }

    /// Removes it.
    func finish() {
        if isShown { show("\r\u{1b}[K") }
    }

    private func show(_ text: String) {
        var text = text
        text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
