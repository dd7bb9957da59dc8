extension RawSpan {
    /// The byte at an offset.
    @inlinable
    @inline(__always)
    package func byte(_ offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

    /// The eight bytes from an offset on, the first in the lowest bits.
    @inlinable
    @inline(__always)
    package func word(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Whether these bytes stand at an offset.
    package func holds(_ bytes: some Collection<UInt8>, at offset: Int) -> Bool {
        guard byteCount - offset >= bytes.count else { return false }
        var at = offset
        for expected in bytes {
            guard byte(at) == expected else { return false }
            at += 1
        }
        return true
    }

    /// Whether this text stands at an offset.
    package func holds(_ text: some StringProtocol, at offset: Int) -> Bool { holds(text.utf8, at: offset) }

    /// Whether two texts are the same bytes.
    @inlinable
    @inline(__always)
    package func isEqual(to other: RawSpan) -> Bool {
        guard byteCount == other.byteCount else { return false }
        var at = 0
        guard byteCount >= 8 else {
            while at < byteCount, byte(at) == other.byte(at) { at += 1 }
            return at == byteCount
        }
        while at + 8 < byteCount {
            guard word(at) == other.word(at) else { return false }
            at += 8
        }
        return word(byteCount - 8) == other.word(byteCount - 8)
    }

    /// A copy of the bytes.
    package var array: [UInt8] {
        [UInt8](capacity: byteCount) { output in
            for offset in 0..<byteCount { output.append(byte(offset)) }
        }
    }

    /// The bytes as text; what is not UTF-8 becomes U+FFFD.
    package var text: String { String(decoding: array, as: UTF8.self) }

    /// The offset of the closing quote of the string whose inside begins at an offset; nil where it does not end.
    package func endOfString(from offset: Int) -> Int? {
        var at = offset
        let ones: UInt64 = 0x0101_0101_0101_0101
        while true {
            while byteCount - at >= 8 {
                let word = word(at)
                let quote = word ^ 0x2222_2222_2222_2222
                let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                let found = ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & 0x8080_8080_8080_8080
                if found != 0 {
                    at += found.trailingZeroBitCount >> 3
                    break
                }
                at += 8
            }
            guard at < byteCount else { return nil }
            switch byte(at) {
            case UInt8(ascii: "\""): return at
            case UInt8(ascii: "\\"): at += 2
            default: at += 1
            }
        }
    }
}

extension SIMDMask<SIMD16<Int8>> {
    /// The mask as two words, the first eight elements in the first: every element is a byte of ones or of zeros.
    @inlinable
    @inline(__always)
    package var words: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }
}
