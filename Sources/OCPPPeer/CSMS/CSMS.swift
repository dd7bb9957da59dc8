public import OCPP
import Synchronization
public import Traffic
public import WebSocketFraming

/// The CSMS's end of OCPP-J: accepts stations, answers what they ask, and asks them.
///
/// ```swift
/// let csms = CSMS(port: 9000, versions: [.v201])
/// csms.on(Heartbeat.self) { request, context in .init(currentTime: .now) }
/// try await csms.run()
/// ```
///
/// A handler serves all connections of its action's version. What a station asks is handled in order, one after the
/// other; answers are read beside, so that a handler may itself call the station.
public final class CSMS: Sendable {
    /// How messages are exchanged.
    public let configuration: PeerConfiguration
    private let host: String
    private let port: Int
    private let versions: [OCPPVersion]
    private let duplicates: DuplicatePolicy
    private let registry = StationRegistry()
    private let checker = PayloadChecker()
    private let desk = Mutex(Desk())
    let table = HandlerTable<StationContext>()

    /// What is set before and while it runs.
    private struct Desk {
        var server: WebSocketServer?
        var observers: [@Sendable (ObservedFrame) -> Void] = []
        var judges: [@Sendable (Finding, ConnectedStation) -> Void] = []
        var authenticate: @Sendable (StationHandshake) async throws -> Admission = { _ in .accept() }
        var onConnect: [@Sendable (ConnectedStation) async -> Void] = []
        var onDisconnect: [@Sendable (ConnectedStation, WebSocketClosure) async -> Void] = []
        var events: [UInt64: AsyncStream<CSMSEvent>.Continuation] = [:]
        var lastEvents: UInt64 = 0
    }

    /// A CSMS that does not listen yet.
    ///
    /// - Parameters:
    ///   - host: A name or an address of this machine.
    ///   - port: 0 for one that is free; ``listen()`` tells which.
    ///   - versions: What to accept, most wanted first.
    ///   - duplicates: What becomes of the second connection of an identity.
    ///   - configuration: How messages are exchanged.
    public init(
        host: String = "127.0.0.1",
        port: Int = 0,
        versions: [OCPPVersion],
        duplicates: DuplicatePolicy = .replaceOld,
        configuration: PeerConfiguration = PeerConfiguration()
    ) {
        self.host = host
        self.port = port
        self.versions = versions
        self.duplicates = duplicates
        self.configuration = configuration
    }

    // MARK: Stations

    /// The stations that are connected, by their identity.
    public var stations: [ConnectedStation] { registry.all }

    /// The station of this identity, if it is connected.
    public subscript(id: String) -> ConnectedStation? { registry[id] }

    /// Comings and goings from now on; who falls far behind misses the oldest.
    public var events: AsyncStream<CSMSEvent> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1024)) { continuation in
            let number = desk.withLock { desk in
                desk.lastEvents += 1
                desk.events[desk.lastEvents] = continuation
                return desk.lastEvents
            }
            continuation.onTermination = { [weak self] _ in
                self?.desk.withLock { _ = $0.events.removeValue(forKey: number) }
            }
        }
    }

    // MARK: Hooks

    /// Decides who is let in; without it everyone who has an identity is.
    public func authenticate(_ decide: @escaping @Sendable (StationHandshake) async throws -> Admission) {
        desk.withLock { $0.authenticate = decide }
    }

    /// Runs when a station is connected.
    public func onConnect(_ hook: @escaping @Sendable (ConnectedStation) async -> Void) {
        desk.withLock { $0.onConnect.append(hook) }
    }

    /// Runs when a connection has ended.
    public func onDisconnect(_ hook: @escaping @Sendable (ConnectedStation, WebSocketClosure) async -> Void) {
        desk.withLock { $0.onDisconnect.append(hook) }
    }

    /// Sees every message of connections from now on, in both directions, before anything is done with it.
    public func observe(_ observer: @escaping @Sendable (ObservedFrame) -> Void) {
        desk.withLock { $0.observers.append(observer) }
    }

    /// Hears what stations do wrong on connections from now on, by the codes that `linesman explain` knows.
    ///
    /// It is told before the message is handled, whatever ``PeerConfiguration/validation`` says.
    public func onFinding(_ hear: @escaping @Sendable (Finding, ConnectedStation) -> Void) {
        desk.withLock { $0.judges.append(hear) }
    }

    // MARK: Running

    /// Begins to listen, unless it does; stations wait until it runs.
    ///
    /// - Returns: The port.
    /// - Throws: What the system says when it cannot listen there.
    @discardableResult
    public func listen() async throws -> Int { try await server().port }

    /// Serves stations until the calling task is cancelled.
    ///
    /// - Throws: What the system says when it cannot listen, or not accept any more.
    public func run() async throws {
        try await server().run { [self] request, remote in
            await decide(request, from: remote)
        } serving: { [self] connection in
            guard let admitted = connection.userInfo as? AdmittedStation else { return }
            guard let version = connection.subprotocol.flatMap(OCPPVersion.init(subprotocol:)) else {
                return await connection.close(.protocolError, reason: "no common version")
            }
            await serve(connection, admitted, version)
        }
    }

    /// Serves one station over a transport of your own until the connection ends.
    ///
    /// - Parameters:
    ///   - transport: The connection, already open.
    ///   - identity: The station.
    ///   - version: What both sides speak, if the transport's subprotocol does not say.
    public func serve(_ transport: any MessageTransport, identity: String, version: OCPPVersion? = nil) async {
        guard let version = version ?? transport.subprotocol.flatMap(OCPPVersion.init(subprotocol:)) else {
            return await transport.close(.protocolError, reason: "no common version")
        }
        await serve(transport, AdmittedStation(identity: identity), version)
    }

    private func server() async throws -> WebSocketServer {
        if let server = desk.withLock({ $0.server }) { return server }
        let server = try await WebSocketServer.listen(on: host, port: port, timeout: configuration.handshakeTimeout)
        desk.withLock { $0.server = server }
        return server
    }

    private func decide(_ request: HTTPRequestHead, from remote: String?) async -> WebSocketAnswer {
        guard let handshake = StationHandshake(request, from: remote) else {
            return .refuse(status: 404, because: "no station in the path")
        }
        let id = handshake.identity
        if duplicates == .refuseNew, registry[id] != nil {
            return .refuse(status: 409, because: "already connected")
        }
        let authenticate = desk.withLock { $0.authenticate }
        do {
            switch try await authenticate(handshake) {
            case .refuse(let status, let reason):
                log(.warning, "refused with \(status) \(reason)", id)
                let headers = status == 401 ? [(name: "WWW-Authenticate", value: "Basic realm=\"OCPP\"")] : []
                return .refuse(status: status, because: reason, headers: headers)
            case .accept(let versions, let userInfo):
                // OCPP-J 1.6 §3.2: without a common version the connection is still opened, then closed.
                let version = (versions ?? self.versions).first { handshake.offered.contains($0) }
                let admitted = AdmittedStation(identity: id, userInfo: userInfo, remoteAddress: remote)
                return .accept(subprotocol: version?.subprotocol, userInfo: admitted)
            }
        } catch {
            log(.error, "authentication failed: \(error)", id)
            return .refuse(status: 500, because: "")
        }
    }

    private func serve(_ transport: any MessageTransport, _ admitted: AdmittedStation, _ version: OCPPVersion) async {
        let station = ConnectedStation(admitted, version: version)
        let conversation = Conversation(
            over: transport,
            version: version,
            configuration: configuration,
            checker: checker,
            hooks: hooks(for: station)
        )
        station.begin(conversation)
        let (isIn, old) = registry.enter(station, by: duplicates)
        guard isIn else { return await transport.close(.policyViolation, reason: "already connected") }
        if let old {
            log(.info, "a new connection takes the place of the old one", station.id)
            // The old one's peer may be long gone; nobody waits for it.
            Task { await old.close(.policyViolation, reason: "replaced by a new connection") }
        }
        tell(.connected(station))
        let (welcomes, farewells) = desk.withLock { ($0.onConnect, $0.onDisconnect) }
        let welcoming = Task { for welcome in welcomes { await welcome(station) } }
        let closure = await conversation.read()
        registry.leave(station)
        tell(.disconnected(station, closure))
        welcoming.cancel()
        await conversation.finish()
        await welcoming.value
        for farewell in farewells { await farewell(station, closure) }
    }

    private func hooks(for station: ConnectedStation) -> ConversationHooks {
        let (observers, hearers) = desk.withLock { ($0.observers, $0.judges) }
        let judge =
            hearers.isEmpty ? nil : FindingJudge(station: station.id, version: station.version)
        @Sendable func context(_ message: IncomingMessage) -> StationContext {
            StationContext(
                station: station,
                messageID: message.id,
                action: message.action,
                payload: message.payload
            )
        }
        @Sendable func observe(isSent: Bool, bytes: [UInt8]) {
            let frame = ObservedFrame(station: station.id, isSent: isSent, bytes: bytes)
            for observer in observers { observer(frame) }
            for finding in judge?.saw(bytes, from: isSent ? .down : .up) ?? [] where finding.direction != .down {
                for hear in hearers { hear(finding, station) }
            }
        }
        return ConversationHooks(
            routes: { [table] in table.routes(for: station.version) },
            handle: { [table] in try await table.answer($0, station.version, context($0)) },
            take: { [table] in try await table.take($0, station.version, context($0)) },
            follow: { [table] in
                try await table.follow($0, station.version, response: $1, context: context($0))
            },
            answerRefused: { [table] answer in
                let context = StationContext(
                    station: station,
                    messageID: answer.id,
                    action: answer.action,
                    payload: .empty
                )
                await table.answerRefused(answer, context)
            },
            observe: observers.isEmpty && hearers.isEmpty ? nil : observe,
            log: { [configuration] notice in
                var notice = notice
                notice.station = station.id
                configuration.log(notice)
            }
        )
    }

    private func tell(_ event: CSMSEvent) {
        for continuation in desk.withLock({ Array($0.events.values) }) { continuation.yield(event) }
    }

    private func log(_ level: Notice.Level, _ text: String, _ id: String) {
        configuration.log(Notice(level, text, station: id))
    }
}
