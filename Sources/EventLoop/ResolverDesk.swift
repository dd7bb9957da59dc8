import Machine
import Glibc

/// Where askers and look-up threads of a ``Resolver`` meet.
///
/// Outlives the resolver until the last look-up is done.
final class ResolverDesk: @unchecked Sendable {
    private struct Question {
        var port: UInt16
        var token: UInt64
    }

    private struct Known {
        var result: Result<[SocketAddress], ResolverError>
        var until: UInt64
    }

    private static let maxKnown = 64

    private let waker: Waker
    private let maxThreads: Int
    private let capacity: Int
    private let freshness: UInt64
    private let lookup: ResolverLookup
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let change: UnsafeMutablePointer<pthread_cond_t>

    // All below is guarded by `lock`.
    private var names: [String] = []
    private var askers: [String: [Question]] = [:]
    private var waiting = 0
    private var answers: [Resolver.Answer] = []
    private var known: [String: Known] = [:]
    private var threads = 0
    private var idleThreads = 0
    private var isShut = false

    init(waker: Waker, threads: Int, capacity: Int, freshness: UInt64, lookup: @escaping ResolverLookup) {
        self.waker = waker
        maxThreads = max(1, threads)
        self.capacity = capacity
        self.freshness = freshness
        self.lookup = lookup
        lock = .allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
        change = .allocate(capacity: 1)
        pthread_cond_init(change, nil)
    }

    deinit {
        pthread_cond_destroy(change)
        pthread_mutex_destroy(lock)
        change.deallocate()
        lock.deallocate()
    }

    func ask(_ host: String, port: UInt16, token: UInt64) -> Bool {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        if let known = known[host], known.until > SystemClock.monotonic {
            answer(Question(port: port, token: token), known.result)
            waker.wake()
            return true
        }
        guard waiting < capacity, startThreadIfNeeded() else { return false }
        waiting += 1
        if askers[host] == nil { names.append(host) }
        askers[host, default: []].append(Question(port: port, token: token))
        pthread_cond_signal(change)
        return true
    }

    func takeAnswer() -> Resolver.Answer? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return answers.isEmpty ? nil : answers.removeFirst()
    }

    func shut() {
        pthread_mutex_lock(lock)
        isShut = true
        pthread_cond_broadcast(change)
        pthread_mutex_unlock(lock)
    }

    private func answer(_ question: Question, _ result: Result<[SocketAddress], ResolverError>) {
        answers.append(
            Resolver.Answer(
                token: question.token,
                result: result.map { addresses in
                    addresses.map { address in
                        var address = address
                        address.port = question.port
                        return address
                    }
                }
            )
        )
    }

    /// False when there is no thread at all to do the work.
    private func startThreadIfNeeded() -> Bool {
        if idleThreads > names.count || threads == maxThreads { return true }
        if let thread = try? SystemThread({ [self] in work() }) {
            thread.detach()
            threads += 1
        }
        return threads > 0
    }

    private func work() {
        pthread_mutex_lock(lock)
        while !isShut {
            guard !names.isEmpty else {
                idleThreads += 1
                pthread_cond_wait(change, lock)
                idleThreads -= 1
                continue
            }
            let name = names.removeFirst()
            pthread_mutex_unlock(lock)
            let result = lookup(name)
            pthread_mutex_lock(lock)
            remember(result, for: name)
            for question in askers.removeValue(forKey: name) ?? [] {
                waiting -= 1
                answer(question, result)
            }
            waker.wake()
        }
        pthread_mutex_unlock(lock)
    }

    private func remember(_ result: Result<[SocketAddress], ResolverError>, for name: String) {
        let now = SystemClock.monotonic
        if known.count >= Self.maxKnown { known = known.filter { $0.value.until > now } }
        if known.count >= Self.maxKnown { known.removeAll() }
        let lifetime =
            switch result {
            case .success: freshness
            case .failure: freshness / 5
            }
        if lifetime > 0 { known[name] = Known(result: result, until: now &+ lifetime) }
    }
}
