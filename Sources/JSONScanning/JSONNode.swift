/// One value of a tape: a cursor that costs no copy.
public struct JSONNode: Sendable {
    /// The tape that it belongs to.
    package let storage: JSONTape.Storage
    /// Its place among the tape's entries.
    package let index: Int

    /// The value or name at a place of a tape; the place exists.
    package init(storage: JSONTape.Storage, index: Int) {
        self.storage = storage
        self.index = index
    }

    /// What the value is.
    public var kind: JSONKind { entry.kind }
    /// Where it stands in the document, quotes and brackets included.
    public var range: Range<Int> { entry.range }
    /// The bytes it is written with.
    public var bytes: ArraySlice<UInt8> { storage.bytes[range] }
    /// How it is written.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The number of elements or members; 0 for every other kind.
    public var count: Int { Int(entry.count) }

    /// The truth value, if it is one.
    public var bool: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// The exact number, if it is one.
    public var number: JSONNumber? { kind == .number ? JSONNumber(scanned: bytes) : nil }

    /// The number as an integer, if it is one mathematically (`1.0` and `10e-1` are) and fits.
    public var int: Int? { number?.int }

    /// The decoded string, if it is one, with lone surrogates replaced.
    public var string: String? { string(loneSurrogates: .replace) }

    /// The decoded string, if it is one.
    public func string(loneSurrogates: LoneSurrogates) -> String? {
        guard kind == .string else { return nil }
        guard entry.flags.contains(.escaped) else { return String(decoding: content, as: UTF8.self) }
        guard hasLoneSurrogate else { return String(decoding: generalizedUTF8, as: UTF8.self) }
        guard loneSurrogates == .replace else { return nil }
        var text = String.UnicodeScalarView()
        withContent { raw in
            JSONString.forEachCodePoint(raw) { text.append(Unicode.Scalar($0) ?? "\u{fffd}") }
        }
        return String(text)
    }

    /// Whether it is a string with an escaped half of a surrogate pair in it.
    public var hasLoneSurrogate: Bool { entry.flags.contains(.loneSurrogate) }

    /// The elements of an array, in order; none for every other kind.
    public var elements: Elements { Elements(storage: storage, container: index, isEmpty: kind != .array) }

    /// The members of an object, in order and with repeated names; none for every other kind.
    public var members: Members { Members(storage: storage, container: index, isEmpty: kind != .object) }

    /// The value of the last member with this name, which is the one that most readers take.
    public subscript(name: String) -> JSONNode? {
        var found: JSONNode?
        for member in members where member.isNamed(name) { found = member.value }
        return found
    }

    /// The element at `position`, counted from 0.
    public subscript(position: Int) -> JSONNode? {
        guard position >= 0, position < count else { return nil }
        var rest = elements.makeIterator()
        for _ in 0..<position { _ = rest.next() }
        return rest.next()
    }
}

extension JSONNode {
    /// What the tape says of it.
    package var entry: JSONTape.Entry { storage.entries[index] }

    /// Whether it is a string with a backslash in it.
    package var isEscaped: Bool { entry.flags.contains(.escaped) }

    /// The bytes between the quotes.
    package var content: ArraySlice<UInt8> { bytes.dropFirst().dropLast() }

    /// The decoded string in an encoding that also has lone surrogates: equal exactly when the strings are.
    package var generalizedUTF8: [UInt8] {
        entry.flags.contains(.escaped) ? withContent { JSONString.generalizedUTF8($0) } : Array(content)
    }

    /// The string's code points.
    package var codePoints: [UInt32] { withContent { JSONString.codePoints($0) } }

    /// The string's length in code points, as JSON Schema counts.
    package var codePointCount: Int {
        entry.flags.isEmpty ? entry.range.count - 2 : withContent { JSONString.length($0) }
    }

    /// Whether the string is exactly `text`, scalar by scalar: Swift's own `==` would equate composed and decomposed.
    package func isString(_ text: String) -> Bool {
        guard kind == .string else { return false }
        if entry.flags.contains(.escaped) { return generalizedUTF8.elementsEqual(text.utf8) }
        return content.elementsEqual(text.utf8)
    }

    /// Lends the bytes between the quotes.
    package func withContent<Result>(_ body: (RawSpan) -> Result) -> Result {
        let range = entry.range
        let bytes = storage.bytes
        return body(bytes.span.bytes.extracting(range.lowerBound + 1..<range.upperBound - 1))
    }
}

extension JSONNode {
    /// One name and its value.
    public struct Member: Sendable {
        /// The name, as the string it is.
        public let nameNode: JSONNode
        /// The value.
        public let value: JSONNode

        /// The decoded name; lone surrogates are replaced.
        public var name: String { nameNode.string ?? "" }
        /// Where the name stands in the document, quotes included.
        public var nameRange: Range<Int> { nameNode.range }

        /// Whether the decoded name is exactly `name`.
        public func isNamed(_ name: String) -> Bool { nameNode.isString(name) }
    }

    /// The elements of an array.
    public struct Elements: Sequence, IteratorProtocol, Sendable {
        private let storage: JSONTape.Storage
        private var at: Int
        private let end: Int

        init(storage: JSONTape.Storage, container: Int, isEmpty: Bool) {
            self.storage = storage
            self.at = container + 1
            self.end = isEmpty ? container + 1 : Int(storage.entries[container].next)
        }

        /// The next element.
        public mutating func next() -> JSONNode? {
            guard at < end else { return nil }
            defer { at = Int(storage.entries[at].next) }
            return JSONNode(storage: storage, index: at)
        }
    }

    /// The members of an object.
    public struct Members: Sequence, IteratorProtocol, Sendable {
        private let storage: JSONTape.Storage
        private var at: Int
        private let end: Int

        init(storage: JSONTape.Storage, container: Int, isEmpty: Bool) {
            self.storage = storage
            self.at = container + 1
            self.end = isEmpty ? container + 1 : Int(storage.entries[container].next)
        }

        /// The next member.
        public mutating func next() -> Member? {
            guard at < end else { return nil }
            defer { at = Int(storage.entries[at + 1].next) }
            return Member(
                nameNode: JSONNode(storage: storage, index: at),
                value: JSONNode(storage: storage, index: at + 1)
            )
        }
    }
}
