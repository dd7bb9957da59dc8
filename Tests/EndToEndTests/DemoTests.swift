import TestSupport
import Testing

/// `make demo` without the waiting.
struct DemoTests {
    @Test func `the demo shows messages and findings, sums up and exits 0`() async throws {
        let demo = try ChildProcess(Repository.linesman, ["demo", "--pace", "0.02"])
        #expect(try await demo.exitStatus() == 0, "\(demo.transcript)")
        #expect(demo.lines.contains { $0.contains("CP-42") && $0.contains("StopTransaction") })
        #expect(demo.lines.contains { $0.contains("LM2") })
        #expect(demo.lines.contains { $0.contains("LM3") })
        #expect(demo.lines.last { !$0.isEmpty }?.contains("LM") == true, "\(demo.transcript)")
        // The station that behaves has not one finding.
        let blamed = demo.lines.filter { $0.contains("LM") && $0.contains("CP-42") }
        #expect(blamed.isEmpty, "\(blamed)")
    }

    @Test func `SIGINT ends the demo and everything it started`() async throws {
        let demo = try ChildProcess(Repository.linesman, ["demo", "--pace", "60"])
        _ = try await demo.line(containing: "BootNotification")
        demo.signal(2)
        // The pipes close only when the last of its programs is gone.
        #expect(try await demo.exitStatus() == 130)
        #expect(demo.lines.contains { $0.contains("1001") }, "\(demo.transcript)")
    }
}
