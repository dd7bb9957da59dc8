import Foundation
import TestSupport
import Testing

/// `linesman simulate`, each role against the Python package `ocpp`, which validates every message by schema.
struct SimulatorTests {
    @Test func `the simulated station charges at a CSMS that is not ours`() async throws {
        let csms = try ChildProcess.peer("csms")
        let port = try await csms.event("listening").port ?? 0
        let station = try ChildProcess(
            Repository.linesman,
            [
                "simulate", "station", "--to", "ws://127.0.0.1:\(port)/ocpp", "--id", "CP-9", "--pace", "0", "--cycles",
                "2",
            ]
        )
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        #expect(try await csms.event("closed").code == 1000)
        #expect(csms.events(named: "connected").first?.path == "/ocpp/CP-9")
        #expect(csms.events(named: "changed").first?.status == .word("Accepted"))
        #expect(csms.events(named: "remote").first?.status == .word("Accepted"))
        #expect(csms.events(named: "start").count == 2)
        #expect(csms.events(named: "meter").count == 6)
        #expect(csms.events(named: "stop").count == 2)
        // A CALLERROR would mean that the package found a message of ours invalid.
        #expect(!csms.events(named: "sent").contains { $0.bytes.starts(with: Array("[4,".utf8)) })
    }

    @Test func `the simulated CSMS serves a station that is not ours`() async throws {
        let csms = try ChildProcess(Repository.linesman, ["simulate", "csms", "--listen", "127.0.0.1:0"])
        let line = try await csms.line(containing: "listening on ")
        let address = try #require(line.components(separatedBy: " ").last)
        let station = try ChildProcess.peer("station", "ws://\(address)/ocpp/CP-1", "Available")
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        #expect(station.events(named: "booted").first?.status == .word("Accepted"))
        #expect(station.events(named: "remote").first?.idTag == "TAG-REMOTE")
        #expect(station.events(named: "stopped").first?.status == .word("not told"))
    }

    @Test func `a station that cannot reach its CSMS exits with 2 and says why`() async throws {
        let station = try ChildProcess(Repository.linesman, ["simulate", "station", "--to", "ws://127.0.0.1:1/ocpp"])
        #expect(try await station.exitStatus() == 2)
        #expect(station.transcript.contains("Connection refused"))
    }
}
