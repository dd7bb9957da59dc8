internal import Synchronization

/// The little that all loops of a relay share.
final class SharedState: Sendable {
    /// What the relay's owner wants of the loops.
    enum Order: UInt8, AtomicRepresentable {
        case run
        case drain
        case stop
    }

    private let wanted = Atomic(Order.run)
    private let stationCount = Atomic(0)
    private let stationLimit: Int
    /// Takes what an operator should know that is not a finding.
    let log: RelayServer.Log

    init(stationLimit: Int, log: @escaping RelayServer.Log) {
        self.stationLimit = stationLimit
        self.log = log
    }

    /// What the loops shall do.
    var order: Order {
        get { wanted.load(ordering: .acquiring) }
        set { wanted.store(newValue, ordering: .releasing) }
    }

    /// Stations connected now.
    var stations: Int { stationCount.load(ordering: .relaxed) }

    /// Counts a new station; false when there are as many as may be.
    func stationCame() -> Bool {
        stationCount.add(1, ordering: .relaxed).newValue <= stationLimit
    }

    /// Counts a station out.
    func stationLeft() {
        stationCount.subtract(1, ordering: .relaxed)
    }
}
