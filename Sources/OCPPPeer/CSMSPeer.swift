public import OCPP
public import WebSocketFraming

/// The CSMS's end of OCPP-J: accepts stations.
///
/// ```swift
/// let csms = try await CSMSPeer.listen(port: 9100)
/// try await csms.run { identity, station in
///     await station.on("Heartbeat") { _ in #"{"currentTime":"2026-01-01T00:00:00Z"}"# }
///     await station.run()
/// }
/// ```
public struct CSMSPeer: Sendable {
    private let server: WebSocketServer
    private let versions: [OCPPVersion]
    private let timeout: Duration

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - host: a name or an address of this machine.
    ///   - port: 0 for one that is free.
    ///   - versions: what to accept, most wanted first.
    ///   - timeout: how long a handshake and, later, an answer may take.
    /// - Returns: the CSMS; stations wait until it runs.
    /// - Throws: what the system says when it cannot listen there.
    public static func listen(
        on host: String = "127.0.0.1",
        port: Int = 0,
        versions: [OCPPVersion] = [.v16],
        timeout: Duration = .seconds(30)
    ) async throws -> CSMSPeer {
        let server = try await WebSocketServer.listen(on: host, port: port, timeout: timeout)
        return CSMSPeer(server: server, versions: versions, timeout: timeout)
    }

    /// The port that it listens on.
    public var port: Int { server.port }

    /// Serves stations until the calling task is cancelled.
    ///
    /// - Parameters:
    ///   - admit: an HTTP status to refuse a station with, or nothing to let it in.
    ///   - serve: conducts one station's conversation; it sets the handlers and lets the conversation run.
    /// - Throws: what the system says when it cannot accept any more.
    public func run(
        admitting admit: @escaping @Sendable (HTTPRequestHead) async -> Int? = { _ in nil },
        serving serve: @escaping @Sendable (_ identity: String, Conversation) async -> Void
    ) async throws {
        try await server.run { [versions] request in
            if let status = await admit(request) { return .refuse(status: status, because: "not admitted") }
            // OCPP-J 1.6 §3.2: without a common version the connection is still opened, then closed.
            let offers = request.protocols
            return .accept(subprotocol: versions.first { offers.contains($0.subprotocol) }?.subprotocol)
        } serving: { [timeout] connection in
            guard let version = connection.subprotocol.flatMap(OCPPVersion.init(subprotocol:)) else {
                await connection.close(.protocolError, reason: "no common version")
                return
            }
            await serve(
                Self.identity(in: connection.request),
                Conversation(over: connection, version: version, timeout: timeout)
            )
        }
    }

    /// The station's name: the last component of the path, percent-decoded (OCPP-J 1.6 §3.1.1).
    public static func identity(in request: HTTPRequestHead) -> String {
        let path = request.target.prefix { $0 != "?" }
        let component = path.split(separator: "/").last ?? ""
        return WebSocketURL.percentDecoded(component) ?? String(component)
    }
}
