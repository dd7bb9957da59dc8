/// What the loop knows of one descriptor.
///
/// A plain value in unmanaged memory.
struct Slot {
    enum Phase: UInt8 {
        /// The descriptor is not one of this loop.
        case free
        case listening
        case connecting
        /// The attempt failed, the caller has not closed it yet.
        case failed
        case open
        /// Closed by the caller; the loop still flushes its output and waits for the peer's end.
        case lingering
    }

    struct Flags: OptionSet {
        var rawValue: UInt16
        /// Waits in the list that is worked off at the end of the wake-up.
        static let isDirty = Flags(rawValue: 1 << 0)
        /// The caller (or an exhausted system, for a listener) wants no more input for now.
        static let isPaused = Flags(rawValue: 1 << 1)
        /// The socket would not take more; EPOLLOUT will tell.
        static let isBlocked = Flags(rawValue: 1 << 2)
        /// The end of input was reported.
        static let inputEnded = Flags(rawValue: 1 << 3)
        /// Half-close as soon as the output buffer is empty.
        static let wantsShutdown = Flags(rawValue: 1 << 4)
        /// Nothing more can be sent: half-closed or broken.
        static let outputEnded = Flags(rawValue: 1 << 5)
        /// Registered with epoll.
        static let isWatched = Flags(rawValue: 1 << 6)
        /// The end by error was reported; nothing more will be.
        static let isBroken = Flags(rawValue: 1 << 7)
        /// `acceptPaused` was reported for this time without descriptors.
        static let isStarved = Flags(rawValue: 1 << 8)
        /// There may be input that no further edge will tell of: epoll must be asked again.
        static let wantsRearm = Flags(rawValue: 1 << 9)
        /// Waits for its turn with what it has; nothing is read meanwhile.
        static let isPostponed = Flags(rawValue: 1 << 10)
        /// That the peer of a paused connection has ended was reported.
        static let peerLeft = Flags(rawValue: 1 << 11)

        // Combinations, spelled out because a literal of several members is an array in unoptimised code.

        /// Epoll is not asked for input.
        static let readsNothing = Flags(rawValue: isPaused.rawValue | inputEnded.rawValue)
        /// No input is read now.
        static let readsNothingNow = Flags(rawValue: readsNothing.rawValue | isPostponed.rawValue)
        /// No output is written now.
        static let writesNothing = Flags(rawValue: isBlocked.rawValue | outputEnded.rawValue)
        /// No output is taken from the caller any more.
        static let takesNothing = Flags(rawValue: wantsShutdown.rawValue | outputEnded.rawValue)
        /// Both directions are over.
        static let bothEnded = Flags(rawValue: inputEnded.rawValue | outputEnded.rawValue)
    }

    var token: UInt64 = 0
    var input = ByteQueue()
    var output = ByteQueue()
    var generation: UInt32 = 1
    /// The epoll flags asked for last.
    var interest: UInt32 = 0
    /// The error that will end the connection, 0 for none.
    var failure: Int32 = 0
    /// Ends lingering.
    var timer = TimerID(index: .max, generation: 0)
    var flags: Flags = []
    var phase = Phase.free
}

/// The slots of all descriptors, indexed by descriptor.
///
/// Ids carry the generation of their slot, so a stale one is never mistaken for the connection that uses the
/// descriptor now.
struct ConnectionTable: ~Copyable {
    private var slots: UnsafeMutablePointer<Slot>
    private var capacity: Int
    /// Connections in use, lingering ones included, listeners not.
    private(set) var count = 0

    init() {
        capacity = 256
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
    }

    deinit { slots.deallocate() }

    /// The slot that `id` names, nil when it is stale.
    ///
    /// The pointer is good until the next ``open(_:phase:)``.
    func find(_ id: ConnectionID) -> UnsafeMutablePointer<Slot>? {
        let index = Int(id.descriptor)
        guard index >= 0, index < capacity else { return nil }
        let slot = slots + index
        return slot.pointee.generation == id.generation && slot.pointee.phase != .free ? slot : nil
    }

    /// Takes the slot of a new descriptor into use.
    mutating func open(_ descriptor: Int32, phase: Slot.Phase) -> ConnectionID {
        let index = Int(descriptor)
        if index >= capacity { grow(beyond: index) }
        precondition(slots[index].phase == .free, "a new descriptor cannot be in use")
        let generation = slots[index].generation
        slots[index] = Slot()
        slots[index].generation = generation
        slots[index].phase = phase
        if phase != .listening { count += 1 }
        return ConnectionID(descriptor: descriptor, generation: generation)
    }

    /// Gives up the slot; its buffers have been given back before.
    ///
    /// Every id of it is stale from now on.
    mutating func release(_ id: ConnectionID) {
        guard let slot = find(id) else { return }
        if slot.pointee.phase != .listening { count -= 1 }
        slot.pointee.phase = .free
        slot.pointee.generation &+= 1
    }

    /// Makes the ids handed out so far stale and returns the new one.
    mutating func renew(_ id: ConnectionID) -> ConnectionID {
        guard let slot = find(id) else { return id }
        slot.pointee.generation &+= 1
        return ConnectionID(descriptor: id.descriptor, generation: slot.pointee.generation)
    }

    /// Calls `body` for each slot in use.
    func forEach(_ body: (ConnectionID, UnsafeMutablePointer<Slot>) -> Void) {
        for index in 0..<capacity where slots[index].phase != .free {
            body(ConnectionID(descriptor: Int32(index), generation: slots[index].generation), slots + index)
        }
    }

    private mutating func grow(beyond index: Int) {
        let larger = max(capacity * 2, index + 1)
        let moved = UnsafeMutablePointer<Slot>.allocate(capacity: larger)
        moved.moveInitialize(from: slots, count: capacity)
        (moved + capacity).initialize(repeating: Slot(), count: larger - capacity)
        slots.deallocate()
        slots = moved
        capacity = larger
    }
}

/// A growing list of ids in order, emptied from the front.
struct ConnectionList: ~Copyable {
    private var ids: UnsafeMutablePointer<ConnectionID>
    private var capacity = 256
    private var head = 0
    private var tail = 0

    init() { ids = .allocate(capacity: capacity) }

    deinit { ids.deallocate() }

    var isEmpty: Bool { head == tail }

    mutating func append(_ id: ConnectionID) {
        if tail == capacity {
            let moved = UnsafeMutablePointer<ConnectionID>.allocate(capacity: 2 * capacity)
            moved.moveInitialize(from: ids, count: tail)
            ids.deallocate()
            ids = moved
            capacity *= 2
        }
        (ids + tail).initialize(to: id)
        tail += 1
    }

    mutating func popFirst() -> ConnectionID? {
        guard head < tail else { return nil }
        let id = ids[head]
        head += 1
        if head == tail { (head, tail) = (0, 0) }
        return id
    }
}
