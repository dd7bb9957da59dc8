import Foundation
import TestSupport
import Testing

/// Rules in a running relay, seen by the Python package `ocpp` at both ends.
struct RulesInForceTests {
    private static let nine = Repository.root.appending(path: "Fixtures/rules/nine.yaml").path

    @Test func `the nine examples do on live sockets what their tests say`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "linesman-nine-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let cast = try await Cast(upstream: "ruled_csms", relay: ["--rules", Self.nine, "--record", folder])
        let station = try ChildProcess.peer("ruled_station", cast.url)
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        _ = try await cast.upstream.event("closed", number: 2)
        #expect(try await cast.stop() == 0, "\(cast.relay.transcript)")
        let csms = cast.upstream

        // 1: the CSMS said 3600.
        #expect(station.events(named: "booted").first?.interval == 60)
        // 2: the CSMS was answered, the station was not asked.
        #expect(csms.events(named: "refused").first?.status == .word("SecurityError"))
        #expect(csms.events(named: "refused").first?.reason == "tag is on the block list")
        #expect(station.events(named: "asked").map(\.idTag) == ["0001"])
        #expect(csms.events(named: "remote").first?.status == .word("Accepted"))
        // 3: a number arrives, and nothing that OCPP does not know.
        #expect(csms.events(named: "status").first?.transaction == 1)
        #expect(csms.events(named: "status").first?.value == "error_code,status")
        // 5: answered on the way.
        #expect(station.events(named: "pong").first?.status == .word("Accepted"))
        #expect(station.events(named: "pong").first?.value?.hasPrefix("pong 20") == true)
        #expect(csms.events(named: "data").isEmpty)
        // 6: the third dial gets through.
        #expect(station.events(named: "dialled").map(\.status) == [.number(503), .number(503), .number(101)])
        #expect(station.events(named: "dialled").first?.value == "5")
        // 7: hidden in the record, not on the wire.
        let record = try record(in: folder)
        #expect(record.contains("StartTransaction") && record.contains("***") && !record.contains(#"\"0001\""#))
        // 8: told and not done.
        #expect(csms.events(named: "stop").first?.meter == 400)
        #expect(cast.relay.transcript.contains("energy-register-went-backwards"))
    }

    @Test func `SIGHUP reads the rules again, and a bad file changes nothing`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "linesman-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        func write(_ tag: String) throws {
            let rule = "{ id: tag, match: { action: Authorize, type: call, version: ocpp1.6 }, then: [ \(tag) ] }"
            try Data("linesman: 1\nrules:\n  - \(rule)\n".utf8).write(to: file)
        }
        try write("set: { /idTag: ONE }")
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--rules", file.path])
        let (station, end) = try relay.conversation(csms)
        func ask(_ number: Int) -> String? {
            station.writeMasked("[2,\"\(number)\",\"Authorize\",{\"idTag\":\"A\"}]")
            return end.readText()
        }
        #expect(ask(1) == #"[2,"1","Authorize",{"idTag":"ONE"}]"#)
        try write("sett: { /idTag: TWO }")
        relay.process.signal(SIGHUP)
        _ = try await relay.process.line(containing: "LM9005")
        #expect(ask(2) == #"[2,"2","Authorize",{"idTag":"ONE"}]"#)
        try write("set: { /idTag: TWO }")
        relay.process.signal(SIGHUP)
        var number = 3
        while let seen = ask(number), seen.contains("ONE"), number < 100_000 { number += 1 }
        #expect(ask(number + 1)?.contains("TWO") == true)
        relay.process.signal(SIGTERM)
    }

    @Test func `with --test-on-reload a test that fails keeps rules from taking effect`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "linesman-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        func write(_ tag: String, expects: String) throws {
            let text = """
                linesman: 1
                rules:
                  - { id: tag, match: { action: Authorize, type: call, version: ocpp1.6 }, then: [ set: { /idTag: \(tag) } ] }
                tests:
                  - name: the tag is another
                    steps:
                      - up: [2, "1", Authorize, { idTag: A }]
                        expect: { forward: [2, "1", Authorize, { idTag: \(expects) }] }
                """
            try Data(text.utf8).write(to: file)
        }
        try write("ONE", expects: "TWO")
        let refused = try ChildProcess(
            Repository.linesman,
            [
                "run", "--upstream", "ws://127.0.0.1:9", "--listen", "127.0.0.1:0", "--test-on-reload", "--rules",
                file.path,
            ]
        )
        #expect(try await refused.exitStatus() == 2)
        #expect(refused.transcript.contains("LM9027"))
        #expect(refused.transcript.contains("test \"the tag is another\""))
        try write("ONE", expects: "ONE")
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--test-on-reload", "--rules", file.path])
        let (station, end) = try relay.conversation(csms)
        func ask(_ number: Int) -> String? {
            station.writeMasked("[2,\"\(number)\",\"Authorize\",{\"idTag\":\"A\"}]")
            return end.readText()
        }
        #expect(ask(1) == #"[2,"1","Authorize",{"idTag":"ONE"}]"#)
        try write("TWO", expects: "ONE")
        relay.process.signal(SIGHUP)
        _ = try await relay.process.line(containing: "the rules stay as they were")
        #expect(ask(2) == #"[2,"2","Authorize",{"idTag":"ONE"}]"#)
        try write("TWO", expects: "TWO")
        relay.process.signal(SIGHUP)
        var number = 3
        while let seen = ask(number), seen.contains("ONE"), number < 100_000 { number += 1 }
        #expect(ask(number + 1)?.contains("TWO") == true)
        relay.process.signal(SIGTERM)
    }

    /// The text of all segments.
    private func record(in folder: String) throws -> String {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
            .map { String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + $0)), as: UTF8.self) }
            .joined()
    }
}
