import Glibc
import Machine

/// Bytes put aside in a file without a name, for what has to come out in another order than it came in.
package final class Spool {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var written = 0

    /// Opens a file in `TMPDIR`, or `/tmp`, that is gone when the program ends, however it ends.
    package init() throws(CaptureError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        descriptor = SystemFile.nameless(in: folder, prefix: "linesman-")
        guard descriptor >= 0 else {
            throw CaptureError(.cannotOpen, "cannot make a file in \(folder)", errno: -descriptor)
        }
    }

    deinit { close(descriptor) }

    /// How many bytes were put aside; where the next ones will stand.
    package var count: Int { written + buffer.count }

    /// Puts bytes behind those that are there.
    package func append(_ bytes: some Collection<UInt8>) throws(CaptureError) {
        buffer += bytes
        if buffer.count >= 1 << 18 { try flush() }
    }

    /// The bytes that stand in `range`.
    package func bytes(in range: Range<Int>) throws(CaptureError) -> [UInt8] {
        if range.upperBound > written { try flush() }
        var failure: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let target = buffer.baseAddress.map { $0 + count }
                let got = pread(descriptor, target, range.count - count, off_t(range.lowerBound + count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else {
                    failure = got < 0 ? errno : EIO
                    return
                }
                count += got
            }
        }
        if let failure { throw CaptureError(.cannotRead, "cannot read what was put aside", errno: failure) }
        return bytes
    }

    private func flush() throws(CaptureError) {
        var sent = 0
        while sent < buffer.count {
            let count = SystemFile.write(buffer.span.bytes.extracting(sent..<buffer.count), to: descriptor)
            if count == -Int(EINTR) { continue }
            guard count > 0 else {
                throw CaptureError(.cannotWrite, "cannot put bytes aside", errno: Int32(truncatingIfNeeded: -count))
            }
            sent += count
        }
        written += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }
}
