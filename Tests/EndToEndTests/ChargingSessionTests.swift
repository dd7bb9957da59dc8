import Foundation
import TestSupport
import Testing

/// Law 1 and 2 of the relay, seen by the Python package `ocpp` at both ends.
struct ChargingSessionTests {
    @Test func `a whole charging session passes both ways and neither end notices the relay`() async throws {
        let cast = try await Cast(upstream: "csms")
        let station = try ChildProcess.peer("station", cast.url + "/CP-1")

        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        _ = try await cast.upstream.event("closed")
        #expect(try await cast.stop() == 0, "\(cast.relay.transcript)")

        // What the station saw.
        #expect(station.events(named: "connected").first?.subprotocol == "ocpp1.6")
        #expect(station.events(named: "booted").first?.interval == 300)
        #expect(station.events(named: "configuration").first?.key == "HeartbeatInterval")
        #expect(station.events(named: "remote").first?.idTag == "REMOTE-1")
        #expect(station.events(named: "authorized").first?.status == .word("Accepted"))
        #expect(station.events(named: "started").first?.transaction == 7001)
        #expect(station.events(named: "stopped").first?.status == .word("Accepted"))

        // What the CSMS saw.
        let csms = cast.upstream
        #expect(csms.events(named: "connected").first?.path == "/ocpp/CP-1")
        #expect(csms.events(named: "boot").first?.vendor == "Acme")
        #expect(csms.events(named: "changed").first?.status == .word("Accepted"))
        #expect(csms.events(named: "remote").first?.status == .word("Accepted"))
        #expect(csms.events(named: "authorize").first?.idTag == "REMOTE-1")
        #expect(csms.events(named: "start").first?.meter == 1000)
        #expect(csms.events(named: "meter").first?.value == "1012.5")
        #expect(csms.events(named: "stop").first?.transaction == 7001)
        #expect(
            csms.events(named: "status").map(\.status) == [.word("Preparing"), .word("Charging"), .word("Available")]
        )
        #expect(csms.events(named: "closed").first?.code == 1000)
        #expect(csms.events(named: "closed").first?.reason == "session over")

        // The same messages, byte for byte and in order, on both sides.
        #expect(csms.events(named: "received").map(\.bytes) == station.events(named: "sent").map(\.bytes))
        #expect(station.events(named: "received").map(\.bytes) == csms.events(named: "sent").map(\.bytes))
        // Eight CALLs and two answers.
        #expect(station.events(named: "sent").count == 10)
    }

    @Test func `a clean session has no findings`() async throws {
        let cast = try await Cast(upstream: "csms", relay: ["--log-format", "json"])
        let station = try ChildProcess.peer("station", cast.url + "/CP-1")
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        _ = try await cast.upstream.event("closed")
        #expect(try await cast.stop() == 0)
        #expect(!cast.relay.lines.contains { $0.contains("LM") }, "\(cast.relay.transcript)")
    }
}
