/// Which message ids one side has used lately, by fingerprint, with the number of the message.
///
/// 64 places in 16 rows of 4; a row forgets its oldest. A repeated id is therefore seen within about the last 64 ids,
/// which is what retransmissions and stuck counters need; two different ids look alike once in 2⁶⁴ pairs.
struct IDMemory {
    private var fingerprints: InlineArray<64, UInt64> = .init(repeating: 0)
    private var numbers: InlineArray<64, UInt32> = .init(repeating: 0)

    /// The number of the message that used the id, or 0; numbers beyond 2³² wrap.
    @inline(__always)
    func number(of fingerprint: UInt64) -> UInt32 {
        let row = Int(truncatingIfNeeded: fingerprint & 15) &* 4
        if fingerprints[row] == fingerprint { return numbers[row] }
        if fingerprints[row + 1] == fingerprint { return numbers[row + 1] }
        if fingerprints[row + 2] == fingerprint { return numbers[row + 2] }
        if fingerprints[row + 3] == fingerprint { return numbers[row + 3] }
        return 0
    }

    /// Remembers an id in the first place of its row.
    @inline(__always)
    mutating func remember(_ fingerprint: UInt64, number: UInt64) {
        let row = Int(truncatingIfNeeded: fingerprint & 15) &* 4
        fingerprints[row + 3] = fingerprints[row + 2]
        fingerprints[row + 2] = fingerprints[row + 1]
        fingerprints[row + 1] = fingerprints[row]
        fingerprints[row] = fingerprint
        numbers[row + 3] = numbers[row + 2]
        numbers[row + 2] = numbers[row + 1]
        numbers[row + 1] = numbers[row]
        numbers[row] = UInt32(truncatingIfNeeded: number)
    }
}
