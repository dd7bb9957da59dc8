import JSONScanning

/// Decodes the inside of JSON strings of lines that were checked to end where they should.
package enum JSONUnescape {
    /// The bytes that the string stands for; an escape that is none is kept as it stands.
    package static func bytes(_ inside: RawSpan) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: inside.byteCount)
        var span = bytes.mutableSpan
        var output = span.mutableBytes
        let count = decode(inside, into: &output)
        bytes.removeLast(inside.byteCount - count)
        return bytes
    }

    /// The text that the string stands for; what is not UTF-8 in it becomes U+FFFD.
    package static func text(_ inside: RawSpan) -> String { String(decoding: bytes(inside), as: UTF8.self) }

    /// Decodes into `output`, which is at least as long as `inside`, and returns how many bytes that took.
    package static func decode(_ inside: RawSpan, into output: inout MutableRawSpan) -> Int {
        precondition(output.byteCount >= inside.byteCount, "there is room for what is decoded")
        var at = 0
        var out = 0
        let ones: UInt64 = 0x0101_0101_0101_0101
        while at < inside.byteCount {
            while inside.byteCount - at >= 8 {
                let word = UInt64(littleEndian: inside.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
                output.storeBytes(of: word.littleEndian, toByteOffset: out, as: UInt64.self)
                let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                let found = (backslash &- ones) & ~backslash & 0x8080_8080_8080_8080
                let plain = found == 0 ? 8 : found.trailingZeroBitCount >> 3
                at += plain
                out += plain
                if found != 0 { break }
            }
            guard at < inside.byteCount else { break }
            guard inside.byte(at) == UInt8(ascii: "\\"), at + 1 < inside.byteCount else {
                output.put(inside.byte(at), &out)
                at += 1
                continue
            }
            let (byte, isSimple) = simple(inside.byte(at + 1))
            if isSimple {
                output.put(byte, &out)
                at += 2
            } else {
                at += unicode(inside, at: at, into: &output, at: &out)
            }
        }
        return out
    }

    private static func simple(_ letter: UInt8) -> (UInt8, Bool) {
        switch letter {
        case 0x22, 0x5C, 0x2F: (letter, true)
        case UInt8(ascii: "n"): (0x0A, true)
        case UInt8(ascii: "r"): (0x0D, true)
        case UInt8(ascii: "t"): (0x09, true)
        case UInt8(ascii: "b"): (0x08, true)
        case UInt8(ascii: "f"): (0x0C, true)
        default: (0, false)
        }
    }

    /// Decodes `\uXXXX` at `at` and returns how long it was; a lone surrogate becomes U+FFFD, anything else is copied.
    private static func unicode(
        _ inside: RawSpan,
        at: Int,
        into output: inout MutableRawSpan,
        at out: inout Int
    ) -> Int {
        guard inside.byte(at + 1) == UInt8(ascii: "u"), let unit = hex(inside, at: at + 2) else {
            output.put(inside.byte(at), &out)
            return 1
        }
        var scalar = Unicode.Scalar(unit)
        var consumed = 6
        if 0xD800...0xDBFF ~= unit, at + 7 < inside.byteCount, inside.byte(at + 6) == UInt8(ascii: "\\"),
            inside.byte(at + 7) == UInt8(ascii: "u"), let low = hex(inside, at: at + 8), 0xDC00...0xDFFF ~= low
        {
            scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
            consumed = 12
        }
        for byte in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.EncodedScalar() { output.put(byte, &out) }
        return consumed
    }

    private static func hex(_ bytes: RawSpan, at: Int) -> UInt32? {
        guard at + 4 <= bytes.byteCount else { return nil }
        var value: UInt32 = 0
        for index in at..<at + 4 {
            let byte = bytes.byte(index)
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}

extension MutableRawSpan {
    /// Stores a byte and steps behind it.
    @inline(__always)
    fileprivate mutating func put(_ byte: UInt8, _ offset: inout Int) {
        storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
        offset += 1
    }
}
