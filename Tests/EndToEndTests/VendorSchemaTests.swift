import Foundation
import TestSupport
import Testing

/// `--schemas`, with the Python package `ocpp` at both ends speaking a vendor's messages.
struct VendorSchemaTests {
    private static let files = [
        "linesman-schemas.json": #"""
        {
          "messages": [{"version": "1.6", "action": "SelfTest", "from": "csms", "request": "selftest.json",
                        "response": {"type": "object", "properties": {"result": {"enum": ["Passed", "Failed"]}}}}],
          "dataTransfer": [{"vendorId": "com.acme", "messageId": "Tariff", "request": "tariff.json",
                            "response": {"type": "object", "properties": {"price": {"type": "number"}}}}]
        }
        """#,
        "selftest.json": #"{"type": "object", "properties": {"level": {"type": "integer", "maximum": 3}}}"#,
        "tariff.json": #"""
        {"type": "object", "required": ["currency", "kWh"], "additionalProperties": false, "properties":
         {"currency": {"type": "string", "pattern": "^[A-Z]{3}$"}, "kWh": {"type": "number"}}}
        """#,
    ]

    private func folder(_ files: [String: String] = files) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "schemas-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return folder
    }

    private func findings(_ lines: [String]) -> [String] {
        lines.compactMap { line in
            guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let code = object["code"] as? String
            else { return nil }
            let number = (object["frame"] as? Int ?? object["number"] as? Int).map(String.init) ?? "-"
            return "\(code) \(number) \(object["action"] as? String ?? "-") \(object["pointer"] as? String ?? "-")"
        }
    }

    @Test func `vendors' messages are judged live, and the recording again the same`() async throws {
        let schemas = try folder()
        let record = schemas.appending(path: "record")
        defer { try? FileManager.default.removeItem(at: schemas) }
        let cast = try await Cast(
            upstream: "vendor",
            "csms",
            relay: ["--schemas", schemas.path, "--record", record.path, "--log-format", "json"]
        )
        let station = try ChildProcess.peer("vendor", "station", cast.url + "/CP-1")
        // The peers understand each other: the relay changes nothing.
        #expect(try await cast.upstream.event("tested", number: 2).value == "Perhaps")
        _ = try await cast.upstream.event("tests")
        _ = try await station.event("talked")
        station.write(line: "over")
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        _ = try await cast.upstream.event("closed")
        #expect(try await cast.stop() == 0, "\(cast.relay.transcript)")

        let live = findings(cast.relay.lines)
        let codes = live.map { $0.split(separator: " ").map(String.init) }
        #expect(
            codes.map { "\($0[0]) \($0[2]) \($0[3])" }.sorted() == [
                "LM2002 DataTransfer /data/note", "LM2003 DataTransfer /data/price", "LM2005 SelfTest /result",
                "LM2006 DataTransfer /data/currency", "LM2007 SelfTest /level",
            ],
            "\(cast.relay.transcript)"
        )

        let lint = try ChildProcess(
            Repository.linesman,
            ["lint", "--schemas", schemas.path, "--format", "jsonl", record.path]
        )
        #expect(try await lint.exitStatus() == 1)
        #expect(findings(lint.lines) == live, "\(lint.transcript)")
        #expect(lint.lines.contains { $0.contains("tariff.json#/properties/currency/pattern") })

        // Without the folder the action is unknown, and nobody looks into data.
        let plain = try ChildProcess(Repository.linesman, ["lint", "--format", "jsonl", record.path])
        #expect(try await plain.exitStatus() == 1)
        #expect(Set(findings(plain.lines).map { $0.prefix(6) }) == ["LM3001"], "\(plain.transcript)")
    }

    @Test(arguments: [["run", "--upstream", "ws://127.0.0.1:1/"], ["lint", "/dev/null"], ["schema", "check"]])
    func `a folder that cannot be used ends the program with 2 and says where it is wrong`(
        command: [String]
    ) async throws {
        let schemas = try folder(
            Self.files.merging(["tariff.json": "{\n\"properties\":\n{\"kWh\":{\"pattern\":\"(a)\\\\1\"}}}"]) { $1 }
        )
        defer { try? FileManager.default.removeItem(at: schemas) }
        let option = command[0] == "schema" ? [] : ["--schemas"]
        let process = try ChildProcess(Repository.linesman, command + option + [schemas.path])
        #expect(try await process.exitStatus() == 2)
        #expect(process.transcript.contains("tariff.json:3: #/properties/kWh/pattern: "), "\(process.transcript)")
        #expect(process.transcript.contains("fix: "))
    }

    @Test func `messages in bulk are judged by them`() async throws {
        let schemas = try folder()
        defer { try? FileManager.default.removeItem(at: schemas) }
        let process = try ChildProcess(
            Repository.linesman,
            ["schema", "validate", "--messages", "-", "--schemas", schemas.path]
        )
        let frames = [
            #"{"version":"1.6","action":"SelfTest","kind":"request","frame":"[2,\"1\",\"SelfTest\",{\"level\":4}]"}"#,
            #"{"version":"2.1","action":"DataTransfer","kind":"request","frame":"[2,\"1\",\"DataTransfer\",{\"vendorId\":\"com.acme\",\"messageId\":\"Tariff\",\"data\":{\"kWh\":1}}]"}"#,
            #"{"version":"1.6","action":"SelfTest","kind":"response","frame":"[3,\"1\",{\"result\":\"Failed\"}]"}"#,
        ]
        for frame in frames { process.write(line: frame) }
        process.endInput()
        #expect(try await process.exitStatus() == 1)
        #expect(
            process.lines.first?.hasPrefix(
                #"{"line":1,"valid":false,"errorCode":"PropertyConstraintViolation","violations":[{"keyword":"maximum","pointer":"/level","from":27,"to":28,"#
            ) == true,
            "\(process.transcript)"
        )
        #expect(process.lines[1].contains(#""keyword":"required","pointer":"/data","property":"currency""#))
        #expect(process.lines[2].contains(#""valid":true,"errorCode":null,"violations":[]"#))
    }

    @Test func `rules are about vendors' messages as about any`() async throws {
        let schemas = try folder()
        defer { try? FileManager.default.removeItem(at: schemas) }
        let rules = """
              - id: level
                match: { action: SelfTest, type: call, payload: { /level: { gt: 3 } } }
                then: [ set: { /level: 3 } ]
              - id: spoils
                match: { action: SelfTest, type: call, payload: { /level: 1 } }
                then: [ set: { /level: "${payload./note}" } ]
              - id: failed
                match: { action: SelfTest, type: result, payload: { /result: Failed } }
                then: [ set: { /result: Passed }, inject: { dir: down, action: SelfTest, payload: { level: 0 } } ]
            """
        let run = try await Recording.make(
            rules: rules,
            "--schemas \(schemas.path)",
            lint: ["--schemas", schemas.path]
        ) {
            csms,
            port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            end.writeUnmasked(#"[2,"c1","SelfTest",{"level":7}]"#)
            #expect(station.readText() == #"[2,"c1","SelfTest",{"level":3}]"#)
            station.writeMasked(#"[3,"c1",{"result":"Failed"}]"#)
            #expect(end.readText() == #"[3,"c1",{"result":"Passed"}]"#)
            let own = try #require(station.readText())
            #expect(own.hasSuffix(#","SelfTest",{"level":0}]"#))
            station.writeMasked(own.replacing("[2", with: "[3").replacing(#""SelfTest",{"level":0}"#, with: "{}"))
            end.writeUnmasked(#"[2,"c2","SelfTest",{"level":1,"note":"x"}]"#)
            #expect(station.readText() == #"[2,"c2","SelfTest",{"level":1,"note":"x"}]"#)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(run.codes.isSuperset(of: ["LM2007", "LM9020"]), "\(run.codes)")
        #expect(run.offline.differences(from: run.live) == [])
    }
}
