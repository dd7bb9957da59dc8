import TestSupport
import Testing

@testable import EventLoop

struct BufferPoolTests {
    @Test func `gives a block back to the next user`() throws {
        var pool = BufferPool(retained: 1 << 20)
        let taken = pool.take(1000)
        var first = try #require(taken)
        let address = first.base
        #expect(first.capacity == 1024 - 64 || first.capacity == 2048 - 64)
        pool.giveBack(&first)
        #expect(first.base == nil && first.isEmpty && first.bytes.isEmpty)
        let again = pool.take(1000)
        var second = try #require(again)
        #expect(second.base == address)
        pool.giveBack(&second)
        pool.giveBack(&second)
        #expect(pool.used == 0)
    }

    @Test func `keeps no more free memory than it is told`() throws {
        var pool = BufferPool(retained: 10_000)
        var queues: [ByteQueue] = []
        for _ in 0..<100 {
            let taken = pool.take(900)
            queues.append(try #require(taken))
        }
        for index in queues.indices { pool.giveBack(&queues[index]) }
        #expect(pool.free <= 10_000)
        #expect(pool.used == 0)
    }

    @Test func `refuses what nobody can want`() {
        var pool = BufferPool(retained: 0)
        let taken = pool.take(1 << 31)
        #expect(taken == nil)
    }

    /// Appending and dropping in random amounts, against an array.
    @Test(arguments: 0..<8)
    func `a queue keeps bytes in order`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var pool = BufferPool(retained: 1 << 16)
        var queue = ByteQueue()
        var model: [UInt8] = []
        for _ in 0..<2000 {
            if Bool.random(using: &random) {
                let bytes = (0..<Int.random(in: 0...700, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
                let isAppended = bytes.withUnsafeBytes { pool.append($0, to: &queue) }
                #expect(isAppended)
                model += bytes
            } else {
                let count = Int.random(in: 0...model.count, using: &random)
                queue.drop(count)
                model.removeFirst(count)
                if queue.isEmpty { pool.giveBack(&queue) }
            }
            #expect(queue.bytes.elementsEqual(model))
        }
        pool.giveBack(&queue)
        #expect(pool.used == 0)
    }

    @Test func `a byte at a time costs no quadratic copying`() {
        var pool = BufferPool(retained: 1 << 24)
        var queue = ByteQueue()
        var blocks = Set<UnsafeMutableRawPointer>()
        let byte: [UInt8] = [7]
        for _ in 0..<100_000 {
            _ = byte.withUnsafeBytes { pool.append($0, to: &queue) }
            if let base = queue.base { blocks.insert(base) }
        }
        #expect(queue.count == 100_000)
        #expect(blocks.count <= 12)
        pool.giveBack(&queue)
    }
}
