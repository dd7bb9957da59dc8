import JSONScanning

/// Writes typed values as JSON, without spaces.
public struct WireWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8]
    /// Whether different spellings of a number or a time are written alike.
    let isCanonical: Bool
    /// The members of the object that is being written.
    private var members = NameTable.none

    /// Begins with nothing.
    public init() { self.init(isCanonical: false) }

    init(isCanonical: Bool) {
        bytes = []
        bytes.reserveCapacity(512)
        self.isCanonical = isCanonical
    }

    /// Goes on behind what is there.
    init(appendingTo bytes: consuming [UInt8]) {
        self.bytes = bytes
        isCanonical = false
    }

    // MARK: Objects

    /// Opens an object; what ``end(_:)`` wants back.
    mutating func begin(_ members: NameTable) -> NameTable {
        let outer = self.members
        self.members = members
        bytes.append(UInt8(ascii: "{"))
        return outer
    }

    /// Closes the object.
    mutating func end(_ outer: NameTable) {
        close(with: UInt8(ascii: "}"))
        members = outer
    }

    private mutating func close(with bracket: UInt8) {
        // Every member and element has a comma behind it; the last one's becomes the bracket.
        if bytes.last == UInt8(ascii: ",") {
            bytes[bytes.count - 1] = bracket
        } else {
            bytes.append(bracket)
        }
    }

    private mutating func name(_ member: Int) { members.appendName(member, to: &bytes) }

    private mutating func comma() { bytes.append(UInt8(ascii: ",")) }

    /// Appends the member at this place of the object's names.
    public mutating func put(_ member: Int, _ text: String) {
        name(member)
        append(text)
        comma()
    }

    /// Appends the member at this place of the object's names.
    public mutating func put(_ member: Int, _ integer: Int) {
        name(member)
        append(integer)
        comma()
    }

    /// Appends the member at this place of the object's names.
    public mutating func put(_ member: Int, _ value: some WireValue) {
        name(member)
        value.write(to: &self)
        comma()
    }

    /// Appends the member at this place of the object's names, if it is there.
    public mutating func put(_ member: Int, _ text: String?) {
        if let text { put(member, text) }
    }

    /// Appends the member at this place of the object's names, if it is there.
    public mutating func put(_ member: Int, _ integer: Int?) {
        if let integer { put(member, integer) }
    }

    /// Appends the member at this place of the object's names, if it is there.
    public mutating func put(_ member: Int, _ value: (some WireValue)?) {
        if let value { put(member, value) }
    }

    // MARK: Values

    mutating func append(_ text: String) {
        guard Self.isPlain(text.utf8.span.bytes) else { return JSONText.append(quoting: text, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a string holds nothing that JSON wants escaped.
    private static func isPlain(_ text: RawSpan) -> Bool {
        let count = text.byteCount
        var at = 0
        var special: UInt64 = 0
        while at + 8 <= count {
            let word = text.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            let quote = word ^ 0x2222_2222_2222_2222
            let backslash = word ^ 0x5c5c_5c5c_5c5c_5c5c
            // A byte is below the one it is compared with when subtracting borrows and its own highest bit is clear.
            special |= (quote &- 0x0101_0101_0101_0101) & ~quote
            special |= (backslash &- 0x0101_0101_0101_0101) & ~backslash
            special |= (word &- 0x2020_2020_2020_2020) & ~word
            at += 8
        }
        guard special & 0x8080_8080_8080_8080 == 0 else { return false }
        while at < count {
            let byte = text.unsafeLoad(fromByteOffset: at, as: UInt8.self)
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
            at += 1
        }
        return true
    }

    mutating func append(_ integer: Int) {
        if integer < 0 { bytes.append(UInt8(ascii: "-")) }
        append(digits: UInt64(integer.magnitude), atLeast: 1)
    }

    mutating func append(_ boolean: Bool) { bytes.append(contentsOf: boolean ? "true".utf8 : "false".utf8) }

    mutating func append(_ elements: [some WireValue]) {
        bytes.append(UInt8(ascii: "["))
        for element in elements {
            element.write(to: &self)
            comma()
        }
        close(with: UInt8(ascii: "]"))
    }

    /// Appends bytes that are JSON already, or a piece of it.
    mutating func append(raw text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

    mutating func append(byte: UInt8) { bytes.append(byte) }

    /// Appends a number, with zeros in front when it has fewer digits than are wanted.
    mutating func append(digits number: UInt64, atLeast wanted: Int) {
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var rest = number
        var start = digits.count
        repeat {
            start -= 1
            digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0 || digits.count - start < wanted
        for index in start..<digits.count { bytes.append(digits[index]) }
    }
}
