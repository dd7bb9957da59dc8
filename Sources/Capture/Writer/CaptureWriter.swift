import Glibc
package import OCPP
import Synchronization

/// Writes a capture: one thread drains the rings of all loops into a folder of segments.
///
/// The thread polls; a loop that appends makes no system call. Lines are written at least every few milliseconds and
/// are on the disk at the latest a ``CaptureOptions/syncInterval`` later.
package final class CaptureWriter: Sendable {
    private let folder: CaptureFolder
    private let options: CaptureOptions
    private let actionName: @Sendable (OCPPVersion, UInt16) -> String?
    private let report: @Sendable (CaptureIncident) -> Void
    private let rings = Mutex<[EventRing]>([])
    private let shared = Mutex(CaptureStatus())
    private let isStopping = Atomic(false)
    private let isLeaving = Atomic(false)
    private let isInHaste = Atomic(false)
    private let thread = Mutex<SystemThread?>(nil)
    private let lock: FolderLock

    private init(
        folder: CaptureFolder,
        lock: FolderLock,
        options: CaptureOptions,
        actionName: @escaping @Sendable (OCPPVersion, UInt16) -> String?,
        report: @escaping @Sendable (CaptureIncident) -> Void
    ) {
        self.folder = folder
        self.lock = lock
        self.options = options
        self.actionName = actionName
        self.report = report
    }

    /// Opens a new segment in `directory`, which is made if it is missing, and begins to write.
    ///
    /// `actionName` gives the name of an action by its version and index; `report` hears of incidents, on the
    /// writer's thread.
    package static func start(
        directory: String,
        options: CaptureOptions = CaptureOptions(),
        actionName: @escaping @Sendable (OCPPVersion, UInt16) -> String?,
        report: @escaping @Sendable (CaptureIncident) -> Void = { _ in }
    ) throws(CaptureError) -> CaptureWriter {
        let writer = try prepare(directory: directory, options: options, actionName: actionName, report: report)
        try writer.begin()
        return writer
    }

    /// Takes `directory`, which is made if it is missing, and keeps other recordings out of it; writes nothing yet.
    package static func prepare(
        directory: String,
        options: CaptureOptions = CaptureOptions(),
        actionName: @escaping @Sendable (OCPPVersion, UInt16) -> String?,
        report: @escaping @Sendable (CaptureIncident) -> Void = { _ in }
    ) throws(CaptureError) -> CaptureWriter {
        if mkdir(directory, 0o750) != 0, errno != EEXIST {
            throw CaptureError(.cannotOpen, "cannot make \(directory)", errno: errno)
        }
        let folder = CaptureFolder(directory)
        let lock = try FolderLock(directory)
        return CaptureWriter(folder: folder, lock: lock, options: options, actionName: actionName, report: report)
    }

    /// Opens a new segment and begins to write; to be called once.
    package func begin() throws(CaptureError) {
        try folder.removeRuins()
        let existing = try folder.segments()
        let number = (existing.last?.number ?? 0) + 1
        let file = try SegmentFile(creating: folder.path(ofSegment: number), on: options.disk)
        let drain = RingDrain(
            folder: folder,
            file: file,
            number: number,
            encoder: LineEncoder(actionName: actionName),
            options: options,
            report: report
        )
        if options.compresses {
            for segment in existing where !segment.isCompressed { drain.compressor.compress(segment.path) }
        }
        let started = SystemThread { self.run(drain) }
        guard let started else { throw CaptureError(.cannotOpen, "no thread for the capture writer") }
        thread.withLock { $0 = started }
    }

    /// Makes the ring for one more loop; may be called at any time before ``stop()``.
    package func addRing() -> EventRing {
        let ring = EventRing(capacity: options.ringBytes)
        rings.withLock { $0.append(ring) }
        return ring
    }

    /// What the loops are to do when their ring is full.
    package var policy: BacklogPolicy { options.onBacklog }

    /// What was written so far.
    package var status: CaptureStatus { shared.withLock { $0 } }

    /// From now on no loop waits for a disk that takes nothing: what cannot be written is lost.
    ///
    /// For whoever wants to end a relay that waits for its recording.
    package func stopWaiting() { isLeaving.store(true, ordering: .relaxed) }

    /// Closes the segment with an `end` record though loops still append, and waits for that no longer than `limit`.
    ///
    /// For whoever ends the process next.
    package func leave(within limit: Duration) {
        isLeaving.store(true, ordering: .relaxed)
        isInHaste.store(true, ordering: .relaxed)
        isStopping.store(true, ordering: .releasing)
        let deadline = ContinuousClock.now + limit
        while !status.isStopped, ContinuousClock.now < deadline { SystemClock.pause(nanoseconds: 1_000_000) }
    }

    /// Writes what the rings hold, closes the segment with an `end` record and waits until all of it is on the disk.
    ///
    /// The loops must append no more when this is called; their rings are gone afterwards.
    package func stop() {
        let running = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        guard let running else { return }
        isStopping.store(true, ordering: .releasing)
        running.join()
        lock.release()
        rings.withLock { rings in
            for ring in rings { ring.destroy() }
            rings = []
        }
    }

    private func run(_ drain: RingDrain) {
        var idle: UInt64 = 0
        while true {
            // Read before draining: what a loop appended before it asked us to stop is then seen by this round.
            let stopping = isStopping.load(ordering: .acquiring)
            let rings = rings.withLock { $0 }
            let events = drain.round(rings, isLeaving: isLeaving.load(ordering: .relaxed))
            shared.withLock { $0 = drain.status }
            if stopping, events == 0 || drain.isStuck || isInHaste.load(ordering: .relaxed) { break }
            idle = events > 0 ? 0 : min(idle + 1, 10)
            if !stopping { SystemClock.pause(nanoseconds: 2_000_000 * (1 + idle)) }
        }
        drain.finish(rings.withLock { $0 })
        shared.withLock { $0 = drain.status }
    }
}
