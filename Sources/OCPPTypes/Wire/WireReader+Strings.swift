import JSONScanning

extension WireReader {
    /// A text that is on a list, or one that is not.
    enum ListedText {
        case listed(Int)
        case other(String)
    }

    /// The bytes between two quotes.
    private struct Content {
        var range: Range<Int>
        var isASCII: Bool
        /// Whether a backslash is in it, so that the bytes are not the text.
        var isEscaped: Bool
    }

    /// Reads a string.
    mutating func string() throws(ReadError) -> String {
        guard current == UInt8(ascii: "\"") else { throw unexpected(.string) }
        return try string(content())
    }

    /// Reads a string and looks it up.
    mutating func value(of values: NameTable) throws(ReadError) -> ListedText {
        guard current == UInt8(ascii: "\"") else { throw unexpected(.string) }
        let content = try content()
        guard !content.isEscaped else {
            let string = try string(content)
            return values.index(of: string.utf8.span.bytes, expecting: 0).map { .listed($0) } ?? .other(string)
        }
        if let index = values.index(of: text.bytes.extracting(content.range), expecting: 0) {
            return .listed(index)
        }
        return .other(try string(content))
    }

    /// Reads a member's name and looks it up.
    mutating func index(in members: NameTable, expecting expected: Int) throws(ReadError) -> Int? {
        guard current == UInt8(ascii: "\"") else { throw notJSON() }
        let content = try content()
        if content.isEscaped {
            return members.index(of: try string(content).utf8.span.bytes, expecting: expected)
        }
        if !content.isASCII { _ = try string(content) }
        return members.index(of: text.bytes.extracting(content.range), expecting: expected)
    }

    /// Passes over a string.
    mutating func skipString() throws(ReadError) {
        let content = try content()
        if !content.isASCII, !content.isEscaped { _ = try string(content) }
    }

    /// Steps over a string, eight bytes at a time where nothing in them needs a closer look.
    private mutating func content() throws(ReadError) -> Content {
        let bytes = text.bytes
        let start = at + 1
        var at = start
        var isASCII = true
        while true {
            while at + 8 <= bytes.byteCount {
                let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
                let quote = (word ^ 0x2222_2222_2222_2222) &- 0x0101_0101_0101_0101
                let backslash = (word ^ 0x5c5c_5c5c_5c5c_5c5c) &- 0x0101_0101_0101_0101
                let control = word &- 0x2020_2020_2020_2020
                let special = (quote | backslash | control | word) & 0x8080_8080_8080_8080
                at += special.trailingZeroBitCount >> 3
                if special != 0 { break }
            }
            guard at < bytes.byteCount else { throw notJSON() }
            switch text[at] {
            case UInt8(ascii: "\""):
                self.at = at + 1
                return Content(range: start..<at, isASCII: isASCII, isEscaped: false)
            case UInt8(ascii: "\\"): return try escapedContent(from: start)
            case 0..<0x20: throw notJSON()
            case 0x80...: isASCII = false
            default: break
            }
            at += 1
        }
    }

    /// Steps over a string with escapes, with the scanner's help.
    private mutating func escapedContent(from start: Int) throws(ReadError) -> Content {
        guard case .success(let tape) = JSONTape.scan(prefixOf: copy(start - 1..<text.count), from: 0) else {
            throw notJSON()
        }
        at = start - 1 + tape.end
        return Content(range: start..<at - 1, isASCII: false, isEscaped: true)
    }

    private func string(_ content: Content) throws(ReadError) -> String {
        if content.isEscaped {
            let range = content.range.lowerBound - 1..<content.range.upperBound + 1
            guard case .success(let tape) = JSONTape.scan(copy(range)), let string = tape.root.string else {
                throw notJSON()
            }
            return string
        }
        guard let utf8 = try? UTF8Span(validating: text.extracting(content.range)) else { throw notJSON() }
        return String(copying: utf8)
    }
}

extension WireReader {
    /// Reads a string that is a date and time, or any other.
    mutating func dateTime() throws(ReadError) -> DateTime {
        guard current == UInt8(ascii: "\"") else { throw unexpected(.string) }
        let content = try content()
        guard content.isASCII, let time = CivilTime(parsing: text.extracting(content.range)) else {
            return DateTime(try string(content))
        }
        return DateTime(time, text: String(decoding: copy(content.range), as: UTF8.self))
    }
}
