import Capture
import Relay
import Traffic

/// A journal behind the hub of a relay of one loop.
struct Journal {
    private let tap: SegmentTap
    private let hub = TapHub()
    private let outlet: EventOutlet

    /// Begins to record into a folder.
    init(
        _ folder: String,
        _ options: CaptureOptions = CaptureOptions(),
        queueBytes: Int = 8 << 20,
        report: @escaping @Sendable (CaptureIncident) -> Void = { _ in }
    ) throws {
        tap = try SegmentTap(directory: folder, options: options, actionName: { _, _ in nil }, report: report)
        hub.add(tap, policy: options.onBacklog, queueBytes: queueBytes)
        outlet = try hub.start(loops: 1)[0]
    }

    /// Tells of a message that passes.
    func append(_ event: Event) {
        outlet.append(event.header, station: event.station.utf8Span.span.bytes, bytes: event.bytes.span.bytes)
    }

    /// What was recorded so far.
    var status: CaptureStatus { tap.status }

    /// Lets go whoever waits for the disk.
    func stopWaiting() { hub.stopWaiting() }

    /// Records what waits, and ends.
    func stop() { hub.stop() }
}
