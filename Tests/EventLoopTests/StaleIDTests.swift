import EventLoop
import Testing

/// Each runs in a process of its own, where nobody else takes the descriptors that it frees.
struct StaleIDTests {
    @Test func `a stale id does nothing`() async {
        await #expect(processExitsWith: .success) {
            var stage = try LoopStage()
            let (peer, id) = try stage.pair()
            peer.write([1])
            #expect(try stage.next() == .received(id))
            let second = try Peer(to: stage.address)
            stage.loop.close(id)
            stage.loop.close(id)
            guard case .accepted(let reused, _, _) = try stage.next() else { throw LoopStage.Nothing() }
            #expect(reused.descriptor == id.descriptor && reused != id)
            stage.send([9], on: id)
            stage.queue([9], on: id)
            stage.loop.setToken(5, of: id)
            stage.loop.consume(1, of: id)
            stage.loop.pauseReading(id)
            stage.loop.resumeReading(id)
            stage.loop.shutdownOutput(id)
            stage.loop.close(id, reset: true)
            stage.loop.close(id, afterFlush: true)
            #expect(stage.loop.input(of: id).isEmpty)
            #expect(stage.loop.token(of: reused) == 0)
            second.write([7])
            #expect(try stage.next() == .received(reused))
            #expect(stage.take(reused) == [7])
        }
    }

    /// Closing inside a batch frees a descriptor that the next connection gets while old events still wait in that batch.
    @Test func `events of a batch never reach the next user of a descriptor`() async {
        await #expect(processExitsWith: .success) {
            var stage = try LoopStage()
            for _ in 0..<200 {
                let (one, first) = try stage.pair()
                let (two, second) = try stage.pair()
                // Both ready in one batch; whichever comes first closes both and its descriptors are used again.
                one.write([1])
                two.write([2])
                let spare = try Peer(to: stage.address)
                guard case .received(let id) = try stage.next(where: { if case .received = $0 { true } else { false } })
                else { return }
                #expect(id == first || id == second)
                stage.loop.close(first)
                stage.loop.close(second)
                let again = try stage.loop.connect(to: stage.address, token: 1)
                #expect([first.descriptor, second.descriptor].contains(again.descriptor))
                for event in try stage.settle() {
                    if case .received = event { Issue.record("\(event) belongs to a closed connection") }
                    if case .accepted(let id, _, _) = event { stage.loop.close(id) }
                    if case .ended(let id, _) = event { #expect(id == again) }
                }
                stage.loop.close(again)
                spare.close()
                _ = try stage.settle().map { if case .accepted(let id, _, _) = $0 { stage.loop.close(id) } }
            }
        }
    }
}
