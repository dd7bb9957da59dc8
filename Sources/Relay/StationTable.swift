internal import EventLoop
internal import Exchange
internal import Traffic

/// One station: its exchange, and the connections on which the exchange's steps are performed.
struct Station: ~Copyable {
    var exchange: Exchange
    /// The station's own connection.
    let near: ConnectionID
    /// Ours to the CSMS, while there is one.
    var far: ConnectionID?
    /// When the exchange wants to be woken.
    var timer: TimerID?
    /// The port of the CSMS that was dialled last.
    var dialledPort: UInt16 = 0
    /// Our end of the connection to the CSMS, while that may be this relay itself.
    var dialledFrom: PeerAddress?

    /// Until when what the two peers send waits for its turn; moments of the loop's clock.
    private var slowNearUntil: UInt64 = 0
    private var slowFarUntil: UInt64 = 0

    init(_ exchange: consuming Exchange, on connection: ConnectionID) {
        self.exchange = exchange
        near = connection
    }

    /// The connection to a peer.
    func connection(to leg: Leg) -> ConnectionID? { leg == .station ? near : far }

    /// How long a peer that took more than its share comes after all others, in nanoseconds.
    private static let slowTime: UInt64 = 1_000_000_000

    /// Whether what a peer sends waits for its turn.
    func isSlow(_ leg: Leg, at now: UInt64) -> Bool { now < (leg == .station ? slowNearUntil : slowFarUntil) }

    /// A peer took more than its share.
    mutating func slowed(_ leg: Leg, at now: UInt64) {
        if leg == .station { slowNearUntil = now &+ Self.slowTime } else { slowFarUntil = now &+ Self.slowTime }
    }
}

/// The stations of one loop by slot, at addresses that never move; slots are reused.
///
/// No address leaves this file: whoever looks at a station does so for the time of one access.
struct StationTable: ~Copyable {
    private static let chunkSize = 256

    private var chunks: [UnsafeMutablePointer<Station>] = []
    private var free: [UInt32] = []
    private var used: [Bool] = []

    /// The number of stations.
    private(set) var count = 0

    deinit {
        for slot in used.indices where used[slot] { pointer(slot).deinitialize(count: 1) }
        for chunk in chunks { chunk.deallocate() }
    }

    /// Takes a slot for `station`.
    mutating func insert(_ station: consuming Station) -> Int {
        if free.isEmpty { grow() }
        let slot = Int(free.removeLast())
        used[slot] = true
        count += 1
        pointer(slot).initialize(to: station)
        return slot
    }

    /// Frees a slot.
    mutating func remove(_ slot: Int) {
        precondition(used[slot], "a slot is freed once")
        used[slot] = false
        count -= 1
        pointer(slot).deinitialize(count: 1)
        free.append(UInt32(slot))
    }

    /// Whether a station is in `slot`.
    func inUse(_ slot: Int) -> Bool { slot < used.count && used[slot] }

    /// Whether station `number` is still in `slot`.
    func holds(_ number: UInt64, in slot: Int) -> Bool {
        inUse(slot) && pointer(slot).pointee.exchange.number == number
    }

    /// The station in a slot that is in use.
    subscript(slot: Int) -> Station {
        @inline(__always) unsafeAddress {
            precondition(inUse(slot), "a connection's token names a slot in use")
            return UnsafePointer(pointer(slot))
        }
        @inline(__always) unsafeMutableAddress {
            precondition(inUse(slot), "a connection's token names a slot in use")
            return pointer(slot)
        }
    }

    /// The slots in use.
    var slots: [Int] { used.indices.filter { used[$0] } }

    @inline(__always)
    private func pointer(_ slot: Int) -> UnsafeMutablePointer<Station> {
        chunks[slot / Self.chunkSize] + slot % Self.chunkSize
    }

    private mutating func grow() {
        let first = chunks.count * Self.chunkSize
        chunks.append(.allocate(capacity: Self.chunkSize))
        used += repeatElement(false, count: Self.chunkSize)
        free += (first..<first + Self.chunkSize).reversed().map(UInt32.init)
    }
}
