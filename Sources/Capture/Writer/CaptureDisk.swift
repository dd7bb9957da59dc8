import Glibc
import Machine

/// The system calls by which a recording reaches the disk; a test puts a disk in their place that is full or fails.
package struct CaptureDisk: Sendable {
    /// Creates a file that must not exist and opens it for writing: its descriptor, or an error number below zero.
    package var create: @Sendable (String) -> Int32
    /// Writes some bytes: how many were taken, or an error number below zero.
    package var write: @Sendable (Int32, RawSpan) -> Int
    /// Makes what was written survive a power cut: zero, or an error number below zero.
    package var sync: @Sendable (Int32) -> Int32

    /// The real one.
    package static let system = CaptureDisk(
        create: { path in
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
            return descriptor >= 0 ? descriptor : -errno
        },
        write: { descriptor, bytes in SystemFile.write(bytes, to: descriptor) },
        sync: { fdatasync($0) == 0 ? 0 : -errno }
    )
}
