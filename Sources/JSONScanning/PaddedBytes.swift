/// Borrowed bytes of one JSON document that may be read past their end.
///
/// The byte at `end` is zero and at least ``slack`` bytes from `end` on are readable, so a scanner needs no bounds test
/// in its inner loops: a zero byte ends every token. Whoever makes one promises this for as long as it is used.
public struct PaddedBytes {
    /// How many bytes behind the document must be readable; the first of them is zero.
    public static let slack = 64

    /// The first byte.
    public let start: UnsafePointer<UInt8>
    /// The number of bytes in the document, without the padding.
    public let count: Int

    /// Describes `count` bytes at `start`; `start[count]` is zero and ``slack`` bytes from there are readable.
    public init(uncheckedStart start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    /// The bytes without the padding.
    public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Copies `bytes` into a padded buffer for the time of `body`.
    public static func with<Result>(
        copyOf bytes: some Collection<UInt8>,
        _ body: (PaddedBytes) throws -> Result
    ) rethrows -> Result {
        let count = bytes.count
        return try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + slack) { buffer in
            _ = buffer.initialize(from: bytes)
            buffer[count...].initialize(repeating: 0)
            guard let base = buffer.baseAddress else { preconditionFailure("capacity is never zero") }
            return try body(PaddedBytes(uncheckedStart: UnsafePointer(base), count: count))
        }
    }
}
