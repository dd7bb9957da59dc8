import JSONScanning

/// JSON that somebody may well print on a terminal: what could forge or hide output there is an escape.
///
/// Beside the controls that JSON escapes anyway (U+0000 to U+001F, RFC 8259 §7) these are U+007F to U+009F, and the
/// bidirectional controls U+202A to U+202E and U+2066 to U+2069. Whoever reads the JSON gets the same text.
package enum PrintedJSON {
    /// Text as a string with its quotes.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(quoting: text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends text as a string with its quotes.
    package static func append(quoting text: String, to output: inout [UInt8]) {
        let quoted = JSONText.quoted(text)
        let bytes = quoted.span.bytes
        guard holdsControls(bytes) else {
            output += quoted
            return
        }
        var at = 0
        while at < bytes.byteCount {
            let length = lengthOfControl(in: bytes, at: at)
            if length == 0 {
                output.append(bytes.byte(at))
            } else {
                output += escape(of: bytes, at: at, length: length)
            }
            at += max(1, length)
        }
    }

    /// Whether there is anything to escape beyond what JSON demands; bytes that are not UTF-8 are none.
    package static func holdsControls(_ bytes: RawSpan) -> Bool {
        let (high, ones): (UInt64, UInt64) = (0x8080_8080_8080_8080, 0x0101_0101_0101_0101)
        var at = 0
        while at < bytes.byteCount {
            if bytes.byteCount - at >= 8 {
                let word = bytes.word(at)
                let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
                if (word | (delete &- ones) & ~delete) & high == 0 {
                    at += 8
                    continue
                }
            }
            if bytes.byte(at) >= 0x7F, lengthOfControl(in: bytes, at: at) > 0 { return true }
            at += 1
        }
        return false
    }

    /// How many bytes a control beyond U+001F takes that begins at an offset; 0 where none does.
    package static func lengthOfControl(in bytes: RawSpan, at offset: Int) -> Int {
        switch bytes.byte(offset) {
        case 0x7F: return 1
        case 0xC2:
            guard offset + 1 < bytes.byteCount, 0x80...0x9F ~= bytes.byte(offset + 1) else { return 0 }
            return 2
        case 0xE2:
            guard offset + 2 < bytes.byteCount else { return 0 }
            switch (bytes.byte(offset + 1), bytes.byte(offset + 2)) {
            case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return 3
            default: return 0
            }
        default: return 0
        }
    }

    /// The six bytes that stand for the control of this length at an offset, such as `\u202e`.
    package static func escape(of bytes: RawSpan, at offset: Int, length: Int) -> [UInt8] {
        let unit: UInt16 =
            switch length {
            case 1: 0x7F
            case 2: UInt16(bytes.byte(offset + 1))
            default: 0x2000 | UInt16(bytes.byte(offset + 1) & 0x3F) << 6 | UInt16(bytes.byte(offset + 2) & 0x3F)
            }
        let digits = Array("0123456789abcdef".utf8)
        return Array("\\u".utf8) + [12, 8, 4, 0].map { digits[Int(unit >> UInt16($0) & 15)] }
    }
}
