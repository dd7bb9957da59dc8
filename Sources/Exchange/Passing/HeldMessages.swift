/// What waits before it goes on, in one direction: first in, first out.
struct HeldMessages {
    private struct Entry {
        let outgoing: Outgoing
        /// When it may go on, monotonic nanoseconds.
        let due: UInt64
        /// The same for a CALL that waits until the relay's own one is answered; 0 when it does not.
        var turn: UInt64
    }

    private var entries: [Entry] = []
    private var head = 0
    /// Bytes that wait.
    private(set) var bytes = 0

    var isEmpty: Bool { head == entries.count }
    var count: Int { entries.count - head }

    /// When the first may go on.
    var due: UInt64? { isEmpty ? nil : max(entries[head].due, entries[head].turn) }

    /// Takes one in behind all others.
    mutating func append(_ outgoing: Outgoing, due: UInt64, turn: UInt64) {
        entries.append(Entry(outgoing: outgoing, due: due, turn: turn))
        bytes += outgoing.count
    }

    /// Takes the first out, if it may go on at `now`.
    mutating func next(at now: UInt64) -> Outgoing? {
        guard let due, due <= now else { return nil }
        let outgoing = entries[head].outgoing
        bytes -= outgoing.count
        head += 1
        if head == entries.count || head >= 256 {
            entries.removeFirst(head)
            head = 0
        }
        return outgoing
    }

    /// It is the turn of those that wait for it.
    mutating func grantTurn() {
        for place in entries.indices.dropFirst(head) { entries[place].turn = 0 }
    }
}
