import Foundation
import TestSupport
import Testing

/// `linesman rules apply -o`: the capture that would have been made.
struct AppliedCaptureTests {
    private static let meddling = Repository.root.appending(path: "Fixtures/rules/meddling.yaml").path
    private static let none = "linesman: 1\nrules: []\n"

    /// What rules did to a capture is undone and done again, so that it has to come out as it was.
    @Test(arguments: ["--validate observe", "--validate enforce", "--validate off"])
    func `rules applied to what they have made make it again`(options: String) async throws {
        let examples = try await ActedExample.all()
        let run = try await Recording.make("\(options) --rules \(Self.meddling)") { csms, port in
            for example in examples { try example.act(csms, port: port) }
        }
        defer { run.remove() }
        let made = try await Applied(Self.meddling, run.folder)
        defer { made.remove() }
        #expect(made.recorded.differences(from: run.live) == [])
        #expect(made.offline.differences(from: run.live) == [])
        let (new, old) = (Applied.events(made.capture), Applied.events(run.capture))
        #expect(new.count == old.count)
        #expect(new.differences(from: old) == [])
        #expect(old.contains { $0.contains("rewritten") } && old.contains { $0.contains("blocked") })
    }

    @Test func `rules that do nothing leave a capture as it was`() async throws {
        let examples = try await ActedExample.all()
        let run = try await Recording.make("--validate observe") { csms, port in
            for example in examples { try example.act(csms, port: port) }
        }
        defer { run.remove() }
        let rules = FileManager.default.temporaryDirectory.appending(path: "none-\(UUID().uuidString).yaml")
        try Data(Self.none.utf8).write(to: rules)
        defer { try? FileManager.default.removeItem(at: rules) }
        let made = try await Applied(rules.path, run.folder)
        defer { made.remove() }
        #expect(made.offline.differences(from: run.live) == [])
        #expect(Applied.events(made.capture).differences(from: Applied.events(run.capture)) == [])
    }

    @Test func `what a rule ends or sends stands there, and other commands read it`() async throws {
        let rules = """
            linesman: 1
            rules:
              - id: hide
                match: { type: call, action: Authorize, version: ocpp1.6 }
                then: [ redact: [ /idTag ], inject: { dir: down, action: TriggerMessage, payload: { requestedMessage: Heartbeat } } ]
              - id: bye
                match: { type: call, action: StopTransaction, version: ocpp1.6 }
                then: [ close: { code: 1008, reason: enough } ]
            """
        let file = FileManager.default.temporaryDirectory.appending(path: "end-\(UUID().uuidString).yaml")
        try Data(rules.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let run = try await Recording.make("--validate observe") { csms, port in
            let (station, end) = try RelayProcess.conversation(csms, port: port)
            func ask(_ frame: String, _ answer: String) {
                station.writeMasked(frame)
                _ = end.readText()
                end.writeUnmasked(answer)
                _ = station.readText()
            }
            ask(#"[2,"1","Authorize",{"idTag":"SECRET"}]"#, #"[3,"1",{"idTagInfo":{"status":"Accepted"}}]"#)
            ask(#"[2,"2","Heartbeat",{}]"#, #"[3,"2",{"currentTime":"2026-01-01T00:00:00Z"}]"#)
            ask(
                #"[2,"3","StopTransaction",{"meterStop":1,"timestamp":"2026-01-01T00:00:00Z","transactionId":1}]"#,
                #"[3,"3",{}]"#
            )
            ask(#"[2,"4","Heartbeat",{}]"#, #"[3,"4",{"currentTime":"2026-01-01T00:00:00Z"}]"#)
            station.close()
            end.close()
        }
        defer { run.remove() }
        let made = try await Applied(file.path, run.folder)
        defer { made.remove() }
        #expect(made.text.contains("3 were left out: a rule had ended their connection"))
        #expect(!made.capture.contains("SECRET") && made.capture.contains("***"))
        let events = Applied.events(made.capture)
        #expect(events.contains { $0.contains(#""linesman-1-1""#) && $0.contains("injected") })
        #expect(events.contains { $0.contains("StopTransaction") && $0.contains("blocked") })
        #expect(!made.capture.contains(#"\"4\""#))
        #expect(made.capture.contains(#""code":1008"#))
        for command in [["capture", "cat"], ["capture", "stats"], ["capture", "verify"]] {
            let process = try ChildProcess(Repository.linesman, command + [made.path])
            #expect(try await process.exitStatus() == 0, "\(command) \(process.transcript)")
        }
        let onto = try ChildProcess(
            Repository.linesman,
            ["rules", "apply", file.path, made.path, "-o", made.path]
        )
        #expect(try await onto.exitStatus() == 2)
    }
}

/// What `rules apply -o` has written.
private struct Applied {
    let path: String
    let capture: String
    /// What it printed.
    let text: String
    let recorded: [String]
    let offline: [String]

    init(_ rules: String, _ folder: String) async throws {
        path = FileManager.default.temporaryDirectory.appending(path: "applied-\(UUID().uuidString).jsonl").path
        let process = try ChildProcess(Repository.linesman, ["rules", "apply", rules, folder, "-o", path])
        let status = try await process.exitStatus()
        text = process.lines.joined(separator: "\n")
        #expect(status < 2, "\(process.transcript)")
        capture = try String(contentsOfFile: path, encoding: .utf8)
        recorded = try capture.split(separator: "\n").compactMap { try Recording.finding(inRecord: String($0)) }
        let lint = try ChildProcess(Repository.linesman, ["lint", path, "--format", "jsonl"])
        _ = try await lint.exitStatus()
        offline = try lint.lines.compactMap { try Recording.finding($0) }
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    /// All records but findings, by connection, without what numbers the lines.
    static func events(_ capture: String) -> [String] {
        var byConnection: [Int: [String]] = [:]
        for line in capture.split(separator: "\n") {
            guard var record = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                var meta = record["meta"] as? [String: Any], let event = meta["event"] as? String,
                !["header", "end", "finding"].contains(event)
            else { continue }
            meta["seq"] = nil
            record["meta"] = meta
            let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
            let data = (try? JSONSerialization.data(withJSONObject: record, options: options)) ?? Data()
            byConnection[meta["connection"] as? Int ?? 0, default: []].append(String(decoding: data, as: UTF8.self))
        }
        return byConnection.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}
