import Foundation
import Glibc
import TestSupport
import Testing

/// What stays of a relay that does not start, or that leaves in haste.
struct RunEndsTests {
    @Test func `a relay that cannot listen leaves no segment behind`() async throws {
        let folder = try TemporaryFolder()
        let csms = try Wire.listening()
        let first = try await RelayProcess(upstream: csms)
        let arguments = RelayProcess.arguments(listen: first.port, upstream: csms.port)
        let second = try await LinesmanRun(arguments + ["--record", folder.path("cap")])
        #expect(second.status == 2 && second.text.contains("Address already in use"), "\(second.text)")
        #expect(folder.names == ["cap"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("cap")).isEmpty)
    }

    @Test func `ruins of an earlier start are passed over, and swept away by the next`() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "cap"),
            withIntermediateDirectories: true
        )
        try folder.write("", as: "cap/capture-000001.jsonl")
        try folder.write("half", as: "cap/capture-000001.jsonl.gz.part")
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--record", folder.path("cap")])
        relay.process.signal(SIGTERM)
        #expect(try await relay.process.exitStatus() == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path("cap"))
        #expect(left == ["capture-000001.jsonl"])
        try folder.write("", as: "cap/capture-000002.jsonl")
        #expect(try await LinesmanRun(["capture", "verify", folder.path("cap")]).status == 0)
        #expect(try await LinesmanRun(["lint", folder.path("cap")]).status == 0)
    }

    @Test func `a relay that leaves in haste closes its recording first`() async throws {
        let folder = try TemporaryFolder()
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--record", folder.path("cap"), "--drain-timeout", "10m"])
        let (station, end) = try relay.conversation(csms)
        station.writeMasked(#"[2,"1","Heartbeat",{}]"#)
        _ = end.readText()
        relay.process.signal(SIGTERM)
        _ = try await relay.process.line(containing: "draining")
        let again = Task {
            while !Task.isCancelled {
                relay.process.signal(SIGTERM)
                await Task.yield()
            }
        }
        #expect(try await relay.process.exitStatus() == 128 + SIGTERM)
        again.cancel()
        let verdict = try await LinesmanRun(["capture", "verify", folder.path("cap")])
        #expect(verdict.status == 0, "\(verdict.text)")
    }

    @Test func `a rule's line has the level that the rule gives it`() async throws {
        let folder = try TemporaryFolder()
        let rules = try folder.write(
            """
            linesman: 1
            rules:
              - id: beat
                match: { action: Heartbeat, type: call }
                then:
                  - log: { level: error, message: "it is bad" }
                  - log: { level: warning, message: "it is odd" }
                  - log: { level: info, message: "it is so" }
            """,
            as: "rules.yaml"
        )
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["-q", "--rules", rules])
        let (station, end) = try relay.conversation(csms)
        station.writeMasked(#"[2,"1","Heartbeat",{}]"#)
        _ = end.readText()
        _ = try await relay.process.line(containing: "it is so")
        #expect(relay.process.lines.contains("linesman: error: CP-1: rule beat: it is bad"))
        #expect(relay.process.lines.contains("linesman: warning: CP-1: rule beat: it is odd"))
        #expect(relay.process.lines.contains("linesman: CP-1: rule beat: it is so"))
    }
}
