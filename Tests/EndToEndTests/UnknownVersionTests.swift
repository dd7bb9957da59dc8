import Foundation
import TestSupport
import Testing

/// Nobody said which version of OCPP is spoken.
struct UnknownVersionTests {
    private static let rules = """
        linesman: 1
        rules:
          - id: blue
            match: { action: DataTransfer, type: call, version: ocpp2.0.1 }
            then: [ set: { /vendorId: blue } ]
        """

    private static func conversation(
        _ options: [String],
        in folder: TemporaryFolder
    ) async throws -> (RelayProcess, Wire, Wire) {
        let rules = try folder.write(Self.rules, as: "rules.yaml")
        let csms = try Wire.listening()
        let relay = try await RelayProcess(upstream: csms, ["--rules", rules] + options)
        let station = try Wire(to: relay.port)
        station.requestUpgrade()
        let end = try csms.accept()
        end.acceptUpgrade(choosing: nil)
        _ = station.readHead()
        return (relay, station, end)
    }

    @Test func `an assumed version is matched and judged by, live and in the capture`() async throws {
        let folder = try TemporaryFolder()
        let options = ["--assume-ocpp", "2.0.1", "--record", folder.path("cap"), "--log-format", "json"]
        let (relay, station, end) = try await Self.conversation(options, in: folder)
        station.writeMasked(#"[2,"1","DataTransfer",{"vendorId":"V"}]"#)
        #expect(end.readText() == #"[2,"1","DataTransfer",{"vendorId":"blue"}]"#)
        station.writeMasked(#"[2,"2","Authorize",{"idTag":"A"}]"#)
        _ = try await relay.process.line(containing: "LM3016")
        _ = end.readText()
        station.close()
        end.close()
        relay.process.signal(SIGTERM)
        #expect(try await relay.process.exitStatus() == 0)
        let lint = try await LinesmanRun(["lint", folder.path("cap"), "--format", "jsonl"])
        let live = try relay.process.lines.compactMap { try Recording.finding($0) }
        #expect(try lint.lines.compactMap { try Recording.finding($0) } == live && !live.isEmpty)
    }

    @Test func `without one a rule that names a version waits until it is known`() async throws {
        let folder = try TemporaryFolder()
        let (relay, station, end) = try await Self.conversation([], in: folder)
        station.writeMasked(#"[2,"1","DataTransfer",{"vendorId":"V"}]"#)
        #expect(end.readText() == #"[2,"1","DataTransfer",{"vendorId":"V"}]"#)
        _ = try await relay.process.line(containing: "the version is not known, so rules that name one hide and block")
    }

    @Test func `try says that no rule fires because the version is not known`() async throws {
        let folder = try TemporaryFolder()
        let rules = try folder.write(Self.rules, as: "rules.yaml")
        let frame = #"[2,"1","DataTransfer",{"vendorId":"V"}]"#
        let unknown = try await LinesmanRun(["rules", "try", rules, "--frame", frame])
        let reason = "  no rule fires: the version is not known from this frame; say --ocpp 1.6"
        #expect(unknown.lines.contains(reason), "\(unknown.text)")
        let known = try await LinesmanRun(["rules", "try", rules, "--frame", frame, "--ocpp", "2.0.1"])
        #expect(known.text.contains("blue: ") && !known.text.contains("not known"), "\(known.text)")
        let other = try await LinesmanRun(["rules", "try", rules, "--frame", frame, "--ocpp", "1.6"])
        #expect(other.lines.contains("  no rule fires"), "\(other.text)")
    }
}
