import Glibc
import Synchronization

/// Keeps a second recording out of a folder: two would number their segments alike and delete each other's.
///
/// The system lets go of it when the process ends, however it ends.
final class FolderLock: Sendable {
    private let descriptor: Mutex<Int32>

    init(_ directory: String) throws(CaptureError) {
        let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw CaptureError(.cannotOpen, "cannot open \(directory)", errno: errno) }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
            close(folder)
            throw CaptureError(.cannotOpen, "another process records into \(directory)")
        }
        // A file system that knows no locks is none the worse for it.
        descriptor = Mutex(folder)
    }

    deinit { release() }

    func release() {
        descriptor.withLock { folder in
            if folder >= 0 { close(folder) }
            folder = -1
        }
    }
}
