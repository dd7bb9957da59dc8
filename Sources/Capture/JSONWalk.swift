import Glibc

/// A cursor over JSON text that finds where values begin and end without checking what stands between.
///
/// Good enough for lines that this program wrote and for a first look at any other; a reader that needs a verdict asks
/// `JSONScanning`. Never reads outside its bytes, whatever they hold, and never moves backwards.
package struct JSONWalk {
    package let bytes: UnsafeRawBufferPointer
    package var at: Int

    package init(_ bytes: UnsafeRawBufferPointer, at: Int = 0) {
        self.bytes = bytes
        self.at = at
    }

    /// The next byte that is not white space, without moving behind it; zero at the end.
    @inline(__always)
    package mutating func peek() -> UInt8 {
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            at += 1
        }
        return 0
    }

    /// Moves behind `byte` where it comes next.
    @inline(__always)
    package mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte || peek() == byte, at < bytes.count else { return false }
        at += 1
        return true
    }

    /// The inside of the string that comes next, escapes as they stand; nil where there is none or it does not end.
    @inline(__always)
    package mutating func string() -> Range<Int>? {
        guard take(0x22) else { return nil }
        let from = at
        guard let end = endOfString(from: from) else { return nil }
        at = end + 1
        return from..<end
    }

    /// The whole of the value that comes next, quotes and brackets included; nil where there is none or it does not end.
    package mutating func value() -> Range<Int>? {
        let first = peek()
        let from = at
        switch first {
        case 0x22:
            guard string() != nil else { return nil }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard skipNested() else { return nil }
        case 0, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"):
            return nil
        default:
            while at < bytes.count, !endsScalar(bytes[at]) { at += 1 }
        }
        return from..<at
    }

    /// Steps to the next member of the object whose brace was taken: its key, with the cursor before its value.
    ///
    /// Returns nil where no member follows, which is at the closing brace when the text is an object.
    @inline(__always)
    package mutating func nextKey() -> Range<Int>? {
        _ = take(UInt8(ascii: ","))
        guard let key = string(), take(UInt8(ascii: ":")) else { return nil }
        return key
    }

    /// Whether the bytes of `range` are exactly `text`.
    @inline(__always)
    package func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount, let base = bytes.baseAddress else { return false }
        return memcmp(base + range.lowerBound, text.utf8Start, range.count) == 0
    }

    /// The number in `range` when it is a run of digits that fits.
    package func unsigned(_ range: Range<Int>) -> UInt64? {
        guard !range.isEmpty, range.count <= 19 else { return range.count == 20 ? longUnsigned(range) : nil }
        var value: UInt64 = 0
        for index in range {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value &* 10 &+ UInt64(digit)
        }
        return value
    }

    /// The inside of the string that is the last member of the text's object, where that member has this name, which is
    /// given as it stands between what goes before and the string: `,"name":"`.
    ///
    /// A member of the same name deeper inside has more than one bracket behind it, and inside a string its quotes are
    /// escaped, so neither is mistaken for it.
    package func lastString(named name: StaticString) -> Range<Int>? {
        let end = bytes.count - 2
        guard let base = bytes.baseAddress, end > at, bytes[end] == 0x22, bytes[end + 1] == UInt8(ascii: "}") else {
            return nil
        }
        var opening = end
        repeat {
            guard let quote = lastQuote(before: opening, base) else { return nil }
            opening = quote
        } while isEscaped(opening, base)
        let from = opening + 1
        let before = opening + 1 - name.utf8CodeUnitCount
        guard before > at, memcmp(base + before, name.utf8Start, name.utf8CodeUnitCount) == 0 else { return nil }
        return from..<end
    }

    package func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range]) }

    package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func longUnsigned(_ range: Range<Int>) -> UInt64? { UInt64(text(range)) }

    private mutating func skipNested() -> Bool {
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x22:
                guard let end = endOfString(from: at + 1) else { return false }
                at = end + 1
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 {
                    at += 1
                    return true
                }
            default: break
            }
            at += 1
        }
        return false
    }

    /// The closing quote of the string whose inside begins at `from`, eight bytes a step.
    private func endOfString(from: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var index = from
        let ones: UInt64 = 0x0101_0101_0101_0101
        while true {
            while bytes.count - index >= 8 {
                let word = UInt64(littleEndian: (base + index).loadUnaligned(as: UInt64.self))
                let quote = word ^ 0x2222_2222_2222_2222
                let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                let found = ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & 0x8080_8080_8080_8080
                if found != 0 {
                    index += found.trailingZeroBitCount >> 3
                    break
                }
                index += 8
            }
            guard index < bytes.count else { return nil }
            switch bytes[index] {
            case 0x22: return index
            case 0x5C: index += 2
            default: index += 1
            }
        }
    }

    /// The nearest quote in front of `end`, eight bytes a step.
    private func lastQuote(before end: Int, _ base: UnsafeRawPointer) -> Int? {
        var end = end
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        while end - at >= 8 {
            let word = UInt64(littleEndian: (base + end - 8).loadUnaligned(as: UInt64.self)) ^ 0x2222_2222_2222_2222
            let found = ~(((word & low) &+ low) | word | low)
            if found != 0 { return end - 1 - found.leadingZeroBitCount >> 3 }
            end -= 8
        }
        while end > at {
            end -= 1
            if bytes[end] == 0x22 { return end }
        }
        return nil
    }

    private func isEscaped(_ quote: Int, _ base: UnsafeRawPointer) -> Bool {
        var first = quote
        while first > at, bytes[first - 1] == 0x5C { first -= 1 }
        return (quote - first) & 1 == 1
    }

    private func endsScalar(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: ":") || byte == 0x22
    }
}
