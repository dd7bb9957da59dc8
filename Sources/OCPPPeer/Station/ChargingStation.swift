public import OCPP
import Synchronization
import WebSocketFraming

/// The station's end of OCPP-J: dials a CSMS, asks it, and answers what it asks.
///
/// ```swift
/// let station = ChargingStation("CP_1", url: "ws://localhost:9000", versions: [.v201])
/// station.on(Reset.self) { request, context in .init(status: .accepted) }
/// try await station.run { csms in
///     print(try await csms.call(Heartbeat.Request()).currentTime)
/// }
/// ```
public final class ChargingStation: Sendable {
    /// The identity.
    public let id: String
    /// How messages are exchanged.
    public let configuration: PeerConfiguration
    private let connect: @Sendable () async throws -> any MessageTransport
    private let policy: Mutex<ReconnectPolicy>
    private let line: StationLine
    private let queue: DeliveryQueue
    private let observers = Mutex<[@Sendable (ObservedFrame) -> Void]>([])
    private let checker = PayloadChecker()
    private let isEnding = Mutex(false)
    let table = HandlerTable<CSMSContext>()

    /// A station that has not dialled yet.
    ///
    /// - Parameters:
    ///   - id: The identity, which becomes the last component of the URL's path (OCPP-J 1.6 §3.1.1).
    ///   - url: The CSMS's address, without the identity.
    ///   - versions: What to offer, most wanted first.
    ///   - password: For HTTP basic authentication; the identity is the user (OCPP security profile 1).
    ///   - reconnect: What to do when the connection ends.
    ///   - store: Where messages about transactions are kept until they are answered.
    ///   - delivery: How often those are tried again.
    ///   - configuration: How messages are exchanged.
    public convenience init(
        _ id: String,
        url: String,
        versions: [OCPPVersion],
        password: String? = nil,
        reconnect: ReconnectPolicy = .specification(),
        store: any TransactionStore = MemoryTransactionStore(),
        delivery: DeliveryPolicy = DeliveryPolicy(),
        configuration: PeerConfiguration = PeerConfiguration()
    ) {
        self.init(
            id,
            versions: versions,
            reconnect: reconnect,
            store: store,
            delivery: delivery,
            configuration: configuration
        ) {
            guard var address = WebSocketURL(url)?.appending(component: id) else {
                throw WebSocketError(.unreachable, "\(url) is no ws URL")
            }
            if let password { address.credentials = "\(id):\(password)" }
            return try await WebSocketConnection.dial(
                address,
                subprotocols: versions.map(\.subprotocol),
                timeout: configuration.handshakeTimeout
            )
        }
    }

    /// A station whose connections are made by a function of your own.
    ///
    /// - Parameters:
    ///   - id: The identity.
    ///   - versions: What it speaks, most wanted first.
    ///   - reconnect: What to do when the connection ends.
    ///   - store: Where messages about transactions are kept until they are answered.
    ///   - delivery: How often those are tried again.
    ///   - configuration: How messages are exchanged.
    ///   - connect: Opens a connection.
    public init(
        _ id: String,
        versions: [OCPPVersion],
        reconnect: ReconnectPolicy = .specification(),
        store: any TransactionStore = MemoryTransactionStore(),
        delivery: DeliveryPolicy = DeliveryPolicy(),
        configuration: PeerConfiguration = PeerConfiguration(),
        connect: @escaping @Sendable () async throws -> any MessageTransport
    ) {
        precondition(!versions.isEmpty, "a station speaks at least one version")
        self.id = id
        self.configuration = configuration
        self.connect = connect
        policy = Mutex(reconnect)
        line = StationLine(version: versions[0], timeout: configuration.timeout)
        queue = DeliveryQueue(store, over: line, policy: delivery) { notice in
            var notice = notice
            notice.station = id
            configuration.log(notice)
        }
    }

    /// What to do when the connection ends; may be set at any time (OCPP 2.0.1 Part 2 §2.2, the RetryBackOff variables).
    public var reconnect: ReconnectPolicy {
        get { policy.withLock { $0 } }
        set { policy.withLock { $0 = newValue } }
    }

    /// Sees every message of connections from now on, in both directions, before anything is done with it.
    public func observe(_ observer: @escaping @Sendable (ObservedFrame) -> Void) {
        observers.withLock { $0.append(observer) }
    }

    // MARK: Running

    /// Keeps the connection while `body` runs, then closes it with 1000.
    ///
    /// `body` begins with the first connection. When a connection ends that the station did not close, it dials again
    /// as ``reconnect`` says. A station runs once.
    ///
    /// - Parameter body: What the station does.
    /// - Returns: What `body` returned.
    /// - Throws: What `body` threw; ``WebSocketError`` when there is no connection and none will be.
    public func run<Result: Sendable>(
        _ body: @escaping @Sendable (CSMSConnection) async throws -> Result
    ) async throws -> Result {
        let csms = CSMSConnection(line, queue, makeID: configuration.makeID)
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask { [self] in
                defer { line.end() }
                try await keepConnected()
                return nil
            }
            group.addTask { [self] in
                try await queue.run()
                return nil
            }
            group.addTask { [self] in
                do {
                    try await line.open()
                    let result = try await body(csms)
                    await hangUp()
                    return result
                } catch {
                    // When there is no connection any more, why is what matters.
                    if reconnect == .never, error as? CallFailure == .closed { return nil }
                    await hangUp()
                    throw error
                }
            }
            do {
                while let result = try await group.next() {
                    guard let result else { continue }
                    group.cancelAll()
                    return result
                }
            } catch {
                group.cancelAll()
                throw error
            }
            throw CancellationError()
        }
    }

    /// Keeps the connection until the calling task is cancelled, and answers the CSMS.
    ///
    /// - Throws: ``WebSocketError`` when there is no connection and none will be.
    public func run() async throws {
        try await run { _ in
            while !Task.isCancelled { try await Task.sleep(for: .seconds(3600)) }
        }
    }

    private func hangUp() async {
        isEnding.withLock { $0 = true }
        await line.current?.transport.close(.normal, reason: "")
    }

    private func keepConnected() async throws {
        var attempt = 0
        var waited = Duration.zero
        while true {
            let failure: any Error
            do {
                let transport = try await connect()
                guard let version = transport.subprotocol.flatMap(OCPPVersion.init(subprotocol:)) else {
                    await transport.close(.protocolError, reason: "no subprotocol was agreed on")
                    throw WebSocketError(.handshakeFailed, "the CSMS chose no version")
                }
                attempt = 0
                let closure = await converse(over: transport, version)
                if isEnding.withLock({ $0 }) { return }
                failure = WebSocketError(.closed, "the connection was closed with \(closure.code) \(closure.reason)")
            } catch {
                if isEnding.withLock({ $0 }) { return }
                failure = error
            }
            try Task.checkCancellation()
            var random = SystemRandomNumberGenerator()
            guard let wait = reconnect.wait(attempt: attempt, previous: waited, random: &random) else { throw failure }
            log(Notice(.warning, "\(failure); dials again in \(wait)"))
            try await Task.sleep(for: wait)
            (attempt, waited) = (attempt + 1, wait)
        }
    }

    private func converse(over transport: any MessageTransport, _ version: OCPPVersion) async -> WebSocketClosure {
        let conversation = Conversation(
            over: transport,
            version: version,
            configuration: configuration,
            checker: checker,
            hooks: hooks(version)
        )
        line.opened(conversation)
        await queue.wake()
        let closure = await conversation.read()
        line.lost()
        await conversation.finish()
        return closure
    }

    private func hooks(_ version: OCPPVersion) -> ConversationHooks {
        let csms = CSMSConnection(line, queue, makeID: configuration.makeID)
        let observers = observers.withLock { $0 }
        @Sendable func context(_ message: IncomingMessage) -> CSMSContext {
            CSMSContext(csms: csms, messageID: message.id, action: message.action, payload: message.payload)
        }
        @Sendable func observe(isSent: Bool, bytes: [UInt8]) {
            let frame = ObservedFrame(station: id, isSent: isSent, bytes: bytes)
            for observer in observers { observer(frame) }
        }
        return ConversationHooks(
            routes: { [table] in table.routes(for: version) },
            handle: { [table] in try await table.answer($0, version, context($0)) },
            take: { [table] in try await table.take($0, version, context($0)) },
            follow: { [table] in try await table.follow($0, version, response: $1, context: context($0)) },
            answerRefused: { [table] answer in
                let context = CSMSContext(csms: csms, messageID: answer.id, action: answer.action, payload: .empty)
                await table.answerRefused(answer, context)
            },
            observe: observers.isEmpty ? nil : observe,
            log: { [self] in log($0) }
        )
    }

    private func log(_ notice: Notice) {
        var notice = notice
        notice.station = id
        configuration.log(notice)
    }
}
