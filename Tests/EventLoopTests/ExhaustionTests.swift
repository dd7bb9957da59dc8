import Machine
import EventLoop
import Glibc
import TestSupport
import Testing

/// Each runs in a process of its own, whose limits it may lower.
struct ExhaustionTests {
    @Test func `out of descriptors, accepting pauses, others live on, and it recovers`() async {
        await #expect(processExitsWith: .success) {
            var stage = try LoopStage()
            let (first, id) = try stage.pair()
            // Peers first: they need descriptors of the same process.
            let peers = try (0..<20).map { _ in try Peer(to: stage.address) }
            // What this process inherited leaves gaps: the limit is where the sixth free number is.
            let free = (0..<6).map { _ in fcntl(first.descriptor, F_DUPFD_CLOEXEC, 0) }
            for number in free { close(number) }
            let limit = try rlim_t(#require(free.last))
            var limits = rlimit(rlim_cur: limit, rlim_max: limit)
            try #require(setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0)

            var accepted: [ConnectionID] = []
            var pauses = 0
            while pauses == 0 {
                switch try stage.next() {
                case .accepted(let id, _, _): accepted.append(id)
                case .acceptPaused(let errno):
                    pauses += 1
                    #expect(errno == EMFILE)
                case let event: Issue.record("unexpected \(event)")
                }
            }
            #expect(accepted.count == 5)
            // The one who came in still gets its second leg: a descriptor was kept for that.
            let upstream = try stage.loop.connect(to: stage.address, token: 1)
            #expect(try stage.next() == .connected(upstream))
            #expect(throws: SystemError.self) { try stage.loop.connect(to: stage.address, token: 2) }
            // Those who are in go on, and the loop does not spin on the waiting ones.
            first.write([1])
            #expect(try stage.next() == .received(id))
            #expect(stage.take(id) == [1])
            #expect(try stage.settle() == [])

            // Everybody gets in as others leave.
            stage.loop.close(upstream)
            var served = 0
            while served < 20 {
                for id in accepted {
                    stage.loop.close(id)
                    served += 1
                }
                accepted = []
                if served == 20 { break }
                switch try stage.next() {
                case .accepted(let id, _, _): accepted.append(id)
                case .acceptPaused: break
                case let event: Issue.record("unexpected \(event)")
                }
            }
            for peer in peers { #expect(peer.read() == []) }
        }
    }

    @Test func `at its own limit the loop lets nobody in until somebody leaves`() throws {
        var stage = try LoopStage { $0.maxConnections = 2 }
        let (one, first) = try stage.pair()
        let (two, second) = try stage.pair()
        let waiting = try Peer(to: stage.address)
        #expect(try stage.next() == .acceptPaused(errno: 0))
        let error = #expect(throws: SystemError.self) { try stage.loop.connect(to: stage.address, token: 0) }
        #expect(error?.code == .full)
        one.write([1])
        #expect(try stage.next() == .received(first))
        stage.loop.close(second)
        guard case .accepted = try stage.next() else {
            Issue.record("not accepted")
            return
        }
        _ = (two, waiting)
    }
}
