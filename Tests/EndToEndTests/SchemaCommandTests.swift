import Foundation
import TestSupport
import Testing

/// `linesman schema`, run as its user runs it.
struct SchemaCommandTests {
    private func run(_ arguments: String..., input: String? = nil) async throws -> (status: Int32, lines: [String]) {
        let process = try ChildProcess(Repository.linesman, ["schema"] + arguments)
        for line in input?.split(separator: "\n") ?? [] { process.write(line: String(line)) }
        process.endInput()
        return (try await process.exitStatus(), process.lines)
    }

    @Test func `lists every action of a version`() async throws {
        let (status, lines) = try await run("list", "--ocpp", "2.1")
        #expect(status == 0)
        #expect(lines.count { $0.hasPrefix("  ") } == 91)
        #expect(lines.contains { $0.contains("BatterySwap") && $0.contains("station → CSMS") })
    }

    @Test func `shows a message whatever ending and case its name has`() async throws {
        for name in ["BootNotification", "bootnotification", "BootNotificationRequest", "BootNotification.conf"] {
            let (status, lines) = try await run("show", name, "--ocpp", "1.6")
            #expect(status == 0)
            #expect(lines.first == "BootNotification  CALL  station → CSMS")
            #expect(
                lines.contains {
                    $0.contains("chargePointVendor") && $0.contains("string(20)") && $0.contains("required")
                }
            )
            #expect(lines.contains { $0.contains("Accepted | Pending | Rejected") })
        }
    }

    @Test func `guesses what was meant`() async throws {
        let (status, lines) = try await run("show", "BootNotifcation")
        #expect(status == 2)
        #expect(lines.joined().contains("Did you mean BootNotification?"))
    }

    @Test func `shows a message as JSON`() async throws {
        let (status, lines) = try await run("show", "Reset", "--ocpp", "2.0.1", "--format", "json")
        #expect(status == 0)
        let data = Data(lines.joined(separator: "\n").utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let request = try #require(object["request"] as? [String: Any])
        let fields = try #require(request["fields"] as? [[String: Any]])
        #expect(fields.compactMap { $0["name"] as? String } == ["customData", "type", "evseId"])
        #expect(object["directions"] as? [String] == ["csms-to-station"])
    }

    @Test func `judges frames line by line, in order, and goes on behind a bad line`() async throws {
        let input = #"""
            {"version":"1.6","action":"Reset","kind":"request","frame":"[2,\"1\",\"Reset\",{\"type\":\"Soft\"}]"}
            {"version":"1.6","action":"Reset","kind":"request","frame":"[2,\"1\",\"Reset\",{\"type\":\"soft\"}]"}
            {"version":"2.0.1","action":"Heartbeat","kind":"response","frame":"[3,\"1\",{\"currentTime\":\"now\"}]"}
            {"version":"2.1","action":"Nonsense","kind":"request","frame":"[2,\"1\",\"Nonsense\",{}]"}
            {"version":"1.6","action":"Heartbeat","kind":"request","frame":"[2,\"1\",\"Heartbeat\",{}"}
            not JSON
            {"version":"2.1","action":"NotifyPeriodicEventStream","kind":"request","frame_hex":"5b362c2231222c224e222c7b7d5d"}
            """#
        let (status, lines) = try await run("validate", "--messages", "-", input: input)
        #expect(status == 2)
        try #require(lines.count == 7)
        for (index, line) in lines.enumerated() { #expect(line.hasPrefix("{\"line\":\(index + 1),")) }
        #expect(lines[0] == #"{"line":1,"valid":true,"errorCode":null,"violations":[]}"#)
        #expect(lines[1].contains(#""errorCode":"PropertyConstraintViolation""#))
        #expect(lines[1].contains(#""keyword":"enum","pointer":"/type","from":23,"to":29"#))
        #expect(lines[2].contains(#""valid":true"#))
        #expect(lines[3].contains(#""valid":false,"errorCode":"NotImplemented""#))
        #expect(lines[4].contains(#""keyword":"syntax""#))
        #expect(lines[5].contains(#""error":"#))
        #expect(lines[6].contains(#""errorCode":"OccurrenceConstraintViolation""#))

        let formats = try await run("validate", "--messages", "-", "--formats", input: input)
        #expect(formats.lines[2].contains(#""keyword":"format","pointer":"/currentTime""#))
        let preset = try await run("validate", "--messages", "-", "--preset", "mobilityhouse", input: input)
        #expect(preset.lines[1].contains(#""errorCode":"FormatViolation""#))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: Repository.python.path), "no .venv; run `make deps`"))
    func `exports schemas that an independent checker accepts`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schemas-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (status, lines) = try await run("export", "--to", "json-schema", folder.path)
        #expect(status == 0)
        #expect(lines == ["387 files in \(folder.path)"])
        var files: [String] = []
        for version in ["ocpp1.6", "ocpp2.0.1", "ocpp2.1"] {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: version).path)
            files += names.map { folder.appending(path: version).appending(path: $0).path }
        }
        #expect(files.count == 387)
        let checker = try ChildProcess(
            Repository.python,
            ["-m", "check_jsonschema", "--check-metaschema"] + files
        )
        #expect(try await checker.exitStatus() == 0, "\(checker.transcript.suffix(500))")
    }
}
