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
        let place = withUnsafeMutablePointer(to: &fingerprints) { table in
            let places = UnsafeMutableRawPointer(table).assumingMemoryBound(to: UInt64.self) + row
            return places[0] == fingerprint
                ? 0 : places[1] == fingerprint ? 1 : places[2] == fingerprint ? 2 : places[3] == fingerprint ? 3 : 4
        }
        guard place < 4 else { return 0 }
        return withUnsafeMutablePointer(to: &numbers) { table in
            UnsafeMutableRawPointer(table).assumingMemoryBound(to: UInt32.self)[row + place]
        }
    }

    /// Remembers an id in the first place of its row.
    @inline(__always)
    mutating func remember(_ fingerprint: UInt64, number: UInt64) {
        let row = Int(truncatingIfNeeded: fingerprint & 15) &* 4
        withUnsafeMutablePointer(to: &fingerprints) { table in
            let places = UnsafeMutableRawPointer(table).assumingMemoryBound(to: UInt64.self) + row
            (places[3], places[2], places[1], places[0]) = (places[2], places[1], places[0], fingerprint)
        }
        withUnsafeMutablePointer(to: &numbers) { table in
            let places = UnsafeMutableRawPointer(table).assumingMemoryBound(to: UInt32.self) + row
            let number = UInt32(truncatingIfNeeded: number)
            (places[3], places[2], places[1], places[0]) = (places[2], places[1], places[0], number)
        }
    }
}
