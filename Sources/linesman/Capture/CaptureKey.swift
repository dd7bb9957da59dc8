import Capture

/// Keys of pseudonyms.
enum CaptureKey {
    static func read(_ path: String) throws -> [UInt8] {
        let source = try LineSource(path: path)
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 1)
        defer { buffer.deallocate() }
        let count = try source.read(into: buffer)
        guard count >= 16 else { throw CannotRun("\(path) is too short for a key; 16 bytes are the least") }
        return Array(buffer[..<count])
    }
}
