extension RawSpan {
    /// The byte at an offset.
    @inline(__always)
    package func byte(_ offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

    /// Whether the bytes of `range` are exactly `text`.
    @inline(__always)
    package func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for (place, offset) in range.enumerated() where byte(offset) != text.utf8Start[place] { return false }
        return true
    }

    /// A copy of the bytes of `range`.
    package func array(_ range: Range<Int>) -> [UInt8] {
        [UInt8](capacity: range.count) { output in
            for offset in range { output.append(byte(offset)) }
        }
    }

    /// The bytes of `range` as text; what is not UTF-8 becomes U+FFFD.
    package func text(_ range: Range<Int>) -> String {
        String(decoding: array(range), as: UTF8.self)
    }

    /// The offset of the closing quote of the string whose inside begins at `from`, eight bytes a step; nil where there
    /// is none.
    package func endOfString(from: Int) -> Int? {
        var index = from
        let ones: UInt64 = 0x0101_0101_0101_0101
        while true {
            while byteCount - index >= 8 {
                let word = UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
                let quote = word ^ 0x2222_2222_2222_2222
                let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                let found = ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & 0x8080_8080_8080_8080
                if found != 0 {
                    index += found.trailingZeroBitCount >> 3
                    break
                }
                index += 8
            }
            guard index < byteCount else { return nil }
            switch byte(index) {
            case UInt8(ascii: "\""): return index
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
    }
}
