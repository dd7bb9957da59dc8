import Glibc

/// What tells one state of a file from another.
struct FileStamp: Hashable {
    var seconds = 0
    var nanoseconds = 0
    var size = 0
    var node: UInt = 0

    /// That of a file as it is now; a file that is missing has one, too.
    init(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
        size = Int(status.st_size)
        node = UInt(status.st_ino)
    }
}
