import Glibc
import OCPP
import OCPPConformance
import Synchronization

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
    /// Whether the failure has been reported and the recovery has not.
    private var isFailing = false
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
        segment = SegmentProgress(number: number, openedAt: now, run: UInt64(bitPattern: SystemClock.wall))
        status.path = file.path
        status.segments = 1
        self.file = consume file
        appendHeader()
    }

    /// Whether nothing more can be written, so that waiting for the rings to empty is in vain.
    var isStuck: Bool { status.failure != nil || status.isStopped }

    /// Drains every ring once; returns the number of events taken.
    func round(_ rings: [EventRing]) -> Int {
        now = SystemClock.monotonic
        if status.failure != nil, now >= retryAt {
            retryAt = now + Self.retryInterval
            if file?.hasRoom ?? false { retry() }
        }
        var events = 0
        for ring in rings {
            if status.isStopped { break }
            events += ring.drain(limit: 16_384) { event in take(event) }
            if ring.isClosed, options.onBacklog == .stop, !status.isStopped { stop(forOverflowOf: ring) }
        }
        flush()
        if now - syncedAt >= options.syncInterval { sync() }
        if segment.isFull(options, now: now) { turnOver() }
        if status.isStopped { for ring in rings where !ring.isClosed { ring.close() } }
        return events
    }

    /// The last round: counts what the rings lost, closes the segment and waits for the disk.
    func finish(_ rings: [EventRing]) {
        for ring in rings {
            ring.close()
            let loss = ring.uncountedLoss
            if loss.records > 0 { appendGap(loss) }
        }
        if status.failure != nil { retry() }
        flush()
        close(reason: "stop")
        sync()
        file = nil
        compressor.stop()
        status.isStopped = true
    }

    // MARK: - Events

    /// Encodes one event; false leaves it in the ring until the disk takes lines again.
    private func take(_ event: borrowing RingEvent) -> Bool {
        if status.failure != nil {
            guard options.onBacklog == .drop else { return false }
            unwritten.records += 1
            unwritten.bytes += UInt64(event.bytes.count)
            status.lost += 1
            return true
        }
        if event.header.event == .gap, event.bytes.count == MemoryLayout<RingLoss>.size {
            note(event.bytes.loadUnaligned(as: RingLoss.self))
        }
        sequence += 1
        redactor.withRedacted(event) { encoder.append($0, sequence: sequence, to: &lines) }
        segment.records += 1
        if lines.count >= Self.batch { flush() }
        return true
    }

    private func note(_ loss: RingLoss) {
        status.lost += loss.records
        report(.overflowed(records: loss.records, bytes: loss.bytes))
    }

    private func appendGap(_ loss: RingLoss) {
        note(loss)
        appendGapLine(loss)
    }

    private func appendGapLine(_ loss: RingLoss) {
        let header = EventHeader(.gap, .up, connection: 0, at: .init(monotonic: now, wall: SystemClock.wall))
        sequence += 1
        segment.records += 1
        withUnsafeBytes(of: loss) {
            let none = UnsafeRawBufferPointer(start: nil, count: 0)
            encoder.append(RingEvent(header: header, station: none, bytes: $0), sequence: sequence, to: &lines)
        }
    }

    // MARK: - The file

    private func flush() {
        guard lines.count > 0, status.failure == nil, !status.isStopped else { return }
        guard file != nil else { return }
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
        switch options.onBacklog {
        case .block:
            lines.keep(from: kept)
            hasPendingHeader = headerIsLeft
        case .drop:
            unwritten.records += records
            unwritten.bytes += UInt64(left.count)
            status.lost += records
            // The gap takes the place of the lines that are gone, so their numbers are used again.
            sequence -= records
            segment.records -= records
            lacksHeader = headerIsLeft
            hasPendingHeader = false
            lines.removeAll()
        case .stop:
            status.lost += records
            lines.removeAll()
            status.isStopped = true
        }
        if !isFailing { report(.failed(failure, options.onBacklog)) }
        isFailing = true
    }

    /// Tries whether the disk takes lines again: under `drop` with the gap record, otherwise with what waits.
    private func retry() {
        status.failure = nil
        let loss = unwritten
        if options.onBacklog == .drop {
            unwritten = RingLoss()
            if lacksHeader { appendHeader() }
            lacksHeader = false
            appendGapLine(loss)
        }
        let before = status.lost
        flush()
        if status.failure != nil, options.onBacklog == .drop {
            // The gap line itself did not fit; it stands for the earlier loss.
            unwritten = loss
            status.lost = before
        } else if status.failure == nil {
            isFailing = false
            report(.recovered(lost: loss.records))
        }
    }

    private func stop(forOverflowOf ring: EventRing) {
        let loss = ring.uncountedLoss
        guard loss.records > 0 else { return }
        status.isStopped = true
        status.lost += loss.records
        report(.failed(CaptureError(.cannotWrite, "the recording cannot keep up"), .stop))
    }

    private func sync() {
        syncedAt = now
        guard let error = file?.sync(), error != 0 else { return }
        report(.failed(CaptureError(.cannotWrite, "cannot sync \(status.path)", errno: error), options.onBacklog))
    }

    // MARK: - Segments

    private func turnOver() {
        guard status.failure == nil, !status.isStopped else { return }
        let next = folder.path(ofSegment: segment.number + 1)
        do {
            let opened = try SegmentFile(creating: next)
            close(reason: segment.bytes >= options.segmentBytes ? "size" : "age")
            guard status.failure == nil else {
                unlink(next)
                return
            }
            sync()
            let closed = status.path
            file = consume opened
            segment = SegmentProgress(number: segment.number + 1, openedAt: now, run: segment.run)
            segment.first = sequence + 1
            status.path = next
            status.segments += 1
            appendHeader()
            if options.compresses { compressor.compress(closed) }
            retain()
        } catch {
            // The full segment goes on growing; better a large segment than a gap.
            segment.openedAt = now
            segment.postponedAt = segment.bytes
            report(.failed(error, options.onBacklog))
        }
    }

    private func retain() {
        guard options.retainBytes != nil || options.retainAge != nil else { return }
        guard let segments = try? folder.segments() else { return }
        _ = CaptureFolder.enforce(
            retainBytes: options.retainBytes,
            retainAge: options.retainAge,
            on: segments.filter { $0.number < segment.number },
            now: SystemClock.wall / 1_000_000_000
        )
    }

    private func appendHeader() {
        hasPendingHeader = true
        var clock = WallClock()
        lines.append(#"{"timestamp":""#)
        clock.append(SystemClock.wall, to: &lines)
        lines.append(#"","meta":{"event":"header","format":"linesman-capture","version":1,"tool":"#)
        lines.append(quoted: options.tool)
        lines.append(#","run":"#)
        lines.append(decimal: segment.run)
        lines.append(#","segment":"#)
        lines.append(decimal: UInt64(segment.number))
        lines.append(#","first":"#)
        lines.append(decimal: segment.first)
        lines.append(#","monotonic":"#)
        lines.append(decimal: now)
        lines.append(#","redacted":["#)
        for (index, name) in redactor.names.enumerated() {
            if index > 0 { lines.append(UInt8(ascii: ",")) }
            lines.append(quoted: name)
        }
        lines.append("]}}\n")
    }

    private func close(reason: String) {
        sequence += 1
        var clock = WallClock()
        lines.append(#"{"timestamp":""#)
        clock.append(SystemClock.wall, to: &lines)
        lines.append(#"","meta":{"event":"end","seq":"#)
        lines.append(decimal: sequence)
        lines.append(#","records":"#)
        lines.append(decimal: segment.records)
        lines.append(#","first":"#)
        lines.append(decimal: segment.first)
        lines.append(#","reason":"#)
        lines.append(quoted: reason)
        lines.append("}}\n")
        flush()
    }
}

/// What the open segment holds.
private struct SegmentProgress {
    let number: Int
    /// Names the recording: the wall clock at its start, so that segments of two recordings are told apart.
    let run: UInt64
    /// The sequence number of its first record.
    var first: UInt64 = 1
    var records: UInt64 = 0
    var bytes = 0
    var openedAt: UInt64
    /// The size at which turning it over failed last.
    var postponedAt = 0

    init(number: Int, openedAt: UInt64, run: UInt64) {
        self.number = number
        self.openedAt = openedAt
        self.run = run
    }

    func isFull(_ options: CaptureOptions, now: UInt64) -> Bool {
        if bytes - postponedAt >= options.segmentBytes { return true }
        return records > 0 && now - openedAt >= options.segmentAge * 1_000_000_000
    }
}
