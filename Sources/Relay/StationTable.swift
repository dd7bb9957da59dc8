internal import OCPP

/// The stations of one loop by slot, at addresses that never move, two legs each; slots are reused.
struct StationTable: ~Copyable {
    private static let chunkSize = 256

    private var chunks: [(stations: UnsafeMutablePointer<Station>, legs: UnsafeMutablePointer<Leg>)] = []
    private var free: [UInt32] = []
    private var used: [Bool] = []

    /// The number of stations.
    private(set) var count = 0

    deinit {
        for slot in used.indices where used[slot] {
            (chunks[slot / Self.chunkSize].stations + slot % Self.chunkSize).deinitialize(count: 1)
        }
        for chunk in chunks {
            chunk.stations.deallocate()
            chunk.legs.deallocate()
        }
    }

    /// Takes a slot for `station`.
    mutating func insert(_ station: consuming Station, leg: Leg) -> Int {
        if free.isEmpty { grow() }
        let slot = Int(free.removeLast())
        used[slot] = true
        count += 1
        pointer(slot).initialize(to: station)
        self.leg(slot, .up).initialize(to: leg)
        self.leg(slot, .down).initialize(to: leg)
        return slot
    }

    /// Frees a slot.
    mutating func remove(_ slot: Int) {
        precondition(used[slot], "a slot is freed once")
        used[slot] = false
        count -= 1
        for direction in Direction.allCases {
            leg(slot, direction).pointee.assembly?.release()
            leg(slot, direction).deinitialize(count: 1)
        }
        pointer(slot).deinitialize(count: 1)
        free.append(UInt32(slot))
    }

    /// Whether a station is in `slot`.
    func inUse(_ slot: Int) -> Bool { slot < used.count && used[slot] }

    /// Whether station `number` is still in `slot`.
    func holds(_ number: UInt64, in slot: Int) -> Bool {
        inUse(slot) && pointer(slot).pointee.number == number
    }

    /// The station in a slot that is in use.
    subscript(slot: Int) -> UnsafeMutablePointer<Station> {
        precondition(inUse(slot), "a connection's token names a slot in use")
        return pointer(slot)
    }

    /// The leg from which frames of `direction` come: `.up` is the station's own connection.
    func leg(_ slot: Int, _ direction: Direction) -> UnsafeMutablePointer<Leg> {
        chunks[slot / Self.chunkSize].legs + (slot % Self.chunkSize * 2 + Int(direction.rawValue))
    }

    /// The slots in use.
    var slots: [Int] { used.indices.filter { used[$0] } }

    private func pointer(_ slot: Int) -> UnsafeMutablePointer<Station> {
        chunks[slot / Self.chunkSize].stations + slot % Self.chunkSize
    }

    private mutating func grow() {
        let first = chunks.count * Self.chunkSize
        chunks.append((.allocate(capacity: Self.chunkSize), .allocate(capacity: Self.chunkSize * 2)))
        used += repeatElement(false, count: Self.chunkSize)
        free += (first..<first + Self.chunkSize).reversed().map(UInt32.init)
    }
}
