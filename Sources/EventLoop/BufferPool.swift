import Glibc

/// A byte queue in one block of memory: filled at `tail`, emptied at `head`.
///
/// Without a block it is empty.
///
/// A plain value; who holds it gives the block back to the pool.
struct ByteQueue {
    private(set) var base: UnsafeMutableRawPointer?
    /// Bytes that may be filled; the block is ``BufferPool/slack`` bytes longer.
    private(set) var capacity: UInt32
    private(set) var head: UInt32
    private(set) var tail: UInt32

    init() {
        base = nil
        capacity = 0
        head = 0
        tail = 0
    }

    fileprivate init(base: UnsafeMutableRawPointer, capacity: Int) {
        self.base = base
        self.capacity = UInt32(capacity)
        head = 0
        tail = 0
    }

    var count: Int { Int(tail &- head) }
    var isEmpty: Bool { head == tail }
    var room: Int { Int(capacity &- tail) }

    var bytes: UnsafeMutableRawBufferPointer {
        guard let base else { return UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        return UnsafeMutableRawBufferPointer(start: base + Int(head), count: count)
    }

    /// Where the next byte goes; ``room`` bytes fit.
    var free: UnsafeMutableRawPointer? { base.map { $0 + Int(tail) } }

    mutating func filled(_ count: Int) {
        precondition(count >= 0 && count <= room, "filled beyond the block")
        tail += UInt32(count)
    }

    mutating func drop(_ count: Int) {
        precondition(count >= 0 && count <= self.count, "more bytes dropped than there are")
        head += UInt32(count)
    }

    /// Moves the content to the front of the block.
    mutating func compact() {
        guard let base, head > 0 else { return }
        memmove(base, base + Int(head), count)
        tail -= head
        head = 0
    }
}

/// Blocks of memory in sizes of powers of two, kept for the next user; not thread-safe, one per loop.
struct BufferPool: ~Copyable {
    /// Bytes behind each queue that a reader may touch (and restore).
    static let slack = 64

    private static let smallest = 9  // 512 bytes
    private static let largest = 31
    /// Free blocks by size; the first word of a free block points to the next one.
    private let heads: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let retained: Int
    /// Bytes in free blocks.
    private(set) var free = 0
    /// Bytes in blocks that are in use.
    private(set) var used = 0

    /// - Parameter retained: how many bytes of free blocks are kept at most; the rest goes back to the system.
    init(retained: Int) {
        self.retained = retained
        heads = .allocate(capacity: Self.largest + 1)
        heads.initialize(repeating: nil, count: Self.largest + 1)
    }

    deinit {
        for size in 0...Self.largest {
            while let block = heads[size] {
                heads[size] = block.load(as: UnsafeMutableRawPointer?.self)
                Glibc.free(block)
            }
        }
        heads.deallocate()
    }

    /// A queue for at least `count` bytes; nil when that is beyond 2 GiB or the system has no memory.
    mutating func take(_ count: Int) -> ByteQueue? {
        let wanted = count + Self.slack
        let size = max(Self.smallest, Int.bitWidth - (wanted - 1).leadingZeroBitCount)
        guard size <= Self.largest else { return nil }
        let length = 1 << size
        if let block = heads[size] {
            heads[size] = block.load(as: UnsafeMutableRawPointer?.self)
            free -= length
            used += length
            return ByteQueue(base: block, capacity: length - Self.slack)
        }
        guard let block = malloc(length) else { return nil }
        // A reader may look at the slack before anybody wrote there.
        memset(block + (length - Self.slack), 0, Self.slack)
        used += length
        return ByteQueue(base: block, capacity: length - Self.slack)
    }

    /// Takes the block back and leaves an empty queue.
    mutating func giveBack(_ queue: inout ByteQueue) {
        guard let block = queue.base else { return }
        let length = Int(queue.capacity) + Self.slack
        queue = ByteQueue()
        used -= length
        guard free + length <= retained else {
            Glibc.free(block)
            return
        }
        let size = length.trailingZeroBitCount
        block.storeBytes(of: heads[size], as: UnsafeMutableRawPointer?.self)
        heads[size] = block
        free += length
    }

    /// Makes room for `count` more bytes behind the content; false when there is no memory.
    ///
    /// Content moves within the block only when at least as much was dropped as is moved, so a byte is moved O(1) times.
    mutating func reserve(_ count: Int, in queue: inout ByteQueue) -> Bool {
        if queue.room >= count { return true }
        let content = queue.count
        if content <= Int(queue.head), Int(queue.capacity) - content >= count {
            queue.compact()
            return true
        }
        guard var larger = take(max(content + count, 2 * Int(queue.capacity))) else { return false }
        if let source = queue.bytes.baseAddress, let target = larger.free { memcpy(target, source, content) }
        larger.filled(content)
        giveBack(&queue)
        queue = larger
        return true
    }

    /// Copies `bytes` behind the content; false when there is no memory.
    mutating func append(_ bytes: UnsafeRawBufferPointer, to queue: inout ByteQueue) -> Bool {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return true }
        guard reserve(bytes.count, in: &queue), let target = queue.free else { return false }
        memcpy(target, source, bytes.count)
        queue.filled(bytes.count)
        return true
    }
}
