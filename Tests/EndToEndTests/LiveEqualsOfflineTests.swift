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

/// One run of a relay that records while every bad example passes through it, and what was found.
private struct Recording {
    let folder: String
    /// Findings as JSON with sorted keys, in order: said by the relay, written in the capture, found by `lint`.
    let live: [String]
    let recorded: [String]
    let offline: [String]

    /// The different codes found live.
    var codes: Set<String> { Set(live.compactMap { $0.firstMatch(of: /"code":"(LM\d{4})"/).map { String($0.1) } }) }

    static func make(_ options: String, _ play: (Wire, UInt16) throws -> Void) async throws -> Recording {
        let folder = FileManager.default.temporaryDirectory.appending(path: "law7-\(UUID().uuidString)").path
        let csms = try Wire.listening()
        let relay = try await RelayProcess(
            upstream: csms,
            ["--record", folder, "--log-format", "json", "--max-message", "64k"]
                + options.split(separator: " ").map(String.init)
        )
        try play(csms, relay.port)
        relay.process.signal(SIGTERM)
        _ = try await relay.process.exitStatus()
        let lint = try ChildProcess(Repository.linesman, ["lint", folder, "--format", "jsonl"])
        _ = try await lint.exitStatus()
        let segment = try String(contentsOfFile: folder + "/capture-000001.jsonl", encoding: .utf8)
        return Recording(
            folder: folder,
            live: try relay.process.lines.compactMap { try finding($0) },
            recorded: try segment.split(separator: "\n").compactMap { try finding(inRecord: String($0)) },
            offline: try lint.lines.compactMap { try finding($0) }
        )
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// The finding of an output line without the place it was read from; nil for another line.
    private static func finding(_ line: String) throws -> String? {
        guard line.hasPrefix(#"{"event":"finding""#) else { return nil }
        return try sorted(JSONSerialization.jsonObject(with: Data(line.utf8)))
    }

    private static func finding(inRecord line: String) throws -> String? {
        guard line.contains(#""event":"finding""#) else { return nil }
        let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try sorted((record?["meta"] as? [String: Any])?["detail"] ?? [:])
    }

    private static func sorted(_ value: Any) throws -> String {
        var object = (value as? [String: Any]) ?? [:]
        object["file"] = nil
        object["line"] = nil
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}

extension String {
    /// A finding without the words that may quote a value.
    fileprivate var withoutQuotes: String { replacing(/"(message|seen)":"(\\.|[^"\\])*",/, with: "") }
}

extension [String] {
    /// What was put in and left out, as far as a message can show.
    fileprivate func differences(from other: [String]) -> [String] {
        difference(from: other).prefix(4).map { change in
            switch change {
            case .insert(_, let text, _): "+ " + text
            case .remove(_, let text, _): "- " + text
            }
        }
    }
}
