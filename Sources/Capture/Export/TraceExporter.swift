import OCPP
import Traffic

/// Writes records as Open OCPP Trace 1.1, and counts what that format cannot hold.
package struct TraceExporter: ~Copyable {
    private var encoder = LineEncoder()
    private var tracker = CallTracker()
    /// Trace records written.
    package private(set) var records = 0
    /// What was left out, by what it is.
    package private(set) var skipped: [String: Int] = [:]

    /// Makes an exporter that has met nothing yet.
    package init() {}

    /// Appends the line of one record, or counts why there is none.
    package mutating func append(_ item: RecordStream.Item, to line: inout LineBuffer) {
        let record = item.record
        switch record.event {
        case .header, .end: return
        case .frame: break
        case .gap:
            skipped["records lost in gaps", default: 0].add(capped: Int(clamping: record.lostRecords))
            return
        default:
            skipped["\(record.event.word) events", default: 0] += 1
            return
        }
        let action = effectiveAction(record, item.index)
        guard record.traffic.map({ encoder.append(trace: $0, action: action, to: &line) }) ?? false else {
            skipped[reason(record), default: 0] += 1
            return
        }
        records += 1
        if record.sent != nil { skipped["other texts sent in place of the received", default: 0] += 1 }
    }

    /// The action of a response by the way of the format, which knows neither stations nor connections.
    private mutating func effectiveAction(_ record: CaptureRecord, _ index: Int) -> String? {
        guard let direction = record.direction, let kind = record.kind, let id = record.id else { return nil }
        switch kind {
        case .call:
            let call = CallTracker.Call(action: record.action, monotonic: 0, wall: 0, index: index)
            tracker.called(call, id: id, from: direction, on: 0)
            return nil
        case .result, .error: return tracker.answered(id: id, from: direction, on: 0)?.action
        case .resultError, .send: return nil
        }
    }

    private func reason(_ record: CaptureRecord) -> String {
        if record.opcode == 2 { return "binary messages" }
        if record.kind == .send || record.kind == .resultError { return "\(record.kind?.name ?? "") messages" }
        if record.kind != nil, record.direction == nil { return "messages of unknown direction" }
        return "malformed frames"
    }
}
