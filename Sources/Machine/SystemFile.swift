import Glibc

/// The system calls on files that take bytes where they stand.
package enum SystemFile {
    /// Writes some bytes: how many were taken, or the system's error number below zero.
    package static func write(_ bytes: RawSpan, to descriptor: Int32) -> Int {
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        return count >= 0 ? count : -Int(errno)
    }

    /// Opens a new file in `folder` whose name begins with `prefix` and is taken away at once, so that it is gone when the
    /// program ends, however it ends: its descriptor, or the system's error number below zero.
    package static func nameless(in folder: String, prefix: String) -> Int32 {
        var path = Array("\(folder)/\(prefix)XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return -errno }
        unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }

    /// The names in a folder, in no order; nil, with `errno` set, where it cannot be read.
    package static func names(in folder: String) -> [String]? {
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            )
        }
        return names
    }
}
