internal import CLinux
internal import Glibc

/// Masking keys from the kernel's random source, many at a time (RFC 6455 §5.3: unpredictable, fresh for each frame).
struct MaskKeys: ~Copyable {
    private static let capacity = 1024

    private let keys = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
    private var left = 0

    deinit { keys.deallocate() }

    /// The next key.
    mutating func next() -> UInt32 {
        if left == 0 { refill() }
        left -= 1
        return keys[left]
    }

    private mutating func refill() {
        let wanted = Self.capacity * MemoryLayout<UInt32>.size
        var got = 0
        while got < wanted {
            let count = getrandom(UnsafeMutableRawPointer(keys) + got, wanted - got, 0)
            precondition(count > 0 || errno == EINTR, "getrandom(2) with flags 0 only fails when interrupted")
            got += max(count, 0)
        }
        left = Self.capacity
    }
}
