import Machine
import Glibc
import JSONScanning
package import OCPP
import Synchronization
package import Traffic

/// The journal: records what it is told into a folder of segments.
///
/// Lines are written at least every few milliseconds and are on the disk at the latest a ``CaptureOptions/syncInterval``
/// later. Handed over to the thread that tells it, and touched by no other but for ``status``; hence unchecked.
package final class SegmentTap: Tap, @unchecked Sendable {
    /// Lines are written when this many bytes have come together, and whenever no more events wait.
    private static let batch = 1 << 18
    /// How long to wait before a failed write is tried again, in nanoseconds.
    private static let retryInterval: UInt64 = 500_000_000

    private let folder: CaptureFolder
    private var lock: FolderLock
    private let policy: BacklogPolicy
    private let syncInterval: UInt64
    private let report: @Sendable (CaptureIncident) -> Void
    private let shared = Mutex(CaptureStatus())
    private var state = CaptureStatus()
    private var encoder: LineEncoder
    private var redactor: EventRedactor
    private var writer: SegmentWriter
    private var lines = LineBuffer(capacity: 2 * SegmentTap.batch)
    private var sequence: UInt64 = 0
    /// Records, and their bytes, that could not be written since writing failed.
    private var unwritten = (records: UInt64(0), bytes: UInt64(0))
    private var retryAt: UInt64 = 0
    /// Why writing failed, reported but not yet in the record itself; nil while all is well.
    private var unrecorded: Finding?
    private var cannotSync = false
    /// Whether the waiting lines begin with the segment's header.
    private var hasPendingHeader = false
    private var lacksHeader = false
    private var syncedAt: UInt64 = 0
    private var now: UInt64

    /// Opens a new segment in a folder.
    ///
    /// - Parameters:
    ///   - directory: The folder, which is made if it is missing; no other process may record into it.
    ///   - options: How to record.
    ///   - actionName: Gives the name of an action by its version and index.
    ///   - report: Hears of incidents, on the thread that tells the tap.
    /// - Throws: When the folder cannot be made, written or locked.
    package init(
        directory: String,
        options: CaptureOptions = CaptureOptions(),
        actionName: @escaping @Sendable (OCPPVersion, ActionID) -> String?,
        report: @escaping @Sendable (CaptureIncident) -> Void = { _ in }
    ) throws(CaptureError) {
        folder = CaptureFolder(directory)
        try folder.make()
        lock = try FolderLock(directory)
        now = SystemClock.monotonic
        redactor = EventRedactor(Redactor(options.redaction ?? Redaction()))
        try folder.removeRuins()
        writer = try SegmentWriter(folder, options, redacted: redactor.names, now: now)
        encoder = LineEncoder(actionName: actionName)
        policy = options.onBacklog
        syncInterval = options.syncInterval
        self.report = report
        state.path = writer.path
        state.segments = 1
        appendHeader()
        publish()
    }

    /// What was written so far; may be asked from any thread.
    package var status: CaptureStatus { shared.withLock { $0 } }

    /// Takes the segment away again, before anything was told; nobody may tell anything afterwards.
    package func discard() {
        writer.discard()
        lock.release()
    }

    private func publish() { shared.withLock { $0 = state } }

    // MARK: - Events

    /// Records one event; false until the disk takes lines again, under `block`.
    package func saw(_ event: borrowing Event) -> Bool {
        if state.failure != nil {
            guard event.name != nil else { return true }
            guard policy != .block else { return false }
            unwritten.records += 1
            unwritten.bytes += UInt64(event.bytes.count)
            state.lost += 1
            return true
        }
        if let redacted = redactor.redacted(event) { append(redacted) } else { append(event) }
        if lines.count >= Self.batch { flush() }
        return true
    }

    /// Counts events that found no room on their way, in a gap record.
    package func lost(_ count: Int, bytes: Int, at time: Timestamp) {
        let (records, bytes) = (UInt64(count), UInt64(bytes))
        state.lost += records
        guard state.failure == nil else {
            unwritten.records += records
            unwritten.bytes += bytes
            return
        }
        tell(.lost(records: records, bytes: bytes, at: time))
        appendGap(records: records, bytes: bytes, at: time)
    }

    /// Ends the recording, because under `stop` nothing may be missing.
    package func fellBehind() {
        guard !state.isStopped else { return }
        state.isStopped = true
        record(.failed(CaptureError(.cannotWrite, "the recording cannot keep up"), .stop, at: timestamp))
    }

    /// Writes what has come together, syncs and turns the segment over when it is time.
    package func rested(isEnding: Bool) {
        now = SystemClock.monotonic
        flush()
        if now - syncedAt >= syncInterval {
            sync()
            noticeRemoval()
        }
        if writer.isFull(now: now) { turnOver() }
        if state.failure != nil, policy != .stop, isEnding || now >= retryAt {
            retryAt = now + Self.retryInterval
            if isEnding || writer.hasRoom() { retry() }
        }
        publish()
    }

    /// Closes the open segment in order and waits for the one that is being compressed.
    package func finish() {
        now = SystemClock.monotonic
        flush()
        noticeRemoval()
        if writer.isGone(), policy != .stop { retry() }
        close(reason: "stop")
        sync()
        if state.failure != nil { state.lost += lines.bytes.lineCount }
        writer.finish()
        state.isStopped = true
        publish()
        lock.release()
    }

    private func append(_ event: borrowing Event) {
        guard encoder.append(event, sequence: sequence + 1, to: &lines) else { return }
        sequence += 1
        writer.facts.records += 1
    }

    private func appendGap(records: UInt64, bytes: UInt64, at time: Timestamp) {
        let header = EventHeader(connection: 0, leg: .station, at: time)
        append(Event(header, station: "", .lost(events: records, bytes: bytes)))
    }

    // MARK: - Findings

    private var timestamp: Timestamp { Timestamp(monotonic: now, wall: SystemClock.wall) }

    @discardableResult
    private func tell(_ incident: CaptureIncident) -> Finding {
        let finding = incident.finding
        state.findings["\(finding.code) \(finding.name)", default: 0] += 1
        report(incident)
        return finding
    }

    /// Tells of an incident and writes it into the record as well, which still works.
    private func record(_ incident: CaptureIncident) { append(tell(incident)) }

    private func append(_ finding: Finding) {
        guard state.failure == nil else { return }
        let header = EventHeader(connection: 0, leg: .station, at: finding.time)
        append(Event(header, station: "", .finding(finding)))
    }

    // MARK: - The disk

    private func flush() {
        guard lines.count > 0, state.failure == nil else { return }
        let (kept, error) = writer.append(lines.bytes)
        state.bytes += UInt64(kept)
        guard error != 0 else {
            state.records = sequence
            hasPendingHeader = false
            lines.removeAll()
            return
        }
        fail(error, kept: kept)
    }

    /// The disk took only `kept` bytes of the waiting lines.
    private func fail(_ error: Int32, kept: Int) {
        let failure = CaptureError(.cannotWrite, "cannot write \(state.path)", errno: error)
        state.failure = failure.description
        retryAt = now + Self.retryInterval
        let left = lines.count - kept
        let headerIsLeft = hasPendingHeader && kept == 0
        let records = lines.bytes.extracting(kept..<lines.count).lineCount - (headerIsLeft ? 1 : 0)
        if policy == .block {
            lines.keep(from: kept)
            hasPendingHeader = headerIsLeft
        } else {
            unwritten.records += records
            unwritten.bytes += UInt64(left)
            state.lost += records
            // The gap takes the place of the lines that are gone, so their numbers are used again.
            sequence -= records
            writer.facts.records -= records
            lacksHeader = headerIsLeft
            hasPendingHeader = false
            lines.removeAll()
        }
        if policy == .stop { state.isStopped = true }
        if unrecorded == nil { unrecorded = tell(.failed(failure, policy, at: timestamp)) }
    }

    /// Tries whether the disk takes lines again: with what waits under `block`, otherwise with the gap record.
    private func retry() {
        let wasGone = writer.isGone()
        if wasGone, !reopen() { return }
        state.failure = nil
        let loss = unwritten
        let cause = unrecorded
        let time = timestamp
        // Under `block` nothing is lost but what somebody removed.
        let tellsLoss = policy == .drop || wasGone
        if tellsLoss {
            unwritten = (0, 0)
            if lacksHeader { appendHeader() }
            lacksHeader = false
            if let cause { append(cause) }
            if loss.records > 0 { appendGap(records: loss.records, bytes: loss.bytes, at: time) }
        }
        let lost = state.lost
        flush()
        guard state.failure == nil else {
            // What was to tell of the earlier loss did not fit; it was counted then.
            if tellsLoss { unwritten = loss }
            state.lost = lost
            return
        }
        unrecorded = nil
        if tellsLoss, loss.records > 0 {
            tell(.lost(records: loss.records, bytes: loss.bytes, at: time))
        } else if !tellsLoss, let cause {
            append(cause)
        }
        record(.recovered(lost: loss.records, at: time))
    }

    /// Gives up a segment that somebody has removed while it was written: what stood in it is lost.
    private func noticeRemoval() {
        guard state.failure == nil, writer.wasRemoved() else { return }
        let failure = CaptureError(.cannotWrite, "\(state.path) was removed while it was written")
        let loss = writer.giveUp()
        unwritten.records += loss.records
        unwritten.bytes += loss.bytes
        state.lost += loss.records
        state.bytes -= min(state.bytes, loss.bytes)
        sequence = writer.facts.first - 1
        lines.removeAll()
        hasPendingHeader = false
        state.failure = failure.description
        retryAt = now
        if policy == .stop { state.isStopped = true }
        unrecorded = tell(.failed(failure, policy, at: timestamp))
    }

    /// Makes the folder and a segment again; false where that does not work yet.
    private func reopen() -> Bool {
        do {
            try folder.make()
            lock.release()
            lock = try FolderLock(folder.path)
            try writer.reopen(now: now)
        } catch {
            state.failure = error.description
            return false
        }
        state.path = writer.path
        state.segments += 1
        lacksHeader = true
        return true
    }

    private func sync() {
        syncedAt = now
        guard let error = writer.sync() else { return }
        if error != 0, !cannotSync {
            let failure = CaptureError(.cannotWrite, "cannot sync \(state.path)", errno: error)
            record(.failed(failure, policy, at: timestamp))
        }
        cannotSync = error != 0
    }

    // MARK: - Segments

    private func turnOver() {
        guard state.failure == nil, !state.isStopped else { return }
        do {
            let next = try writer.opened()
            close(reason: writer.closingReason)
            guard state.failure == nil else {
                unlink(next.path)
                return
            }
            sync()
            writer.goOn(in: next, from: sequence + 1, now: now)
            state.path = writer.path
            state.segments += 1
            appendHeader()
            writer.retain(now: now)
        } catch {
            // The full segment goes on growing; better a large segment than a gap.
            writer.postpone(now: now)
            record(.failed(error, policy, at: timestamp))
        }
    }

    private func appendHeader() {
        hasPendingHeader = true
        writer.appendHeader(now: now, to: &lines)
    }

    private func close(reason: String) {
        guard state.failure == nil else { return }
        sequence += 1
        SegmentLines.appendEnd(writer.facts, sequence: sequence, reason: reason, to: &lines)
        flush()
    }
}

extension RawSpan {
    /// How many lines end in it.
    fileprivate var lineCount: UInt64 {
        var count: UInt64 = 0
        for offset in 0..<byteCount where byte(offset) == 0x0A { count += 1 }
        return count
    }
}
