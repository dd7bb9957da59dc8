import JSONScanning

/// Strings, numbers and words, read through bare pointers.
///
/// Every function takes the address of a value's first byte (or of the byte behind an opening quote) and returns the
/// address behind the value, or `nil`. None needs the end of the document: the zero byte there stops every loop, no
/// loop looks more than 47 bytes ahead of the byte that it stands on, and a byte is passed only after it was seen to
/// be other than zero.
enum EngineScalars {
    typealias Address = UnsafePointer<UInt8>

    // MARK: Loads

    /// Reads a number whose first byte, the lowest, is at an address.
    @inline(__always)
    static func load<Value: FixedWidthInteger & BitwiseCopyable>(_ at: Address, as type: Value.Type) -> Value {
        Value(littleEndian: UnsafeRawPointer(at).loadUnaligned(as: type))
    }

    @inline(__always)
    static func word(_ at: Address) -> UInt64 { load(at, as: UInt64.self) }

    @inline(__always)
    static func halfWord(_ at: Address) -> UInt32 { load(at, as: UInt32.self) }

    @inline(__always)
    static func pair(_ at: Address) -> UInt16 { load(at, as: UInt16.self) }

    @inline(__always)
    static func vector(_ at: Address) -> SIMD16<Int8> { UnsafeRawPointer(at).loadUnaligned(as: SIMD16<Int8>.self) }

    /// The bytes between two addresses, to be looked at before anything else happens to them.
    @inline(__always)
    @_lifetime(immortal)
    static func span(_ start: Address, _ end: Address) -> RawSpan {
        _overrideLifetime(RawSpan(_unsafeStart: start, byteCount: end - start), borrowing: ())
    }

    // MARK: Whitespace

    /// The first byte that is not whitespace.
    static func skipWhitespace(_ start: Address) -> Address {
        var at = start
        while at.pointee <= 0x20 {
            switch at.pointee {
            case 0x20, 0x0a, 0x0d, 0x09: at += 1
            default: return at
            }
        }
        return at
    }

    // MARK: Strings

    /// The first byte from `start` on that is a quote, a backslash, a control byte or not ASCII.
    @inline(__always)
    static func special(_ start: Address) -> Address {
        var at = start
        // As signed bytes, everything above 0x7f is negative: one compare finds control bytes and non-ASCII.
        let space = SIMD16<Int8>(repeating: 0x20)
        let quote = SIMD16<Int8>(repeating: 0x22)
        let backslash = SIMD16<Int8>(repeating: 0x5c)
        while true {
            let bytes = vector(at)
            let marks = (bytes .== quote) .| (bytes .== backslash) .| (bytes .< space)
            let words = marks.words
            if words[0] != 0 { return at + words[0].trailingZeroBitCount &>> 3 }
            if words[1] != 0 { return at + 8 + words[1].trailingZeroBitCount &>> 3 }
            at += 16
        }
    }

    /// The position of the first marked byte; one is.
    ///
    /// Lengths are hard to foresee, so no branch depends on which half it is in.
    @inline(__always)
    static func firstMark(_ words: SIMD2<UInt64>) -> Int {
        let isLow = words[0] != 0
        let half = isLow ? words[0] : words[1]
        // The extra bit changes nothing but what the compiler knows: the word is not zero.
        return (half | 1 << 63).trailingZeroBitCount &>> 3 + (isLow ? 0 : 8)
    }

    /// Passes the rest of a string of at most `limit` scalars; `start` is behind the opening quote.
    @inline(__always)
    static func string(_ start: Address, limit: UInt32) -> Address? {
        let at = special(start)
        guard at.pointee == 0x22 else { return unusualString(at, counted: at - start, limit: Int(limit)) }
        guard at - start <= Int(limit) else { return nil }
        return at + 1
    }

    /// The same from the first byte on that is not plain ASCII, `counted` scalars into the string.
    @inline(never)
    static func unusualString(_ start: Address, counted: Int, limit: Int) -> Address? {
        var at = start
        var count = counted
        while true {
            let byte = at.pointee
            if byte == 0x22 { return count <= limit ? at + 1 : nil }
            if byte < 0x20 { return nil }
            let length = byte == 0x5c ? escapeLength(at) : byte < 0x80 ? 0 : sequenceLength(at)
            guard length > 0 || byte < 0x80 && byte != 0x5c else { return nil }
            at += length
            count += length > 0 ? 1 : 0
            let next = special(at)
            count += next - at
            at = next
        }
    }

    /// The length of the escape at the backslash `at`, both halves of a surrogate pair together; 0 if it is none.
    static func escapeLength(_ at: Address) -> Int {
        switch at[1] {
        case 0x22, 0x5c, 0x2f, 0x62, 0x66, 0x6e, 0x72, 0x74: return 2
        case 0x75:
            guard let unit = hexUnit(at + 2) else { return 0 }
            guard unit & 0xfc00 == 0xd800, at[6] == 0x5c, at[7] == 0x75, let low = hexUnit(at + 8),
                low & 0xfc00 == 0xdc00
            else { return 6 }
            return 12
        default: return 0
        }
    }

    /// Four hexadecimal digits.
    static func hexUnit(_ at: Address) -> UInt32? {
        var unit: UInt32 = 0
        for index in 0..<4 {
            let byte = at[index]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: return nil
            }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// The length of the UTF-8 sequence at `at`, whose first byte is above 0x7f (RFC 3629 §4); 0 if it is none.
    static func sequenceLength(_ at: Address) -> Int {
        func isTail(_ index: Int) -> Bool { at[index] & 0xc0 == 0x80 }
        switch at[0] {
        case 0xc2...0xdf: return isTail(1) ? 2 : 0
        case 0xe0: return at[1] >= 0xa0 && at[1] <= 0xbf && isTail(2) ? 3 : 0
        case 0xed: return at[1] >= 0x80 && at[1] <= 0x9f && isTail(2) ? 3 : 0
        case 0xe1...0xef: return isTail(1) && isTail(2) ? 3 : 0
        case 0xf0: return at[1] >= 0x90 && at[1] <= 0xbf && isTail(2) && isTail(3) ? 4 : 0
        case 0xf1...0xf3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
        case 0xf4: return at[1] >= 0x80 && at[1] <= 0x8f && isTail(2) && isTail(3) ? 4 : 0
        default: return 0
        }
    }

    /// The text of a string that has passed, with escapes resolved; lone surrogates stay apart from every scalar.
    static func decoded(_ start: Address, _ end: Address) -> [UInt8] {
        JSONString.generalizedUTF8(span(start, end))
    }

    // MARK: Numbers

    /// The first byte from `start` on that is no digit.
    @inline(__always)
    static func digits(_ start: Address) -> Address {
        var at = start
        while true {
            let values = word(at) ^ 0x3030_3030_3030_3030
            let marks = ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080
            if marks != 0 { return at + marks.trailingZeroBitCount &>> 3 }
            at += 8
        }
    }

    /// Passes an integer part with its sign, and nothing else.
    @inline(__always)
    static func wholePart(_ start: Address) -> Address? {
        let first = start.pointee == 0x2d ? start + 1 : start
        let end = digits(first)
        guard end != first, first.pointee != 0x30 || end == first + 1 else { return nil }
        return end
    }

    /// Passes a number.
    @inline(__always)
    static func number(_ start: Address) -> Address? {
        guard let whole = wholePart(start) else { return nil }
        if whole.pointee == 0x2e || whole.pointee | 0x20 == 0x65 { return fractionAndExponent(whole) }
        return whole
    }

    /// Passes what follows the integer part, from the point or the `e` on.
    static func fractionAndExponent(_ start: Address) -> Address? {
        var at = start
        if at.pointee == 0x2e {
            let end = digits(at + 1)
            guard end != at + 1 else { return nil }
            at = end
        }
        guard at.pointee | 0x20 == 0x65 else { return at }
        at += 1
        if at.pointee == 0x2b || at.pointee == 0x2d { at += 1 }
        let end = digits(at)
        return end != at ? end : nil
    }

    /// Passes a number whose value is whole.
    @inline(__always)
    static func integerByValue(_ start: Address) -> Address? {
        guard let whole = wholePart(start) else { return nil }
        if whole.pointee == 0x2e || whole.pointee | 0x20 == 0x65 { return unusualInteger(start, whole) }
        return whole
    }

    @inline(never)
    private static func unusualInteger(_ start: Address, _ whole: Address) -> Address? {
        guard let end = fractionAndExponent(whole) else { return nil }
        return JSONNumber(scanned: span(start, end).array).isInteger ? end : nil
    }

    /// Passes a number without fraction and exponent.
    @inline(__always)
    static func integerBySpelling(_ start: Address) -> Address? {
        guard let whole = wholePart(start), whole.pointee != 0x2e, whole.pointee | 0x20 != 0x65 else { return nil }
        return whole
    }

    /// Passes a whole number that is not negative.
    @inline(__always)
    static func count(_ start: Address) -> Address? {
        let end = digits(start)
        guard end != start, start.pointee != 0x30 || end == start + 1, end.pointee != 0x2e,
            end.pointee | 0x20 != 0x65
        else { return unusualCount(start) }
        return end
    }

    @inline(never)
    private static func unusualCount(_ start: Address) -> Address? {
        guard let end = number(start) else { return nil }
        let value = JSONNumber(scanned: span(start, end).array)
        return value.isInteger && !value.isNegative ? end : nil
    }

    // MARK: Words

    /// Passes `true` or `false`.
    @inline(__always)
    static func boolean(_ start: Address) -> Address? {
        let letters = halfWord(start)
        if letters == 0x6575_7274 { return start + 4 }
        return letters == 0x736c_6166 && start[4] == 0x65 ? start + 5 : nil
    }

    /// Passes `null`.
    @inline(__always)
    static func null(_ start: Address) -> Address? { halfWord(start) == 0x6c6c_756e ? start + 4 : nil }

    /// Whether `end` is behind `true`, `false` or `null`, but not behind the word.
    static func isCutWord(_ end: Address) -> Bool {
        let last = end[-1]
        guard last == 0x65 || last == 0x6c else { return false }
        switch end.pointee {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x5f: return true
        default: return false
        }
    }
}
