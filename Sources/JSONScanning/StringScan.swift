/// Finds the end of one string and checks its escapes, its control characters and its UTF-8.
struct StringScan: ~Escapable {
    private let bytes: RawSpan
    /// Begins at the byte behind the opening quote; ends behind the closing one.
    private(set) var at: Int
    private(set) var flags: JSONTape.StringFlags = []

    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, from offset: Int) {
        self.bytes = bytes
        self.at = offset
    }

    mutating func scan() -> ScanViolation? {
        while true {
            skipPlain()
            guard at < bytes.byteCount else { return violation(.unexpectedEnd) }
            let byte = bytes.byte(at)
            if byte == UInt8(ascii: "\"") {
                at += 1
                return nil
            } else if byte == UInt8(ascii: "\\") {
                flags.insert(.escaped)
                if let violation = scanEscape() { return violation }
            } else if byte < 0x20 {
                return violation(.controlCharacter)
            } else {
                flags.insert(.nonASCII)
                let length = UTF8Sequence.length(in: bytes, at: at)
                guard length > 0 else { return invalidUTF8() }
                at += length
            }
        }
    }

    /// Passes eight bytes at a time over everything that is neither quote, backslash, control nor non-ASCII.
    private mutating func skipPlain() {
        while at + 8 <= bytes.byteCount {
            let word = bytes.word(at)
            let quote = (word ^ 0x2222_2222_2222_2222) &- 0x0101_0101_0101_0101
            let backslash = (word ^ 0x5c5c_5c5c_5c5c_5c5c) &- 0x0101_0101_0101_0101
            let control = word &- 0x2020_2020_2020_2020
            let special = (quote | backslash | control | word) & 0x8080_8080_8080_8080
            at += special.trailingZeroBitCount >> 3
            if special != 0 { return }
        }
        while at < bytes.byteCount {
            let byte = bytes.byte(at)
            if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            at += 1
        }
    }

    private mutating func scanEscape() -> ScanViolation? {
        guard at + 1 < bytes.byteCount else { return violation(.unexpectedEnd, at: bytes.byteCount) }
        switch bytes.byte(at + 1) {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            at += 2
            return nil
        case UInt8(ascii: "u"):
            return scanUnicodeEscape()
        default:
            return violation(.invalidEscape)
        }
    }

    private mutating func scanUnicodeEscape() -> ScanViolation? {
        guard let unit = HexDigits.unit(in: bytes, at: at + 2) else {
            let end = bytes.byteCount
            var ends = at + 6 > end
            for offset in min(at + 2, end)..<min(at + 6, end) {
                ends = ends && HexDigits.value(of: bytes.byte(offset)) != nil
            }
            return ends ? violation(.unexpectedEnd, at: bytes.byteCount) : violation(.invalidEscape)
        }
        at += 6
        guard unit & 0xf800 == 0xd800 else { return nil }
        if unit < 0xdc00, at + 1 < bytes.byteCount, bytes.byte(at) == UInt8(ascii: "\\"),
            bytes.byte(at + 1) == UInt8(ascii: "u"),
            let low = HexDigits.unit(in: bytes, at: at + 2), low & 0xfc00 == 0xdc00
        {
            at += 6
        } else {
            flags.insert(.loneSurrogate)
        }
        return nil
    }

    private func invalidUTF8() -> ScanViolation {
        UTF8Sequence.isCutShort(in: bytes, at: at)
            ? violation(.unexpectedEnd, at: bytes.byteCount) : violation(.invalidUTF8)
    }

    private func violation(_ kind: ScanViolation.Kind) -> ScanViolation { violation(kind, at: at) }

    private func violation(_ kind: ScanViolation.Kind, at offset: Int) -> ScanViolation {
        ScanViolation(kind, at: offset, found: offset < bytes.byteCount ? bytes.byte(offset) : nil)
    }
}

/// The four hexadecimal digits of a `\u` escape.
enum HexDigits {
    static func unit(in bytes: RawSpan, at offset: Int) -> UInt32? {
        guard offset + 4 <= bytes.byteCount else { return nil }
        var unit: UInt32 = 0
        for index in offset..<offset + 4 {
            guard let digit = value(of: bytes.byte(index)) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
