/// Reports in parts: which were asked for, and which part came last.
struct Reports {
    struct Entry {
        var action = Word.none
        var request = Notice.unsaid
        /// The number of the last part; unsaid while none came.
        var part = Notice.unsaid
        var isAccepted = false
        var isRefused = false
        var isOver = false
        var content: UInt64 = 0
        var message: UInt32 = 0
    }

    /// As many are followed; memory is taken for those that there are.
    private static let capacity = 8
    private var entries: [Entry] = []
    private var next = 0
    /// Whether a request was seen at all, so that a report without one is worth a word.
    private(set) var hasForgotten = false

    func index(of request: Int64, _ action: Word) -> Int? {
        for place in Steps(0..<entries.count) where entries[place].request == request && entries[place].action == action
        {
            return request == Notice.unsaid ? nil : place
        }
        return nil
    }

    subscript(index: Int) -> Entry {
        get { entries[index] }
        set { entries[index] = newValue }
    }

    /// Whether a report of this kind was asked for at all.
    func hasAny(_ action: Word) -> Bool {
        for place in Steps(0..<entries.count) where entries[place].action == action && entries[place].isAccepted {
            return true
        }
        return false
    }

    mutating func forgetNumbers() {
        for place in Steps(0..<entries.count) { entries[place].message = 0 }
    }

    mutating func begin(_ request: Int64, _ action: Word) -> Int {
        if let known = index(of: request, action) {
            entries[known] = Entry(action: action, request: request)
            return known
        }
        guard entries.count == Self.capacity else {
            entries.append(Entry(action: action, request: request))
            return entries.count - 1
        }
        defer { next = (next + 1) % Self.capacity }
        hasForgotten = true
        entries[next] = Entry(action: action, request: request)
        return next
    }
}

/// How far a firmware update or an upload has come.
struct Progress {
    var status = Word.none
    var request = Notice.unsaid
    /// The message of the last status.
    var number: UInt32 = 0
    /// Whether the request was seen and accepted.
    var isAsked = false
    /// Whether the station has booted since the last status.
    var hasBooted = false
    /// An earlier one may still end.
    var isOverlapped = false
}

/// Periodic event streams of 2.1.
struct Streams {
    enum State: UInt8 { case unknown, open, rejected, closed }

    private var ids: InlineArray<8, Int64> = .init(repeating: Notice.unsaid)
    private var states: InlineArray<8, State> = .init(repeating: .unknown)
    private var next = 0

    func state(of id: Int64) -> State {
        for place in Steps(0..<8) where ids.span[place] == id { return states.span[place] }
        return .unknown
    }

    mutating func set(_ id: Int64, _ state: State) {
        for place in Steps(0..<8) where ids.span[place] == id { return states[place] = state }
        ids[next] = id
        states[next] = state
        next = (next + 1) & 7
    }
}
