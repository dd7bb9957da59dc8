import OCPP
import OCPPTypes
import WebSocketFraming

/// Performs the steps of an ``Endpoint`` on a transport, and runs handlers.
actor Conversation {
    nonisolated let transport: any MessageTransport
    nonisolated let version: OCPPVersion
    private let configuration: PeerConfiguration
    private var endpoint: Endpoint
    private var hooks: ConversationHooks?
    private let began = ContinuousClock.now

    private var calls: [UInt64: Call] = [:]
    private var lastCall: UInt64 = 0
    private var handlers: [UInt64: Task<Void, Never>] = [:]
    private var lastHandler: UInt64 = 0
    private var alarm: (at: Duration, task: Task<Void, Never>)?
    private var isAlive = true
    private var heldReader: CheckedContinuation<Void, Never>?

    /// Where the caller of our own CALL is.
    private enum Call {
        case begun
        case waiting(CheckedContinuation<CallOutcome, Never>)
        case settled(CallOutcome)
    }

    init(
        over transport: any MessageTransport,
        version: OCPPVersion,
        configuration: PeerConfiguration,
        checker: PayloadChecker,
        hooks: ConversationHooks
    ) {
        self.transport = transport
        self.version = version
        self.configuration = configuration
        self.hooks = hooks
        endpoint = Endpoint(
            version: version,
            routes: hooks.routes(),
            configuration: configuration.endpoint,
            checker: checker
        )
    }

    private var now: Duration { ContinuousClock.now - began }

    // MARK: Reading

    /// Reads and answers until the connection ends, and tells how it ended.
    func read() async -> WebSocketClosure {
        let pinging = configuration.pingInterval.map { interval in Task { await self.watch(every: interval) } }
        defer { pinging?.cancel() }
        let closure = await read(transport.received)
        await perform(endpoint.ended())
        alarm?.task.cancel()
        return closure
    }

    /// Ends what is under way once the connection has ended.
    func finish() async {
        for task in handlers.values { task.cancel() }
        while let task = handlers.first?.value { await task.value }
        // The hooks know who owns this.
        hooks = nil
    }

    private func read<Events: AsyncSequence<WebSocketEvent, Never>>(_ events: Events) async -> WebSocketClosure {
        var closure = WebSocketClosure.lost
        for await event in events {
            isAlive = true
            switch event {
            case .text(let bytes):
                if let hooks {
                    hooks.observe?(false, bytes)
                    endpoint.routes = hooks.routes()
                }
                await perform(endpoint.received(bytes, at: now))
            case .binary: await perform(endpoint.receivedBinary())
            case .ping, .pong: break
            case .closed(let end): closure = end
            }
            while !endpoint.wantsReading { await withCheckedContinuation { heldReader = $0 } }
        }
        return closure
    }

    private func watch(every interval: Duration) async {
        while (try? await Task.sleep(for: interval)) != nil {
            guard isAlive else {
                note(.warning, "no sign of life for \(interval * 2); the connection is cut")
                return await transport.abort()
            }
            isAlive = false
            try? await transport.ping([])
        }
    }

    // MARK: Sending

    /// Sends a CALL and returns the payload of its CALLRESULT.
    func call(_ action: String, _ payload: Payload, _ options: CallOptions) async throws -> Payload {
        lastCall += 1
        let number = lastCall
        let outgoing = OutgoingCall(
            number: number,
            id: options.id ?? configuration.makeID(),
            action: action,
            payload: payload,
            timeout: options.timeout,
            validation: options.validation,
            priority: options.priority
        )
        try Task.checkCancellation()
        calls[number] = .begun
        await perform(endpoint.call(outgoing, at: now))
        let final = await withTaskCancellationHandler {
            await self.outcome(of: number)
        } onCancel: {
            Task { await self.cancel(number) }
        }
        switch final {
        case .answered(let payload): return payload
        case .failed(let failure): throw failure
        case .cancelled: throw CancellationError()
        }
    }

    /// Sends a SEND.
    func send(_ action: String, _ payload: Payload, validation: Validation?) async throws {
        let steps = try endpoint.send(action, id: configuration.makeID(), payload: payload, validation: validation)
        await perform(steps)
    }

    /// Sends any bytes as one text message.
    func send(raw bytes: [UInt8]) async throws {
        hooks?.observe?(true, bytes)
        try await transport.send(text: bytes)
    }

    private func outcome(of number: UInt64) async -> CallOutcome {
        switch calls[number] {
        case .settled(let outcome):
            calls[number] = nil
            return outcome
        default: return await withCheckedContinuation { calls[number] = .waiting($0) }
        }
    }

    private func cancel(_ number: UInt64) async { await perform(endpoint.cancel(number)) }

    // MARK: Steps

    private func perform(_ steps: [EndpointStep]) async {
        for step in steps { await perform(step) }
        if endpoint.wantsReading, let reader = heldReader {
            heldReader = nil
            reader.resume()
        }
        setAlarm()
    }

    private func perform(_ step: EndpointStep) async {
        switch step {
        case .send(let bytes):
            hooks?.observe?(true, bytes)
            do {
                try await transport.send(text: bytes)
            } catch {
                note(.info, "not sent: \(error)")
            }
        case .handle(let message): run { await $0.answer(message) }
        case .take(let message): run { await $0.take(message) }
        case .follow(let message, let response): run { await $0.follow(message, response) }
        case .settle(let number, let outcome):
            guard case .waiting(let caller) = calls[number] else {
                if calls[number] != nil { calls[number] = .settled(outcome) }
                return
            }
            calls[number] = nil
            caller.resume(returning: outcome)
        case .answerRefused(let answer): run { await $0.refused(answer) }
        case .note(let notice): hooks?.log(notice)
        case .close(let reason):
            note(.warning, "closes the connection: \(reason)")
            run { await $0.transport.close(.policyViolation, reason: reason) }
        }
    }

    private func setAlarm() {
        let due = endpoint.nextDue
        guard due != alarm?.at else { return }
        alarm?.task.cancel()
        alarm = due.map { due in
            let task = Task {
                guard (try? await Task.sleep(until: began + due, clock: .continuous)) != nil else { return }
                self.alarm = nil
                await self.perform(self.endpoint.due(at: max(self.now, due)))
            }
            return (due, task)
        }
    }

    // MARK: Handlers

    /// Begins work beside the reading of messages.
    private func run(_ work: @escaping @Sendable (Conversation) async -> Void) {
        lastHandler += 1
        let number = lastHandler
        handlers[number] = Task { @concurrent in
            await work(self)
            await self.ended(number)
        }
    }

    private func ended(_ number: UInt64) { handlers[number] = nil }

    private nonisolated func answer(_ message: IncomingMessage) async {
        let answer: Result<Payload, CallError>
        do {
            guard let hooks = await hooks else { return }
            answer = .success(try await hooks.handle(message))
        } catch let error as CallError {
            answer = .failure(error)
        } catch let error as ReadError {
            // Only where the schema was not enforced.
            answer = .failure(CallError(.formatViolation, error.description))
        } catch {
            // What went wrong inside is nothing the other side has to know.
            await note(.error, "the handler failed: \(error)", about: message)
            answer = .failure(CallError(.internalError))
        }
        await answered(message.number, answer)
    }

    private func answered(_ number: UInt64, _ answer: Result<Payload, CallError>) async {
        await perform(endpoint.answered(number, with: answer))
    }

    private nonisolated func take(_ message: IncomingMessage) async {
        do {
            try await hooks?.take(message)
        } catch {
            await note(.error, "the handler failed: \(error)", about: message)
        }
        await took(message.number)
    }

    private func took(_ number: UInt64) async { await perform(endpoint.took(number)) }

    private nonisolated func follow(_ message: IncomingMessage, _ response: Payload) async {
        do {
            try await hooks?.follow(message, response)
        } catch {
            await note(.error, "what follows the answer failed: \(error)", about: message)
        }
    }

    private nonisolated func refused(_ answer: RefusedAnswer) async { await hooks?.answerRefused(answer) }

    private func note(_ level: Notice.Level, _ text: String, about message: IncomingMessage? = nil) {
        hooks?.log(Notice(level, text, action: message?.action, id: message?.id))
    }
}

extension Conversation {
    /// Sends a CALL and returns its answer, typed.
    func call<R: ActionRequest>(_ request: R, _ options: CallOptions) async throws -> R.Action.Response {
        guard R.Action.version == version else { throw CallFailure.wrongVersion }
        let payload = try await call(R.Action.name, Payload(bytes: request.json), options)
        do throws(ReadError) {
            return try R.Action.Response(json: payload.bytes)
        } catch {
            throw CallFailure.invalidResponse([PayloadViolation(.wrongType, error.description)])
        }
    }
}
