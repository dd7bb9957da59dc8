import CZlib
import Glibc

/// The bytes of a file, plain or gzip, or of standard input, chunk by chunk.
package struct LineSource: ~Copyable {
    private let fill: (UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int
    private let offset: () -> Int
    /// What is read, for messages.
    package let name: String

    /// Reads from `fill`, which returns zero at the end.
    package init(name: String, fill: @escaping (UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int) {
        self.name = name
        self.fill = fill
        offset = { 0 }
    }

    /// Opens a file; `-` is standard input, and what is gzip is inflated, whatever its name.
    package init(path: String) throws(CaptureError) {
        let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CaptureError(.cannotOpen, "cannot open \(path)", errno: errno) }
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw CaptureError(.cannotOpen, "\(path) is a folder, not a file")
        }
        guard let stream = gzdopen(descriptor, "rb") else {
            close(descriptor)
            throw CaptureError(.cannotOpen, "no memory to read \(path)")
        }
        gzbuffer(stream, 1 << 18)
        let file = OpenFile(stream: stream)
        let name = path == "-" ? "standard input" : path
        self.name = name
        fill = { (buffer) throws(CaptureError) in try file.read(into: buffer, name: name) }
        offset = { file.offset }
    }

    /// How much of the file was read, in bytes of the file; compressed ones where it is compressed.
    package var fileOffset: Int { offset() }

    /// Fills a buffer, or a part of it: how many bytes, 0 at the end.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(CaptureError) -> Int { try fill(buffer) }

    private final class OpenFile {
        private let stream: gzFile

        init(stream: gzFile) { self.stream = stream }

        deinit { gzclose(stream) }

        var offset: Int { Int(gzoffset(stream)) }

        func read(into buffer: UnsafeMutableRawBufferPointer, name: String) throws(CaptureError) -> Int {
            let count = gzread(stream, buffer.baseAddress, UInt32(min(buffer.count, 1 << 30)))
            guard count <= 0 else { return Int(count) }
            var code: Int32 = 0
            let message = gzerror(stream, &code)
            switch code {
            case Z_OK, Z_STREAM_END: return 0
            case Z_BUF_ERROR: throw CaptureError(.malformed, "\(name) is cut off inside its compressed data")
            case Z_ERRNO: throw CaptureError(.cannotRead, "cannot read \(name)", errno: errno)
            default:
                let words = message.map { String(cString: $0) } ?? "error \(code)"
                throw CaptureError(.malformed, "\(name) is damaged: \(words)")
            }
        }
    }
}

/// Cuts a source into lines without keeping more of it than one buffer.
package struct LineReader: ~Copyable {
    /// A longer line is passed over; far beyond a message of the largest size with its escapes.
    package static let maxLine = 64 << 20

    /// One line, valid until the next is asked for.
    package struct Line {
        /// The line without its line feed, or carriage return and line feed.
        package let bytes: UnsafeRawBufferPointer
        /// Counts from 1.
        package let number: Int
        /// Whether a line feed followed.
        package let isWhole: Bool
        /// Whether it was longer than ``LineReader/maxLine``; only its beginning is there then.
        package let isCut: Bool
    }

    private let source: LineSource
    private var buffer: UnsafeMutableRawBufferPointer
    private var start = 0
    private var scanned = 0
    private var end = 0
    private var isAtEnd = false
    private var failure: CaptureError?
    private var lines = 0
    /// Bytes read so far, uncompressed.
    package private(set) var position = 0

    /// Reads lines from `source`; the buffer grows with the longest of them.
    package init(_ source: consuming LineSource, bufferBytes: Int = 1 << 20) {
        self.source = source
        buffer = .allocate(byteCount: bufferBytes, alignment: 16)
    }

    deinit { buffer.deallocate() }

    /// What is read, for messages.
    package var name: String { source.name }

    /// How much of the file was read; mutating only so that it can be asked through an optional.
    package mutating func fileOffset() -> Int { source.fileOffset }

    /// Why reading ended early, if it did; what was read before that was handed out.
    package mutating func trouble() -> CaptureError? { failure }

    /// The next line without its line feed, or nil at the end.
    package mutating func next() -> Line? {
        while true {
            if let base = buffer.baseAddress, scanned < end, let found = memchr(base + scanned, 0x0A, end - scanned) {
                let at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                return hand(upTo: at, isWhole: true, isCut: false)
            }
            scanned = end
            if end - start >= Self.maxLine { return passOver() }
            guard !isAtEnd else {
                return start < end ? hand(upTo: end, isWhole: false, isCut: false) : nil
            }
            refill()
        }
    }

    private mutating func hand(upTo at: Int, isWhole: Bool, isCut: Bool) -> Line {
        lines += 1
        let bytes = UnsafeRawBufferPointer(rebasing: buffer[start..<at])
        start = isWhole ? at + 1 : at
        scanned = start
        let trimmed = bytes.last == 0x0D ? UnsafeRawBufferPointer(rebasing: bytes.dropLast()) : bytes
        return Line(bytes: trimmed, number: lines, isWhole: isWhole, isCut: isCut)
    }

    private mutating func refill() {
        if start > 0 {
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
            end -= start
            scanned -= start
            start = 0
        }
        if end == buffer.count {
            let grown = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
            grown.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<end]))
            buffer.deallocate()
            buffer = grown
        }
        do {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
            end += count
            position += count
            isAtEnd = count == 0
        } catch {
            failure = error
            isAtEnd = true
        }
    }

    /// Drops the rest of an over-long line; its beginning is handed out marked as cut.
    private mutating func passOver() -> Line {
        let kept = 1 << 12
        end = start + kept
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { chunk.deallocate() }
        var rest = UnsafeRawBufferPointer(start: nil, count: 0)
        while !isAtEnd {
            do throws(CaptureError) {
                let count = try source.read(into: chunk)
                position += count
                isAtEnd = count == 0
                if let feed = chunk[..<count].firstIndex(of: 0x0A) {
                    rest = UnsafeRawBufferPointer(rebasing: chunk[(feed + 1)..<count])
                    break
                }
            } catch {
                failure = error
                isAtEnd = true
            }
        }
        lines += 1
        let line = Line(
            bytes: UnsafeRawBufferPointer(rebasing: buffer[start..<end]),
            number: lines,
            isWhole: true,
            isCut: true
        )
        // The buffer is far larger than a chunk, so what was read too much fits behind what is handed out.
        UnsafeMutableRawBufferPointer(rebasing: buffer[end...]).copyMemory(from: rest)
        start = end
        scanned = end
        end += rest.count
        return line
    }
}
