/// What the events of one transaction of 2.x said; they may come in any order.
struct EventRecord {
    var id = Notice.unsaid
    /// Zero while none was named.
    var evse = Notice.unsaid
    var plug = Notice.unsaid
    var startedNumber = Notice.unsaid
    var endedNumber = Notice.unsaid
    /// The number of the message that ended it, and when that came.
    var endedMessage: UInt32 = 0
    var endedAt: UInt64 = 0
    /// Which numbers from ``base`` on have been seen.
    var seen: UInt64 = 0
    var base = Notice.unsaid
    /// Whether all numbers from the start to ``base`` have been seen, and are not in ``seen`` any more.
    private var isMoved = false
    /// A number that was not seen when ``base`` had to move on.
    private var lost = Notice.unsaid
    /// A number did not fit into ``seen``.
    var isOverfull = false
    var hasToken = false
    var hasStoppedReason = false
    var wasOffline = false
    /// The last numbers with a hash of what stood with them, and their messages.
    private var numbers: InlineArray<8, Int32> = .init(repeating: .min)
    private var contents: InlineArray<8, UInt32> = .init(repeating: 0)
    private var messages: InlineArray<8, UInt32> = .init(repeating: 0)
    private var next: UInt8 = 0
    var lastAt: UInt64 = 0

    var isStarted: Bool { startedNumber != Notice.unsaid }
    var isEnded: Bool { endedNumber != Notice.unsaid }

    /// The place of a number among the last ones.
    func index(of number: Int64) -> Int? {
        for place in Steps(0..<8) where Int64(numbers.span[place]) == number { return place }
        return nil
    }

    /// Whether something else stood with the number at a place.
    func differs(at place: Int, from content: UInt64) -> Bool {
        contents.span[place] != UInt32(truncatingIfNeeded: content)
    }

    /// The message of the number at a place.
    func message(at place: Int) -> UInt32 { messages.span[place] }

    /// Forgets numbers of messages, which a new connection counts anew.
    mutating func forgetNumbers() {
        endedMessage = 0
        messages = .init(repeating: 0)
    }

    /// The first number between start and end that was not seen; nil where none is missing or nobody can tell.
    var missing: Int64? {
        guard isStarted, isEnded, !isOverfull, endedNumber > startedNumber, endedNumber &- base < 64 else { return nil }
        if lost != Notice.unsaid { return lost }
        var number = max(base, startedNumber)
        while number <= endedNumber {
            if seen & (1 << UInt64(number &- base)) == 0 { return number }
            number += 1
        }
        return nil
    }

    /// Whether every number from the start to this one has been seen, so that nothing is still on its way.
    func hasNoGap(before number: Int64) -> Bool {
        guard isStarted, !isOverfull, lost == Notice.unsaid, number >= startedNumber, number &- base < 64 else {
            return false
        }
        var earlier = max(base, startedNumber)
        while earlier < number {
            if seen & (1 << UInt64(earlier &- base)) == 0 { return false }
            earlier += 1
        }
        return true
    }

    /// Moves the map on past numbers that did not come for so long; the first of them is remembered.
    private mutating func makeRoom(for number: Int64) {
        guard isStarted, base >= startedNumber, number &- base >= 64, number &- base < 1024 else { return }
        while number &- base >= 64 {
            if seen & 1 == 0, lost == Notice.unsaid { lost = base }
            seen >>= 1
            base += 1
            isMoved = true
        }
    }

    mutating func note(_ number: Int64, content: UInt64, message: UInt32) {
        numbers[Int(next)] = Int32(truncatingIfNeeded: number)
        contents[Int(next)] = UInt32(truncatingIfNeeded: content)
        messages[Int(next)] = message
        next = (next + 1) & 7
        if base == Notice.unsaid { base = number }
        // An earlier number moves the map, as long as it still holds what is there.
        if number < base {
            if number == lost { lost = Notice.unsaid }
            guard !isMoved else { return }
            let shift = base &- number
            guard shift < 64, seen.leadingZeroBitCount >= Int(shift) else { return isOverfull = true }
            seen <<= UInt64(shift)
            base = number
        }
        makeRoom(for: number)
        guard number &- base < 64 else { return isOverfull = true }
        seen |= 1 << UInt64(number &- base)
        guard isStarted, base >= startedNumber else { return }
        while seen & 1 == 1 {
            seen >>= 1
            base += 1
            isMoved = true
        }
    }
}

/// The transactions of 2.x that run or ended lately.
struct EventRecords: ~Copyable {
    /// As many are followed; memory is taken for those that there are.
    private static let capacity = 6
    private var records: [EventRecord] = []

    subscript(index: Int) -> EventRecord {
        @inline(__always) get { records[index] }
        @inline(__always) set { records[index] = newValue }
    }

    func index(of id: Int64) -> Int? {
        for place in Steps(0..<records.count) where records[place].id == id && id != Notice.unsaid { return place }
        return nil
    }

    /// A place for a new transaction: an empty one, else that which ended first, else that which was quiet longest.
    mutating func makeRoom(_ id: Int64) -> (index: Int, forgotten: EventRecord?) {
        guard records.count == Self.capacity else {
            records.append(EventRecord())
            records[records.count - 1].id = id
            return (records.count - 1, nil)
        }
        var best = 0
        for place in Steps(1..<records.count) where rank(place) < rank(best) { best = place }
        let forgotten = records[best]
        records[best] = EventRecord()
        records[best].id = id
        return (best, forgotten)
    }

    private func rank(_ place: Int) -> UInt64 {
        records[place].isEnded ? records[place].endedAt &+ 1 : records[place].lastAt | 1 << 63
    }

    /// The open transaction of an EVSE other than `id`.
    func open(onEVSE evse: Int64, besides id: Int64) -> Int? {
        for place in Steps(0..<records.count)
        where records[place].id != Notice.unsaid && records[place].id != id
            && records[place].evse == evse && records[place].isStarted && !records[place].isEnded
        {
            return place
        }
        return nil
    }

    var hasOpen: Bool {
        for place in Steps(0..<records.count) where records[place].id != Notice.unsaid && !records[place].isEnded {
            return true
        }
        return false
    }

    mutating func forgetNumbers() {
        for place in Steps(0..<records.count) {
            records[place].forgetNumbers()
        }
    }
}
