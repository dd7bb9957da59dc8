import Glibc
import OCPP
import Synchronization
import Traffic

/// The work of the writer's thread: rings in, lines out, segments turned over, failures survived.
///
/// Handed to the thread once and touched by nobody else, hence unchecked.
final class RingDrain: @unchecked Sendable {
    /// Lines are written when this many bytes have come together, and at the end of each round.
    private static let batch = 1 << 18
    /// How long to wait before a failed write is tried again, in nanoseconds.
    private static let retryInterval: UInt64 = 500_000_000

    let compressor = SegmentCompressor()
    private(set) var status = CaptureStatus()
    private let folder: CaptureFolder
    private let options: CaptureOptions
    private let report: @Sendable (CaptureIncident) -> Void
    private var encoder: LineEncoder
    private var redactor: Redactor
    private var file: SegmentFile?
    private var lines = LineBuffer(capacity: 2 * RingDrain.batch)
    private var segment: SegmentProgress
    private var sequence: UInt64 = 0
    /// Records that could not be written since writing failed.
    private var unwritten = RingLoss()
    private var retryAt: UInt64 = 0
    /// Why writing failed, reported but not yet in the record itself; nil while all is well.
    private var unrecorded: Finding?
    private var cannotSync = false
    /// Whether the waiting lines begin with the segment's header.
    private var hasPendingHeader = false
    private var lacksHeader = false
    private var syncedAt: UInt64 = 0
    private var now: UInt64 = 0

    init(
        folder: CaptureFolder,
        file: consuming SegmentFile,
        number: Int,
        encoder: consuming LineEncoder,
        options: CaptureOptions,
        report: @escaping @Sendable (CaptureIncident) -> Void
    ) {
        self.folder = folder
        self.options = options
        self.report = report
        self.encoder = encoder
        redactor = Redactor(options.redaction ?? Redaction())
        now = SystemClock.monotonic
        let run = UInt64(bitPattern: SystemClock.wall)
        segment = SegmentProgress(facts: SegmentLines.Facts(number: number, run: run), openedAt: now)
        status.path = file.path
        status.segments = 1
        self.file = consume file
        appendHeader()
    }

    /// Whether nothing more can be written, so that waiting for the rings to empty is in vain.
    var isStuck: Bool { status.failure != nil || status.isStopped }

    /// Drains every ring once; returns the number of events taken.
    ///
    /// With `isLeaving` nobody waits any longer for a disk that takes nothing.
    func round(_ rings: [EventRing], isLeaving: Bool) -> Int {
        now = SystemClock.monotonic
        if status.failure != nil, now >= retryAt, options.onBacklog != .stop {
            retryAt = now + Self.retryInterval
            if file?.hasRoom ?? false { retry() }
        }
        var events = 0
        for ring in rings {
            events += ring.drain(limit: 16_384) { event in take(event) }
            if ring.isClosed, !status.isStopped, options.onBacklog == .stop {
                status.isStopped = true
                let error = CaptureError(.cannotWrite, "the recording cannot keep up")
                record(.failed(error, .stop, at: timestamp))
            }
        }
        flush()
        if now - syncedAt >= options.syncInterval { sync() }
        if segment.isFull(options, now: now) { turnOver() }
        if status.isStopped || (isLeaving && status.failure != nil) {
            for ring in rings where !ring.isClosed { ring.close() }
        }
        return events
    }

    /// The last round: counts what the rings lost, closes the segment and waits for the disk.
    func finish(_ rings: [EventRing]) {
        now = SystemClock.monotonic
        if status.failure != nil, options.onBacklog != .stop { retry() }
        for ring in rings {
            ring.close()
            while ring.drain({ take($0) }) > 0 {}
            let loss = ring.uncountedLoss
            if loss.records > 0 { appendGap(loss, at: timestamp) }
        }
        flush()
        close(reason: "stop")
        sync()
        if status.failure != nil {
            status.lost += UInt64(lines.bytes.count { $0 == 0x0A })
            for ring in rings { status.lost += UInt64(ring.drain { _ in true }) }
        }
        file = nil
        compressor.stop()
        status.isStopped = true
    }

    // MARK: - Events

    /// Encodes one event; false leaves it in the ring until the disk takes lines again.
    private func take(_ event: borrowing RingEvent) -> Bool {
        if status.failure != nil {
            guard options.onBacklog != .block else { return false }
            unwritten.records += 1
            unwritten.bytes += UInt64(event.bytes.count)
            status.lost += 1
            return true
        }
        if event.header.event == .gap, event.bytes.count == MemoryLayout<RingLoss>.size {
            note(event.bytes.loadUnaligned(as: RingLoss.self), at: event.header.time)
        }
        redactor.withRedacted(event) { append($0) }
        if lines.count >= Self.batch { flush() }
        return true
    }

    private func append(_ event: borrowing RingEvent) {
        sequence += 1
        segment.facts.records += 1
        encoder.append(event, sequence: sequence, to: &lines)
    }

    private func append(_ header: RingHeader, _ bytes: UnsafeRawBufferPointer) {
        append(RingEvent(header: header, station: UnsafeRawBufferPointer(start: nil, count: 0), bytes: bytes))
    }

    /// Counts what a loop found no room for, which its gap record is about to say.
    private func note(_ loss: RingLoss, at time: Timestamp) {
        status.lost += loss.records
        tell(.lost(records: loss.records, bytes: loss.bytes, at: time))
    }

    private func appendGap(_ loss: RingLoss, at time: Timestamp) {
        note(loss, at: time)
        guard status.failure == nil else { return }
        withUnsafeBytes(of: loss) { append(RingHeader(.gap, .up, connection: 0, at: time), $0) }
    }

    // MARK: - Findings

    private var timestamp: Timestamp { Timestamp(monotonic: now, wall: SystemClock.wall) }

    @discardableResult
    private func tell(_ incident: CaptureIncident) -> Finding {
        let finding = incident.finding
        status.findings["\(finding.code) \(finding.name)", default: 0] += 1
        report(incident)
        return finding
    }

    /// Tells of an incident and writes it into the record as well, which still works.
    private func record(_ incident: CaptureIncident) {
        append(tell(incident))
    }

    private func append(_ finding: Finding) {
        guard status.failure == nil else { return }
        var text = FindingJSON.line(finding)
        let header = RingHeader(.finding, .up, connection: 0, at: finding.time)
        text.withUTF8 { append(header, UnsafeRawBufferPointer($0)) }
    }

    // MARK: - The file

    private func flush() {
        guard lines.count > 0, status.failure == nil, file != nil else { return }
        let (kept, error) = file?.append(lines.bytes) ?? (0, EBADF)
        segment.bytes += kept
        status.bytes += UInt64(kept)
        guard error != 0 else {
            status.records = sequence
            hasPendingHeader = false
            lines.removeAll()
            return
        }
        fail(error, kept: kept)
    }

    /// The disk took only `kept` bytes of the waiting lines.
    private func fail(_ error: Int32, kept: Int) {
        let failure = CaptureError(.cannotWrite, "cannot write \(status.path)", errno: error)
        status.failure = failure.description
        retryAt = now + Self.retryInterval
        let left = UnsafeRawBufferPointer(rebasing: lines.bytes[kept...])
        let headerIsLeft = hasPendingHeader && kept == 0
        let records = UInt64(left.count { $0 == 0x0A }) - (headerIsLeft ? 1 : 0)
        if options.onBacklog == .block {
            lines.keep(from: kept)
            hasPendingHeader = headerIsLeft
        } else {
            unwritten.records += records
            unwritten.bytes += UInt64(left.count)
            status.lost += records
            // The gap takes the place of the lines that are gone, so their numbers are used again.
            sequence -= records
            segment.facts.records -= records
            lacksHeader = headerIsLeft
            hasPendingHeader = false
            lines.removeAll()
        }
        if options.onBacklog == .stop { status.isStopped = true }
        if unrecorded == nil { unrecorded = tell(.failed(failure, options.onBacklog, at: timestamp)) }
    }

    /// Tries whether the disk takes lines again: with what waits under `block`, otherwise with the gap record.
    private func retry() {
        status.failure = nil
        let loss = unwritten
        let cause = unrecorded
        let time = timestamp
        if options.onBacklog == .drop {
            unwritten = RingLoss()
            if lacksHeader { appendHeader() }
            lacksHeader = false
            if let cause { append(cause) }
            if loss.records > 0 {
                withUnsafeBytes(of: loss) { append(RingHeader(.gap, .up, connection: 0, at: time), $0) }
            }
        }
        let lost = status.lost
        flush()
        guard status.failure == nil else {
            // What was to tell of the earlier loss did not fit; it was counted then.
            if options.onBacklog == .drop { unwritten = loss }
            status.lost = lost
            return
        }
        unrecorded = nil
        if options.onBacklog == .drop, loss.records > 0 {
            tell(.lost(records: loss.records, bytes: loss.bytes, at: time))
        } else if let cause {
            append(cause)
        }
        record(.recovered(lost: loss.records, at: time))
    }

    private func sync() {
        syncedAt = now
        guard let error = file?.sync() else { return }
        if error != 0, !cannotSync {
            let failure = CaptureError(.cannotWrite, "cannot sync \(status.path)", errno: error)
            record(.failed(failure, options.onBacklog, at: timestamp))
        }
        cannotSync = error != 0
    }

    // MARK: - Segments

    private func turnOver() {
        guard status.failure == nil, !status.isStopped else { return }
        let next = folder.path(ofSegment: segment.facts.number + 1)
        do {
            let opened = try SegmentFile(creating: next, on: options.disk)
            close(reason: segment.bytes >= options.segmentBytes ? "size" : "age")
            guard status.failure == nil else {
                unlink(next)
                return
            }
            sync()
            let closed = status.path
            file = consume opened
            let facts = SegmentLines.Facts(
                number: segment.facts.number + 1,
                run: segment.facts.run,
                first: sequence + 1
            )
            segment = SegmentProgress(facts: facts, openedAt: now)
            status.path = next
            status.segments += 1
            appendHeader()
            if options.compresses { compressor.compress(closed) }
            retain()
        } catch {
            // The full segment goes on growing; better a large segment than a gap.
            segment.openedAt = now
            segment.postponedAt = segment.bytes
            record(.failed(error, options.onBacklog, at: timestamp))
        }
    }

    private func retain() {
        guard options.retainBytes != nil || options.retainAge != nil else { return }
        guard let segments = try? folder.segments() else { return }
        _ = CaptureFolder.enforce(
            retainBytes: options.retainBytes,
            retainAge: options.retainAge,
            on: segments.filter { $0.number < segment.facts.number },
            now: SystemClock.wall / 1_000_000_000
        )
    }

    private func appendHeader() {
        hasPendingHeader = true
        SegmentLines.appendHeader(segment.facts, tool: options.tool, redacted: redactor.names, now: now, to: &lines)
    }

    private func close(reason: String) {
        guard status.failure == nil else { return }
        sequence += 1
        SegmentLines.appendEnd(segment.facts, sequence: sequence, reason: reason, to: &lines)
        flush()
    }
}

/// What the open segment holds.
private struct SegmentProgress {
    var facts: SegmentLines.Facts
    var bytes = 0
    var openedAt: UInt64
    /// The size at which turning it over failed last.
    var postponedAt = 0

    init(facts: SegmentLines.Facts, openedAt: UInt64) {
        self.facts = facts
        self.openedAt = openedAt
    }

    func isFull(_ options: CaptureOptions, now: UInt64) -> Bool {
        if bytes - postponedAt >= options.segmentBytes { return true }
        return facts.records > 0 && now - openedAt >= options.segmentAge * 1_000_000_000
    }
}
