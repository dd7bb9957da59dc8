import Glibc
import JSONScanning
import Traffic
import WebSocketFraming

/// A growable run of bytes that lines are appended to without a `String` in between.
///
/// One buffer serves one thread for ever: ``removeAll()`` keeps the memory.
package struct LineBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// The bytes appended since the last ``removeAll()``.
    package private(set) var count = 0

    /// Makes an empty buffer with room for so many bytes.
    package init(capacity: Int = 1 << 16) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// What was appended.
    package var bytes: RawSpan {
        @_lifetime(borrow self)
        get {
            let span = RawSpan(_unsafeStart: start, byteCount: count)
            return _overrideLifetime(span, borrowing: self)
        }
    }

    /// Forgets the bytes and keeps the memory.
    package mutating func removeAll() { count = 0 }

    /// Forgets everything behind the first `length` bytes.
    package mutating func truncate(to length: Int) {
        precondition(length <= count, "a buffer is only ever cut shorter")
        count = length
    }

    /// Forgets the first `offset` bytes.
    package mutating func keep(from offset: Int) {
        precondition(offset <= count, "only what is there can be kept")
        memmove(start, start + offset, count - offset)
        count -= offset
    }

    /// Makes room for so many more bytes.
    @inline(__always)
    package mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(by: more) }
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let grown = max(capacity * 2, count + more)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: grown)
        moved.update(from: start, count: count)
        start.deallocate()
        start = moved
        capacity = grown
    }

    /// Appends a byte.
    package mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    /// Appends text as it stands.
    package mutating func append(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        memcpy(start + count, text.utf8Start, text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    /// Appends bytes as they stand.
    package mutating func append(_ bytes: RawSpan) {
        reserve(bytes.byteCount)
        bytes.withUnsafeBytes { source in
            if let base = source.baseAddress { memcpy(start + count, base, source.count) }
        }
        count += bytes.byteCount
    }

    /// Appends bytes as they stand.
    package mutating func append(_ bytes: [UInt8]) { append(bytes.span.bytes) }

    /// Appends text as it stands.
    package mutating func append(text: String) { append(text.utf8Span.span.bytes) }

    /// Appends text with each quote in it doubled (RFC 4180 §2).
    package mutating func append(doublingQuotesIn bytes: RawSpan) {
        reserve(bytes.byteCount * 2 + 1)
        var out = start + count
        for at in 0..<bytes.byteCount {
            let byte = bytes.byte(at)
            // The second byte is overwritten by the next unless it counts.
            out[0] = byte
            out[1] = 0x22
            out += byte == 0x22 ? 2 : 1
        }
        count = out - start
    }

    /// Appends a number in digits.
    package mutating func append(decimal value: UInt64) {
        reserve(20)
        var digits = 1
        var limit: UInt64 = 10
        while digits < 20, value >= limit {
            digits += 1
            let (next, overflow) = limit.multipliedReportingOverflow(by: 10)
            if overflow { break }
            limit = next
        }
        var rest = value
        var at = count + digits
        repeat {
            at -= 1
            start[at] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
            rest /= 10
        } while at > count
        count += digits
    }

    /// Appends a number in digits, with its sign where it is negative.
    package mutating func append(decimal value: Int64) {
        if value < 0 { append(UInt8(ascii: "-")) }
        append(decimal: value.magnitude)
    }
}

// MARK: - JSON

extension LineBuffer {
    /// Appends `text` as a JSON string, quotes included.
    package mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        append(escaping: text.utf8Span.span.bytes)
        append(UInt8(ascii: "\""))
    }

    /// Appends an array of JSON strings.
    package mutating func append(quoted texts: [String]) {
        append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            append(quoted: text)
        }
        append(UInt8(ascii: "]"))
    }

    /// Appends UTF-8 bytes as the inside of a JSON string and tells whether all of them were ASCII.
    ///
    /// Eight bytes a step: the word is stored first and the output cut back where a byte needs an escape.
    @discardableResult
    package mutating func append(escaping bytes: RawSpan) -> Bool {
        reserve(bytes.byteCount * 6 + 8)
        var at = 0
        var out = UnsafeMutableRawPointer(start + count)
        var seen: UInt64 = 0
        while bytes.byteCount - at >= 8 {
            let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: at, as: UInt64.self))
            out.storeBytes(of: word.littleEndian, as: UInt64.self)
            seen |= word
            let special = bytesToEscape(in: word)
            guard special != 0 else {
                at += 8
                out += 8
                continue
            }
            let plain = special.trailingZeroBitCount >> 3
            at += plain
            out += plain
            at += writeCharacter(of: bytes, at: at, to: &out)
        }
        while at < bytes.byteCount {
            seen |= UInt64(bytes.byte(at))
            at += writeCharacter(of: bytes, at: at, to: &out)
        }
        count = out - UnsafeMutableRawPointer(start)
        return seen & 0x8080_8080_8080_8080 == 0
    }

    /// Appends valid JSON, or the inside of one of its strings; controls beyond U+001F become escapes (``PrintedJSON``).
    package mutating func append(json value: RawSpan) {
        guard PrintedJSON.holdsControls(value) else { return append(value) }
        var at = 0
        while at < value.byteCount {
            let length = PrintedJSON.lengthOfControl(in: value, at: at)
            if length == 0 {
                append(value.byte(at))
            } else {
                append(PrintedJSON.escape(of: value, at: at, length: length))
            }
            at += max(1, length)
        }
    }

    /// Appends a valid JSON value so that it stays on one line: white space other than blanks becomes a blank.
    package mutating func append(oneLine value: RawSpan) {
        let from = count
        append(json: value)
        var at = from
        while count - at >= 8 {
            let word = UnsafeRawPointer(start + at).loadUnaligned(as: UInt64.self)
            if (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080 != 0 {
                for index in at..<at + 8 where start[index] < 0x20 { start[index] = 0x20 }
            }
            at += 8
        }
        for index in at..<count where start[index] < 0x20 { start[index] = 0x20 }
    }

    /// Appends bytes in base64 with padding (RFC 4648 §4).
    package mutating func append(base64 bytes: RawSpan) {
        reserve((bytes.byteCount + 2) / 3 * 4)
        Base64.encode(bytes) { append($0) }
    }
}

/// The bytes of `word` that a JSON string must escape, as the high bit of each; only the lowest set bit is exact.
private func bytesToEscape(in word: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ 0x2222_2222_2222_2222
    let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
    var found = control | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (delete &- ones) & ~delete
    if word & high != 0 {
        // What begins with these may be a control beyond ASCII.
        let first = word ^ 0xC2C2_C2C2_C2C2_C2C2
        let second = word ^ 0xE2E2_E2E2_E2E2_E2E2
        found |= (first &- ones) & ~first | (second &- ones) & ~second
    }
    return found & high
}

/// Writes what stands at an offset, as an escape where it needs one; tells how many bytes of it that was.
private func writeCharacter(of bytes: RawSpan, at offset: Int, to out: inout UnsafeMutableRawPointer) -> Int {
    let byte = bytes.byte(offset)
    if byte < 0x20 || byte == 0x22 || byte == 0x5C {
        out = writeEscape(of: byte, to: out)
        return 1
    }
    let length = byte < 0x7F ? 0 : PrintedJSON.lengthOfControl(in: bytes, at: offset)
    guard length > 0 else {
        out.storeBytes(of: byte, as: UInt8.self)
        out += 1
        return 1
    }
    for escaped in PrintedJSON.escape(of: bytes, at: offset, length: length) {
        out.storeBytes(of: escaped, as: UInt8.self)
        out += 1
    }
    return length
}

private func writeEscape(of byte: UInt8, to out: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    out.storeBytes(of: 0x5C, as: UInt8.self)
    let short: UInt8 =
        switch byte {
        case 0x22, 0x5C: byte
        case 0x0A: UInt8(ascii: "n")
        case 0x0D: UInt8(ascii: "r")
        case 0x09: UInt8(ascii: "t")
        default: UInt8(ascii: "u")
        }
    out.storeBytes(of: short, toByteOffset: 1, as: UInt8.self)
    guard short == UInt8(ascii: "u") else { return out + 2 }
    out.storeBytes(of: 0x30, toByteOffset: 2, as: UInt8.self)
    out.storeBytes(of: 0x30, toByteOffset: 3, as: UInt8.self)
    out.storeBytes(of: hexDigit(byte >> 4), toByteOffset: 4, as: UInt8.self)
    out.storeBytes(of: hexDigit(byte & 15), toByteOffset: 5, as: UInt8.self)
    return out + 6
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
