import Foundation
import TestSupport
import Testing

/// `--validate enforce`: an invalid CALL is answered to its sender and never reaches the other side (law 4).
struct EnforceTests {
    @Test func `an invalid CALL is answered with a CALLERROR and not forwarded`() async throws {
        let cast = try await Cast(upstream: "upstream", relay: ["--validate", "enforce"])
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-13", "ocpp1.6")
        station.follow(.send(#"[2,"17","BootNotification",{"chargePointModel":"One"}]"#), .receive)
        let answer = String(decoding: try await station.event("received").bytes, as: UTF8.self)
        // OCPP-J 1.6 §4.2.3: a required field that is missing.
        #expect(answer.hasPrefix(#"[4,"17","OccurenceConstraintViolation""#), "\(answer)")

        // A valid one still passes, and it is the first that the upstream sees.
        let valid = #"[2,"18","Heartbeat",{}]"#
        station.follow(.send(valid), .close(1000, ""))
        station.endInput()
        _ = try await cast.upstream.event("closed")
        #expect(cast.upstream.events(named: "received").first?.bytes == Array(valid.utf8))
    }

    @Test func `an invalid CALL of the CSMS is answered to the CSMS`() async throws {
        let cast = try await Cast(upstream: "upstream", relay: ["--validate", "enforce"])
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-14", "ocpp1.6")
        // The echo turns the station's CALL into one from the CSMS, where a Heartbeat must not come from.
        station.follow(.send(#"[2,"19","Heartbeat",{}]"#))
        let answer = try await cast.upstream.event("received", number: 2)
        #expect(String(decoding: answer.bytes, as: UTF8.self).hasPrefix(#"[4,"19","#), "\(cast.upstream.transcript)")
        #expect(station.events(named: "received").isEmpty)
    }

    @Test func `observe reports the same CALL and forwards it`() async throws {
        let cast = try await Cast(upstream: "upstream", relay: ["--log-format", "json"])
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-15", "ocpp1.6")
        station.follow(.send(#"[2,"20","BootNotification",{"chargePointModel":"One"}]"#))
        _ = try await cast.upstream.event("received")
        let finding = try await cast.relay.line(containing: "LM2")
        #expect(finding.contains("CP-15"))
    }
}
