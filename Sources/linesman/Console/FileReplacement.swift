import Capture

/// Puts new contents in the place of a file's.
enum FileReplacement {
    /// Writes beside the file and renames; its permissions and owner stay, and a symbolic link stays one.
    ///
    /// - Parameters:
    ///   - path: A file that there is.
    ///   - old: What was read of it; when it holds something else by now, it is left alone.
    ///   - new: What it is to hold.
    /// - Throws: ``CannotRun`` or `CaptureError`.
    static func replace(_ path: String, holding old: [UInt8], with new: [UInt8]) throws {
        let draft = try Output.draft(path)
        do throws(Descriptor.Failure) {
            try Descriptor.write(new, to: draft.descriptor)
        } catch {
            throw CannotRun("cannot write \(path): \(error)")
        }
        guard (try? Descriptor.contents(ofFile: path)) == old else {
            throw CannotRun("cannot write \(path): it has changed meanwhile")
        }
        try draft.commit()
    }
}
