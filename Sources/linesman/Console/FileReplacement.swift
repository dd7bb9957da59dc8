import Glibc

/// Puts new contents in the place of a file's, all or nothing: a crash leaves the old file or the new one.
enum FileReplacement {
    /// Writes beside the file and renames; its permissions and owner stay, and a symbolic link stays one.
    ///
    /// - Parameters:
    ///   - path: A file that there is.
    ///   - old: What was read of it; when it holds something else by now, it is left alone.
    ///   - new: What it is to hold.
    /// - Throws: ``CannotRun``.
    static func replace(_ path: String, holding old: [UInt8], with new: [UInt8]) throws(CannotRun) {
        guard let target = resolved(path) else { throw failure(path) }
        var status = stat()
        guard stat(target, &status) == 0 else { throw failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw CannotRun("cannot write \(path): it is no file") }
        let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
        var name = Array("\(folder).linesman-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw failure(path) }
        var isDone = false
        defer {
            close(descriptor)
            if !isDone { unlink(name) }
        }
        // Whoever may not give files away leaves them his own.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        guard (try? Descriptor.write(new, to: descriptor)) != nil, fchmod(descriptor, status.st_mode & 0o7777) == 0,
            fsync(descriptor) == 0
        else {
            throw failure(path)
        }
        guard (try? Descriptor.contents(ofFile: target)) == old else {
            throw CannotRun("cannot write \(path): it has changed meanwhile")
        }
        guard rename(name, target) == 0 else { throw failure(path) }
        isDone = true
    }

    private static func resolved(_ path: String) -> String? {
        guard let target = realpath(path, nil) else { return nil }
        defer { free(target) }
        return String(cString: target)
    }

    private static func failure(_ path: String) -> CannotRun {
        CannotRun("cannot write \(path): \(String(cString: strerror(errno)))")
    }
}
