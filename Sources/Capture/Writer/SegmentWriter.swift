import Machine
import Glibc
import Traffic

/// The segments of one recording on the disk: the open one, its place in the row, and the closed ones behind it.
struct SegmentWriter: ~Copyable {
    /// What the first and the last line of the open segment say of it.
    var facts: SegmentLines.Facts
    private let folder: CaptureFolder
    private let options: CaptureOptions
    private let redacted: [String]
    private let compressor = SegmentCompressor()
    /// None once all is over, and while the one that was written to has been removed.
    private var file: SegmentFile?
    private var closed: ClosedSegments
    private var bytes = 0
    private var openedAt: UInt64
    /// The size at which turning over failed last.
    private var postponedAt = 0

    /// Opens the next segment of a folder.
    init(_ folder: CaptureFolder, _ options: CaptureOptions, redacted: [String], now: UInt64) throws(CaptureError) {
        let existing = try folder.segments()
        let number = (existing.last?.number ?? 0).capped(adding: 1)
        file = try SegmentFile(creating: folder.path(ofSegment: number), on: options.disk)
        facts = SegmentLines.Facts(number: number, run: UInt64(bitPattern: SystemClock.wall))
        self.folder = folder
        self.options = options
        self.redacted = redacted
        openedAt = now
        closed = ClosedSegments(existing, at: Timestamp(monotonic: now, wall: SystemClock.wall))
        guard options.compresses else { return }
        for segment in existing where !segment.isCompressed { compressor.compress(segment.path) }
    }

    /// The open segment.
    var path: String { folder.path(ofSegment: facts.number) }

    /// Whether the disk has room for more than a few lines; where it cannot be told, yes.
    mutating func hasRoom() -> Bool { file?.hasRoom ?? true }

    /// Whether there is no file to write to, because it was removed.
    mutating func isGone() -> Bool { file == nil }

    /// Whether somebody has removed the open segment since it was opened.
    mutating func wasRemoved() -> Bool { file?.isGone ?? false }

    /// Gives up the open segment, which was removed, and the closed ones before it that were removed with it.
    ///
    /// - Returns: How many records went with them, and their bytes; the next segment begins with the number of the first.
    mutating func giveUp() -> (records: UInt64, bytes: UInt64) {
        file = nil
        var loss = (records: facts.records, bytes: UInt64(bytes))
        for segment in closed.removeLost(folder.holds(segment:)) {
            loss.records += segment.records
            loss.bytes += segment.bytes
            facts.first = segment.first
        }
        facts.records = 0
        return loss
    }

    /// Opens another segment in the place of those that were removed, in a folder that is made again if need be.
    mutating func reopen(now: UInt64) throws(CaptureError) {
        file = try SegmentFile(creating: folder.path(ofSegment: facts.number + 1), on: options.disk)
        facts = SegmentLines.Facts(number: facts.number + 1, run: facts.run, first: facts.first)
        bytes = 0
        postponedAt = 0
        openedAt = now
    }

    /// Whether the open segment is as large or as old as one may be.
    func isFull(now: UInt64) -> Bool {
        if bytes - postponedAt >= options.segmentBytes { return true }
        return facts.records > 0 && now - openedAt >= options.segmentAge * 1_000_000_000
    }

    /// Why it is closed.
    var closingReason: String { bytes >= options.segmentBytes ? "size" : "age" }

    /// Appends the first line of the open segment.
    func appendHeader(now: UInt64, to lines: inout LineBuffer) {
        SegmentLines.appendHeader(facts, tool: options.tool, redacted: redacted, now: now, to: &lines)
    }

    /// Writes whole lines; on failure tells how many bytes of whole lines were kept, and why not the rest.
    mutating func append(_ lines: RawSpan) -> (kept: Int, errno: Int32) {
        guard let written = file?.append(lines) else { return (0, 0) }
        bytes += written.kept
        return written
    }

    /// Makes everything written so far survive a power cut; zero, or the system's error number.
    mutating func sync() -> Int32? { file?.sync() }

    /// Opens the file of the next segment, while the full one is still written to.
    func opened() throws(CaptureError) -> SegmentFile {
        // Somebody may have moved the folder away, with all that is in it.
        try folder.make()
        return try SegmentFile(creating: folder.path(ofSegment: facts.number + 1), on: options.disk)
    }

    /// Goes on in a new file; the full one is closed, and compressed in the background.
    mutating func goOn(in next: consuming SegmentFile, from sequence: UInt64, now: UInt64) {
        let full = path
        closed.add(
            ClosedSegments.Own(number: facts.number, first: facts.first, records: facts.records, bytes: UInt64(bytes)),
            at: now
        )
        file = consume next
        facts = SegmentLines.Facts(number: facts.number + 1, run: facts.run, first: sequence)
        bytes = 0
        postponedAt = 0
        openedAt = now
        if options.compresses { compressor.compress(full) }
    }

    /// Turning over failed: the open segment is not full for a while.
    mutating func postpone(now: UInt64) {
        openedAt = now
        postponedAt = bytes
    }

    /// Deletes the oldest closed segments that are too many or too old.
    mutating func retain(now: UInt64) {
        guard options.retainBytes != nil || options.retainAge != nil, let segments = try? folder.segments() else {
            return
        }
        let deleted = CaptureFolder.enforce(
            retainBytes: options.retainBytes,
            on: segments.filter { $0.number < facts.number },
            isOutdated: { segment in
                options.retainAge.map { closed.isOlder(segment.number, than: $0, at: now) } ?? false
            }
        )
        closed.forget(deleted)
    }

    /// Removes the open segment, in which nothing stands, and ends compressing.
    mutating func discard() {
        unlink(path)
        finish()
    }

    /// Closes the open segment's file, and ends compressing.
    mutating func finish() {
        file = nil
        compressor.stop()
    }
}
