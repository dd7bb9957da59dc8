import JSONScanning

/// Reads typed values from a JSON text in one pass, with nothing between the bytes and the values.
///
/// It is total: bytes that are not JSON, or not what is asked for, are errors, whether a schema was consulted before or
/// not. What is passed over is held to JSON's grammar, too.
public struct WireReader: ~Escapable {
    let text: Span<UInt8>
    /// Where it stands: never before a space that does not matter.
    var at = 0

    /// Stands before the value that a text holds.
    @_lifetime(copy text)
    public init(_ text: Span<UInt8>) {
        self.text = text
        skipSpace()
    }

    /// How many bytes it has read.
    public var offset: Int { at }

    /// Fails unless nothing but space is left.
    public mutating func finish() throws(ReadError) {
        skipSpace()
        if at < text.count { throw notJSON() }
    }

    /// The byte it stands before; zero at the end, which begins no value.
    var current: UInt8 { at < text.count ? text[at] : 0 }

    @inline(__always)
    mutating func skipSpace() {
        if at < text.count, text[at] <= 0x20 { skipSpaces() }
    }

    private mutating func skipSpaces() {
        while at < text.count, text[at] <= 0x20 {
            switch text[at] {
            case 0x20, 0x0a, 0x0d, 0x09: at += 1
            default: return
            }
        }
    }

    // MARK: Objects and arrays

    /// Steps into an object; whether it has a first member.
    mutating func beginObject() throws(ReadError) -> Bool {
        guard current == UInt8(ascii: "{") else { throw unexpected(.object) }
        return begin(closing: UInt8(ascii: "}"))
    }

    /// Reads a member's name, most likely the expected one, and stands before its value; its place, if the table has it.
    mutating func member(of members: NameTable, expecting expected: Int) throws(ReadError) -> Int? {
        let index = try index(in: members, expecting: expected)
        skipSpace()
        guard current == UInt8(ascii: ":") else { throw notJSON() }
        at += 1
        skipSpace()
        return index
    }

    /// Steps over the comma behind a member, or out of the object; whether there is another member.
    mutating func nextMember() throws(ReadError) -> Bool { try next(closing: UInt8(ascii: "}")) }

    /// Steps into an array; whether it has a first element.
    mutating func beginArray() throws(ReadError) -> Bool {
        guard current == UInt8(ascii: "[") else { throw unexpected(.array) }
        return begin(closing: UInt8(ascii: "]"))
    }

    /// Steps over the comma behind an element, or out of the array; whether there is another element.
    mutating func nextElement() throws(ReadError) -> Bool { try next(closing: UInt8(ascii: "]")) }

    private mutating func begin(closing bracket: UInt8) -> Bool {
        at += 1
        skipSpace()
        guard current == bracket else { return true }
        at += 1
        return false
    }

    private mutating func next(closing bracket: UInt8) throws(ReadError) -> Bool {
        skipSpace()
        if current == UInt8(ascii: ",") {
            at += 1
            skipSpace()
            return true
        }
        guard current == bracket else { throw notJSON() }
        at += 1
        return false
    }

    // MARK: Words

    /// Whether it stands before `null`.
    var isAtNull: Bool { current == UInt8(ascii: "n") }

    /// Whether it stands before an object.
    var isAtObject: Bool { current == UInt8(ascii: "{") }

    /// Reads `true` or `false`.
    mutating func boolean() throws(ReadError) -> Bool {
        switch current {
        case UInt8(ascii: "t"):
            try word("true")
            return true
        case UInt8(ascii: "f"):
            try word("false")
            return false
        default: throw unexpected(.boolean)
        }
    }

    mutating func word(_ word: String) throws(ReadError) {
        for byte in word.utf8 {
            guard current == byte else { throw notJSON() }
            at += 1
        }
    }

    // MARK: Errors

    /// What is wrong when it does not stand before a value of the kind that is asked for.
    func unexpected(_ expected: ReadError.Expected) -> ReadError {
        switch JSONTape.scan(prefixOf: copy(0..<text.count), from: at) {
        case .success(let tape): ReadError(.found(tape.root.kind, expected: expected), at: at)
        case .failure(let violation): ReadError(.notJSON(violation.kind), at: violation.offset)
        }
    }

    /// What is wrong where JSON's grammar is broken, in the words of the scanner.
    func notJSON() -> ReadError {
        switch JSONTape.scan(copy(0..<text.count)) {
        case .success: ReadError(.notJSON(.expectedValue), at: at)
        case .failure(let violation): ReadError(.notJSON(violation.kind), at: violation.offset)
        }
    }

    /// The bytes of a part.
    func copy(_ range: Range<Int>) -> [UInt8] {
        let part = text.extracting(range)
        return [UInt8](capacity: part.count) { output in
            for index in part.indices { output.append(part[index]) }
        }
    }
}
