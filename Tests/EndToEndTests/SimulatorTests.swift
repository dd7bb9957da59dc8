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

    @Test(arguments: [("1.6", 14), ("2.0.1", 25), ("2.1", 36)])
    func `the simulated CSMS answers every CALL of a station validly`(version: String, actions: Int) async throws {
        let csms = try ChildProcess(Repository.linesman, ["simulate", "csms", "--listen", "127.0.0.1:0"])
        let line = try await csms.line(containing: "listening on ")
        let address = try #require(line.components(separatedBy: " ").last)
        let station = try ChildProcess.peer("every", "station", "ws://\(address)/CP-1", version)
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        let answers = station.events(named: "answered")
        #expect(answers.count { $0.status == .word("valid") } == 2 * actions)
        for answer in answers where answer.status != .word("valid") {
            #expect(answer.value == "NotSupported", "\(answer)")
        }
    }

    @Test(arguments: [("1.6", 26), ("2.0.1", 40), ("2.1", 55)])
    func `the simulated station answers every CALL of a CSMS validly`(version: String, actions: Int) async throws {
        let csms = try ChildProcess.peer("every", "csms", version)
        let port = try await csms.event("listening").port ?? 0
        let station = try ChildProcess(
            Repository.linesman,
            ["simulate", "station", "--to", "ws://127.0.0.1:\(port)", "--ocpp", version, "--idle"]
        )
        #expect(try await csms.exitStatus() == 0, "\(csms.transcript)")
        let answers = csms.events(named: "answered")
        #expect(answers.count { $0.status == .word("valid") } == 2 * actions)
        for answer in answers where answer.status != .word("valid") {
            #expect(answer.value == "NotSupported", "\(answer)")
        }
        // Its BootNotification was never answered, and the CSMS has gone.
        #expect(try await station.exitStatus() == 2)
    }

    @Test(arguments: ["2.0.1", "2.1"])
    func `several simulated stations charge at the simulated CSMS`(version: String) async throws {
        let csms = try ChildProcess(Repository.linesman, ["simulate", "csms", "--listen", "127.0.0.1:0", "-v"])
        let line = try await csms.line(containing: "listening on ")
        let address = try #require(line.components(separatedBy: " ").last)
        let stations = try ChildProcess(
            Repository.linesman,
            [
                "simulate", "station", "--to", "ws://\(address)/ocpp", "--id", "CP", "--count", "3", "--ocpp", version,
                "--pace", "0",
            ]
        )
        #expect(try await stations.exitStatus() == 0, "\(stations.transcript)")
        for number in 1...3 {
            let ended = "CP-\(number) received [2,"
            #expect(csms.transcript.split(separator: "\n").count { $0.hasPrefix(ended) && $0.contains("Ended") } == 1)
        }
        #expect(!csms.transcript.contains("[4,"))
    }

    @Test func `a station that cannot reach its CSMS exits with 2 and says why`() async throws {
        let station = try ChildProcess(Repository.linesman, ["simulate", "station", "--to", "ws://127.0.0.1:1/ocpp"])
        #expect(try await station.exitStatus() == 2)
        #expect(station.transcript.contains("Connection refused"))
    }
}
