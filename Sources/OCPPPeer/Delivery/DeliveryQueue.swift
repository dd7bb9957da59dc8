import JSONScanning
import OCPP
import OCPPTypes

/// Sends what a ``TransactionStore`` holds, in order, and keeps each message until it is answered.
actor DeliveryQueue {
    private let store: any TransactionStore
    private let line: StationLine
    private let policy: DeliveryPolicy
    private let log: @Sendable (Notice) -> Void
    private var held = StoredTransactions()
    private var isLoaded = false
    private var waiting: [String: [CheckedContinuation<Result<Payload, any Error>, Never>]] = [:]
    private var settled: [String: Result<Payload, any Error>] = [:]
    private var settledOrder: [String] = []
    private var sleeper: CheckedContinuation<Void, Never>?

    /// How many outcomes are kept for those who ask late.
    private static let memory = 64

    init(
        _ store: any TransactionStore,
        over line: StationLine,
        policy: DeliveryPolicy,
        log: @escaping @Sendable (Notice) -> Void
    ) {
        self.store = store
        self.line = line
        self.policy = policy
        self.log = log
    }

    /// Keeps a message; it is safe when this returns.
    func add(_ message: StoredMessage) async throws {
        try await load()
        try await store.append(message)
        held.messages.append(message)
        sleeper?.resume()
        sleeper = nil
    }

    /// Waits for the answer to a message.
    func answer(to id: String) async throws -> Payload {
        if let outcome = settled[id] { return try outcome.get() }
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { waiting[id, default: []].append($0) }
        } onCancel: {
            Task { await self.giveUp(id) }
        }.get()
    }

    /// Sends until the calling task is cancelled.
    func run() async throws {
        try await load()
        var attempts = 0
        while true {
            guard let conversation = try await connection() else { return }
            guard let message = held.messages.first(where: { $0.version == conversation.version }) else {
                await sleep()
                try Task.checkCancellation()
                continue
            }
            guard let payload = payload(of: message) else {
                try await finish(message, .failure(CallFailure.closed), "its transaction never got an id")
                continue
            }
            do {
                // After a loss the same message goes again; after a refusal it is another try, which must not get the
                // answer of the first.
                let answer = try await conversation.call(
                    message.action,
                    payload,
                    CallOptions(validation: .observe, id: attempts == 0 ? message.id : nil)
                )
                if message.action == "StartTransaction", let transaction = answer["/transactionId"]?.int {
                    try await store.learn(transaction: transaction, of: message.id)
                    held.learn(transaction: transaction, of: message.id)
                }
                attempts = 0
                try await finish(message, .success(answer))
            } catch let failure as CallFailure {
                switch failure {
                case .refused, .invalidResponse:
                    attempts += 1
                    guard attempts >= policy.attempts else {
                        try await Task.sleep(for: policy.interval * attempts)
                        continue
                    }
                    attempts = 0
                    try await finish(
                        message,
                        .failure(failure),
                        "given up after \(policy.attempts) attempts: \(failure)"
                    )
                case .invalidRequest, .invalidID: try await finish(message, .failure(failure), "\(failure)")
                // Whether the CSMS has seen it is not known: it is sent again.
                default: await Task.yield()
                }
            }
        }
    }

    private func load() async throws {
        guard !isLoaded else { return }
        let held = try await store.load()
        guard !isLoaded else { return }
        isLoaded = true
        self.held = held
    }

    /// The next connection on which the station is accepted, however long it takes; nothing when there will be none.
    private func connection() async throws -> Conversation? {
        while true {
            do {
                return try await line.conversation(within: .seconds(3600))
            } catch CallFailure.timedOut {
                continue
            } catch CallFailure.closed {
                return nil
            }
        }
    }

    /// The payload with the transaction id in it; nothing when that will never be known.
    private func payload(of message: StoredMessage) -> Payload? {
        guard let start = message.awaits else { return message.payload }
        guard let transaction = held.transactions[start],
            case .success(let tape) = JSONTape.scan(message.payload.bytes),
            let pointer = JSONPointer("/transactionId"),
            case .success(let bytes) = JSONEdit(.set(Array(String(transaction).utf8)), at: pointer).apply(to: tape)
        else { return nil }
        return Payload(bytes: bytes)
    }

    private func finish(
        _ message: StoredMessage,
        _ outcome: Result<Payload, any Error>,
        _ problem: String? = nil
    ) async throws {
        if let problem { log(Notice(.error, problem, action: message.action, id: message.id)) }
        try await store.remove(message.id)
        held.messages.removeAll { $0.id == message.id }
        settled[message.id] = outcome
        settledOrder.append(message.id)
        if settledOrder.count > Self.memory { settled[settledOrder.removeFirst()] = nil }
        for caller in waiting.removeValue(forKey: message.id) ?? [] { caller.resume(returning: outcome) }
    }

    private func giveUp(_ id: String) {
        for caller in waiting.removeValue(forKey: id) ?? [] { caller.resume(returning: .failure(CancellationError())) }
    }

    /// Waits for another message, or for the end of the calling task.
    private func sleep() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { sleeper = $0 }
        } onCancel: {
            Task { await self.wake() }
        }
    }

    /// Looks again at what can be sent.
    func wake() {
        sleeper?.resume()
        sleeper = nil
    }
}
