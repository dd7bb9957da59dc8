/// A moment, by both clocks.
///
/// Time-outs and latencies use `monotonic`; only content is compared with `wall`.
public struct Timestamp: Sendable, Hashable, BitwiseCopyable {
    /// Nanoseconds of a clock that never jumps; its origin means nothing.
    public var monotonic: UInt64
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    public var wall: Int64

    /// A moment read from the two clocks.
    public init(monotonic: UInt64, wall: Int64) {
        self.monotonic = monotonic
        self.wall = wall
    }
}
