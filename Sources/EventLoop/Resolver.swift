import Machine
import Glibc

/// Turns host names into addresses on threads of its own, because `getaddrinfo` blocks for as long as it likes.
///
/// One per loop: answers wait in it and the loop's waker tells that one came. The same name asked many times at once is looked
/// up once, and an answer stays good for a few seconds, so a thousand stations that reconnect cause one look-up.
package final class Resolver: Sendable {
    /// What became of one question.
    package struct Answer: Sendable {
        /// The asker's number.
        package let token: UInt64
        /// The addresses in the order in which to try them, never empty, or why there are none.
        package let result: Result<[SocketAddress], ResolverError>
    }

    private let desk: ResolverDesk

    /// - Parameters:
    ///   - waker: called for each answer, from any thread.
    ///   - threads: look-ups at the same time.
    ///   - capacity: questions that may wait for an answer.
    ///   - freshness: how long an answer is given again without looking, in nanoseconds; a fifth of it for failures.
    ///   - lookup: replaces the system's look-up, for tests.
    package init(
        waker: Waker,
        threads: Int = 2,
        capacity: Int = 4096,
        freshness: UInt64 = 5_000_000_000,
        lookup: @escaping ResolverLookup = Resolver.systemLookup
    ) {
        desk = ResolverDesk(waker: waker, threads: threads, capacity: capacity, freshness: freshness, lookup: lookup)
    }

    deinit { desk.shut() }

    /// Asks for the addresses of `host` (a name, or a numeric address without brackets).
    ///
    /// False when too many wait already.
    package func resolve(_ host: String, port: UInt16, token: UInt64) -> Bool {
        desk.ask(host, port: port, token: token)
    }

    /// The next answer that has come.
    package func takeAnswer() -> Answer? { desk.takeAnswer() }

    /// Asks the system: the hosts file, DNS, whatever it is set up for.
    @Sendable
    package static func systemLookup(_ host: String) -> Result<[SocketAddress], ResolverError> {
        if let numeric = SocketAddress(host: host, port: 0) { return .success([numeric]) }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, &hints, &list)
        guard code == 0 else { return .failure(ResolverError(host: host, code: code, errno: errno)) }
        defer { freeaddrinfo(list) }
        var addresses: [SocketAddress] = []
        var entry = list
        while let current = entry?.pointee {
            if let system = current.ai_addr, let address = SocketAddress(system), !addresses.contains(address) {
                addresses.append(address)
            }
            entry = current.ai_next
        }
        return addresses.isEmpty ? .failure(ResolverError(host: host, code: EAI_NONAME, errno: 0)) : .success(addresses)
    }
}

/// How a name becomes addresses; their ports are filled in afterwards.
package typealias ResolverLookup = @Sendable (String) -> Result<[SocketAddress], ResolverError>

/// A name that has no addresses, or none that could be found now.
package struct ResolverError: Error, Hashable, CustomStringConvertible {
    /// The name.
    package let host: String
    /// getaddrinfo's code (`EAI_NONAME`, `EAI_AGAIN` …).
    package let code: Int32
    /// The system's error number when the code is `EAI_SYSTEM`.
    package let errno: Int32

    package init(host: String, code: Int32, errno: Int32 = 0) {
        self.host = host
        self.code = code
        self.errno = errno
    }

    /// Whether asking again later may help.
    package var isTemporary: Bool { code == EAI_AGAIN || code == EAI_SYSTEM || code == EAI_MEMORY }

    /// One line for people: `cannot resolve csms.example: Name or service not known`.
    package var description: String {
        let reason = code == EAI_SYSTEM ? SystemError.text(of: errno) : String(cString: gai_strerror(code))
        return "cannot resolve \(host): \(reason)"
    }
}
