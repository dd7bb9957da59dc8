import CLinux
import Glibc

/// The kernel's random source, getrandom(2): bytes that nobody can guess.
package enum SystemRandom {
    /// Fills `bytes`.
    package static func fill(_ bytes: inout MutableRawSpan) {
        bytes.withUnsafeMutableBytes { bytes in
            var got = 0
            while got < bytes.count {
                let count = getrandom(bytes.baseAddress.map { $0 + got }, bytes.count - got, 0)
                precondition(count > 0 || errno == EINTR, "getrandom(2) with flags 0 only fails when interrupted")
                got += max(count, 0)
            }
        }
    }

    /// So many bytes.
    package static func bytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var span = bytes.mutableSpan
        var raw = span.mutableBytes
        fill(&raw)
        return bytes
    }
}
