internal import Machine
internal import EventLoop

/// Masking keys from the kernel's random source, many at a time (RFC 6455 §5.3: unpredictable, fresh for each frame).
struct MaskKeys: ~Copyable {
    private var keys = InlineArray<1024, UInt32>(repeating: 0)
    private var left = 0

    /// The next key.
    mutating func next() -> UInt32 {
        if left == 0 { refill() }
        left -= 1
        return keys[left]
    }

    private mutating func refill() {
        var span = keys.mutableSpan
        var bytes = span.mutableBytes
        SystemRandom.fill(&bytes)
        left = keys.count
    }
}
