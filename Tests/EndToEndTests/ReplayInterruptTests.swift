import Foundation
import Glibc
import TestSupport
import Testing

/// Ctrl-C does not lose what a replay has found.
struct ReplayInterruptTests {
    private static func record(_ fields: String, at time: String) -> String {
        #"{"chargePointId":"CP-1",\#(fields),"timestamp":"\#(time)"}"# + "\n"
    }

    private static let capture =
        record(
            #""direction":"cp-to-csms","messageType":"CALL","messageId":"1","action":"BootNotification","#
                + #""payload":{"chargePointModel":"M","chargePointVendor":"V"}"#,
            at: "2026-01-02T03:04:05Z"
        )
        + record(
            #""direction":"csms-to-cp","messageType":"CALLRESULT","messageId":"1","action":"BootNotification","#
                + #""payload":{"currentTime":"2026-01-02T03:04:06Z","interval":60,"status":"Accepted"}"#,
            at: "2026-01-02T03:04:06Z"
        )
        + record(
            #""direction":"cp-to-csms","messageType":"CALL","messageId":"2","action":"Heartbeat","payload":{}"#,
            at: "2026-01-02T09:04:06Z"
        )

    @Test func `a mismatch is told when it is found, and Ctrl-C writes the report so far`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.capture, as: "day.jsonl")
        let csms = try ChildProcess.peer("csms")
        let port = try await csms.event("listening").port ?? 0
        // The station has another six hours to go.
        let replay = try ChildProcess(
            Repository.linesman,
            [
                "replay", "station", file, "--to", "ws://127.0.0.1:\(port)/ocpp", "--pace", "recorded", "--format",
                "junit", "-o", folder.path("report.xml"),
            ]
        )
        _ = try await replay.line(containing: "✗ CP-1 BootNotification 1: /interval is 300, was 60")
        replay.signal(SIGINT)
        #expect(try await replay.exitStatus() == 1, "\(replay.transcript)")
        let report = try #require(folder.read("report.xml"))
        #expect(report.contains(#"tests="1" failures="1""#), "\(report)")
        #expect(folder.names == ["day.jsonl", "report.xml"])
    }

    @Test func `a CSMS that nobody dials ends by Ctrl-C with an empty report`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.capture, as: "day.jsonl")
        let replay = try ChildProcess(Repository.linesman, ["replay", "csms", file, "--listen", "127.0.0.1:0"])
        _ = try await replay.line(containing: "listening on ")
        replay.signal(SIGINT)
        #expect(try await replay.exitStatus() == 130, "\(replay.transcript)")
        #expect(replay.lines.last == "0 messages of 0 stations compared, 0 mismatches")
    }
}
