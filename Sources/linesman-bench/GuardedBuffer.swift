import Glibc
import JSONScanning

/// Memory whose end borders on a page that must not be touched: reading one byte beyond the padding is a crash.
final class GuardedBuffer {
    private let start: UnsafeMutablePointer<UInt8>
    private let capacity: Int
    private static let page = 4096

    init(capacity: Int) throws {
        self.capacity = (capacity + PaddedBytes.slack + Self.page - 1) / Self.page * Self.page
        let protection = PROT_READ | PROT_WRITE
        guard let memory = mmap(nil, self.capacity + Self.page, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            memory != MAP_FAILED, mprotect(memory + self.capacity, Self.page, PROT_NONE) == 0
        else { throw BenchError("no memory") }
        start = memory.assumingMemoryBound(to: UInt8.self)
    }

    deinit { munmap(start, capacity + Self.page) }

    /// Puts `bytes` before the guard, then a zero, then `slack` over and over.
    func padded(_ bytes: [UInt8], slack: [UInt8]) -> PaddedBytes {
        precondition(bytes.count + PaddedBytes.slack <= capacity, "the buffer was made for the longest message")
        let first = start + capacity - PaddedBytes.slack - bytes.count
        first.update(from: bytes, count: bytes.count)
        first[bytes.count] = 0
        for index in 1..<PaddedBytes.slack {
            first[bytes.count + index] = slack.isEmpty ? 0 : slack[(index - 1) % slack.count]
        }
        return PaddedBytes(uncheckedStart: first, count: bytes.count)
    }
}
