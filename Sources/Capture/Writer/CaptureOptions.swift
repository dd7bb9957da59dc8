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
    /// The size of each loop's ring, in bytes.
    package var ringBytes: Int = 8 << 20
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

    package init() {}
}

/// What a recording does when it cannot keep up.
package enum BacklogPolicy: String, Sendable, CaseIterable {
    /// The relay waits until there is room.
    case block
    /// What finds no room is not recorded; a gap record tells how much.
    case drop
    /// The recording ends, and whoever runs it is told to stop as well.
    case stop
}

/// A capture could not be opened or written.
package struct CaptureError: Error, Sendable, CustomStringConvertible {
    package enum Code: Sendable, Hashable {
        case cannotOpen
        case cannotWrite
        case cannotRead
        case malformed
        case usage
    }

    package var code: Code
    package var message: String
    /// The system's error number, or 0.
    package var errno: Int32

    package init(_ code: Code, _ message: String, errno: Int32 = 0) {
        self.code = code
        self.message = message
        self.errno = errno
    }

    package var description: String { errno == 0 ? message : "\(message): \(systemMessage(errno))" }
}

/// What a writer has done so far.
package struct CaptureStatus: Sendable, Hashable {
    /// Records written, headers not counted.
    package var records: UInt64 = 0
    /// Bytes written, uncompressed.
    package var bytes: UInt64 = 0
    /// Records that were not written, for lack of room in a ring or on the disk.
    package var lost: UInt64 = 0
    /// How often each finding about the recording was made, by code and name.
    package var findings: [String: UInt64] = [:]
    /// Segments opened.
    package var segments: UInt64 = 0
    /// The open segment.
    package var path = ""
    /// Why nothing can be written at present; nil while all is well.
    package var failure: String?
    /// Whether the recording has ended for good, by order or by policy.
    package var isStopped = false
}
