import Foundation
import TestSupport
import Testing

/// `linesman capture` and `linesman rules apply` over what people have.
struct CaptureCommandTests {
    private static let rules = """
        linesman: 1
        rules:
          - { id: beat, match: { action: Heartbeat, type: call }, then: [ tag: x ] }
        """

    @Test func `rules apply over what it cannot read is no success`() async throws {
        let folder = try TemporaryFolder()
        let rules = try folder.write(Self.rules, as: "rules.yaml")
        let words = try folder.write("no frame here\n", as: "words.txt")
        let none = try await LinesmanRun(["rules", "apply", rules, words])
        #expect(none.status == 2 && none.text.contains("linesman: error: \(words) holds no record"), "\(none.text)")
        let mixed = try folder.write("no frame here\n" + #"[2,"1","Heartbeat",{}]"# + "\n", as: "mixed.txt")
        #expect(try await LinesmanRun(["rules", "apply", rules, mixed]).status == 2)
    }

    @Test func `frames with their direction in front are read by every command that reads captures`() async throws {
        let folder = try TemporaryFolder()
        let rules = try folder.write(Self.rules, as: "rules.yaml")
        let frames = try folder.write(
            #"> [2,"1","Heartbeat",{}]"# + "\n" + #"<[3,"1",{"currentTime":"2026-01-02T03:04:05Z"}]"# + "\n",
            as: "frames.txt"
        )
        let applied = try await LinesmanRun(["rules", "apply", rules, frames])
        #expect(applied.status == 0 && applied.text.contains("beat: fired 1 time"), "\(applied.text)")
        let up = try await LinesmanRun(["capture", "grep", "--count", "dir == up && action == Heartbeat", frames])
        let down = try await LinesmanRun(["capture", "grep", "--count", "dir == down", frames])
        #expect(up.lines == ["1"] && down.lines == ["1"], "\(up.text) \(down.text)")
    }

    @Test func `nothing was rewritten where no rule was`() async throws {
        let folder = try TemporaryFolder()
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--record", folder.path("cap")])
        let (station, end) = try relay.conversation(csms)
        station.writeMasked(#"[2,"1","Heartbeat",{}]"#)
        _ = end.readText()
        station.close()
        end.close()
        relay.process.signal(SIGTERM)
        #expect(try await relay.process.exitStatus() == 0)
        let found = try await LinesmanRun(["capture", "grep", "--count", "rewritten", folder.path("cap")])
        #expect(found.status == 1 && found.lines == ["0"], "\(found.text)")
        let listed = try await LinesmanRun(["capture", "cat", "--detail", "4", folder.path("cap")])
        #expect(listed.text.contains("Heartbeat") && !listed.text.contains(#"→ {"up":"#), "\(listed.text)")
    }
}
