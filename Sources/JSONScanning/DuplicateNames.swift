/// Finds members that repeat a name of their object, comparing decoded names.
enum DuplicateNames {
    static func find(bytes: [UInt8], entries: [JSONTape.Entry]) -> [JSONDuplicate] {
        var found: [JSONDuplicate] = []
        for index in entries.indices where entries[index].kind == .object && entries[index].count > 1 {
            if isSurelyUnique(index, bytes: bytes, entries: entries) { continue }
            find(in: index, bytes: bytes, entries: entries, into: &found)
        }
        return found.sorted { $0.again.lowerBound < $1.again.lowerBound }
    }

    /// A quick look at objects of the usual size: no two names have the same length and the same ends.
    private static func isSurelyUnique(_ object: Int, bytes: [UInt8], entries: [JSONTape.Entry]) -> Bool {
        guard entries[object].count <= 16 else { return false }
        var marks = InlineArray<16, UInt64>(repeating: 0)
        var count = 0
        var at = object + 1
        while at < Int(entries[object].next) {
            guard !entries[at].flags.contains(.escaped) else { return false }
            let mark = mark(of: entries[at].range, bytes)
            for place in 0..<count where marks[place] == mark { return false }
            marks[count] = mark
            count += 1
            at = Int(entries[at + 1].next)
        }
        return true
    }

    /// The length, and two bytes from either end and from the middle.
    private static func mark(of range: Range<Int>, _ bytes: [UInt8]) -> UInt64 {
        let (first, last) = (range.lowerBound, range.upperBound - 1)
        let middle = first + range.count / 2
        var mark = UInt64(truncatingIfNeeded: range.count)
        for place in [first + 1, min(first + 2, last), middle, max(middle - 1, first), last - 1] {
            mark = mark << 8 | UInt64(bytes[place])
        }
        return mark << 8 | UInt64(bytes[max(last - 2, first)])
    }

    private static func find(
        in object: Int,
        bytes: [UInt8],
        entries: [JSONTape.Entry],
        into found: inout [JSONDuplicate]
    ) {
        var firsts: [ArraySlice<UInt8>: Int] = [:]
        firsts.reserveCapacity(Int(entries[object].count))
        var at = object + 1
        while at < Int(entries[object].next) {
            let content = bytes[entries[at].range].dropFirst().dropLast()
            let name = entries[at].flags.contains(.escaped) ? decoded(content) : content
            if let first = firsts[name] {
                let again = entries[at].range
                let text = String(decoding: name, as: UTF8.self)
                found.append(JSONDuplicate(name: text, first: entries[first].range, again: again))
            } else {
                firsts[name] = at
            }
            at = Int(entries[at + 1].next)
        }
    }

    private static func decoded(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        JSONString.generalizedUTF8(content.span.bytes)[...]
    }
}
