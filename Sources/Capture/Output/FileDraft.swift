import Glibc
import Synchronization

/// A file in the making: it stands beside its place, under a name that nobody looks for, until it is whole.
///
/// Nothing of it stays when the value goes before it was put in its place.
package final class FileDraft: Sendable {
    /// Where the user wants it.
    package let place: OutputPlace
    /// Where it stands meanwhile.
    package let path: String
    /// It, open for writing.
    package let descriptor: Int32

    /// All that there are, for whoever ends the program.
    private static let drafts = Mutex<Set<String>>([])

    /// Begins a file for `place`.
    ///
    /// - Throws: ``CaptureError`` when the folder takes no file, or the place is none for a file.
    package init(_ place: OutputPlace) throws(CaptureError) {
        switch place.kind {
        case .standardOutput, .device:
            throw CaptureError(.cannotOpen, "cannot write \(place.name): it is no file")
        case .new, .file: break
        }
        var generator = SystemRandomNumberGenerator()
        let path = "\(place.folder)/.linesman-\(String(generator.next(), radix: 16))"
        // Before the file is there: a signal in between finds nothing, or it.
        Self.drafts.withLock { _ = $0.insert(path) }
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            let failure = errno
            Self.drafts.withLock { _ = $0.remove(path) }
            throw CaptureError(.cannotOpen, "cannot write \(place.name)", errno: failure)
        }
        self.place = place
        self.path = path
        self.descriptor = descriptor
        guard case .file(let owner, let group, let mode, _) = place.kind else { return }
        // Whoever may not give files away leaves them his own.
        _ = fchown(descriptor, owner, group)
        fchmod(descriptor, mode)
    }

    deinit {
        close(descriptor)
        Self.drafts.withLock { drafts in
            if drafts.remove(path) != nil { unlink(path) }
        }
    }

    /// Puts it in its place, where it replaces what is there in one step.
    ///
    /// - Throws: ``CaptureError`` when it cannot be brought to the disk or be renamed.
    package func commit() throws(CaptureError) {
        // What has no disk behind it cannot be brought there.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno) }
        let number = Self.drafts.withLock { drafts -> Int32 in
            guard rename(path, place.path) == 0 else { return errno }
            drafts.remove(path)
            return 0
        }
        if number != 0 { throw failure(number) }
    }

    private func failure(_ number: Int32) -> CaptureError {
        CaptureError(.cannotWrite, "cannot write \(place.name)", errno: number)
    }

    /// Removes what is not whole yet; for whoever ends the program at once.
    package static func discardAll() {
        drafts.withLock { drafts in
            for path in drafts { unlink(path) }
            drafts = []
        }
    }
}
