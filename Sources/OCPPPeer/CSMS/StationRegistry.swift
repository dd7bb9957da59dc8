import Synchronization

/// Which stations are connected, one connection each.
final class StationRegistry: Sendable {
    private let stations = Mutex<[String: ConnectedStation]>([:])

    var all: [ConnectedStation] { stations.withLock { $0.values.sorted { $0.id < $1.id } } }

    subscript(id: String) -> ConnectedStation? { stations.withLock { $0[id] } }

    /// Enters a station; its place may have been another's, which is returned, or it stays the other's.
    func enter(_ station: ConnectedStation, by policy: DuplicatePolicy) -> (isIn: Bool, old: ConnectedStation?) {
        stations.withLock { stations in
            let old = stations[station.id]
            if old != nil, policy == .refuseNew { return (false, old) }
            stations[station.id] = station
            return (true, old)
        }
    }

    /// Takes out a station, unless its place is another's by now.
    func leave(_ station: ConnectedStation) {
        stations.withLock { if $0[station.id] === station { $0[station.id] = nil } }
    }
}
