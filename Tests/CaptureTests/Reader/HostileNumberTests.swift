import Capture
import Foundation
import OCPP
import TestSupport
import Testing
import Traffic

/// Whatever a capture says, it is read to its end: what salvages damaged captures is the last that may give up.
struct HostileNumberTests {
    private static let header =
        #"{"timestamp":"2026-08-22T10:00:00Z","meta":{"event":"header","format":"linesman-capture","version":1,"run":7,"segment":1,"first":1}}"#

    private static func ping(_ meta: String, at time: String = "2026-08-22T10:00:01Z") -> String {
        #"{"timestamp":"\#(time)","direction":"cp-to-csms","chargePointId":"CP","meta":{"event":"ping",\#(meta)}}"#
    }

    private static func integrity(_ lines: [String]) throws -> CaptureIntegrity {
        try Sample.read([Array((lines.joined(separator: "\n") + "\n").utf8)], bufferBytes: 1 << 16).integrity
    }

    @Test func `the largest number that a record can have is its number`() throws {
        let last = Self.ping(#""seq":18446744073709551615"#)
        let once = try Self.integrity([Self.header, last])
        #expect(once.missing == 18_446_744_073_709_551_614)
        #expect(once.problems.map(\.kind) == [.missing, .noEnd])
        let again = try Self.integrity([Self.header, last, Self.ping(#""seq":0"#)])
        #expect(again.problems.map(\.kind) == [.missing, .repeated, .noEnd])
    }

    @Test func `nothing stands before the first record of a segment that begins with none`() throws {
        let header = Self.header.replacingOccurrences(of: #""first":1"#, with: #""first":0"#)
        #expect(try Self.integrity([header]).problems.map(\.kind) == [.noEnd])
        let torn = try Sample.read([Array((header + "\n{").utf8)]).integrity
        #expect(torn.problems.map(\.kind) == [.torn, .noEnd])
    }

    @Test func `gaps that count more than there can be count as many as there can be`() throws {
        let gap =
            #"{"timestamp":"2026-08-22T10:00:05Z","meta":{"event":"gap","records":18446744073709551615,"bytes":18446744073709551615}}"#
        let integrity = try Self.integrity([Self.header, gap, gap])
        #expect(integrity.missing == .max)
        #expect(integrity.problems.filter { $0.kind == .gap }.count == 2)
        var info = CaptureInfo()
        for _ in 0..<2 {
            if let line = CaptureLine(gap.utf8Span.span.bytes) { info.add(line, in: gap.utf8Span.span.bytes) }
        }
        #expect(info.gapRecords == .max)
    }

    @Test func `sizes and findings that are too large to add are added as far as that goes`() throws {
        let line =
            #"{"timestamp":"2026-08-22T10:00:01Z","messageType":"CALL","messageId":"1","action":"Heartbeat","chargePointId":"CP","direction":"cp-to-csms","meta":{"event":"frame","size":9223372036854775807,"findings":9223372036854775807},"raw":""}"#
        var stats = CaptureStats()
        var info = CaptureInfo()
        for _ in 0..<3 {
            guard let read = CaptureLine(line.utf8Span.span.bytes) else { continue }
            stats.add(read, in: line.utf8Span.span.bytes)
            info.add(read, in: line.utf8Span.span.bytes)
        }
        #expect(stats.bytes == .max && stats.rows.first?.findings == .max)
        #expect(info.stations["CP"]?.findings == .max)
    }

    @Test func `times at both ends of the calendar are far apart and no more`() throws {
        func frame(_ raw: String, at time: String) -> String {
            #"{"timestamp":"\#(time)","direction":"\#(raw.hasPrefix("[2") ? "cp-to-csms" : "csms-to-cp")","chargePointId":"CP","meta":{"event":"frame","connection":1},"raw":"\#(raw)"}"#
        }
        let lines = [
            frame(#"[2,\"1\",\"Heartbeat\",{}]"#, at: "1677-09-22T00:00:00Z"),
            frame(#"[3,\"1\",{}]"#, at: "2262-04-11T00:00:00Z"),
        ]
        try Sample.withFolder { folder in
            let path = folder + "/c.jsonl"
            try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
            var stream = try RecordStream([path])
            var latencies: [UInt64?] = []
            while let item = try stream.next() { latencies.append(item.record.latency) }
            #expect(latencies == [nil, UInt64(Int64.max)])
            let script = try #require(try ReplayScript.load([path]).first)
            var options = ReplayOptions()
            options.shiftsTime = true
            options.pace = .scaled(1e-300)
            var replay = StationReplay(script, station: "CP", options: options, now: .max - 1, wall: .max)
            #expect(replay.action(now: .max) != .finish)
        }
    }

    @Test(arguments: 0..<8)
    func `every reader ends, whatever the members of lines say`(seed: Int) throws {
        var hostile = HostileCapture(seed: UInt64(seed))
        var har = try HARExporter()
        var diff = try CaptureDiff()
        try Sample.withFolder { folder in
            for round in 0..<20 {
                let text = hostile.lines(12).joined(separator: "\n") + (round % 2 == 0 ? "\n" : "")
                let path = folder + "/c.jsonl"
                try text.write(toFile: path, atomically: true, encoding: .utf8)
                try Self.look(path)
                try Self.convert(path, in: folder, &har)
                try Self.rework(path, importing: round % 5 == 0, &diff)
                try Self.replay(path)
            }
        }
        try har.document(tool: "test") { _ in }
        try diff.differences { _ in }
    }

    private static func look(_ path: String) throws {
        var info = CaptureInfo()
        var stats = CaptureStats()
        for depth in [CaptureLine.Depth.full, .summary, .frame] {
            var reader = try CaptureReader([path])
            while let line = try reader.line(depth) {
                info.add(line, in: reader.lineBytes.bytes)
                if depth != .frame { stats.add(line, in: reader.lineBytes.bytes) }
            }
            #expect(reader.integrity.problems.map(\.finding).count == min(reader.integrity.problemCount, 1_000))
        }
        for row in stats.rows { _ = (row.sizes.percentile(0.99), row.latencies.percentile(0.5), row.sizes.mean) }
        var view = TraceView()
        var reader = try CaptureReader([path])
        while let line = try reader.line() { _ = view.add(line, in: reader.lineBytes.bytes) }
        #expect(view.json().hasSuffix("}\n"))
    }

    private static func convert(_ path: String, in folder: String, _ har: inout HARExporter) throws {
        var trace = TraceExporter()
        var pcapng = PcapngExporter(tool: "test")
        var csv = CSVExporter()
        let database = folder + "/c.db"
        var sqlite = try SQLiteExporter(path: database, apartFrom: [], replacesAnything: true)
        var run = FilterRun(try Filter("latency > 5s || size > 1k || payload.idTag == x"))
        var line = LineBuffer()
        var stream = try RecordStream([path], station: "CP-9")
        while let item = try stream.next() {
            trace.append(item, to: &line)
            csv.append(item, to: &line)
            pcapng.add(item)
            try har.add(item)
            try sqlite.add(item)
            _ = run.take(item)
        }
        pcapng.finish()
        try sqlite.finish()
    }

    private static func rework(_ path: String, importing: Bool, _ diff: inout CaptureDiff) throws {
        let redactor = Redactor(try Redaction(["all"], key: [7]))
        var encoder = LineEncoder()
        var line = LineBuffer()
        var merge = try CaptureMerge([path, path])
        var lines = 0
        while try merge.next({ next in
            lines += 1
            LineRewriter.append(
                next.bytes.span.bytes,
                next.line,
                sequence: .max,
                connection: next.connection,
                to: &line
            )
        }) {}
        var stream = try RecordStream([path])
        var isLeft = false
        while let item = try stream.next() {
            try diff.add(item, isLeft: isLeft)
            isLeft.toggle()
            encoder.append(redactor.redact(item.record), sequence: item.record.sequence ?? 1, to: &line)
        }
        var importer = LogImporter()
        var reader = LineReader(try LineSource(path: path))
        while importing, let text = reader.next() { _ = importer.take(text.bytes.bytes, isCut: text.isCut) }
        importer.finish()
        #expect(lines % 2 == 0)
    }

    private static func replay(_ path: String) throws {
        var options = ReplayOptions()
        options.shiftsTime = true
        options.pace = .scaled(0.1)
        for script in try ReplayScript.load([path]) {
            var station = StationReplay(
                script,
                station: "CP",
                options: options,
                now: 5,
                wall: 1_787_392_800_000_000_000
            )
            var csms = CSMSReplay(script, station: "CP", options: options, extra: .default)
            _ = csms.opened(now: 5)
            for step in script.steps {
                _ = station.action(now: .max / 2)
                _ = station.received(step.bytes, now: .max / 2, wall: 1_787_392_800_000_000_000)
                _ = csms.received(step.bytes, now: .max / 2, wall: 1_787_392_800_000_000_000)
            }
            csms.ended()
            station.ended("over")
        }
    }
}
