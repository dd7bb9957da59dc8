/// Which message ids one side has used lately, by fingerprint, with the number of the message.
///
/// 64 places in 16 rows of 4; a row forgets its oldest. A repeated id is therefore seen within about the last 64 ids,
/// which is what retransmissions and stuck counters need; two different ids look alike once in 2⁶⁴ pairs.
struct IDMemory {
    private var fingerprints: InlineArray<64, UInt64> = .init(repeating: 0)
    private var numbers: InlineArray<64, UInt32> = .init(repeating: 0)

    /// The number of the message that used the id, or 0; numbers beyond 2³² wrap.
    ///
    /// Mutating only so that the tables are read where they are: a plain read of an `InlineArray` copies it whole.
    @inline(__always)
    mutating func number(of fingerprint: UInt64) -> UInt32 {
        let row = Int(truncatingIfNeeded: fingerprint & 15) &* 4
        var place = row
        while place < row + 4, fingerprints.mutableSpan[place] != fingerprint { place += 1 }
        return place < row + 4 ? numbers.mutableSpan[place] : 0
    }

    /// Remembers an id in the first place of its row.
    @inline(__always)
    mutating func remember(_ fingerprint: UInt64, number: UInt64) {
        let row = Int(truncatingIfNeeded: fingerprint & 15) &* 4
        Self.push(fingerprint, into: fingerprints.mutableSpan, row: row)
        Self.push(UInt32(truncatingIfNeeded: number), into: numbers.mutableSpan, row: row)
    }

    @inline(__always)
    private static func push<Element>(_ element: Element, into table: consuming MutableSpan<Element>, row: Int) {
        table[row + 3] = table[row + 2]
        table[row + 2] = table[row + 1]
        table[row + 1] = table[row]
        table[row] = element
    }
}
