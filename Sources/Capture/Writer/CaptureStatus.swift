/// What a recording has done so far.
package struct CaptureStatus: Sendable, Hashable {
    /// Records written, headers not counted.
    package var records: UInt64 = 0
    /// Bytes written, uncompressed.
    package var bytes: UInt64 = 0
    /// Records that were not written, for lack of room on their way or on the disk.
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
