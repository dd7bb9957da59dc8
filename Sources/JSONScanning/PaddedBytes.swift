/// Borrowed bytes of one JSON document that may be read past their end.
///
/// The byte behind the last one is zero and at least ``slack`` bytes from there on are readable, so a reader needs no
/// bounds test in its inner loops: a zero byte ends every token. Only this package makes them from memory of its own;
/// whoever does so promises this for as long as they are used. This file is the safe face of the pointer.
public struct PaddedBytes {
    /// How many bytes behind the document are readable; the first of them is zero.
    public static let slack = 64

    /// The first byte.
    @usableFromInline
    package let start: UnsafePointer<UInt8>
    /// The number of bytes in the document, without the padding.
    public let count: Int

    /// Describes `count` bytes at `start`; `start[count]` is zero and ``slack`` bytes from there are readable.
    package init(uncheckedStart start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    /// The document, without the padding.
    public var bytes: RawSpan {
        @_lifetime(borrow self)
        get { _overrideLifetime(RawSpan(_unsafeStart: start, byteCount: count), borrowing: self) }
    }

    /// The same for those that hold a buffer.
    package var buffer: UnsafeBufferPointer<UInt8> { .init(start: start, count: count) }

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
            return try body(PaddedBytes(uncheckedStart: base, count: count))
        }
    }
}

extension PaddedBytes {
    /// The byte at an offset, which may be one of the padding.
    @inlinable
    @inline(__always)
    package func byte(_ offset: Int) -> UInt8 {
        assert(offset >= 0 && offset < count + Self.slack, "reading past the padding")
        return start[offset]
    }

    /// The eight bytes from an offset on, the first in the lowest bits; some of them may be padding.
    @inlinable
    @inline(__always)
    package func word(_ offset: Int) -> UInt64 {
        assert(offset >= 0 && offset + 8 <= count + Self.slack, "reading past the padding")
        return UInt64(littleEndian: load(offset, as: UInt64.self))
    }

    /// The sixteen bytes from an offset on, some of which may be padding.
    @inlinable
    @inline(__always)
    package func vector(_ offset: Int) -> SIMD16<UInt8> {
        assert(offset >= 0 && offset + 16 <= count + Self.slack, "reading past the padding")
        return load(offset, as: SIMD16<UInt8>.self)
    }

    /// The bytes of a range.
    @_lifetime(borrow self)
    @inlinable
    @inline(__always)
    package func piece(_ range: Range<Int>) -> RawSpan {
        assert(range.lowerBound >= 0 && range.upperBound <= count + Self.slack, "reading past the padding")
        let span = RawSpan(_unsafeStart: start + range.lowerBound, byteCount: range.count)
        return _overrideLifetime(span, borrowing: self)
    }

    @inlinable
    @inline(__always)
    func load<Value: BitwiseCopyable>(_ offset: Int, as type: Value.Type) -> Value {
        UnsafeRawPointer(start + offset).loadUnaligned(as: type)
    }
}
