import Dispatch
import EventLoop
import Glibc
import Synchronization
import Testing

struct ResolverTests {
    static func wait(_ stage: inout LoopStage, for resolver: Resolver) throws -> Resolver.Answer {
        while true {
            if let answer = resolver.takeAnswer() { return answer }
            _ = try stage.next { $0 == .woken }
        }
    }

    @Test func `finds this machine by name and by number`() throws {
        var stage = try LoopStage()
        let resolver = Resolver(waker: stage.loop.waker)
        #expect(resolver.resolve("localhost", port: 9100, token: 1))
        let answer = try Self.wait(&stage, for: resolver)
        #expect(answer.token == 1)
        let addresses = try answer.result.get()
        #expect(addresses.allSatisfy { $0.isLoopback && $0.port == 9100 })
        #expect(resolver.resolve("::1", port: 7, token: 2))
        #expect(try Self.wait(&stage, for: resolver).result == .success([#require(SocketAddress("[::1]:7"))]))
    }

    @Test func `a name without addresses is an error that says so`() throws {
        var stage = try LoopStage()
        // A name that no look-up can be asked for, so nothing leaves this machine.
        let host = String(repeating: "a", count: 300)
        let resolver = Resolver(waker: stage.loop.waker)
        #expect(resolver.resolve(host, port: 1, token: 1))
        guard case .failure(let error) = try Self.wait(&stage, for: resolver).result else {
            Issue.record("it has an address")
            return
        }
        #expect(error.host == host && error.description.hasPrefix("cannot resolve \(host): "))
    }

    @Test func `a thousand askers cause one look-up, and each gets its own port`() throws {
        var stage = try LoopStage()
        let script = Script()
        let resolver = Resolver(waker: stage.loop.waker) { script.answer($0) }
        for token in 0..<1000 as Range<UInt64> {
            #expect(resolver.resolve("csms.example", port: UInt16(token), token: token))
        }
        #expect(resolver.takeAnswer() == nil)
        script.gate.signal()
        for token in 0..<1000 as Range<UInt64> {
            let answer = try Self.wait(&stage, for: resolver)
            #expect(answer.token == token)
            #expect(answer.result == .success([.loopback(port: UInt16(token)), .any(port: UInt16(token))]))
        }
        // Still fresh: answered without looking again.
        #expect(resolver.resolve("csms.example", port: 5, token: 9))
        #expect(try Self.wait(&stage, for: resolver).token == 9)
        #expect(script.lookups.load(ordering: .relaxed) == 1)
    }

    @Test func `without freshness each question is looked up, failures too`() throws {
        var stage = try LoopStage()
        let script = Script()
        let resolver = Resolver(waker: stage.loop.waker, freshness: 0) { script.answer($0) }
        for round in 1...3 {
            script.gate.signal()
            #expect(resolver.resolve("nowhere.example", port: 1, token: UInt64(round)))
            let answer = try Self.wait(&stage, for: resolver)
            #expect(answer.result == .failure(ResolverError(host: "nowhere.example", code: EAI_AGAIN)))
            #expect(script.lookups.load(ordering: .relaxed) == round)
        }
    }

    @Test func `a slow name does not hold up another, and a full desk says no`() throws {
        var stage = try LoopStage()
        let script = Script()
        let resolver = Resolver(waker: stage.loop.waker, threads: 2, capacity: 3) { script.answer($0) }
        #expect(resolver.resolve("slow.example", port: 1, token: 1))
        #expect(resolver.resolve("fast.example", port: 2, token: 2))
        #expect(try Self.wait(&stage, for: resolver).token == 2)
        #expect(resolver.resolve("slow.example", port: 1, token: 3))
        #expect(resolver.resolve("slow.example", port: 1, token: 4))
        #expect(!resolver.resolve("other.example", port: 1, token: 5))
        script.gate.signal()
        for token in [1, 3, 4] as [UInt64] { #expect(try Self.wait(&stage, for: resolver).token == token) }
    }

    @Test func `a resolver may go while a look-up is under way`() throws {
        let stage = try LoopStage()
        let script = Script()
        do {
            let resolver = Resolver(waker: stage.loop.waker) { script.answer($0) }
            #expect(resolver.resolve("slow.example", port: 1, token: 1))
        }
        script.gate.signal()
    }

    /// Stands in for the system's look-up: names wait at the gate, except `fast.example`.
    private final class Script: Sendable {
        let gate = DispatchSemaphore(value: 0)
        let lookups = Atomic(0)

        func answer(_ host: String) -> Result<[SocketAddress], ResolverError> {
            lookups.add(1, ordering: .relaxed)
            if host != "fast.example" { gate.wait() }
            if host == "nowhere.example" { return .failure(ResolverError(host: host, code: EAI_AGAIN)) }
            return .success([.loopback(port: 0), .any(port: 0)])
        }
    }
}
