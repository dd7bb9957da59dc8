/// Which end of the connection sends the frames.
public enum FrameSender: UInt8, Sendable, Hashable, CaseIterable {
    /// The side that opened the connection; it masks its frames (RFC 6455 §5.1).
    case client
    /// The side that accepted; it must not mask.
    case server

    /// The other end.
    public var opposite: FrameSender { self == .client ? .server : .client }
}

/// What a reader accepts beyond the rules of RFC 6455.
public struct FrameLimits: Hashable, Sendable {
    /// The largest message in payload bytes, all fragments together (and before inflation).
    public var maxMessageBytes: Int
    /// The largest number of frames in one message, empty ones included.
    public var maxFragments: Int
    /// Whether permessage-deflate was negotiated, so that RSV1 may mark the first frame of a message (RFC 7692 §6).
    ///
    /// The text of such a message is not checked for UTF-8 here: its bytes are compressed.
    public var allowsCompression: Bool

    /// Sets limits; by default messages of 1 MiB in at most 4096 frames, uncompressed.
    public init(maxMessageBytes: Int = 1 << 20, maxFragments: Int = 4096, allowsCompression: Bool = false) {
        self.maxMessageBytes = maxMessageBytes
        self.maxFragments = maxFragments
        self.allowsCompression = allowsCompression
    }
}
