/// One header field: where its parts lie in the head.
public struct HTTPField: Hashable, Sendable {
    /// The name, as spelled.
    public let name: Range<Int>
    /// The value without the white space around it; any byte but control characters may be in it.
    public let value: Range<Int>
    /// The whole line with its line ending.
    public let line: Range<Int>
}

/// The head of an HTTP message with not a byte lost: order, spelling and white space are as received.
public struct HTTPHead: Hashable, Sendable {
    /// Everything from the first byte to the end of the empty line.
    public let bytes: [UInt8]
    /// The start line without its line ending.
    public let startLine: Range<Int>
    /// The fields in the order received.
    public let fields: [HTTPField]

    /// Splits a whole head as ``HeadReader`` accepted it; nothing when it is none.
    init?(_ bytes: some Collection<UInt8>, subject: HeadReader.Subject) {
        let bytes = Array(bytes)
        var reader = HeadReader(of: subject, limits: .none)
        guard case .head(let length) = bytes.withUnsafeBytes({ reader.next(in: $0) }), length == bytes.count else {
            return nil
        }
        self.bytes = bytes
        startLine = reader.startLine
        fields = reader.fields
    }

    /// The fields called `name`, compared without regard to case (RFC 9110 §5.1).
    public func fields(named name: String) -> [HTTPField] {
        fields.filter { isEqual($0.name, ignoringCase: name) }
    }

    /// The value of the first field called `name`.
    public func value(of name: String) -> ArraySlice<UInt8>? {
        fields.first { isEqual($0.name, ignoringCase: name) }.map { bytes[$0.value] }
    }

    /// Some of the bytes as text; what is not UTF-8 shows as U+FFFD.
    public func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The elements of the comma-separated lists in all fields called `name`, white space trimmed, empty ones kept.
    ///
    /// A comma inside double quotes does not separate (RFC 9110 §5.6.1). An empty value is a list without elements.
    public func elements(of name: String) -> [Range<Int>] {
        fields(named: name).flatMap { field -> [Range<Int>] in
            if field.value.isEmpty { return [] }
            var elements: [Range<Int>] = []
            var start = field.value.lowerBound
            var isQuoted = false
            for at in field.value {
                if bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
                guard bytes[at] == UInt8(ascii: ","), !isQuoted else { continue }
                elements.append(bytes.trimmed(start..<at))
                start = at + 1
            }
            elements.append(bytes.trimmed(start..<field.value.upperBound))
            return elements
        }
    }

    /// Whether a list in a field called `name` has the element `token`, compared without regard to case.
    public func hasElement(_ token: String, in name: String) -> Bool {
        elements(of: name).contains { isEqual($0, ignoringCase: token) }
    }

    /// Whether the bytes in `range` spell `text`, apart from the case of ASCII letters.
    public func isEqual(_ range: Range<Int>, ignoringCase text: String) -> Bool {
        bytes[range].elementsEqual(text.utf8) { $0.asciiLowercased == $1.asciiLowercased }
    }
}

extension UInt8 {
    var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

    /// Whether this character may be in a token, such as a field name or a method (RFC 9110 §5.6.2).
    var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "^")...UInt8(ascii: "z"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "!"),
            UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isBlank { start += 1 }
        while end > start, self[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}
