import EventLoop
import Glibc
import TestSupport
import Testing

/// Half-close, close and reset, from either side and at every point.
struct EndingTests {
    enum End: CaseIterable { case eof, reset }

    @Test(arguments: End.allCases, [0, 1, 5, 4097, 200_000])
    func `the peer's end comes after all its bytes`(end: End, count: Int) throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        // Read as it is written: a reset discards what the other side has not read yet.
        var written = 0
        while written < count {
            let piece = min(50_000, count - written)
            peer.write(pattern(piece, from: written))
            written += piece
            while stage.loop.input(of: id).count < written { #expect(try stage.next() == .received(id)) }
        }
        if end == .eof { peer.shutdownOutput() } else { peer.reset() }
        #expect(try stage.next() == .ended(id, end == .eof ? .eof : .reset(errno: ECONNRESET)))
        #expect(isPattern(UnsafeRawBufferPointer(stage.loop.input(of: id))))
        #expect(try stage.settle() == [])
        stage.loop.close(id)
        #expect(stage.loop.bufferBytes == 0)
    }

    @Test func `bytes and the end in one go come as two events`() throws {
        for cut in 0...20 {
            var stage = try LoopStage()
            let (peer, id) = try stage.pair()
            peer.write(pattern(cut))
            peer.shutdownOutput()
            if cut > 0 {
                #expect(try stage.next() == .received(id))
                #expect(stage.take(id) == pattern(cut))
            }
            #expect(try stage.next() == .ended(id, .eof))
            #expect(try stage.settle() == [])
        }
    }

    @Test func `after the peer's half-close output still flows`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair(receiveBuffer: 4096)
        peer.shutdownOutput()
        #expect(try stage.next() == .ended(id, .eof))
        let answer = pattern(3 << 20)
        stage.send(answer, on: id)
        stage.loop.shutdownOutput(id)
        var received: [UInt8] = []
        while received.count < answer.count {
            received += peer.readAvailable()
            #expect(try stage.settle() == [] || received.count == answer.count)
        }
        #expect(received == answer)
        #expect(peer.read() == [])
        #expect(try stage.settle() == [])
        stage.loop.close(id)
    }

    @Test func `our half-close waits for pending output, and input goes on`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair(receiveBuffer: 4096)
        let bytes = pattern(4 << 20)
        stage.send(bytes, on: id)
        stage.loop.shutdownOutput(id)
        stage.send([1, 2, 3], on: id)  // Too late, and ignored.
        peer.write([7])
        #expect(try stage.next() == .received(id))
        var received: [UInt8] = []
        while received.count < bytes.count {
            received += peer.readAvailable()
            _ = try stage.settle()
        }
        #expect(received == bytes)
        #expect(peer.read() == [])
        peer.write([8])
        #expect(try stage.next() == .received(id))
        #expect(stage.take(id) == [7, 8])
        peer.close()
        #expect(try stage.next() == .ended(id, .eof))
        #expect(try stage.settle() == [])
    }

    @Test func `a reset after the half-close is told`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        peer.shutdownOutput()
        #expect(try stage.next() == .ended(id, .eof))
        peer.reset()
        guard case .ended(id, .reset(_)) = try stage.next() else {
            Issue.record("no reset")
            return
        }
        #expect(try stage.settle() == [])
    }

    @Test(arguments: End.allCases)
    func `a paused connection hears of a reset, and of an end only after its bytes`(end: End) throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        stage.loop.pauseReading(id)
        peer.write([1, 2, 3])
        #expect(try stage.settle() == [])
        if end == .eof { peer.close() } else { peer.reset() }
        switch end {
        case .reset:
            #expect(try stage.next() == .ended(id, .reset(errno: ECONNRESET)))
        case .eof:
            // That it has left is told, not that its stream is over: bytes are unread.
            #expect(try stage.next() == .left(id))
            #expect(try stage.settle() == [])
            // Both directions over: the system reports a hang-up without end, and nothing may spin on it.
            stage.loop.shutdownOutput(id)
            #expect(try stage.settle() == [])
            #expect(try stage.settle() == [])
            stage.loop.resumeReading(id)
            #expect(try stage.next() == .received(id))
            #expect(stage.take(id) == [1, 2, 3])
            #expect(try stage.next() == .ended(id, .eof))
        }
        #expect(try stage.settle() == [])
    }

    @Test func `output that fails while reading is paused is told`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        stage.loop.pauseReading(id)
        #expect(try stage.settle() == [])
        peer.close()
        for _ in 0..<3 { stage.send([1], on: id) }
        guard case .ended(id, .reset(_)) = try stage.next() else {
            Issue.record("no end")
            return
        }
    }

    @Test func `close with reset resets`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        stage.loop.close(id, reset: true)
        #expect(peer.read() == nil)
        let (second, other) = try stage.pair()
        stage.loop.close(other)
        #expect(second.read() == [])
    }

    // MARK: - Closing after the flush

    /// Unread input would turn a plain close into a reset that destroys the last words.
    @Test func `last words reach a peer that is still talking`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair(receiveBuffer: 4096)
        peer.write(pattern(100_000))
        let words = pattern(2 << 20)
        stage.send(words, on: id)
        stage.loop.close(id, afterFlush: true)
        #expect(stage.loop.token(of: id) == 0)
        #expect(stage.loop.lingeringCount == 1)
        peer.write(pattern(1000))
        var received: [UInt8] = []
        while received.count < words.count {
            received += peer.readAvailable()
            #expect(try stage.settle() == [])
        }
        #expect(received == words)
        #expect(peer.read() == [])
        peer.close()
        #expect(try stage.next() == .settled)
        #expect(stage.loop.connectionCount == 0)
    }

    @Test func `a peer that never ends is cut off in time`() throws {
        var stage = try LoopStage { $0.lingerTime = 5_000_000 }
        let (peer, id) = try stage.pair(receiveBuffer: 4096)
        stage.send(pattern(8 << 20), on: id)
        stage.loop.close(id, afterFlush: true)
        let before = stage.loop.now
        #expect(try stage.next() == .settled)
        #expect(stage.loop.now - before >= 5_000_000)
        #expect(stage.loop.connectionCount == 0 && stage.loop.bufferBytes == 0)
        while let bytes = peer.read(), !bytes.isEmpty {}
    }

    @Test func `a reset while lingering ends it`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair(receiveBuffer: 4096)
        stage.send(pattern(8 << 20), on: id)
        stage.loop.close(id, afterFlush: true)
        #expect(try stage.settle() == [])
        peer.reset()
        #expect(try stage.next() == .settled)
        #expect(stage.loop.connectionCount == 0)
    }

    @Test func `closing after the flush when the peer has ended already takes no time`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        peer.shutdownOutput()
        #expect(try stage.next() == .ended(id, .eof))
        stage.queue([1, 2, 3], on: id)
        stage.loop.close(id, afterFlush: true)
        #expect(try stage.next() == .settled)
        #expect(peer.readAll(10) == [1, 2, 3])
    }

    @Test func `a paused connection can be closed after the flush`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        stage.loop.pauseReading(id)
        peer.write([1])
        #expect(try stage.settle() == [])
        stage.queue([5], on: id)
        stage.loop.close(id, afterFlush: true)
        #expect(try stage.settle() == [])
        #expect(peer.readAll(10) == [5])
        peer.close()
        #expect(try stage.next() == .settled)
    }
}
