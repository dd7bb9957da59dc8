import Foundation
import Playback
import TestSupport
import Testing
import Traffic

/// A program that links the library lints a recording in a few lines.
struct LintTests {
    private static func file(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lint-\(UUID().uuidString).txt").path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `finds in frames what a relay would find`() throws {
        let path = try Self.file(
            """
            @ocpp1.6
            > [2,"m1","Heartbeat",{"x":1}]
            < [3,"m1",{"currentTime":"2026-01-02T03:04:05Z"}]

            """
        )
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Lint.findings(in: path).map { "\($0.code) \($0.pointer)" } == ["LM2002 /x"])
    }

    @Test func `what cannot be read is thrown with its place`() throws {
        let path = try Self.file("> [2,\"m1\",\"Heartbeat\",{}]\n@nonsense\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = #expect(throws: LintError.self) { try Lint.findings(in: path) }
        #expect(error?.description.hasPrefix("\(path):2: ") == true)
        #expect(throws: LintError.self) { try Lint.findings(in: path + "-missing") }
    }

    /// The first connection begins a transaction, and what the second says of it is judged by that; another run of the
    /// relay knows nothing of the first.
    @Test(arguments: [(false, ["LM4058"]), (true, [])])
    func `remembers a station over its connections, and nothing over runs`(isNewRun: Bool, expected: [String]) throws {
        var lines: [String] = []
        var seq = 0
        func add(_ connection: Int, _ meta: String, raw: String? = nil, up: Bool = true) {
            seq += 1
            let message = raw.map { ",\"raw\":\"\($0.replacing("\"", with: "\\\""))\"" } ?? ""
            lines.append(
                "{\"timestamp\":\"2026-11-23T10:00:\(10 + seq).000Z\",\"direction\":\"\(up ? "cp-to-csms" : "csms-to-cp")\","
                    + "\"chargePointId\":\"CP-1\",\"ocppVersion\":\"1.6\",\"meta\":{\(meta),\"seq\":\(seq),"
                    + "\"connection\":\(connection),\"monotonic\":\(seq)000000000}\(message)}"
            )
        }
        func header(_ run: Int) {
            lines.append(
                "{\"timestamp\":\"2026-11-23T10:00:00Z\",\"meta\":{\"event\":\"header\",\"format\":\"linesman-capture\","
                    + "\"version\":1,\"run\":\(run),\"segment\":\(run),\"first\":\(seq + 1),\"monotonic\":1}}"
            )
        }
        func frame(_ connection: Int, _ raw: String, up: Bool) {
            add(connection, "\"event\":\"frame\"", raw: raw, up: up)
        }
        header(1)
        add(1, "\"event\":\"open\"")
        let time = "2026-11-23T10:00:10Z"
        frame(
            1,
            "[2,\"1\",\"StartTransaction\",{\"connectorId\":1,\"idTag\":\"A\",\"meterStart\":9,\"timestamp\":\"\(time)\"}]",
            up: true
        )
        frame(1, #"[3,"1",{"idTagInfo":{"status":"Accepted"},"transactionId":7}]"#, up: false)
        add(1, #""event":"close","how":"frame","code":1000,"reason":"""#)
        add(1, #""event":"close","how":"frame","code":1000,"reason":"""#, up: false)
        if isNewRun { header(2) }
        add(2, "\"event\":\"open\"")
        frame(
            2,
            "[2,\"2\",\"StopTransaction\",{\"transactionId\":7,\"meterStop\":8,\"timestamp\":\"\(time)\"}]",
            up: true
        )
        frame(2, #"[3,"2",{}]"#, up: false)
        let path = try Self.file(lines.joined(separator: "\n") + "\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let found = try Lint.findings(in: path).filter { 4000..<5000 ~= $0.code.number }
        #expect(found.map(\.code.description) == expected)
    }
}
