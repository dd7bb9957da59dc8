import EventLoop
import TestSupport
import Testing

struct InputTests {
    /// A reader that wants whole messages, fed in every way.
    @Test func `input cut anywhere arrives whole`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        let message = pattern(61)
        for pieces in everySplit(of: message) {
            var seen = 0
            for piece in pieces {
                peer.write(piece)
                seen += piece.count
                #expect(try stage.next() == .received(id))
                #expect(stage.loop.input(of: id).elementsEqual(message[..<seen]))
            }
            stage.loop.consume(61, of: id)
        }
    }

    /// Around the sizes at which leftovers change their place: 4096, buffer classes, the read buffer.
    @Test(arguments: [4096, 8192])
    func `leftovers of any size keep their bytes`(readBuffer: Int) throws {
        var stage = try LoopStage { $0.readBufferBytes = readBuffer }
        let (peer, id) = try stage.pair()
        let cuts = [1, 63, 447, 448, 449, 4031, 4032, 4033, 4095, 4096, 4097, 8127, 8128, 8129, 16320, 16321, 40_000]
        for total in [4096, 4097, 9000, 70_000] {
            let message = pattern(total)
            for cut in cuts where cut < total {
                for piece in [message[..<cut], message[cut...]] {
                    peer.write(piece)
                    while stage.loop.input(of: id).count < piece.endIndex {
                        #expect(try stage.next() == .received(id))
                    }
                    #expect(isPattern(stage.loop.input(of: id).prefix(piece.endIndex)))
                }
                stage.loop.consume(total, of: id)
            }
        }
    }

    @Test func `consuming in bits, while more comes, keeps order`() throws {
        var random = SeededGenerator(seed: 5)
        var stage = try LoopStage { $0.readBufferBytes = 4096 }
        let (peer, id) = try stage.pair()
        var (written, consumed) = (0, 0)
        for _ in 0..<3000 {
            if written - consumed < 60_000 {
                let count = Int.random(in: 1...Int.random(in: 1...3000, using: &random), using: &random)
                peer.write(pattern(count, from: written))
                written += count
                #expect(try stage.next() == .received(id))
            }
            let unread = stage.loop.input(of: id)
            let count = Int.random(in: 0...unread.count, using: &random)
            #expect(isPattern(unread.prefix(count), from: consumed))
            stage.loop.consume(count, of: id)
            consumed += count
        }
        while consumed < written {
            let bytes = stage.take(id)
            #expect(isPattern(bytes, from: consumed))
            consumed += bytes.count
            if consumed < written { #expect(try stage.next() == .received(id)) }
        }
    }

    @Test func `sixty-four bytes behind the input may be written`() throws {
        var stage = try LoopStage { $0.readBufferBytes = 4096 }
        let (peer, id) = try stage.pair()
        for count in [1, 448, 4096, 8128, 30_000] {
            peer.write(pattern(count))
            while stage.loop.input(of: id).count < count { _ = try stage.next() }
            let input = stage.loop.input(of: id)
            let slack = try #require(input.baseAddress) + count
            for offset in 0..<64 {
                let before = slack.load(fromByteOffset: offset, as: UInt8.self)
                slack.storeBytes(of: 0, toByteOffset: offset, as: UInt8.self)
                slack.storeBytes(of: before, toByteOffset: offset, as: UInt8.self)
            }
            stage.loop.consume(count, of: id)
        }
    }

    @Test func `bytes may be changed in place and stay changed`() throws {
        var stage = try LoopStage()
        let (peer, id) = try stage.pair()
        peer.write([1, 2, 3])
        #expect(try stage.next() == .received(id))
        stage.loop.input(of: id)[1] = 42
        peer.write([4])
        #expect(try stage.next() == .received(id))
        #expect(stage.take(id) == [1, 42, 3, 4])
    }

    @Test func `leftovers of many connections do not mix`() throws {
        var stage = try LoopStage()
        var ends: [(peer: Peer, id: ConnectionID)] = []
        for _ in 0..<50 { ends.append(try stage.pair()) }
        for round in 0..<20 {
            for (index, end) in ends.enumerated() { end.peer.write([UInt8(index), UInt8(round)]) }
            var reported = 0
            while reported < ends.count {
                guard case .received = try stage.next() else { continue }
                reported += 1
            }
        }
        for (index, end) in ends.enumerated() {
            #expect(stage.take(end.id) == (0..<20).flatMap { [UInt8(index), UInt8($0)] })
        }
    }

    /// Input is told of once: whoever pauses and resumes around that moment must still get it.
    @Test func `bytes that came while reading was paused for a moment are not forgotten`() throws {
        var stage = try LoopStage()
        var ends: [(peer: Peer, id: ConnectionID)] = []
        for _ in 0..<3 { ends.append(try stage.pair()) }
        for end in ends { end.peer.write([7]) }
        stage.loop.waker.wake()
        // All of it is one batch: the first one heard holds up the others, the wake-up behind them lets them go on.
        var heard: [ConnectionID] = []
        while heard.count < 3 {
            switch try stage.next() {
            case .received(let id):
                heard.append(id)
                if heard.count == 1 { for end in ends where end.id != id { stage.loop.pauseReading(end.id) } }
            case .woken:
                #expect(heard.count == 1)
                for end in ends { stage.loop.resumeReading(end.id) }
            case let event: Issue.record("unexpected \(event)")
            }
        }
        #expect(Set(heard) == Set(ends.map(\.id)))
    }

    @Test func `more than one read can take is read to the end`() throws {
        var stage = try LoopStage { $0.readBufferBytes = 4096 }
        let (peer, id) = try stage.pair()
        for count in [4095, 4096, 4097, 8192, 100_000] {
            peer.write(pattern(count))
            var received = 0
            while received < count {
                #expect(try stage.next() == .received(id))
                #expect(isPattern(UnsafeRawBufferPointer(stage.loop.input(of: id)), from: received))
                received += stage.take(id).count
            }
            #expect(try stage.settle() == [])
        }
    }

    @Test func `idle connections hold no buffer`() throws {
        var stage = try LoopStage()
        var ends: [(peer: Peer, id: ConnectionID)] = []
        for _ in 0..<100 { ends.append(try stage.pair()) }
        for end in ends {
            end.peer.write(pattern(5000))
            while stage.loop.input(of: end.id).count < 5000 { _ = try stage.next() }
        }
        #expect(stage.loop.bufferBytes >= 99 * 5000)
        for end in ends { stage.loop.consume(5000, of: end.id) }
        #expect(stage.loop.bufferBytes == 0)
    }
}
