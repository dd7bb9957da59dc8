internal import EventLoop
internal import Exchange
internal import OCPPRules
internal import Synchronization

/// The little that all loops of a relay share.
final class SharedState: Sendable {
    /// What the relay's owner wants of the loops.
    enum Order: UInt8, AtomicRepresentable {
        case run
        case drain
        case stop
    }

    private let wanted = Atomic(Order.run)
    private let stationCount = Atomic(0)
    private let stationLimit: Int
    private let chain = Mutex(Chain())
    private let ruleBook = Mutex<RulesInForce?>(nil)
    private let ruleCount = Atomic(0)
    /// What is remembered of stations between their connections.
    let memories: MemoryShelf
    /// Limits of rules that hold for more than one connection.
    let counters = RuleCounters()
    /// Takes what an operator should know that is not a finding.
    let log: RelayServer.Log

    init(stationLimit: Int, log: @escaping RelayServer.Log) {
        self.stationLimit = stationLimit
        memories = MemoryShelf(capacity: stationLimit)
        self.log = log
    }

    /// What the loops shall do.
    var order: Order {
        get { wanted.load(ordering: .acquiring) }
        set { wanted.store(newValue, ordering: .releasing) }
    }

    /// Puts other rules in force; the loops take them over when they are woken.
    func setRules(_ rules: CompiledRules) {
        ruleBook.withLock { book in
            let generation = (book?.generation ?? 0) + 1
            book = RulesInForce(rules, generation: generation)
            ruleCount.store(generation, ordering: .releasing)
        }
    }

    /// The rules in force.
    var rules: RulesInForce? { ruleBook.withLock { $0 } }

    /// Which rule set is in force, from 1; 0 for none.
    var ruleGeneration: Int { ruleCount.load(ordering: .acquiring) }

    /// Stations connected now.
    var stations: Int { stationCount.load(ordering: .relaxed) }

    /// Names the ports that this relay listens on, before any loop runs.
    func listens(on addresses: [SocketAddress]) {
        chain.withLock { $0.ports = Set(addresses.map(\.port)) }
    }

    /// Whether a connection to this port may end at this relay itself.
    func listens(onPort port: UInt16) -> Bool { chain.withLock { $0.ports.contains(port) } }

    /// Remembers the near end of a connection to the CSMS until its handshake is over.
    func dialled(from address: PeerAddress) { chain.withLock { _ = $0.legs.insert(address) } }

    /// Forgets it again.
    func forgetDialled(from address: PeerAddress) { chain.withLock { _ = $0.legs.remove(address) } }

    /// Whether a station that connects from `address` is this relay itself.
    func isItself(_ address: PeerAddress) -> Bool { chain.withLock { $0.legs.contains(address) } }

    /// What tells a relay that it is its own CSMS.
    private struct Chain {
        var ports: Set<UInt16> = []
        var legs: Set<PeerAddress> = []
    }

    /// Counts a new station; false when there are as many as may be.
    func stationCame() -> Bool {
        stationCount.add(1, ordering: .relaxed).newValue <= stationLimit
    }

    /// Counts a station out.
    func stationLeft() {
        stationCount.subtract(1, ordering: .relaxed)
    }
}
