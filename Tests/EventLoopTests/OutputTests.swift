import Glibc
import EventLoop
import TestSupport
import Testing

struct OutputTests {
    /// A socket that is full to the brim takes part of the next write; wherever the cut falls, the rest follows in order.
    @Test func `writes cut anywhere arrive whole`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair(receiveBuffer: 4096)
        stage.limitSendBuffer(of: id)
        var (sent, received) = (0, 0)
        for size in 1...200 {
            while stage.loop.pendingOutput(of: id) == 0 {
                stage.send(pattern(10_000 + size, from: sent), on: id)
                sent += 10_000 + size
            }
            for _ in 0..<3 {
                stage.queue(pattern(size, from: sent), on: id)
                sent += size
            }
            while stage.loop.pendingOutput(of: id) > 0 {
                let bytes = peer.readAvailable(997 + size)
                #expect(isPattern(bytes, from: received))
                received += bytes.count
                _ = try stage.settle()
            }
        }
        let rest = peer.readAll(sent - received)
        #expect(rest.count == sent - received && isPattern(rest, from: received))
        #expect(stage.loop.bufferBytes == 0)
    }

    @Test func `sixty-four mebibytes past a reader that stops and goes, byte for byte`() throws {
        var stage = try LoopStage()
        let client = try stage.loop.connect(to: stage.address, token: 0)
        guard
            case .accepted(let server, _, _) = try stage.next(where: { if case .accepted = $0 { true } else { false } })
        else { return }
        let total = 64 << 20
        var (sent, received, drains, pauses) = (0, 0, 0, 0)
        while received < total {
            switch try stage.next() {
            case .connected, .drained:
                drains += 1
                while sent < total, stage.loop.pendingOutput(of: client) < 256 << 10 {
                    let count = min(300_000, total - sent)
                    stage.send(pattern(count, from: sent), on: client)
                    sent += count
                }
            case .received(server):
                let bytes = stage.loop.input(of: server)
                #expect(isPattern(UnsafeRawBufferPointer(bytes), from: received))
                received += bytes.count
                stage.loop.consume(bytes.count, of: server)
                if received / 1_000_000 > pauses {
                    pauses += 1
                    stage.loop.pauseReading(server)
                    _ = stage.loop.schedule(after: 0, token: 1)
                }
            case .timer: stage.loop.resumeReading(server)
            case let event: Issue.record("unexpected \(event)")
            }
        }
        #expect(sent == total && received == total)
        #expect(drains > 10 && pauses > 10)
        #expect(stage.loop.bufferBytes == 0)
    }

    @Test func `whoever answers drained with more does not keep others waiting`() throws {
        var stage = try LoopStage()
        let (reader, busy) = try stage.pair()
        let (other, quiet) = try stage.pair()
        stage.queue([0], on: busy)
        other.write([1])
        for _ in 0..<10 {
            switch try stage.next() {
            case .drained(busy):
                stage.queue([0], on: busy)
                _ = reader.readAvailable()
            case .received(quiet): return
            case let event: Issue.record("unexpected \(event)")
            }
        }
        Issue.record("the quiet connection was not heard")
    }

    @Test func `output to a peer that is gone ends the connection, after its last bytes were read`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        peer.write([1, 2, 3])
        peer.close()
        // The first write provokes the reset, the second meets it.
        stage.send([9], on: id)
        stage.send([9], on: id)
        stage.send(pattern(100_000), on: id)
        #expect(try stage.next() == .received(id))
        #expect(stage.take(id) == [1, 2, 3])
        guard case .ended(id, let ending) = try stage.next() else { return }
        #expect(ending == .reset(errno: EPIPE) || ending == .reset(errno: ECONNRESET))
        #expect(try stage.settle() == [])
        stage.send([1], on: id)
        #expect(stage.loop.pendingOutput(of: id) == 0)
        stage.loop.close(id)
        #expect(stage.loop.connectionCount == 0)
    }
}
