public import OCPP
public import WebSocketFraming

/// One side of an OCPP-J conversation over an open WebSocket, station or CSMS alike.
///
/// It keeps at most one CALL of its own unanswered (OCPP-J 1.6 §4.1.1): further ones wait their turn. Handlers run beside
/// the reading of messages, so a handler may itself call the other side.
public actor Conversation {
    /// Answers a CALL with the payload of its CALLRESULT, or throws a ``CallError``.
    public typealias Handler = @Sendable (Payload) async throws -> Payload

    /// A message that passed, for logs and tests.
    public enum Trace: Hashable, Sendable {
        /// Sent by this side.
        case sent([UInt8])
        /// Received by this side, whatever it is.
        case received([UInt8])
    }

    /// The connection underneath, to ping, to close or to break rules with.
    public nonisolated let connection: WebSocketConnection
    /// The version that both sides speak.
    public nonisolated let version: OCPPVersion

    private let timeout: Duration
    private var handlers: [String: (answer: Handler, after: (@Sendable (Payload) async -> Void)?)] = [:]
    private var observers: [@Sendable (Trace) -> Void] = []
    private var answers: [String: AsyncStream<Result<Payload, CallFailure>>.Continuation] = [:]
    private var isCalling = false
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private var lastID = 0
    private var isEnded = false

    /// Begins a conversation; it reads nothing before ``run(_:)``.
    ///
    /// `timeout` is how long an answer may take unless a call says otherwise.
    public init(over connection: WebSocketConnection, version: OCPPVersion, timeout: Duration = .seconds(30)) {
        self.connection = connection
        self.version = version
        self.timeout = timeout
    }

    /// Sets what answers CALLs of one action, instead of what did before.
    ///
    /// `after` runs with the same request once the answer is on its way.
    public func on(
        _ action: String,
        answer: @escaping Handler,
        after: (@Sendable (Payload) async -> Void)? = nil
    ) {
        handlers[action] = (answer, after)
    }

    /// Shows every message to `observer`, in both directions and in order, before anything is done with it.
    public func observe(_ observer: @escaping @Sendable (Trace) -> Void) { observers.append(observer) }

    /// Sends a CALL and returns the payload of its CALLRESULT.
    ///
    /// - Parameters:
    ///   - action: such as `Heartbeat`; not checked.
    ///   - payload: the request; not checked.
    ///   - id: the message id, a fresh one by default.
    ///   - limit: how long to wait once the CALL is sent.
    /// - Returns: the payload of the CALLRESULT.
    /// - Throws: ``CallFailure``.
    public func call(
        _ action: String,
        _ payload: Payload = .empty,
        id: String? = nil,
        within limit: Duration? = nil
    ) async throws(CallFailure) -> Payload {
        await takeTurn()
        defer { passTurn() }
        guard !isEnded else { throw .closed }
        lastID += 1
        let id = id ?? "\(lastID)"
        let (results, result) = AsyncStream.makeStream(of: Swift.Result<Payload, CallFailure>.self)
        answers[id] = result
        defer { answers[id] = nil }
        let limit = limit ?? timeout
        guard (try? await send(raw: Message.call(id: id, action: action, payload: payload).text)) != nil else {
            throw .closed
        }
        let alarm = Task {
            try await Task.sleep(for: limit)
            result.yield(.failure(.timedOut(after: limit)))
        }
        defer { alarm.cancel() }
        for await answer in results { return try answer.get() }
        throw .closed
    }

    /// Sends any text as one message, valid or not, without waiting for a turn or an answer.
    public func send(raw text: String) async throws(WebSocketError) {
        let bytes = Array(text.utf8)
        for observer in observers { observer(.sent(bytes)) }
        try await connection.send(text: bytes)
    }

    /// Reads and answers until the connection ends, and tells how it ended.
    @discardableResult
    public func run() async -> WebSocketClosure {
        var closure = WebSocketClosure(code: .abnormal, reason: "", origin: .lost)
        await withTaskGroup(of: Void.self) { group in
            var running = 0
            for await event in connection.events {
                switch event {
                case .text(let bytes):
                    for observer in observers { observer(.received(bytes)) }
                    guard let message = Message(bytes) else { continue }
                    // A peer that floods us with CALLs waits here; ours are answered by the same loop, hence not one.
                    if running == 64 {
                        await group.next()
                        running -= 1
                    }
                    if received(message, &group) { running += 1 }
                case .closed(let end): closure = end
                case .binary, .ping, .pong: break
                }
            }
            isEnded = true
            for answer in answers.values { answer.finish() }
            group.cancelAll()
        }
        return closure
    }

    /// Reads and answers while `body` runs, then closes with 1000.
    ///
    /// When the connection ends first, the task of `body` is cancelled.
    ///
    /// - Returns: what `body` returned.
    /// - Throws: what `body` threw, or ``WebSocketError/Code/closed`` when the connection ended first.
    public func run<Result: Sendable>(
        _ body: @escaping @Sendable (Conversation) async throws -> Result
    ) async throws -> Result {
        let working = Task { try await body(self) }
        let reading = Task {
            defer { working.cancel() }
            return await self.run()
        }
        let outcome = await withTaskCancellationHandler {
            await working.result
        } onCancel: {
            working.cancel()
        }
        let wasCut = isEnded
        await connection.close()
        let closure = await reading.value
        if wasCut, case .failure = outcome {
            throw WebSocketError(.closed, "the connection was closed with \(closure.code) \(closure.reason)")
        }
        return try outcome.get()
    }

    /// Takes in a message; tells whether a handler was started.
    private func received(_ message: Message, _ group: inout TaskGroup<Void>) -> Bool {
        switch message {
        case .call(let id, let action, let payload):
            group.addTask { await self.answer(id, action, payload) }
            return true
        case .send(let action, let payload):
            guard let handler = handlers[action] else { return false }
            group.addTask { _ = try? await handler.answer(payload) }
            return true
        case .result(let id, let payload):
            answers[id]?.yield(.success(payload))
        case .error(let id, let error):
            answers[id]?.yield(.failure(.refused(error)))
        }
        return false
    }

    private func answer(_ id: String, _ action: String, _ payload: Payload) async {
        guard let handler = handlers[action] else {
            let isKnown = Catalogue.of(version).action(named: action) != nil
            let refusal: CallError = isKnown ? .notSupported(action) : .notImplemented(action)
            try? await send(raw: Message.error(id: id, refusal).text)
            return
        }
        let reply: Message
        do {
            reply = .result(id: id, payload: try await handler.answer(payload))
        } catch let error as CallError {
            reply = .error(id: id, error)
        } catch {
            // What went wrong inside is nothing the other side has to know.
            reply = .error(id: id, CallError("InternalError"))
        }
        guard (try? await send(raw: reply.text)) != nil else { return }
        await handler.after?(payload)
    }

    private func takeTurn() async {
        guard isCalling else {
            isCalling = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func passTurn() {
        if waiting.isEmpty { isCalling = false } else { waiting.removeFirst().resume() }
    }
}
