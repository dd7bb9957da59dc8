import OCPP

/// The CALLs of one side that wait for an answer: a fixed number of places, the oldest makes room.
struct PendingCalls {
    /// How many CALLs of one side are remembered.
    ///
    /// OCPP allows one at a time; stations that break the rule send a few.
    static let capacity = 4

    /// One CALL that waits.
    struct Call {
        var id: MessageIDKey
        /// When it was sent, monotonic nanoseconds.
        var sentAt: UInt64
        /// The wall clock then.
        var sentAtWall: Int64
        /// Its number on the connection.
        var number: UInt64
        /// Its action in the table of `version`; nil for one that the version does not know.
        var action: ActionID?
        /// The version by which it was judged.
        var version: OCPPVersion?
        /// Whether it was reported as unanswered already.
        var isOverdue: Bool
    }

    private var calls: InlineArray<4, Call?> = .init(repeating: nil)
    /// How many wait.
    private(set) var count = 0

    /// The place of the CALL with this id, or -1.
    @inline(__always)
    func place(of id: MessageIDKey) -> Int {
        var place = 0
        while place < count {
            if let call = calls[place], call.id == id { return place }
            place += 1
        }
        return -1
    }

    /// The CALL at a place below ``count``; places are in order of sending.
    subscript(place: Int) -> Call {
        @inline(__always) get {
            guard let call = calls[place] else { preconditionFailure("places below count are taken") }
            return call
        }
        set { calls[place] = newValue }
    }

    /// Adds a CALL; when all places are taken, the oldest leaves and is returned.
    @inline(__always)
    mutating func append(_ call: Call) -> Call? {
        guard count == Self.capacity else {
            calls[count] = call
            count += 1
            return nil
        }
        let evicted = remove(at: 0)
        calls[count] = call
        count += 1
        return evicted
    }

    /// Takes out the CALL at a place.
    @inline(__always)
    @discardableResult
    mutating func remove(at place: Int) -> Call {
        let removed = self[place]
        count -= 1
        var at = place
        while at < count {
            calls[at] = calls[at + 1]
            at += 1
        }
        calls[count] = nil
        return removed
    }
}

extension PendingCalls.Call {
    /// A CALL that was just sent.
    init(_ id: MessageIDKey, _ time: Timestamp, _ number: UInt64, _ action: ActionID?, _ version: OCPPVersion?) {
        self.init(
            id: id,
            sentAt: time.monotonic,
            sentAtWall: time.wall,
            number: number,
            action: action,
            version: version,
            isOverdue: false
        )
    }
}
