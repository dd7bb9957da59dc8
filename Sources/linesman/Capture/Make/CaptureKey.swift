import Capture

/// Keys of pseudonyms.
enum CaptureKey {
    /// The bytes of a file, 4 KiB at most.
    static func read(_ path: String) throws -> [UInt8] {
        let bytes: [UInt8]
        do throws(Descriptor.Failure) {
            bytes = try Descriptor.contents(ofFile: path)
        } catch {
            throw CannotRun("cannot open \(path): \(error)")
        }
        guard bytes.count >= 16 else { throw CannotRun("\(path) is too short for a key; 16 bytes are the least") }
        return Array(bytes.prefix(4_096))
    }
}
