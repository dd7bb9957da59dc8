import Capture
import Foundation
import Playback
import Testing
import Traffic

/// What lint keeps of a connection goes with the connection.
struct LintMemoryTests {
    private struct Listener: LintListener {
        var findings = 0
        let isProgressDue = true
        var most = 0
        let lint: Lint

        mutating func found(_ findings: [Finding], file: String, row: Int?) { self.findings += findings.count }
        mutating func cannotRead(_ problem: String) {}
        mutating func passed(_ bytes: Int) { most = max(most, lint.openConnections) }
    }

    private static func line(
        _ event: String,
        _ connection: Int,
        _ members: String = "",
        direction: String = "cp-to-csms",
        raw: String = ""
    ) -> String {
        #"{"timestamp":"2026-08-22T10:00:00Z","direction":"\#(direction)","chargePointId":"CP-\#(connection)","#
            + #""ocppVersion":"1.6","meta":{"event":"\#(event)","connection":\#(connection),"monotonic":5\#(members)}\#(raw)}"#
    }

    private static func capture(_ connections: Int, ending: Bool) -> String {
        let end = #","how":"end","reason":"end of stream""#
        var lines: [String] = []
        for connection in 1...connections {
            lines.append(line("open", connection, #","text":"127.0.0.1:1""#))
            lines.append(line("frame", connection, raw: #","raw":"[2,\"1\",\"Heartbeat\",{\"x\":1}]""#))
            guard ending else { continue }
            lines.append(line("close", connection, end))
            lines.append(line("close", connection, end, direction: "csms-to-cp"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func judge(_ text: String, most: Int = 1 << 15) throws -> (findings: Int, most: Int, stations: Int) {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lint-\(UUID().uuidString).jsonl").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let lint = Lint()
        lint.maxConnections = most
        var listener = Listener(lint: lint)
        lint.read(path, telling: &listener)
        return (listener.findings, listener.most, lint.stations)
    }

    @Test(arguments: [100, 200, 400])
    func `follows no connection that has ended`(count: Int) throws {
        let run = try Self.judge(Self.capture(count, ending: true))
        #expect(run.most <= 1 && run.stations == count)
        #expect(run.findings >= count)
    }

    @Test(arguments: [100, 200, 400])
    func `gives up what is never heard of again`(count: Int) throws {
        let run = try Self.judge(Self.capture(count, ending: false), most: 40)
        #expect(run.most <= 40 && run.most > 10 && run.stations == count)
        // Each message has its finding all the same, and there is one about the end of the file.
        let unbounded = try Self.judge(Self.capture(count, ending: false))
        #expect(unbounded.most == count && run.findings == unbounded.findings)
    }
}
