import Synchronization

/// Where messages about transactions are kept until they are answered, in order.
///
/// A call returns when what it says is safe from a loss of power. One station uses a store at a time.
public protocol TransactionStore: Sendable {
    /// What was kept and is not removed, oldest first, with the transaction ids that were learnt.
    func load() async throws -> StoredTransactions
    /// Keeps a message behind all others.
    func append(_ message: StoredMessage) async throws
    /// Forgets a message.
    func remove(_ id: String) async throws
    /// Keeps the transaction id that the answer to a StartTransaction told (OCPP 1.6).
    func learn(transaction: Int, of start: String) async throws
}

/// What a ``TransactionStore`` holds.
public struct StoredTransactions: Hashable, Sendable {
    /// The messages, oldest first.
    public var messages: [StoredMessage] = []
    /// The last transaction ids by the message id of their StartTransaction.
    public private(set) var transactions: [String: Int] = [:]
    private var order: [String] = []

    /// How many transaction ids are kept: those of running transactions must be among them.
    public static let capacity = 256

    /// Nothing yet.
    public init() {}

    /// Keeps a transaction id.
    public mutating func learn(transaction: Int, of start: String) {
        if transactions.updateValue(transaction, forKey: start) == nil { order.append(start) }
        if order.count > Self.capacity { transactions[order.removeFirst()] = nil }
    }

    /// The transaction ids in the order in which they were learnt.
    public var learnt: [(start: String, transaction: Int)] {
        order.compactMap { id in transactions[id].map { (id, $0) } }
    }
}

/// A store that lasts as long as the program.
public final class MemoryTransactionStore: TransactionStore {
    private let held = Mutex(StoredTransactions())

    /// An empty store.
    public init() {}

    /// What is held.
    public func load() async throws -> StoredTransactions { held.withLock { $0 } }

    /// Keeps a message.
    public func append(_ message: StoredMessage) async throws { held.withLock { $0.messages.append(message) } }

    /// Forgets a message.
    public func remove(_ id: String) async throws { held.withLock { $0.messages.removeAll { $0.id == id } } }

    /// Keeps a transaction id.
    public func learn(transaction: Int, of start: String) async throws {
        held.withLock { $0.learn(transaction: transaction, of: start) }
    }
}
