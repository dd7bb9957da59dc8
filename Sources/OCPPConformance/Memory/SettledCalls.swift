/// The last few messages of one side that no answer is due for any more, so that a further answer can be explained.
struct SettledCalls {
    /// Why no answer is due.
    enum Reason: UInt8 {
        /// The other side answered with a CALLRESULT.
        case result
        /// The other side answered with a CALLERROR.
        case error
        /// Too many CALLs waited, and this was the oldest.
        case forgotten
        /// It was a SEND.
        case send
        /// The relay answered it, and the other side never got it.
        case here
    }

    struct Entry {
        var fingerprint: UInt64 = 0
        /// The number of the CALL or SEND on the connection.
        var number: UInt32 = 0
        /// The number of the answer, if there was one.
        var answer: UInt32 = 0
        var reason = Reason.result
    }

    private var entries: InlineArray<8, Entry> = .init(repeating: Entry())
    private var next = 0

    /// The latest entry for a fingerprint.
    func entry(of fingerprint: UInt64) -> Entry? {
        for step in 1...8 {
            let entry = entries[(next &- step) & 7]
            if entry.fingerprint == fingerprint { return entry }
        }
        return nil
    }

    @inline(__always)
    mutating func append(_ entry: Entry) {
        entries[next & 7] = entry
        next = (next &+ 1) & 7
    }
}
