/// Decodes the inside of JSON strings of lines that were checked to end where they should.
package enum JSONUnescape {
    /// The bytes that the string stands for; an escape that is none is kept as it stands.
    package static func bytes(_ inside: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: inside.count) { buffer, count in
            count = decode(inside, into: UnsafeMutableRawBufferPointer(buffer))
        }
    }

    /// Decodes into `output`, which is at least as long as `inside`, and returns how many bytes that took.
    package static func decode(_ inside: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer) -> Int {
        guard let source = inside.baseAddress, let target = output.baseAddress else { return 0 }
        var at = 0
        var out = 0
        let ones: UInt64 = 0x0101_0101_0101_0101
        while at < inside.count {
            while inside.count - at >= 8 {
                let word = UInt64(littleEndian: (source + at).loadUnaligned(as: UInt64.self))
                (target + out).storeBytes(of: word.littleEndian, as: UInt64.self)
                let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                let found = (backslash &- ones) & ~backslash & 0x8080_8080_8080_8080
                let plain = found == 0 ? 8 : found.trailingZeroBitCount >> 3
                at += plain
                out += plain
                if found != 0 { break }
            }
            guard at < inside.count else { break }
            guard inside[at] == 0x5C, at + 1 < inside.count else {
                output[out] = inside[at]
                at += 1
                out += 1
                continue
            }
            let (byte, isSimple) = simple(inside[at + 1])
            if isSimple {
                output[out] = byte
                at += 2
                out += 1
            } else {
                let (length, consumed) = unicode(inside, at, output, out)
                at += consumed
                out += length
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

    /// Decodes `\uXXXX` at `at`; a lone surrogate becomes U+FFFD, anything else is copied.
    private static func unicode(
        _ inside: UnsafeRawBufferPointer,
        _ at: Int,
        _ output: UnsafeMutableRawBufferPointer,
        _ out: Int
    ) -> (length: Int, consumed: Int) {
        guard inside[at + 1] == UInt8(ascii: "u"), let unit = hex(inside, at + 2) else {
            output[out] = inside[at]
            return (1, 1)
        }
        var scalar = Unicode.Scalar(unit)
        var consumed = 6
        if 0xD800...0xDBFF ~= unit, at + 7 < inside.count, inside[at + 6] == 0x5C, inside[at + 7] == UInt8(ascii: "u"),
            let low = hex(inside, at + 8), 0xDC00...0xDFFF ~= low
        {
            scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
            consumed = 12
        }
        var length = 0
        for byte in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.EncodedScalar() {
            output[out + length] = byte
            length += 1
        }
        return (length, consumed)
    }

    private static func hex(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt32? {
        guard at + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for index in at..<at + 4 {
            let byte = bytes[index]
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
