import EventLoop
import Foundation
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
                    posted.append(writer * each + number)
                    waker.wake()
                }
            }
        }
        var seen = Set<Int>()
        while seen.count < writers * each {
            #expect(try stage.next() == .woken)
            seen.formUnion(posted.take())
        }
    }

    /// Guarded by a lock that the thread sanitizer knows.
    private final class Posted: @unchecked Sendable {
        private let lock = NSLock()
        private var numbers: [Int] = []

        func append(_ number: Int) { lock.withLock { numbers.append(number) } }

        func take() -> [Int] {
            lock.withLock {
                defer { numbers = [] }
                return numbers
            }
        }
    }

    @Test func `a waker outlives its loop`() throws {
        var waker: Waker?
        do {
            let loop = try Loop()
            waker = loop.waker
        }
        waker?.wake()
        waker?.wake()
    }
}
