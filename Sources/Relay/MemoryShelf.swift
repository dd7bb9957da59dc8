internal import OCPPConformance
internal import Synchronization
internal import Traffic

/// What the loops of a relay remember of stations between their connections, wherever these are served.
final class MemoryShelf: MemoryKeeper {
    private let memories: Mutex<StationMemories>

    /// Room for this many stations.
    init(capacity: Int) { memories = Mutex(StationMemories(capacity: capacity)) }

    func take(_ station: String, at time: Timestamp) -> StationMemory {
        memories.withLock { $0.take(station, at: time) }
    }

    func keep(_ memory: consuming StationMemory, of station: String, at time: Timestamp) {
        var kept = memory
        memories.withLock { memories in
            var memory = StationMemory()
            swap(&memory, &kept)
            memories.keep(memory, of: station, at: time)
        }
    }
}
