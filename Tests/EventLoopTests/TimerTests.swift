import EventLoop
import TestSupport
import Testing

struct TimerTests {
    @Test func `thousands of timers fire in order, none early`() throws {
        var stage = try LoopStage()
        var random = SeededGenerator(seed: 11)
        var deadlines: [UInt64] = []
        var cancelled = Set<UInt64>()
        let start = stage.loop.now
        for token in 0..<10_000 as Range<UInt64> {
            let deadline = start + UInt64.random(in: 0...80_000_000, using: &random)
            let timer = stage.loop.schedule(at: deadline, token: token)
            deadlines.append(deadline)
            if token % 3 == 0 {
                stage.loop.cancel(timer)
                cancelled.insert(token)
            }
        }
        var last: UInt64 = 0
        var fired = 0
        while fired < 10_000 - cancelled.count {
            guard case .timer(let token) = try stage.next() else { continue }
            let deadline = deadlines[Int(token)]
            #expect(!cancelled.contains(token))
            #expect(deadline <= stage.loop.now)
            #expect(deadline >> 20 >= last >> 20 || deadline < last + (1 << 20))
            last = max(last, deadline)
            fired += 1
        }
        #expect(try stage.settle() == [])
    }

    @Test func `a timer that sets itself again does not starve the sockets`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        _ = stage.loop.schedule(after: 0, token: 1)
        peer.write([1])
        for _ in 0..<100 {
            switch try stage.next() {
            case .timer: _ = stage.loop.schedule(after: 0, token: 1)
            case .received(id): return
            case let event: Issue.record("unexpected \(event)")
            }
        }
        Issue.record("the socket was not heard")
    }

    @Test func `far deadlines are no trouble`() throws {
        var stage = try LoopStage()
        _ = stage.loop.schedule(after: .max, token: 1)
        _ = stage.loop.schedule(at: .max, token: 2)
        #expect(try stage.settle() == [])
    }
}
