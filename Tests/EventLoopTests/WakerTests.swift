import EventLoop
import Foundation
import Synchronization
import Testing

struct WakerTests {
    @Test func `many wakes before the loop looks count as one`() throws {
        var stage = try LoopStage()
        let waker = stage.loop.waker
        for _ in 0..<1000 { waker.wake() }
        #expect(try stage.next() == .woken)
        #expect(try stage.settle() == [])
        waker.wake()
        #expect(try stage.next() == .woken)
    }

    @Test func `no wake from another thread is lost`() throws {
        var stage = try LoopStage()
        let waker = stage.loop.waker
        let posted = Posted()
        let (writers, each) = (4, 5000)
        for writer in 0..<writers {
            Thread.detachNewThread {
                for number in 0..<each {
                    posted.numbers.withLock { $0.append(writer * each + number) }
                    waker.wake()
                }
            }
        }
        var seen = Set<Int>()
        while seen.count < writers * each {
            #expect(try stage.next() == .woken)
            seen.formUnion(
                posted.numbers.withLock { numbers in
                    defer { numbers = [] }
                    return numbers
                }
            )
        }
    }

    private final class Posted: Sendable {
        let numbers = Mutex<[Int]>([])
    }

    @Test func `a waker outlives its loop`() throws {
        var waker: Waker?
        do {
            let loop = try EventLoop()
            waker = loop.waker
        }
        waker?.wake()
        waker?.wake()
    }
}
