/// Base64 of RFC 4648 §4, for bytes that are no text.
package enum Base64 {
    /// The character for the lowest six bits of `value`.
    package static func digit(_ value: UInt32) -> UInt8 {
        switch UInt8(truncatingIfNeeded: value & 63) {
        case let value where value < 26: UInt8(ascii: "A") + value
        case let value where value < 52: UInt8(ascii: "a") + value - 26
        case let value where value < 62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    /// What a character stands for, 0 to 63, or nil when it is not of the alphabet; padding is not.
    package static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    /// Hands the characters for `bytes`, padding included, to `put` one by one.
    package static func encode(_ bytes: RawSpan, _ put: (UInt8) -> Void) {
        var at = 0
        while at < bytes.byteCount {
            let left = min(3, bytes.byteCount - at)
            var group: UInt32 = 0
            for place in 0..<3 {
                group <<= 8
                if place < left { group |= UInt32(bytes.unsafeLoad(fromByteOffset: at + place, as: UInt8.self)) }
            }
            put(digit(group >> 18))
            put(digit(group >> 12))
            put(left > 1 ? digit(group >> 6) : UInt8(ascii: "="))
            put(left > 2 ? digit(group) : UInt8(ascii: "="))
            at += 3
        }
    }

    /// The bytes in base64 with padding.
    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        encode(bytes.span.bytes) { text.append($0) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes behind base64 text, or nil where it is malformed; padding may be missing.
    package static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var out: [UInt8] = []
        var group: UInt32 = 0
        var digits = 0
        var padding = 0
        for byte in text {
            guard byte != UInt8(ascii: "=") else {
                padding += 1
                continue
            }
            guard padding == 0, let value = value(of: byte) else { return nil }
            group = group << 6 | value
            digits += 1
            if digits == 4 {
                out.append(UInt8(truncatingIfNeeded: group >> 16))
                out.append(UInt8(truncatingIfNeeded: group >> 8))
                out.append(UInt8(truncatingIfNeeded: group))
                group = 0
                digits = 0
            }
        }
        switch digits {
        case 0: break
        case 2: out.append(UInt8(truncatingIfNeeded: group >> 4))
        case 3:
            out.append(UInt8(truncatingIfNeeded: group >> 10))
            out.append(UInt8(truncatingIfNeeded: group >> 2))
        default: return nil
        }
        return padding <= 2 ? out : nil
    }
}
