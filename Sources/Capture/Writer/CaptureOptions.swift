package import Traffic

/// How a capture is written.
package struct CaptureOptions: Sendable {
    /// A segment is closed when it holds this many bytes.
    package var segmentBytes: Int = 512 << 20
    /// A segment is closed when it is this old, in seconds.
    package var segmentAge: UInt64 = 3_600
    /// The oldest closed segments are deleted while all of them together are larger, in bytes; nil keeps all.
    package var retainBytes: Int?
    /// Closed segments are deleted when they are older, in seconds; nil keeps all.
    package var retainAge: UInt64?
    /// What happens when the disk does not keep up, is full or fails.
    package var onBacklog: BacklogPolicy = .drop
    /// How long a record may be written but not yet on the disk, in nanoseconds.
    package var syncInterval: UInt64 = 500_000_000
    /// Whether closed segments are compressed in the background.
    package var compresses = true
    /// What is replaced by pseudonyms before it is written; nil for nothing but credentials in the handshake.
    package var redaction: Redaction?
    /// The program that records, such as `linesman 0.1.0`, for the header of each segment.
    package var tool = "linesman"

    /// Where it is written to.
    package var disk = CaptureDisk.system

    /// The defaults.
    package init() {}
}
