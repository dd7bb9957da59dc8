import AllocationCounter
import EventLoop
import TestSupport
import Testing

struct AllocationTests {
    /// Laws of the house, no.
    ///
    /// 8: a message that passes through costs no allocation.
    @Test(.enabled(if: allocation_counting_works()))
    func `steady traffic allocates nothing`() throws {
        var stage = try LoopStage()
        let before = allocation_count()
        _ = [UInt8](repeating: 0, count: Int.random(in: 100...200))
        #expect(allocation_count() > before, "the counter counts")

        // Two pairs back to back, like a relay: client → server ⇒ upstream → sink and back.
        let client = try stage.loop.connect(to: stage.address, token: 0)
        guard
            case .accepted(let server, _, _) = try stage.next(where: { if case .accepted = $0 { true } else { false } })
        else { return }
        let message = pattern(400)
        var rounds = 0
        var idle: TimerID?
        func turn(_ count: Int) throws {
            let end = rounds + count
            while rounds < end {
                switch try stage.next() {
                case .received(let id):
                    let input = stage.loop.input(of: id)
                    // Whole messages only; the cut-off rest waits in a pooled buffer.
                    let whole = input.count / 400 * 400
                    let bytes = UnsafeRawBufferPointer(rebasing: input[..<whole])
                    if rounds % 2 == 0 { stage.loop.send(bytes, on: id) } else { stage.loop.queue(bytes, on: id) }
                    stage.loop.consume(whole, of: id)
                    rounds += 1
                    if let idle { stage.loop.cancel(idle) }
                    idle = stage.loop.schedule(after: 30_000_000_000, token: 5)
                    if rounds % 50 == 0 { stage.loop.pauseReading(id) }
                    if rounds % 50 == 0 { stage.loop.resumeReading(id) }
                    stage.loop.waker.wake()
                case .drained, .connected, .woken: break
                case let event: Issue.record("unexpected \(event)")
                }
            }
        }
        for _ in 0..<32 { message.withUnsafeBytes { stage.loop.send($0, on: client) } }
        message.withUnsafeBytes { stage.loop.send(UnsafeRawBufferPointer(rebasing: $0[..<7]), on: client) }
        _ = server
        try turn(2000)
        let start = allocation_count()
        try turn(20_000)
        #expect(allocation_count() - start == 0)
    }
}
