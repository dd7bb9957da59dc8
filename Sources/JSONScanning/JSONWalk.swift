/// A cursor over JSON text that finds where values begin and end without checking what stands between.
///
/// Good enough for text that is known to be JSON, and for a first look at any other; who needs a verdict scans a
/// ``JSONTape``. It never reads outside its bytes, whatever they hold, never moves backwards, and allocates nothing.
package struct JSONWalk: ~Escapable {
    /// The text.
    package let bytes: RawSpan
    /// The offset of the byte that comes next.
    package var at: Int

    /// Begins at an offset.
    @_lifetime(copy bytes)
    package init(_ bytes: RawSpan, at: Int = 0) {
        self.bytes = bytes
        self.at = at
    }

    /// The next byte that is not white space, without moving behind it; zero at the end.
    @inline(__always)
    package mutating func peek() -> UInt8 {
        while at < bytes.byteCount {
            let byte = bytes.byte(at)
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
            at += 1
        }
        return 0
    }

    /// Moves behind `byte` where it comes next.
    @inline(__always)
    package mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.byteCount, bytes.byte(at) == byte || peek() == byte, at < bytes.byteCount else { return false }
        at += 1
        return true
    }

    /// The inside of the string that comes next, escapes as they stand; nil where there is none or it does not end.
    @inline(__always)
    package mutating func string() -> Range<Int>? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let from = at
        guard let end = bytes.endOfString(from: from) else { return nil }
        at = end + 1
        return from..<end
    }

    /// The whole of the value that comes next, quotes and brackets included; nil where there is none or it does not end.
    package mutating func value() -> Range<Int>? {
        let first = peek()
        let from = at
        switch first {
        case UInt8(ascii: "\""):
            guard string() != nil else { return nil }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard skipNested() else { return nil }
        case 0, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"):
            return nil
        default:
            while at < bytes.byteCount, !Self.endsScalar(bytes.byte(at)) { at += 1 }
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

    /// Behind the bracket that closes the one at the cursor; brackets are counted, not matched.
    private mutating func skipNested() -> Bool {
        var depth = 0
        while at < bytes.byteCount {
            let byte = bytes.byte(at)
            if byte == UInt8(ascii: "\"") {
                guard let end = bytes.endOfString(from: at + 1) else { return false }
                at = end + 1
                continue
            }
            at += 1
            // Square brackets differ from curly ones in one bit.
            if byte | 0x20 == UInt8(ascii: "{") {
                depth += 1
            } else if byte | 0x20 == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return true }
            }
        }
        return false
    }

    private static func endsScalar(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\"")
    }
}

extension JSONWalk {
    /// The bytes of a range.
    @_lifetime(copy self)
    package func slice(_ range: Range<Int>) -> RawSpan { bytes.extracting(range) }

    /// The bytes of a range as text, escapes as they stand; what is not UTF-8 becomes U+FFFD.
    package func text(_ range: Range<Int>) -> String { slice(range).text }

    /// Whether the bytes of a range are exactly `text`.
    @inline(__always)
    package func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        var place = 0
        while place < range.count, bytes.byte(range.lowerBound + place) == text.utf8Start[place] { place += 1 }
        return place == range.count
    }

    /// The number in a range when it is a run of digits that fits.
    package func unsigned(_ range: Range<Int>) -> UInt64? {
        guard !range.isEmpty else { return nil }
        var value: UInt64 = 0
        for offset in range {
            let digit = bytes.byte(offset) &- UInt8(ascii: "0")
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflows) = product.addingReportingOverflow(UInt64(digit))
            guard digit < 10, !isTooLarge, !overflows else { return nil }
            value = sum
        }
        return value
    }

    /// The inside of the string that is the last member of the text's object, where that member has this name, which is
    /// given as it stands between what goes before and the string: `,"name":"`.
    ///
    /// A member of the same name deeper inside has more than one bracket behind it, and inside a string its quotes are
    /// escaped, so neither is mistaken for it.
    package func lastString(named name: StaticString) -> Range<Int>? {
        let end = bytes.byteCount - 2
        guard end > at, bytes.byte(end) == UInt8(ascii: "\""), bytes.byte(end + 1) == UInt8(ascii: "}") else {
            return nil
        }
        var opening = end
        repeat {
            guard let quote = lastQuote(before: opening) else { return nil }
            opening = quote
        } while isEscaped(opening)
        let from = opening + 1
        let before = from - name.utf8CodeUnitCount
        guard before > at, matches(before..<from, name) else { return nil }
        return from..<end
    }

    /// The nearest quote in front of `end`, eight bytes a step.
    private func lastQuote(before end: Int) -> Int? {
        var end = end
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        while end - at >= 8 {
            let word = bytes.word(end - 8) ^ 0x2222_2222_2222_2222
            let found = ~(((word & low) &+ low) | word | low)
            if found != 0 { return end - 1 - found.leadingZeroBitCount >> 3 }
            end -= 8
        }
        while end > at {
            end -= 1
            if bytes.byte(end) == UInt8(ascii: "\"") { return end }
        }
        return nil
    }

    private func isEscaped(_ quote: Int) -> Bool {
        var first = quote
        while first > at, bytes.byte(first - 1) == UInt8(ascii: "\\") { first -= 1 }
        return (quote - first) & 1 == 1
    }
}
