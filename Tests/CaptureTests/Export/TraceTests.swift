import Capture
import Foundation
import TestSupport
import Testing

/// Open OCPP Trace 1.1: conformance/README.md, producer and consumer.
struct TraceTests {
    private static func fixture(_ name: String) -> String {
        Repository.root.appending(path: "Fixtures/captures/\(name)").path
    }

    private static func export(_ paths: [String]) throws -> (lines: [String], skipped: [String: Int]) {
        var stream = try RecordStream(paths)
        var exporter = TraceExporter()
        var lines = LineBuffer()
        while let item = try stream.next() { exporter.append(item, to: &lines) }
        let text = lines.text
        return (text.split(separator: "\n").map(String.init), exporter.skipped)
    }

    /// What schema/trace-v1.schema.json states, clause by clause.
    private func check(_ record: [String: Any]) {
        for name in ["schemaVersion", "timestamp", "transport", "direction", "messageType"] {
            #expect(record[name] is String, "\(name)")
        }
        #expect(record["transport"] as? String == "json")
        #expect(["cp-to-csms", "csms-to-cp"].contains(record["direction"] as? String ?? ""))
        let type = record["messageType"] as? String ?? ""
        #expect(["CALL", "CALLRESULT", "CALLERROR"].contains(type))
        if type == "CALL" { #expect(record["action"] is String) }
        #expect((record["error"] is [String: Any]) == (type == "CALLERROR"))
        let known = [
            "schemaVersion", "timestamp", "ocppVersion", "transport", "chargePointId", "direction", "messageType",
            "messageId", "action", "payload", "raw", "error", "meta",
        ]
        #expect(Set(record.keys).isSubset(of: known))
    }

    @Test(arguments: ["misbehaving", "charging"])
    func `every exported record fits the schema and decodes to its frame`(name: String) throws {
        let (lines, _) = try Self.export([Self.fixture(name)])
        #expect(lines.count > 10)
        for line in lines {
            let record = try Sample.object(line)
            check(record)
            let raw = try #require(record["raw"] as? String)
            let frame = try #require(try JSONSerialization.jsonObject(with: Data(raw.utf8)) as? [Any])
            #expect(frame[1] as? String == record["messageId"] as? String)
            switch record["messageType"] as? String {
            case "CALL":
                #expect(frame[0] as? Int == 2)
                #expect(frame[2] as? String == record["action"] as? String)
                #expect((frame[3] as? NSObject) == (record["payload"] as? NSObject))
            case "CALLRESULT":
                #expect(frame[0] as? Int == 3)
                #expect((frame[2] as? NSObject) == (record["payload"] as? NSObject))
            default:
                #expect(frame[0] as? Int == 4)
                #expect(frame[2] as? String == (record["error"] as? [String: Any])?["code"] as? String)
            }
        }
    }

    @Test func `counts what the format cannot hold`() throws {
        let (_, skipped) = try Self.export([Self.fixture("misbehaving")])
        #expect(skipped["malformed frames"] == 4)
        #expect(skipped["handshake events"] == 2)
        #expect(skipped["open events"] == 1)
    }

    @Test(arguments: ["misbehaving", "charging"])
    func `export, import, export is stable to the byte`(name: String) throws {
        let first = try Self.export([Self.fixture(name)]).lines
        try Sample.withFolder { folder in
            let trace = folder + "/trace.jsonl"
            try (first.joined(separator: "\n") + "\n").write(toFile: trace, atomically: true, encoding: .utf8)
            var stream = try RecordStream([trace])
            var encoder = LineEncoder()
            var lines = LineBuffer()
            var sequence: UInt64 = 0
            while let item = try stream.next() {
                sequence += 1
                encoder.append(item.record, sequence: sequence, to: &lines)
            }
            let imported = folder + "/imported.jsonl"
            try Data(lines.text.utf8).write(to: URL(fileURLWithPath: imported))
            #expect(try Self.export([imported]).lines == first)
        }
    }

    private func view(_ lines: [String]) throws -> [String: Any] {
        var view = TraceView()
        for line in lines {
            let bytes = Array(line.utf8)
            if let read = CaptureLine(bytes.span.bytes) { _ = view.add(read, in: bytes.span.bytes) }
        }
        return try Sample.object(view.json())
    }

    private func line(_ type: String, _ id: String, up: Bool = true, action: String? = nil) -> String {
        let direction = up ? "cp-to-csms" : "csms-to-cp"
        let extra = (action.map { #","action":"\#($0)""# } ?? "") + (type == "CALLERROR" ? #","error":{}"# : "")
        return
            #"{"schemaVersion":"1.1","timestamp":"2026-01-01T00:00:00Z","transport":"json","direction":"\#(direction)","messageType":"\#(type)","messageId":"\#(id)"\#(extra),"unknown":[1]}"#
    }

    @Test func `a response answers the most recent open CALL from the other side`() throws {
        let view = try view([
            line("CALL", "a", action: "One"), line("CALL", "a", action: "Two"),
            line("CALL", "a", up: false, action: "Down"),
            line("CALLRESULT", "a", up: false), line("CALLERROR", "a", up: false), line("CALLRESULT", "a", up: false),
            line("CALLRESULT", "a"), line("CALLRESULT", "b", up: false, action: "Said"),
            line("CALL", "c", action: "Open"),
        ])
        let records = try #require(view["records"] as? [[String: Any]])
        #expect(records.map { $0["correlatesWith"] as? Int } == [nil, nil, nil, 1, 0, nil, 2, nil, nil])
        #expect(
            records.map { $0["action"] as? String } == [
                "One", "Two", "Down", "Two", "One", nil, "Down", "Said", "Open",
            ]
        )
        #expect(view["orphanResponses"] as? [Int] == [5, 7])
        #expect(view["unansweredCalls"] as? [Int] == [8])
        #expect(view["counts"] as? [String: Int] == ["records": 9, "calls": 4, "callResults": 4, "callErrors": 1])
        #expect(view["schemaVersion"] as? String == "1.1")
    }

    @Test func `a trace without records has a view too`() throws {
        let view = try view([])
        #expect(view["schemaVersion"] as? String == "unknown")
        #expect((view["records"] as? [Any])?.isEmpty == true)
    }

    @Test func `the view of an export agrees with the capture`() throws {
        let lines = try Self.export([Self.fixture("charging")]).lines
        let view = try view(lines)
        #expect((view["orphanResponses"] as? [Int])?.isEmpty == true)
        #expect((view["unansweredCalls"] as? [Int])?.isEmpty == true)
        #expect((view["counts"] as? [String: Int])?["calls"] == 6)
    }
}
