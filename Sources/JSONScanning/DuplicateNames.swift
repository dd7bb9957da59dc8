/// Finds members that repeat a name of their object, comparing decoded names, at about the cost of scanning them.
///
/// Names are found again by a hash that anybody can compute. Where somebody has made names that fall on the same place,
/// they are sorted instead, so that no document takes longer than its size allows.
struct DuplicateNames {
    /// A member that repeats a name: the entries of that name and of the first like it.
    struct Repeat {
        let first: UInt32
        let again: UInt32
    }

    /// The name of one member, decoded; in the document, or behind it in the arena.
    private struct Name {
        let entry: UInt32
        let hash: UInt32
        let start: Int
        let count: Int
    }

    private let entries: [JSONTape.Entry]
    /// The document, and behind it the names that hold escapes, decoded.
    private var arena: [UInt8]
    private let isOwn: Int
    private var names: [Name] = []
    /// The places of names by hash; zero is none, and any other one too large by one.
    private var slots: [UInt32] = []
    private var found: [Repeat] = []

    /// Every repeated name, in document order.
    static func find(bytes: [UInt8], entries: [JSONTape.Entry]) -> [Repeat] {
        var search: DuplicateNames?
        for index in entries.indices where entries[index].kind == .object && entries[index].count > 1 {
            if isSurelyUnique(index, bytes: bytes, entries: entries) { continue }
            if search == nil { search = DuplicateNames(bytes, entries) }
            search?.look(into: index)
        }
        return search?.inOrder ?? []
    }

    private init(_ bytes: [UInt8], _ entries: [JSONTape.Entry]) {
        self.entries = entries
        arena = bytes
        isOwn = bytes.count
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

    private var inOrder: [Repeat] {
        let isInOrder = zip(found, found.dropFirst()).allSatisfy { $0.again < $1.again }
        return isInOrder ? found : found.sorted { $0.again < $1.again }
    }

    private mutating func look(into object: Int) {
        readNames(of: object)
        if !findByHash() { findBySorting() }
    }

    private mutating func readNames(of object: Int) {
        names.removeAll(keepingCapacity: true)
        if arena.count > isOwn { arena.removeSubrange(isOwn...) }
        var at = object + 1
        while at < Int(entries[object].next) {
            var start = Int(entries[at].start) + 1
            var count = Int(entries[at].end) - 1 - start
            if entries[at].flags.contains(.escaped) {
                let decoded = JSONString.generalizedUTF8(arena.span.bytes.extracting(start..<start + count))
                (start, count) = (arena.count, decoded.count)
                arena += decoded
            }
            let hash = Self.hash(arena.span.bytes, in: start..<start + count)
            names.append(Name(entry: UInt32(at), hash: hash, start: start, count: count))
            at = Int(entries[at + 1].next)
        }
    }

    /// A hash of all bytes, the same in every run.
    @inline(__always)
    static func hash(_ bytes: RawSpan, in range: Range<Int>) -> UInt32 {
        var hash = UInt64(truncatingIfNeeded: range.count) &* 0x9E37_79B9_7F4A_7C15
        var at = range.lowerBound
        let end = range.upperBound
        while at + 8 <= end {
            hash = (hash ^ bytes.word(at)) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash &>> 32
            at += 8
        }
        var rest: UInt64 = 0
        while at < end {
            rest = rest &<< 8 | UInt64(bytes.byte(at))
            at += 1
        }
        hash = (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
        return UInt32(truncatingIfNeeded: hash &>> 32)
    }

    /// Adds what repeats; false, and nothing added, when too many names fall on the same places.
    private mutating func findByHash() -> Bool {
        var capacity = 32
        while capacity < 2 * names.count { capacity *= 2 }
        if slots.count < capacity { slots = [UInt32](repeating: 0, count: capacity) }
        for place in 0..<capacity { slots[place] = 0 }
        let known = found.count
        var steps = 16 * names.count
        for index in names.indices {
            var place = Int(names[index].hash) & (capacity - 1)
            while slots[place] != 0 {
                let other = Int(slots[place]) - 1
                if names[other].hash == names[index].hash, order(other, index) == 0 {
                    found.append(Repeat(first: names[other].entry, again: names[index].entry))
                    break
                }
                steps -= 1
                guard steps > 0 else {
                    found.removeSubrange(known...)
                    return false
                }
                place = (place + 1) & (capacity - 1)
            }
            if slots[place] == 0 { slots[place] = UInt32(index) + 1 }
        }
        return true
    }

    private mutating func findBySorting() {
        let sorted = names.indices.sorted {
            let order = order($0, $1)
            return order == 0 ? $0 < $1 : order < 0
        }
        var repeats: [Repeat] = []
        var first = sorted[0]
        for index in sorted.dropFirst() {
            if order(first, index) == 0 {
                repeats.append(Repeat(first: names[first].entry, again: names[index].entry))
            } else {
                first = index
            }
        }
        found += repeats.sorted { $0.again < $1.again }
    }

    /// Zero for equal names; otherwise which comes first in an order of its own, by length and bytes.
    private func order(_ one: Int, _ other: Int) -> Int {
        let (left, right) = (names[one], names[other])
        guard left.count == right.count else { return left.count - right.count }
        let bytes = arena.span.bytes
        var at = 0
        while at + 8 <= left.count {
            let (a, b) = (bytes.word(left.start + at), bytes.word(right.start + at))
            if a != b { return a < b ? -1 : 1 }
            at += 8
        }
        while at < left.count {
            let (a, b) = (bytes.byte(left.start + at), bytes.byte(right.start + at))
            if a != b { return a < b ? -1 : 1 }
            at += 1
        }
        return 0
    }
}
