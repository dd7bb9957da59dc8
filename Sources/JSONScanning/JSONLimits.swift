/// How much of a document the scanner accepts before it gives up.
public struct JSONLimits: Hashable, Sendable {
    /// The longest document, in bytes; at most 4 GiB less two bytes, because the tape keeps 32-bit offsets.
    public var maxBytes: Int
    /// How many arrays and objects may be open at once.
    public var maxDepth: Int

    /// 64 MiB and 512 levels: far beyond any OCPP message, small enough to be harmless.
    public static let `default` = JSONLimits()

    /// Sets both limits.
    public init(maxBytes: Int = 64 << 20, maxDepth: Int = 512) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
    }
}
