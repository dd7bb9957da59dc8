import Foundation
import TestSupport
import Testing

/// Law 7: what `linesman lint` finds in a capture is what the relay found when it was recorded.
struct LiveEqualsOfflineTests {
    /// Rules that repair, change, block and spoil messages of the examples.
    private static let meddling = Repository.root.appending(path: "Fixtures/rules/meddling.yaml").path

    @Test(arguments: [
        ("--validate observe", 70), ("--validate enforce --preset mobilityhouse", 65), ("--validate off", 30),
        ("--passthrough", 20), ("--validate observe --rules \(meddling)", 60),
        ("--validate enforce --rules \(meddling)", 60),
    ])
    func `lint finds in a capture what the relay found live`(options: String, codes: Int) async throws {
        let examples = try await ActedExample.all()
        let run = try await Recording.make(options) { csms, port in
            for example in examples { try example.act(csms, port: port) }
        }
        defer { run.remove() }
        #expect(run.offline.differences(from: run.live) == [])
        #expect(run.recorded.differences(from: run.live) == [])
        #expect(run.codes.count >= codes, "\(run.codes.count)")
        #expect(run.codes.contains("LM9020") == options.contains("--rules"))
    }

    /// Pseudonyms have the length and the kind of what they replace, so only words that quote them differ.
    @Test func `lint finds the same in a redacted capture, but for what it quotes`() async throws {
        let examples = try await ActedExample.all()
        let run = try await Recording.make("--redact all") { csms, port in
            for example in examples { try example.act(csms, port: port) }
        }
        defer { run.remove() }
        #expect(run.offline.map(\.withoutQuotes).differences(from: run.live.map(\.withoutQuotes)) == [])
        #expect(run.recorded.map(\.withoutQuotes).differences(from: run.live.map(\.withoutQuotes)) == [])
        #expect(run.offline.differences(from: run.live).count < 4)
    }

    @Test func `lint finds in a capture what the relay's caps have ended`() async throws {
        let caps = "--handshake-timeout 1 --upstream-timeout 1 --idle-timeout 1 --max-stations 1"
        let run = try await Recording.make(caps) { csms, port in
            let slow = try Wire(to: port)
            slow.write("GET /CP-1".utf8)
            _ = slow.readToEnd()
            let waiting = try Wire(to: port)
            waiting.requestUpgrade()
            let silent = try csms.accept()
            #expect(waiting.readStatus() == 504)
            _ = silent.readToEnd()
            let unlucky = try Wire(to: port)
            unlucky.requestUpgrade()
            try csms.accept().reset()
            #expect(unlucky.readStatus() == 502)
            _ = unlucky.readToEnd()
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            let late = try Wire(to: port)
            #expect(late.readStatus() == 503)
            #expect(station.readFrame()?.opcode == 8)
            station.close()
            _ = end.readToEnd()
        }
        defer { run.remove() }
        #expect(run.offline.differences(from: run.live) == [])
        #expect(run.recorded.differences(from: run.live) == [])
        #expect(run.codes.isSuperset(of: ["LM1019", "LM1020", "LM1021", "LM1022", "LM1206"]), "\(run.codes)")
    }
}
