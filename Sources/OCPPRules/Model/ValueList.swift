/// The values of a condition `in`, in the order of the file; long lists of texts are looked up by hash.
package struct ValueList: Sendable {
    package let values: [RuleValue]
    /// The texts without places to fill in; nil when there are too few for a table to be worth its memory.
    let texts: TextTable?
    /// All values that are not in the table.
    let others: [RuleValue]

    /// From this many texts on a table is faster than to look at one after the other.
    private static let fewest = 8

    package init(_ values: [RuleValue]) {
        self.values = values
        let texts = values.compactMap(\.constantText)
        guard texts.count >= Self.fewest else {
            self.texts = nil
            others = values
            return
        }
        self.texts = TextTable(texts)
        others = values.filter { $0.constantText == nil }
    }
}

extension ValueList: Hashable {
    package static func == (left: ValueList, right: ValueList) -> Bool { left.values == right.values }

    package func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

extension ValueList: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { values.count }
    package subscript(position: Int) -> RuleValue { values[position] }
}

extension RuleValue {
    /// The text that it always is.
    fileprivate var constantText: String? {
        guard case .text(let template) = self else { return nil }
        return template.constant
    }
}

/// A set of texts that is asked with bytes, so that nothing needs to be decoded or allocated to look one up.
struct TextTable: Sendable {
    /// All texts, one after the other.
    private var bytes: [UInt8] = []
    /// Where each text ends in ``bytes``; it begins where the one before ends.
    private var ends: [Int32] = []
    /// Number of a text, from 1, and a part of its hash; 0 in free places.
    ///
    /// At most half of them are taken.
    private var slots: [UInt64]

    /// Equal texts take one place.
    init(_ texts: [String]) {
        slots = Array(repeating: 0, count: max(2, (texts.count * 2 - 1).nextPowerOfTwo))
        for text in texts {
            var text = text
            text.withUTF8 { add($0) }
        }
    }

    /// Whether a text is in the set, and how many of its texts that took to be looked at.
    func search(_ text: UnsafeBufferPointer<UInt8>) -> (isFound: Bool, comparisons: Int) {
        let (place, comparisons) = place(of: text, Self.hash(text))
        return (slots[place] != 0, comparisons)
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        let hash = Self.hash(text)
        let (place, _) = place(of: text, hash)
        guard slots[place] == 0 else { return }
        bytes += text
        ends.append(Int32(bytes.count))
        slots[place] = hash & ~0xFFFF_FFFF | UInt64(ends.count)
    }

    /// Where a text stands, or would.
    private func place(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> (place: Int, comparisons: Int) {
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        var comparisons = 0
        while slots[place] != 0 {
            if (slots[place] ^ hash) >> 32 == 0 {
                comparisons += 1
                if self[Int(slots[place] & 0xFFFF_FFFF) - 1].elementsEqual(text) { return (place, comparisons) }
            }
            place = (place + 1) & (slots.count - 1)
        }
        return (place, comparisons)
    }

    private subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
    }

    /// FNV-1a, its upper half mixed into the lower.
    ///
    /// Peers choose what is looked up and not what is in the table, so they cannot make it slow.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash ^ hash >> 29
    }
}

extension Int {
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
