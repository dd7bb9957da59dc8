/// Well-formed UTF-8 by the table of RFC 3629 §4.
package enum UTF8Sequence {
    /// The length of the sequence at `offset`, 1 to 4; 0 when it is not well-formed or not complete.
    package static func length(in bytes: RawSpan, at offset: Int) -> Int {
        let lead = bytes.byte(offset)
        guard lead >= 0x80 else { return 1 }
        guard offset + 1 < bytes.byteCount, secondByteRange(after: lead).contains(bytes.byte(offset + 1)) else {
            return 0
        }
        guard lead >= 0xe0 else { return 2 }
        guard offset + 2 < bytes.byteCount, bytes.byte(offset + 2) & 0xc0 == 0x80 else { return 0 }
        guard lead >= 0xf0 else { return 3 }
        guard offset + 3 < bytes.byteCount, bytes.byte(offset + 3) & 0xc0 == 0x80 else { return 0 }
        return 4
    }

    /// Whether the bytes from `offset` on are the beginning of a sequence that the end of the bytes cuts off.
    package static func isCutShort(in bytes: RawSpan, at offset: Int) -> Bool {
        let lead = bytes.byte(offset)
        let needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
        guard !secondByteRange(after: lead).isEmpty, bytes.byteCount - offset < needed else { return false }
        guard offset + 1 < bytes.byteCount else { return true }
        return secondByteRange(after: lead).contains(bytes.byte(offset + 1))
            && (offset + 2 >= bytes.byteCount || bytes.byte(offset + 2) & 0xc0 == 0x80)
    }

    /// Where `bytes` first stop being UTF-8; `nil` when all of them are.
    package static func firstInvalid(in bytes: RawSpan) -> Int? {
        var at = 0
        while at < bytes.byteCount {
            if at + 8 <= bytes.byteCount, bytes.word(at) & 0x8080_8080_8080_8080 == 0 {
                at += 8
                continue
            }
            let length = length(in: bytes, at: at)
            guard length > 0 else { return at }
            at += length
        }
        return nil
    }

    /// Empty for a byte that begins no sequence of several bytes.
    private static func secondByteRange(after lead: UInt8) -> Range<UInt8> {
        switch lead {
        case 0xc2...0xdf, 0xe1...0xec, 0xee, 0xef, 0xf1...0xf3: 0x80..<0xc0
        case 0xe0: 0xa0..<0xc0
        case 0xed: 0x80..<0xa0
        case 0xf0: 0x90..<0xc0
        case 0xf4: 0x80..<0x90
        default: 0..<0
        }
    }
}
