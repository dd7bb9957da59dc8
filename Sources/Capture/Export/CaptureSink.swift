import CZlib
import Glibc

/// Where a command writes: a file, gzip where its name ends in `.gz`, or standard output.
package struct CaptureSink: ~Copyable {
    private let descriptor: Int32
    private let stream: gzFile?
    private let name: String
    private var buffer: LineBuffer
    /// Bytes given to it.
    package private(set) var written: Int

    /// Opens `path` for writing and replaces a file that is there; `-` is standard output.
    package init(path: String) throws(CaptureError) {
        let opened = path == "-" ? dup(1) : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard opened >= 0 else { throw CaptureError(.cannotOpen, "cannot write \(path)", errno: errno) }
        let compressed = path.hasSuffix(".gz") ? gzdopen(opened, "wb6") : nil
        guard compressed != nil || !path.hasSuffix(".gz") else {
            throw CaptureError(.cannotOpen, "no memory to write \(path)")
        }
        name = path == "-" ? "standard output" : path
        descriptor = opened
        stream = compressed
        buffer = LineBuffer(capacity: 1 << 17)
        written = 0
    }

    package mutating func write(_ bytes: UnsafeRawBufferPointer) throws(CaptureError) {
        written += bytes.count
        buffer.append(bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    package mutating func write(_ line: borrowing LineBuffer) throws(CaptureError) { try write(line.bytes) }

    package mutating func write(_ bytes: [UInt8]) throws(CaptureError) {
        written += bytes.count
        buffer.append(bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    package mutating func write(_ text: String) throws(CaptureError) { try write(Array(text.utf8)) }

    private mutating func flush() throws(CaptureError) {
        var offset = 0
        while offset < buffer.count {
            let rest = UnsafeRawBufferPointer(rebasing: buffer.bytes[offset...])
            let count: Int
            if let stream {
                count = Int(gzwrite(stream, rest.baseAddress, UInt32(min(rest.count, 1 << 30))))
            } else {
                count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            guard count > 0 else {
                if count < 0, errno == EINTR { continue }
                throw CaptureError(.cannotWrite, "cannot write \(name)", errno: errno)
            }
            offset += count
        }
        buffer.removeAll()
    }

    /// Writes what is left; must be called for the output to be whole.
    package consuming func finish() throws(CaptureError) {
        try flush()
        if let stream {
            guard gzclose(stream) == Z_OK else {
                throw CaptureError(.cannotWrite, "cannot write \(name)", errno: errno)
            }
        } else {
            close(descriptor)
        }
    }
}
