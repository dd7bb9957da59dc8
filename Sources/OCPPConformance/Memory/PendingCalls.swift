import OCPP
import Traffic

/// The CALLs of one side that wait for an answer; when there are too many, the oldest makes room.
///
/// OCPP allows one at a time. The first few lie inline; memory is taken only for a peer that sends more at once.
struct PendingCalls {
    /// How many CALLs of one side are remembered.
    static let capacity = 64
    private static let inlineCount = 4

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
    private var spilled: [Call] = []
    /// How many wait.
    private(set) var count = 0
    /// A CALL was sent while another waited; true until one goes and is answered alone.
    private(set) var isCrowded = false
    private var isAlone = true

    /// The place of the CALL with this id, or -1.
    @inline(__always)
    func place(of id: MessageIDKey) -> Int {
        var place = 0
        while place < min(count, Self.inlineCount) {
            if let call = calls[place], call.id == id { return place }
            place += 1
        }
        return count > Self.inlineCount ? spilledPlace(of: id) : -1
    }

    /// The place of the CALL with this number on the connection.
    func place(ofNumber number: UInt64) -> Int? { (0..<count).first { self[$0].number == number } }

    @inline(never)
    private func spilledPlace(of id: MessageIDKey) -> Int {
        spilled.firstIndex { $0.id == id }.map { $0 + Self.inlineCount } ?? -1
    }

    /// The CALL at a place below ``count``; the order of places means nothing.
    subscript(place: Int) -> Call {
        @inline(__always) get {
            guard place < Self.inlineCount else { return spilled[place - Self.inlineCount] }
            guard let call = calls[place] else { preconditionFailure("places below count are taken") }
            return call
        }
        set {
            if place < Self.inlineCount {
                calls[place] = newValue
            } else {
                spilled[place - Self.inlineCount] = newValue
            }
        }
    }

    /// All of them in the order they were sent.
    var inOrder: [Call] { (0..<count).map { self[$0] }.sorted { $0.number < $1.number } }

    /// Adds a CALL; when there are too many, the oldest leaves and is returned.
    @inline(__always)
    mutating func append(_ call: Call) -> Call? {
        var evicted: Call?
        if count == Self.capacity { evicted = removeOldest() }
        isAlone = count == 0
        if !isAlone { isCrowded = true }
        if count < Self.inlineCount { calls[count] = call } else { spilled.append(call) }
        count += 1
        return evicted
    }

    private mutating func removeOldest() -> Call? {
        (0..<count).min { self[$0].number < self[$1].number }.map { remove(at: $0) }
    }

    /// Takes out the CALL at a place; the last one moves there.
    @inline(__always)
    @discardableResult
    mutating func remove(at place: Int) -> Call {
        let removed = self[place]
        count -= 1
        if count == 0, isAlone { isCrowded = false }
        if count >= Self.inlineCount {
            let last = spilled.removeLast()
            if place < count { self[place] = last }
        } else {
            if place < count { calls[place] = calls[count] }
            calls[count] = nil
        }
        return removed
    }
}

extension PendingCalls.Call {
    /// A CALL that was just sent.
    init(_ id: MessageIDKey, at time: Timestamp, number: UInt64, action: ActionID?, version: OCPPVersion?) {
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
