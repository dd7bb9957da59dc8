import Glibc
import JSONScanning

/// The open segment: appends whole records, and takes half a record back when the disk refuses the rest.
struct SegmentFile: ~Copyable {
    let path: String
    private let disk: CaptureDisk
    private let descriptor: Int32
    /// Bytes in the file, always the end of a record.
    private(set) var length = 0
    private var isDirty = false

    init(creating path: String, on disk: CaptureDisk) throws(CaptureError) {
        descriptor = disk.create(path)
        guard descriptor >= 0 else { throw CaptureError(.cannotOpen, "cannot create \(path)", errno: -descriptor) }
        self.path = path
        self.disk = disk
    }

    deinit { Glibc.close(descriptor) }

    /// Writes whole lines; on failure tells how many bytes of whole lines were kept, and why not the rest.
    mutating func append(_ lines: RawSpan) -> (kept: Int, errno: Int32) {
        var written = 0
        while written < lines.byteCount {
            let count = disk.write(descriptor, lines.extracting(written..<lines.byteCount))
            if count < 0 {
                if count == -Int(EINTR) { continue }
                return (takeBackTorn(lines, written: written), Int32(-count))
            }
            written += count
            isDirty = true
        }
        length += written
        return (written, 0)
    }

    private mutating func takeBackTorn(_ lines: RawSpan, written: Int) -> Int {
        var whole = written
        while whole > 0, lines.byte(whole - 1) != 0x0A { whole -= 1 }
        if whole < written {
            ftruncate(descriptor, off_t(length + whole))
            lseek(descriptor, off_t(length + whole), SEEK_SET)
        }
        length += whole
        return whole
    }

    /// Whether the disk has room for more than a few lines; where it cannot be told, yes.
    var hasRoom: Bool {
        var status = statvfs()
        guard fstatvfs(descriptor, &status) == 0 else { return true }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize) >= 1 << 20
    }

    /// Whether no folder holds the file any more, so that what is written to it goes with this program.
    var isGone: Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_nlink == 0
    }

    /// Makes everything appended so far survive a power cut; zero or the system's error number.
    mutating func sync() -> Int32 {
        guard isDirty else { return 0 }
        isDirty = false
        return -disk.sync(descriptor)
    }
}
