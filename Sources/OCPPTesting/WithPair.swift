public import OCPPPeer

/// Runs a station and a CSMS that are connected in memory, and ends both when `body` is done.
///
/// - Parameters:
///   - version: What both speak.
///   - id: The station's identity.
///   - configuration: How messages are exchanged.
///   - prepareCSMS: Sets the CSMS's handlers.
///   - prepareStation: Sets the station's handlers.
///   - body: What happens: the station as the CSMS sees it, and the CSMS as the station sees it.
/// - Returns: What `body` returned.
/// - Throws: What `body` threw.
public func withPair<Result: Sendable>(
    version: OCPPVersion,
    id: String = "CP-1",
    configuration: PeerConfiguration = PeerConfiguration(),
    csms prepareCSMS: (CSMS) -> Void = { _ in },
    station prepareStation: (ChargingStation) -> Void = { _ in },
    _ body: @escaping @Sendable (_ station: ConnectedStation, _ csms: CSMSConnection) async throws -> Result
) async throws -> Result {
    let csms = CSMS(versions: [version], configuration: configuration)
    let events = csms.events
    prepareCSMS(csms)
    let station = ChargingStation(id, versions: [version], reconnect: .never, configuration: configuration) {
        let (stationEnd, csmsEnd) = InMemoryTransport.pair(version: version)
        Task { await csms.serve(csmsEnd, identity: id) }
        return stationEnd
    }
    prepareStation(station)
    return try await station.run { connection in
        for await case .connected(let connected) in events { return try await body(connected, connection) }
        throw CancellationError()
    }
}
