/// A scanned document: its bytes and a flat list of its values in document order.
///
/// Nothing is converted while scanning. Names, strings and numbers are decoded when asked for, so the tape tells
/// `1.0` from `1`, keeps members that repeat a name, and knows where in the bytes each value stands.
public struct JSONTape: Sendable {
    /// What all nodes of the document share.
    package let storage: Storage

    /// The document as given.
    public var bytes: [UInt8] { storage.bytes }
    /// The document's value.
    public var root: JSONNode { JSONNode(storage: storage, index: 0) }
    /// Every member that repeats a name of its object, in document order.
    public var duplicates: [JSONDuplicate] { duplicates(first: .max) }
    /// How many members repeat a name of their object.
    public var duplicateCount: Int { storage.repeats.count }
    /// Where the value ends; what follows is whitespace, or for ``scan(prefixOf:from:limits:)`` anything.
    public var end: Int { root.range.upperBound }

    /// The first so many members that repeat a name of their object, in document order.
    public func duplicates(first count: Int) -> [JSONDuplicate] {
        storage.repeats.prefix(count).map { found in
            let again = JSONNode(storage: storage, index: Int(found.again))
            return JSONDuplicate(
                name: again.string ?? "",
                first: storage.entries[Int(found.first)].range,
                again: again.range
            )
        }
    }

    /// Scans a whole document: one value, and nothing around it but whitespace.
    public static func scan(
        _ bytes: some Collection<UInt8>,
        limits: JSONLimits = .default
    ) -> Result<JSONTape, ScanViolation> {
        scan(Array(bytes), from: 0, wholeText: true, limits: limits)
    }

    /// Scans a whole document that somebody else owns; the tape keeps a copy.
    public static func scan(_ bytes: RawSpan, limits: JSONLimits = .default) -> Result<JSONTape, ScanViolation> {
        scan(bytes.array, from: 0, wholeText: true, limits: limits)
    }

    /// Scans the value that begins at or behind `offset`, and leaves what follows it alone.
    public static func scan(
        prefixOf bytes: some Collection<UInt8>,
        from offset: Int,
        limits: JSONLimits = .default
    ) -> Result<JSONTape, ScanViolation> {
        scan(Array(bytes), from: offset, wholeText: false, limits: limits)
    }

    /// The same in a document that somebody else owns; the tape keeps a copy.
    public static func scan(
        prefixOf bytes: PaddedBytes,
        from offset: Int,
        limits: JSONLimits = .default
    ) -> Result<JSONTape, ScanViolation> {
        scan(bytes.bytes.array, from: offset, wholeText: false, limits: limits)
    }

    private static func scan(
        _ bytes: [UInt8],
        from offset: Int,
        wholeText: Bool,
        limits: JSONLimits
    ) -> Result<JSONTape, ScanViolation> {
        var scanner = JSONScanner(bytes.span.bytes, from: offset, limits: limits)
        if let violation = scanner.scan(wholeText: wholeText) { return .failure(violation) }
        return .success(JSONTape(storage: Storage(bytes: bytes, entries: scanner.entries)))
    }
}

/// A member whose name another member of the same object has already.
public struct JSONDuplicate: Hashable, Sendable {
    /// The decoded name; lone surrogates are replaced.
    public let name: String
    /// Where the name stood the first time, quotes included.
    public let first: Range<Int>
    /// Where it stands again.
    public let again: Range<Int>
}

extension JSONTape {
    /// One value, or one member's name.
    package struct Entry: Sendable {
        /// What kind of value it is; a name is a string.
        package var kind: JSONKind
        /// Of strings and names; empty for all others.
        package var flags: StringFlags
        /// Offsets of the first byte and of the byte behind the last one, quotes and brackets included.
        package var start: UInt32
        /// The offset behind the last byte.
        package var end: UInt32
        /// The index of the entry behind this value and everything inside it.
        package var next: UInt32
        /// How many elements or members it has.
        package var count: UInt32

        /// Where it stands, quotes and brackets included.
        package var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// What is known about a string without decoding it.
    package struct StringFlags: OptionSet, Sendable {
        /// One bit each.
        package let rawValue: UInt8

        /// Combines the bits.
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// It contains a backslash.
        package static let escaped = StringFlags(rawValue: 1)
        /// It contains a `\u` escape of half a surrogate pair.
        package static let loneSurrogate = StringFlags(rawValue: 2)
        /// It contains a byte above 0x7f.
        package static let nonASCII = StringFlags(rawValue: 4)
    }

    /// A document and its entries, written once.
    package final class Storage: Sendable {
        /// The document.
        package let bytes: [UInt8]
        /// Values and names in document order.
        package let entries: [Entry]
        /// Every member that repeats a name of its object, in document order.
        let repeats: [DuplicateNames.Repeat]

        init(bytes: [UInt8], entries: [Entry]) {
            self.bytes = bytes
            self.entries = entries
            self.repeats = DuplicateNames.find(bytes: bytes, entries: entries)
        }

        /// How many members repeat a name of their object.
        package var repeatCount: Int { repeats.count }

        /// The offsets of names that a later one in the same object repeats.
        package var replacedNames: Set<Int> {
            guard !repeats.isEmpty else { return [] }
            var replaced: Set<Int> = []
            var last: [UInt32: UInt32] = [:]
            for found in repeats {
                let before = last.updateValue(found.again, forKey: found.first) ?? found.first
                replaced.insert(Int(entries[Int(before)].start))
            }
            return replaced
        }
    }
}
