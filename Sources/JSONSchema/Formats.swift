/// What `format` asserts, over the UTF-8 bytes of a decoded string.
package enum Formats {
    /// Whether the text is what `format` names.
    package static func matches(_ text: UnsafeBufferPointer<UInt8>, _ format: SchemaFormat) -> Bool {
        switch format {
        case .dateTime: isDateTime(text)
        case .uri: isURI(text)
        }
    }

    /// Whether the text is a date-time (RFC 3339 §5.6), in either letter case, on a day that its month has.
    ///
    /// Second 60 is a leap second, which there is only at the end of a UTC day (RFC 3339 §5.7).
    package static func isDateTime(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count >= 20, hasShape("0000-00-00T00:00:00", text, at: 0) else { return false }
        let year = number(text, at: 0, digits: 4)
        let month = number(text, at: 5, digits: 2)
        let hour = number(text, at: 11, digits: 2)
        let minute = number(text, at: 14, digits: 2)
        let second = number(text, at: 17, digits: 2)
        guard (1...12).contains(month), (1...days(of: month, in: year)).contains(number(text, at: 8, digits: 2)),
            hour < 24, minute < 60, second <= 60
        else { return false }
        var at = 19
        if text[at] == UInt8(ascii: ".") {
            at += 1
            let first = at
            while at < text.count, isDigit(text[at]) { at += 1 }
            guard at > first else { return false }
        }
        guard at < text.count, let offset = offset(text, at: at) else { return false }
        return second < 60 || (hour * 60 + minute - offset + 1440) % 1440 == 1439
    }

    /// RFC 3986 §3: a scheme, and behind the colon only what a URI may contain where it may contain it.
    package static func isURI(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = text[...]
        guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), let letter = rest.first, isLetter(letter),
            rest[..<colon].allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
        else { return false }
        rest = rest[(colon + 1)...]
        if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
            guard areURICharacters(rest[(hash + 1)...], and: ":@/?") else { return false }
            rest = rest[..<hash]
        }
        if let question = rest.firstIndex(of: UInt8(ascii: "?")) {
            guard areURICharacters(rest[(question + 1)...], and: ":@/?") else { return false }
            rest = rest[..<question]
        }
        guard rest.starts(with: "//".utf8) else { return areURICharacters(rest, and: ":@/") }
        let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
        return isAuthority(authority) && areURICharacters(rest[authority.endIndex...], and: ":@/")
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
    private static func offset(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> Int? {
        let sign: Int
        switch text[at] {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): return at + 1 == text.count ? 0 : nil
        case UInt8(ascii: "+"): sign = 1
        case UInt8(ascii: "-"): sign = -1
        default: return nil
        }
        guard at + 6 == text.count, hasShape("00:00", text, at: at + 1) else { return nil }
        let hours = number(text, at: at + 1, digits: 2)
        let minutes = number(text, at: at + 4, digits: 2)
        return hours < 24 && minutes < 60 ? sign * (hours * 60 + minutes) : nil
    }

    /// Whether the text has a digit for each `0` and otherwise the same letters.
    private static func hasShape(_ shape: StaticString, _ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        shape.withUTF8Buffer { shape in
            shape.indices.allSatisfy { index in
                let byte = text[start + index]
                switch shape[index] {
                case UInt8(ascii: "0"): return isDigit(byte)
                case UInt8(ascii: "T"): return byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t")
                case let letter: return byte == letter
                }
            }
        }
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>, at start: Int, digits: Int) -> Int {
        text[start..<start + digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    // MARK: URIs

    private typealias Text = Slice<UnsafeBufferPointer<UInt8>>

    /// RFC 3986 §3.2: user information, then a name, an address or a bracketed address, then a port.
    private static func isAuthority(_ text: Text) -> Bool {
        var host = text
        if let at = host.lastIndex(of: UInt8(ascii: "@")) {
            guard areURICharacters(host[..<at], and: ":") else { return false }
            host = host[(at + 1)...]
        }
        if host.first == UInt8(ascii: "[") {
            guard let bracket = host.firstIndex(of: UInt8(ascii: "]")),
                isIPLiteral(host[(host.startIndex + 1)..<bracket])
            else { return false }
            host = host[(bracket + 1)...]
            return host.isEmpty || host.first == UInt8(ascii: ":") && host.dropFirst().allSatisfy(isDigit)
        }
        guard let colon = host.firstIndex(of: UInt8(ascii: ":")) else { return areURICharacters(host, and: "") }
        return areURICharacters(host[..<colon], and: "") && host[(colon + 1)...].allSatisfy(isDigit)
    }

    /// RFC 3986 §3.2.2, of addresses only the alphabet.
    private static func isIPLiteral(_ text: Text) -> Bool {
        !text.isEmpty && text.allSatisfy { isHexDigit($0) || "vV:.".utf8.contains($0) }
    }

    /// RFC 3986 §2: unreserved characters, sub-delimiters, percent-encoded bytes, and those in `others`.
    private static func areURICharacters(_ text: Text, and others: String) -> Bool {
        var at = text.startIndex
        while at < text.endIndex {
            let byte = text[at]
            at += 1
            if byte == UInt8(ascii: "%") {
                guard at + 1 < text.endIndex, isHexDigit(text[at]), isHexDigit(text[at + 1]) else {
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
