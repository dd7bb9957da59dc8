import JSONScanning

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
        for text in texts { add(text.utf8Span.span.bytes) }
    }

    /// Whether a text is in the set, and how many of its texts that took to be looked at.
    func search(_ text: RawSpan) -> (isFound: Bool, comparisons: Int) {
        let (place, comparisons) = place(of: text, Self.hash(text))
        return (slots[place] != 0, comparisons)
    }

    private mutating func add(_ text: RawSpan) {
        let hash = Self.hash(text)
        let (place, _) = place(of: text, hash)
        guard slots[place] == 0 else { return }
        bytes += text.array
        ends.append(Int32(bytes.count))
        slots[place] = hash & ~0xFFFF_FFFF | UInt64(ends.count)
    }

    /// Where a text stands, or would.
    private func place(of text: RawSpan, _ hash: UInt64) -> (place: Int, comparisons: Int) {
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        var comparisons = 0
        while slots[place] != 0 {
            if (slots[place] ^ hash) >> 32 == 0 {
                comparisons += 1
                if isSame(Int(slots[place] & 0xFFFF_FFFF) - 1, text) { return (place, comparisons) }
            }
            place = (place + 1) & (slots.count - 1)
        }
        return (place, comparisons)
    }

    private func isSame(_ number: Int, _ text: RawSpan) -> Bool {
        let start = number == 0 ? 0 : Int(ends[number - 1])
        guard Int(ends[number]) - start == text.byteCount else { return false }
        return text.isEqual(to: bytes.span.bytes.extracting(start..<start + text.byteCount))
    }

    /// FNV-1a, its upper half mixed into the lower.
    ///
    /// Peers choose what is looked up and not what is in the table, so they cannot make it slow.
    private static func hash(_ text: RawSpan) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for at in 0..<text.byteCount { hash = (hash ^ UInt64(text.byte(at))) &* 0x100_0000_01b3 }
        return hash ^ hash >> 29
    }
}

extension Int {
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
