import Capture
import Machine
import Foundation
import OCPP
import Relay
import Traffic

/// `linesman-bench capture encode|write DIR|read PATH|pour DIR`: records per second of the journal's parts.
///
/// `pour` writes at a steady rate until it is killed and prints how many records it has appended, and when.
struct CaptureBench {
    private let mode: String
    private let path: String?
    private let records: Int
    private let stations: Int
    private let rate: Int
    private let policy: BacklogPolicy

    init(_ arguments: inout Arguments) throws {
        mode = arguments.next() ?? "encode"
        path = arguments.next()
        records = try arguments.number("records", default: 1_000_000)
        stations = try arguments.number("stations", default: 100)
        rate = try arguments.number("rate", default: 20_000)
        policy = arguments.value("policy").flatMap { BacklogPolicy(rawValue: $0) } ?? .drop
    }

    func run() throws {
        switch (mode, path) {
        case ("encode", _): encode()
        case ("write", let path?): try write(path)
        case ("read", let path?): try read(path)
        case ("pour", let path?): try pour(path)
        default: throw BenchError("capture takes encode, write DIR, read PATH or pour DIR")
        }
    }

    private func encode() {
        var encoder = LineEncoder { Catalogue.of($0).name(of: $1) }
        var lines = LineBuffer(capacity: 1 << 20)
        let traffic = EvenTraffic(stations: stations)
        var bytes = 0
        let started = SystemClock.monotonic
        for index in 0..<records {
            encoder.append(traffic.event(index), sequence: UInt64(index), to: &lines)
            if lines.count > 1 << 19 {
                bytes += lines.count
                lines.removeAll()
            }
        }
        report("encode", records: records, nanoseconds: SystemClock.monotonic - started, bytes: bytes + lines.count)
    }

    private func write(_ path: String) throws {
        var options = CaptureOptions()
        options.onBacklog = .block
        let journal = try SegmentTap(directory: path, options: options) { Catalogue.of($0).name(of: $1) }
        let hub = TapHub()
        hub.add(journal, policy: .block)
        let outlet = try hub.start(loops: 1)[0]
        let traffic = EvenTraffic(stations: stations)
        let started = SystemClock.monotonic
        for index in 0..<records { outlet.append(passing: traffic.event(index)) }
        hub.stop()
        let status = journal.status
        report("write", records: records, nanoseconds: SystemClock.monotonic - started, bytes: Int(status.bytes))
        print("lost \(status.lost), segments \(status.segments)")
    }

    /// A line for each hundredth of a second: records appended so far, and the monotonic clock then.
    private func pour(_ path: String) throws {
        var options = CaptureOptions()
        options.onBacklog = policy
        options.segmentBytes = 4 << 20
        let journal = try SegmentTap(directory: path, options: options) { Catalogue.of($0).name(of: $1) }
        let hub = TapHub()
        hub.add(journal, policy: policy)
        let outlet = try hub.start(loops: 1)[0]
        let traffic = EvenTraffic(stations: stations)
        var index = 0
        while index < records {
            for _ in 0..<rate / 100 {
                outlet.append(passing: traffic.event(index))
                index += 1
            }
            print("\(index) \(SystemClock.monotonic)")
            fflush(nil)
            SystemClock.pause(nanoseconds: 10_000_000)
        }
        hub.stop()
        print("lost \(journal.status.lost) \(journal.status.failure ?? "")")
    }

    private func read(_ path: String) throws {
        for (name, depth) in [("summary", CaptureLine.Depth.summary), ("full", .full)] {
            var reader = try CaptureReader([path])
            var lines = 0
            var frames = 0
            let started = SystemClock.monotonic
            while let line = try reader.line(depth) {
                lines += 1
                if line.event == .frame { frames += 1 }
            }
            report(
                "read \(name)",
                records: frames,
                nanoseconds: SystemClock.monotonic - started,
                bytes: reader.totalBytes
            )
            if !reader.integrity.isWhole { print("  \(reader.integrity.problemCount) problems") }
        }
    }

    private func report(_ what: String, records count: Int, nanoseconds: UInt64, bytes: Int) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
        let system = Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
        let seconds = Double(nanoseconds) / 1e9
        let rate = Double(count) / seconds / 1e6
        print(
            String(
                format: "%@: %d records in %.3f s, %.2f M/s, %.0f ns each, %d bytes each; CPU so far %.3f + %.3f s",
                what,
                count,
                seconds,
                rate,
                seconds * 1e9 / Double(max(count, 1)),
                bytes / max(count, 1),
                user,
                system
            )
        )
    }
}

/// An endless, even mix of OCPP 1.6 messages: calls and their answers, in pairs, from many stations.
private struct EvenTraffic {
    private let frames: [(frame: [UInt8], direction: Direction, action: ActionID?)]
    private let names: [String]

    init(stations: Int) {
        names = (0..<stations).map { "CP-\($0 + 1_000)" }
        let catalogue = Catalogue.of(.v16)
        let pairs = [
            ("Heartbeat", "{}", #"{"currentTime":"2026-08-22T10:00:00.000Z"}"#),
            (
                "StatusNotification",
                #"{"connectorId":1,"errorCode":"NoError","status":"Available","timestamp":"2026-08-22T10:00:00Z"}"#,
                "{}"
            ),
            (
                "MeterValues",
                #"{"connectorId":1,"transactionId":4711,"meterValue":[{"timestamp":"2026-08-22T10:00:00Z","sampledValue":[{"value":"1234.5","context":"Sample.Periodic","measurand":"Energy.Active.Import.Register","unit":"Wh"},{"value":"16.1","context":"Sample.Periodic","measurand":"Current.Import","phase":"L1","unit":"A"},{"value":"15.9","context":"Sample.Periodic","measurand":"Current.Import","phase":"L2","unit":"A"},{"value":"229.8","measurand":"Voltage","phase":"L1-N","unit":"V"}]}]}"#,
                "{}"
            ),
            (
                "Authorize", #"{"idTag":"04A2B3C4D5E6F7"}"#,
                #"{"idTagInfo":{"status":"Accepted","expiryDate":"2027-01-01T00:00:00Z"}}"#
            ),
        ]
        frames = pairs.enumerated().flatMap {
            index,
            pair -> [(frame: [UInt8], direction: Direction, action: ActionID?)] in
            let id = "19223201-3a7b-4f21-9c8d-00000000000\(index)"
            let action = catalogue.action(named: pair.0)
            return [
                (Array(#"[2,"\#(id)","\#(pair.0)",\#(pair.1)]"#.utf8), .up, action),
                (Array(#"[3,"\#(id)",\#(pair.2)]"#.utf8), .down, action),
            ]
        }
    }

    func event(_ index: Int) -> Event {
        let (frame, direction, action) = frames[index % frames.count]
        let connection = index / frames.count % names.count
        let time = Timestamp(
            monotonic: UInt64(index) * 10_000,
            wall: 1_787_392_800_000_000_000 + Int64(index) * 10_000
        )
        let leg = direction == .up ? Leg.station : .csms(0)
        var header = EventHeader(connection: UInt64(connection + 1), leg: leg, at: time)
        header.version = .v16
        header.kind = direction == .up ? .call : .result
        header.flags = .wellFormed
        header.action = action
        if direction == .down { header.latency = 20_000_000 + UInt64(index % 997) * 10_000 }
        return Event(header, station: names[connection], .message(Event.Message(frame)))
    }
}

extension EventOutlet {
    /// Tells of a message that passes now.
    fileprivate func append(passing event: Event) {
        var header = event.header
        header.time = Timestamp(monotonic: SystemClock.monotonic, wall: SystemClock.wall)
        append(header, station: event.station.utf8Span.span.bytes, bytes: event.bytes.span.bytes)
    }
}
