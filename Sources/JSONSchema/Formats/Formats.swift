import JSONScanning

/// What `format` asserts, over the UTF-8 bytes of a decoded string.
package enum Formats {
    /// Whether the text is what `format` names.
    package static func matches(_ text: RawSpan, _ format: SchemaFormat) -> Bool {
        switch format {
        case .dateTime: isDateTime(text)
        case .uri: isURI(text)
        }
    }

    /// Whether the text is a date-time (RFC 3339 §5.6), in either letter case, on a day that its month has.
    ///
    /// Second 60 is a leap second, which there is only at the end of a UTC day (RFC 3339 §5.7).
    package static func isDateTime(_ text: RawSpan) -> Bool {
        guard text.byteCount >= 20, hasShape("0000-00-00T00:00:00", text, at: 0) else { return false }
        let year = number(text, at: 0, digits: 4)
        let month = number(text, at: 5, digits: 2)
        let hour = number(text, at: 11, digits: 2)
        let minute = number(text, at: 14, digits: 2)
        let second = number(text, at: 17, digits: 2)
        guard (1...12).contains(month), (1...days(of: month, in: year)).contains(number(text, at: 8, digits: 2)),
            hour < 24, minute < 60, second <= 60
        else { return false }
        var at = 19
        if text.byte(at) == UInt8(ascii: ".") {
            at += 1
            let first = at
            while at < text.byteCount, isDigit(text.byte(at)) { at += 1 }
            guard at > first else { return false }
        }
        guard at < text.byteCount, let offset = offset(text, at: at) else { return false }
        return second < 60 || (hour * 60 + minute - offset + 1440) % 1440 == 1439
    }

    /// RFC 3986 §3: a scheme, and behind the colon only what a URI may contain where it may contain it.
    package static func isURI(_ text: RawSpan) -> Bool {
        let colon = first(UInt8(ascii: ":"), in: text, 0..<text.byteCount)
        guard colon > 0, colon < text.byteCount, isLetter(text.byte(0)) else { return false }
        for at in 0..<colon {
            let byte = text.byte(at)
            guard isLetter(byte) || isDigit(byte) || "+-.".utf8.contains(byte) else { return false }
        }
        var rest = colon + 1..<text.byteCount
        let hash = first(UInt8(ascii: "#"), in: text, rest)
        if hash < rest.upperBound {
            guard areURICharacters(text, hash + 1..<rest.upperBound, and: ":@/?") else { return false }
            rest = rest.lowerBound..<hash
        }
        let question = first(UInt8(ascii: "?"), in: text, rest)
        if question < rest.upperBound {
            guard areURICharacters(text, question + 1..<rest.upperBound, and: ":@/?") else { return false }
            rest = rest.lowerBound..<question
        }
        guard rest.count >= 2, text.byte(rest.lowerBound) == UInt8(ascii: "/"),
            text.byte(rest.lowerBound + 1) == UInt8(ascii: "/")
        else { return areURICharacters(text, rest, and: ":@/") }
        let authority = rest.lowerBound + 2
        let path = first(UInt8(ascii: "/"), in: text, authority..<rest.upperBound)
        return isAuthority(text, authority..<path) && areURICharacters(text, path..<rest.upperBound, and: ":@/")
    }

    // MARK: Dates

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Minutes ahead of UTC; `nil` unless the text ends with the offset.
    private static func offset(_ text: RawSpan, at: Int) -> Int? {
        let sign: Int
        switch text.byte(at) {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return at + 1 == text.byteCount ? 0 : nil
        case UInt8(ascii: "+"): sign = 1
        case UInt8(ascii: "-"): sign = -1
        default: return nil
        }
        guard at + 6 == text.byteCount, hasShape("00:00", text, at: at + 1) else { return nil }
        let hours = number(text, at: at + 1, digits: 2)
        let minutes = number(text, at: at + 4, digits: 2)
        return hours < 24 && minutes < 60 ? sign * (hours * 60 + minutes) : nil
    }

    /// Whether the text has a digit for each `0` and otherwise the same letters.
    private static func hasShape(_ shape: StaticString, _ text: RawSpan, at start: Int) -> Bool {
        for index in 0..<shape.utf8CodeUnitCount {
            let byte = text.byte(start + index)
            switch shape.utf8Start[index] {
            case UInt8(ascii: "0"): guard isDigit(byte) else { return false }
            case UInt8(ascii: "T"): guard byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t") else { return false }
            case let letter: guard byte == letter else { return false }
            }
        }
        return true
    }

    private static func number(_ text: RawSpan, at start: Int, digits: Int) -> Int {
        var number = 0
        for at in start..<start + digits { number = number * 10 + Int(text.byte(at) - UInt8(ascii: "0")) }
        return number
    }

    // MARK: URIs

    /// The first place of a byte in a range, or its end.
    private static func first(_ byte: UInt8, in text: RawSpan, _ range: Range<Int>) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, text.byte(at) != byte { at += 1 }
        return at
    }

    /// RFC 3986 §3.2: user information, then a name, an address or a bracketed address, then a port.
    private static func isAuthority(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        var host = range
        var at = range.upperBound
        while at > range.lowerBound, text.byte(at - 1) != UInt8(ascii: "@") { at -= 1 }
        if at > range.lowerBound {
            guard areURICharacters(text, range.lowerBound..<at - 1, and: ":") else { return false }
            host = at..<range.upperBound
        }
        if !host.isEmpty, text.byte(host.lowerBound) == UInt8(ascii: "[") {
            let bracket = first(UInt8(ascii: "]"), in: text, host)
            guard bracket < host.upperBound, isIPLiteral(text, host.lowerBound + 1..<bracket) else { return false }
            host = bracket + 1..<host.upperBound
            return host.isEmpty
                || text.byte(host.lowerBound) == UInt8(ascii: ":")
                    && areDigits(text, host.lowerBound + 1..<host.upperBound)
        }
        let colon = first(UInt8(ascii: ":"), in: text, host)
        return areURICharacters(text, host.lowerBound..<colon, and: "")
            && areDigits(text, min(colon + 1, host.upperBound)..<host.upperBound)
    }

    /// RFC 3986 §3.2.2, of addresses only the alphabet.
    private static func isIPLiteral(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        for at in range {
            guard isHexDigit(text.byte(at)) || "vV:.".utf8.contains(text.byte(at)) else { return false }
        }
        return !range.isEmpty
    }

    private static func areDigits(_ text: RawSpan, _ range: Range<Int>) -> Bool {
        for at in range where !isDigit(text.byte(at)) { return false }
        return true
    }

    /// RFC 3986 §2: unreserved characters, sub-delimiters, percent-encoded bytes, and those in `others`.
    private static func areURICharacters(_ text: RawSpan, _ range: Range<Int>, and others: String) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text.byte(at)
            at += 1
            if byte == UInt8(ascii: "%") {
                guard at + 1 < range.upperBound, isHexDigit(text.byte(at)), isHexDigit(text.byte(at + 1)) else {
                    return false
                }
                at += 2
            } else {
                guard
                    isLetter(byte) || isDigit(byte) || "-._~!$&'()*+,;=".utf8.contains(byte)
                        || others.utf8.contains(byte)
                else { return false }
            }
        }
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    private static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6 }
}
