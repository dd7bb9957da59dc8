/// A short list of names that are looked up in bytes: the members of an object, or the values of a list.
public final class NameTable: Sendable {
    /// The names of an object without members.
    static let none = NameTable("")

    /// What a member may lack.
    let required: UInt64
    private let nullable: UInt64
    private let names: [String]
    /// What is compared before the bytes in between are.
    private let marks: [Mark]
    /// Each name as it is written in front of a value, `"name":`, all of them in a row.
    private let quoted: [UInt8]
    private let ends: [Int]

    /// Takes names that are parted by single spaces.
    ///
    /// - Parameters:
    ///   - names: At most 64 when they are an object's members.
    ///   - required: A bit for each member, beginning with the lowest; set when the member must be there.
    ///   - nullable: A bit for each member; set when `null` is a value of it, and not its absence.
    public init(_ names: String, required: UInt64 = 0, nullable: UInt64 = 0) {
        self.names = names.utf8.isEmpty ? [] : names.split(separator: " ").map { String($0) }
        self.required = required
        self.nullable = nullable
        marks = self.names.map { Mark($0.utf8.span.bytes) }
        var quoted: [UInt8] = []
        var ends: [Int] = []
        for name in self.names {
            quoted += [UInt8(ascii: "\"")] + name.utf8 + [UInt8(ascii: "\""), UInt8(ascii: ":")]
            ends.append(quoted.count)
        }
        self.quoted = quoted
        self.ends = ends
    }

    /// The names as a list.
    public var list: [String] { names }

    /// How many names there are.
    public var count: Int { names.count }

    /// The name at a place.
    public subscript(index: Int) -> String { names[index] }

    /// Whether the specification requires the member at this place.
    public func isRequired(_ member: Int) -> Bool { required >> UInt64(truncatingIfNeeded: member) & 1 == 1 }

    /// Whether `null` means that the member at this place is not there.
    func mayBeLeftOut(_ member: Int) -> Bool {
        (required | nullable) >> UInt64(truncatingIfNeeded: member) & 1 == 0
    }

    /// Appends the name at a place with its quotes and its colon.
    func appendName(_ index: Int, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: quoted[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
    }

    /// The place of a name, which is most likely the expected one.
    func index(of text: RawSpan, expecting expected: Int) -> Int? {
        let mark = Mark(text)
        let count = marks.count
        if expected < count, marks[expected] == mark, isName(expected, text) { return expected }
        for index in 0..<count where marks[index] == mark && isName(index, text) { return index }
        return nil
    }

    /// The length, and the first and the last eight bytes: all there is to a name of up to 16.
    private struct Mark: Equatable {
        let count: Int
        let first: UInt64
        let last: UInt64

        init(_ text: RawSpan) {
            count = text.byteCount
            if count >= 8 {
                first = text.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self)
                last = text.unsafeLoadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            } else if count >= 4 {
                first = UInt64(text.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self))
                last = UInt64(text.unsafeLoadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            } else {
                var bytes: UInt64 = 0
                for index in 0..<count {
                    bytes = bytes << 8 | UInt64(text.unsafeLoad(fromByteOffset: index, as: UInt8.self))
                }
                first = bytes
                last = 0
            }
        }

        @inline(__always)
        static func == (left: Mark, right: Mark) -> Bool {
            left.first == right.first && left.last == right.last && left.count == right.count
        }
    }

    /// Whether the name is this text, of which its mark is known to be right.
    private func isName(_ index: Int, _ text: RawSpan) -> Bool {
        let count = text.byteCount
        guard count > 16 else { return true }
        let quoted = quoted
        let start = ends[index] - 2 - count
        let name = quoted.span.bytes.extracting(start..<start + count)
        var at = 8
        while at < count - 8 {
            guard
                name.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
                    == text.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            else { return false }
            at += 8
        }
        return true
    }
}
