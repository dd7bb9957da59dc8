import OCPPPeer
import Synchronization

/// A CSMS and a station that know each other, over a real socket or in memory.
struct Pair {
    let csms: CSMS
    let station: ChargingStation

    /// What is told to people.
    let notices: Notices

    /// Collects what would go to the log.
    final class Notices: Sendable {
        private let list = Mutex<[Notice]>([])
        var all: [Notice] { list.withLock { $0 } }
        func add(_ notice: Notice) { list.withLock { $0.append(notice) } }
    }

    /// In memory.
    init(
        _ version: OCPPVersion = .v16,
        id: String = "CP-1",
        reconnect: ReconnectPolicy = .never,
        store: any TransactionStore = MemoryTransactionStore(),
        delivery: DeliveryPolicy = DeliveryPolicy(),
        _ configure: (inout PeerConfiguration) -> Void = { _ in }
    ) {
        let notices = Notices()
        var configuration = PeerConfiguration()
        configuration.timeout = patience
        configuration.pingInterval = nil
        configuration.log = { notices.add($0) }
        configure(&configuration)
        let csms = CSMS(versions: [version], configuration: configuration)
        self.csms = csms
        self.notices = notices
        station = ChargingStation(
            id,
            versions: [version],
            reconnect: reconnect,
            store: store,
            delivery: delivery,
            configuration: configuration
        ) {
            let (station, csmsSide) = InMemoryTransport.pair(version: version)
            Task { await csms.serve(csmsSide, identity: id) }
            return station
        }
    }

    /// Runs a station of ours against a CSMS of ours over a real socket.
    static func overSocket(
        csms prepare: (CSMS) -> Void,
        station obey: @escaping @Sendable (ChargingStation) -> Void = { _ in },
        _ body: @escaping @Sendable (CSMSConnection) async throws -> Void
    ) async throws {
        var configuration = PeerConfiguration()
        configuration.timeout = patience
        configuration.handshakeTimeout = patience
        configuration.log = { _ in }
        let csms = CSMS(versions: [.v16], configuration: configuration)
        prepare(csms)
        let port = try await csms.listen()
        try await withThrowingTaskGroup { group in
            group.addTask { try await csms.run() }
            let station = ChargingStation(
                "CP-1",
                url: "ws://127.0.0.1:\(port)/ocpp",
                versions: [.v16],
                reconnect: .never,
                configuration: configuration
            )
            obey(station)
            try await station.run(body)
            group.cancelAll()
        }
    }
}
