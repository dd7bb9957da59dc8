import OCPP

/// Things that have to happen in time.
struct Expectations {
    struct Entry {
        /// What is to be told when it does not; `none` marks an empty place.
        var topic = WatchTopic.none
        var due: UInt64 = 0
        /// The connector, transaction or whatever it is about.
        var subject = Notice.unsaid
        /// The message that raised it.
        var number: UInt32 = 0
        var direction = Direction.up
        var action = ActionID(rawValue: 0)
        var version = OCPPVersion.v16
        var kind = Word.none
        /// Whether it still holds after the connection has ended.
        var survives = false
    }

    private var entries: InlineArray<16, Entry> = .init(repeating: Entry())
    /// The earliest time at which one is due.
    private(set) var due = UInt64.max

    mutating func expect(_ entry: Entry) {
        var place = 0
        var latest = 0
        while place < 16, entries[place].topic != .none {
            if entries[place].due > entries[latest].due { latest = place }
            place += 1
        }
        entries[place < 16 ? place : latest] = entry
        due = min(due, entry.due)
    }

    /// It happened: nothing of this topic and subject is expected any more.
    mutating func meet(_ topic: WatchTopic, _ subject: Int64? = nil) {
        for place in Steps(0..<16)
        where entries[place].topic == topic && (subject == nil || entries[place].subject == subject) {
            entries[place] = Entry()
        }
    }

    /// The same, where a word says what was expected.
    mutating func meet(_ topic: WatchTopic, kind: Word) {
        for place in Steps(0..<16) where entries.span[place].topic == topic && entries.span[place].kind == kind {
            entries[place] = Entry()
        }
    }

    func isExpected(_ topic: WatchTopic, kind: Word? = nil) -> Bool {
        for place in Steps(0..<16)
        where entries.span[place].topic == topic && (kind == nil || entries.span[place].kind == kind) {
            return true
        }
        return false
    }

    /// Takes out one that is due.
    mutating func takeDue(at time: UInt64) -> Entry? {
        var first = -1
        for place in Steps(0..<16) where entries.span[place].topic != .none && entries.span[place].due <= time {
            if first < 0 || entries[place].due < entries[first].due { first = place }
        }
        defer {
            due = .max
            for place in Steps(0..<16) where entries.span[place].topic != .none { due = min(due, entries[place].due) }
        }
        guard first >= 0 else { return nil }
        let entry = entries[first]
        entries[first] = Entry()
        return entry
    }

    /// The connection has ended: what does not survive that is dropped.
    mutating func breakLine() {
        for place in Steps(0..<16) where entries.span[place].topic != .none {
            if entries[place].survives { entries[place].number = 0 } else { entries[place] = Entry() }
        }
    }
}
