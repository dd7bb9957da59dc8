import EventLoop
import TestSupport
import Testing

/// Connections that have had their turn, and peers that leave while nothing is read from them.
struct TurnTests {
    @Test func `a postponed connection has its turn behind those that have sent something meanwhile`() throws {
        var stage = try LoopStage()
        let (greedy, slow) = try stage.pair()
        let (peer, id) = try stage.pair()
        greedy.write(pattern(1000))
        #expect(try stage.next() == .received(slow))
        stage.loop.consume(100, of: slow)
        stage.loop.postpone(slow)
        peer.write([1])
        #expect(try stage.next() == .received(id))
        #expect(try stage.next() == .turn(slow))
        #expect(isPattern(stage.take(slow), from: 100))
    }

    @Test func `postponed connections have their turns one a wake-up, in order`() throws {
        var stage = try LoopStage()
        var ids: [ConnectionID] = []
        var peers: [Peer] = []
        for _ in 0..<3 {
            let (peer, id) = try stage.pair()
            peer.write(pattern(10))
            #expect(try stage.next() == .received(id))
            peers.append(peer)
            ids.append(id)
        }
        let (honest, other) = try stage.pair()
        for id in ids { stage.loop.postpone(id) }
        for id in ids {
            honest.write([1])
            var events = [try stage.next(), try stage.next()]
            // What was sent after the wait began is seen by the next.
            if events[0] == .turn(id) { events.swapAt(0, 1) }
            #expect(events == [.received(other), .turn(id)])
            _ = stage.take(other)
        }
    }

    @Test func `nothing is read while a connection is postponed, and nothing is lost`() throws {
        var stage = try LoopStage { $0.readBufferBytes = 4096 }
        let (peer, id) = try stage.pair()
        peer.write(pattern(10_000))
        var seen = 0
        while seen < 10_000 {
            let event = try stage.next()
            #expect(event == .received(id) || event == .turn(id))
            #expect(isPattern(stage.loop.input(of: id), from: seen))
            let count = min(900, stage.loop.input(of: id).count)
            stage.loop.consume(count, of: id)
            seen += count
            #expect(stage.loop.input(of: id).count <= 4096)
            if !stage.loop.input(of: id).isEmpty { stage.loop.postpone(id) }
        }
        #expect(try stage.settle().isEmpty)
    }

    @Test func `a postponed connection that is paused or closed has no turn`() throws {
        var stage = try LoopStage()
        let (one, paused) = try stage.pair()
        let (two, closed) = try stage.pair()
        for (peer, id) in [(one, paused), (two, closed)] {
            peer.write([1, 2, 3])
            #expect(try stage.next() == .received(id))
            stage.loop.postpone(id)
        }
        stage.loop.pauseReading(paused)
        stage.loop.close(closed)
        #expect(try stage.settle().isEmpty)
        #expect(stage.take(paused) == [1, 2, 3])
    }

    @Test func `the end of a postponed connection is told behind what it has`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        peer.write([1, 2, 3])
        #expect(try stage.next() == .received(id))
        stage.loop.postpone(id)
        peer.close()
        #expect(try stage.next() == .turn(id))
        #expect(stage.take(id) == [1, 2, 3])
        #expect(try stage.next() == .ended(id, .eof))
    }

    @Test func `a peer that leaves while it is not read from is told of once, with its bytes unread`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        stage.loop.pauseReading(id)
        #expect(try stage.settle().isEmpty)
        peer.write(pattern(100))
        peer.close()
        #expect(try stage.next() == .left(id))
        #expect(try stage.settle().isEmpty)
        stage.loop.resumeReading(id)
        #expect(try stage.next() == .received(id))
        #expect(isPattern(stage.take(id)))
        #expect(try stage.next() == .ended(id, .eof))
    }
}
