/// What to do with an escaped half of a surrogate pair, which JSON's grammar allows and Unicode text cannot hold.
public enum LoneSurrogates: Hashable, Sendable {
    /// Put U+FFFD in its place.
    case replace
    /// Give no string at all.
    case refuse
}

/// Decodes the text between two quotes that a scan has accepted.
package enum JSONString {
    /// The code points; a lone surrogate stands for itself.
    package static func codePoints(_ raw: RawSpan) -> [UInt32] {
        var points: [UInt32] = []
        points.reserveCapacity(raw.byteCount)
        forEachCodePoint(raw) { points.append($0) }
        return points
    }

    /// The number of code points; a lone surrogate counts as one.
    package static func length(_ raw: RawSpan) -> Int {
        var count = 0
        forEachCodePoint(raw) { _ in count += 1 }
        return count
    }

    /// UTF-8, with a lone surrogate encoded as if it were a scalar, so that different strings stay different.
    package static func generalizedUTF8(_ raw: RawSpan) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.byteCount)
        var at = 0
        while at < raw.byteCount {
            if raw.byte(at) == UInt8(ascii: "\\") {
                append(escape(in: raw, at: &at), to: &bytes)
                continue
            }
            // What is not escaped stands there in UTF-8 already.
            bytes.append(raw.byte(at))
            at += 1
        }
        return bytes
    }

    /// Appends a code point in that encoding.
    package static func append(_ point: UInt32, to bytes: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: point >> shift & 0x3f | 0x80) }
        switch point {
        case 0..<0x80:
            bytes.append(UInt8(truncatingIfNeeded: point))
        case 0x80..<0x800:
            bytes.append(UInt8(truncatingIfNeeded: point >> 6 | 0xc0))
            bytes.append(tail(0))
        case 0x800..<0x10000:
            bytes.append(UInt8(truncatingIfNeeded: point >> 12 | 0xe0))
            bytes.append(tail(6))
            bytes.append(tail(0))
        default:
            bytes.append(UInt8(truncatingIfNeeded: point >> 18 | 0xf0))
            bytes.append(tail(12))
            bytes.append(tail(6))
            bytes.append(tail(0))
        }
    }

    /// Calls `body` with every code point in order; a lone surrogate stands for itself.
    package static func forEachCodePoint(_ raw: RawSpan, _ body: (UInt32) -> Void) {
        var at = 0
        while at < raw.byteCount {
            let byte = raw.byte(at)
            if byte == UInt8(ascii: "\\") {
                body(escape(in: raw, at: &at))
            } else if byte < 0x80 {
                body(UInt32(byte))
                at += 1
            } else {
                body(sequence(in: raw, at: &at))
            }
        }
    }

    private static func sequence(in raw: RawSpan, at: inout Int) -> UInt32 {
        let lead = raw.byte(at)
        let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        var point = UInt32(lead & (0x7f >> UInt8(length)))
        for index in at + 1..<at + length { point = point << 6 | UInt32(raw.byte(index) & 0x3f) }
        at += length
        return point
    }

    /// Whether it is this text, in UTF-8; a lone surrogate counts as U+FFFD.
    package static func equals(_ raw: RawSpan, _ text: RawSpan) -> Bool {
        var at = 0
        var place = 0
        while at < raw.byteCount {
            if raw.byte(at) == UInt8(ascii: "\\") {
                let scalar = Unicode.Scalar(escape(in: raw, at: &at)) ?? "\u{fffd}"
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    guard place < text.byteCount, text.byte(place) == unit else { return false }
                    place += 1
                }
            } else {
                guard place < text.byteCount, text.byte(place) == raw.byte(at) else { return false }
                at += 1
                place += 1
            }
        }
        return place == text.byteCount
    }

    private static func escape(in raw: RawSpan, at: inout Int) -> UInt32 {
        let letter = raw.byte(at + 1)
        at += 2
        switch letter {
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0c
        case UInt8(ascii: "n"): return 0x0a
        case UInt8(ascii: "r"): return 0x0d
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): return unicodeEscape(in: raw, at: &at)
        default: return UInt32(letter)
        }
    }

    private static func unicodeEscape(in raw: RawSpan, at: inout Int) -> UInt32 {
        let unit = HexDigits.unit(in: raw, at: at) ?? 0xfffd
        at += 4
        guard unit & 0xfc00 == 0xd800, at + 1 < raw.byteCount,
            raw.byte(at) == UInt8(ascii: "\\"), raw.byte(at + 1) == UInt8(ascii: "u"),
            let low = HexDigits.unit(in: raw, at: at + 2), low & 0xfc00 == 0xdc00
        else { return unit }
        at += 6
        return 0x10000 + (unit & 0x3ff) << 10 + low & 0x3ff
    }
}
