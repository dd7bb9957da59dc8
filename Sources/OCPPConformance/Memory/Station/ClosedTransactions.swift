/// The last transactions that ended, by the id of 1.6 or the hash of that of 2.x.
struct ClosedTransactions {
    struct Entry {
        var id = Notice.unsaid
        /// The message that ended it.
        var number: UInt32 = 0
        var endTime = Notice.unsaid
        /// When that came.
        var endedAt: UInt64 = 0
        var content: UInt64 = 0
        /// The place of 1.6; the last number of 2.x.
        var place = Notice.unsaid
        var isAnswered = false
        /// It did not end, but another took its place.
        var isReplaced = false
    }

    /// As many are kept; memory is taken for those that there are.
    private static let capacity = 16
    private var entries: [Entry] = []
    private var next = 0
    /// Whether an entry had to make room.
    private(set) var hasForgotten = false

    func index(of id: Int64) -> Int? {
        var latest: Int?
        // An id that ended twice is known by its latest end.
        for place in Steps(0..<entries.count) where entries[place].id == id && id != Notice.unsaid {
            if latest.map({ age(of: $0) > age(of: place) }) ?? true { latest = place }
        }
        return latest
    }

    subscript(index: Int) -> Entry {
        get { entries[index] }
        set { entries[index] = newValue }
    }

    /// How many entries were added after the one at a place.
    private func age(of place: Int) -> Int {
        entries.count < Self.capacity ? entries.count - place : (next - place - 1 + Self.capacity) % Self.capacity
    }

    mutating func append(_ entry: Entry) {
        guard entries.count == Self.capacity else { return entries.append(entry) }
        hasForgotten = true
        entries[next] = entry
        next = (next + 1) % Self.capacity
    }

    /// Forgets numbers of messages, which a new connection counts anew.
    mutating func forgetNumbers() {
        for place in Steps(0..<entries.count) { entries[place].number = 0 }
    }
}

/// The content of the last StartTransactions and the ids that they got.
struct AnsweredStarts {
    struct Entry {
        var content: UInt64 = 0
        var id = Notice.unsaid
        var number: UInt32 = 0
    }

    private var entries: InlineArray<8, Entry> = .init(repeating: Entry())
    private var next = 0

    func entry(withID id: Int64) -> Entry? {
        for place in Steps(0..<8) where entries.span[place].id == id && id != Notice.unsaid {
            return entries.span[place]
        }
        return nil
    }

    func entry(withContent content: UInt64) -> Entry? {
        for place in Steps(0..<8) where entries.span[place].content == content && content != 0 {
            return entries.span[place]
        }
        return nil
    }

    mutating func append(_ entry: Entry) {
        entries[next] = entry
        next = (next + 1) & 7
    }

    mutating func forgetNumbers() {
        for place in Steps(0..<8) { entries[place].number = 0 }
    }
}
