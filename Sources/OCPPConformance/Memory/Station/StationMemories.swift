package import Traffic

/// Who keeps what is remembered of stations between their connections.
package protocol MemoryKeeper: AnyObject, Sendable {
    /// Hands out what is known of a station, which begins a connection; nothing stays here.
    func take(_ station: String, at time: Timestamp) -> StationMemory
    /// Takes back what is known of a station whose connection has ended.
    func keep(_ memory: consuming StationMemory, of station: String, at time: Timestamp)
}

/// What is remembered of stations between their connections: for a day, and of so many; the oldest make room.
package struct StationMemories {
    /// A memory that moves in and out.
    private final class Kept {
        private var memory: StationMemory
        let time: UInt64
        let serial: Int

        init(_ memory: consuming StationMemory, at time: UInt64, serial: Int) {
            self.memory = memory
            self.time = time
            self.serial = serial
        }

        func take() -> StationMemory {
            var taken = StationMemory()
            swap(&taken, &memory)
            return taken
        }
    }

    private let capacity: Int
    private var kept: [String: Kept] = [:]
    /// Who came when; those that were taken out since are passed over.
    private var order: [(station: String, serial: Int)] = []
    private var serial = 0
    /// How many stations were forgotten because there were too many.
    package private(set) var evicted = 0

    private static let day: UInt64 = 86_400 * Notice.second

    /// Room for this many stations.
    package init(capacity: Int) { self.capacity = max(1, capacity) }

    /// How many stations are remembered.
    package var count: Int { kept.count }

    /// Hands out what is known of a station; after a day that is nothing.
    package mutating func take(_ station: String, at time: Timestamp) -> StationMemory {
        guard let memory = kept.removeValue(forKey: station), time.monotonic >= memory.time,
            time.monotonic &- memory.time < Self.day
        else { return StationMemory() }
        return memory.take()
    }

    /// Keeps what is known of a station whose connection has ended.
    package mutating func keep(_ memory: consuming StationMemory, of station: String, at time: Timestamp) {
        guard memory.knowsAnything else { return }
        serial += 1
        kept[station] = Kept(memory, at: time.monotonic, serial: serial)
        order.append((station, serial))
        while kept.count > capacity, !order.isEmpty { forgetOldest() }
        if order.count > 2 * capacity + 64 { order.removeAll { kept[$0.station]?.serial != $0.serial } }
    }

    private mutating func forgetOldest() {
        let oldest = order.removeFirst()
        guard kept[oldest.station]?.serial == oldest.serial else { return }
        kept[oldest.station] = nil
        evicted += 1
    }
}
