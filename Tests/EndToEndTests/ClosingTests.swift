import Foundation
import TestSupport
import Testing

/// How a connection ends: close codes and reasons pass both ways, and an operator's stop loses nothing.
struct ClosingTests {
    @Test(arguments: [
        (code: 1000, reason: "bye"), (code: 1001, reason: ""), (code: 3000, reason: "größer"), (4999, "x"),
    ])
    func `the station's close code and reason reach the upstream`(code: Int, reason: String) async throws {
        let cast = try await Cast(upstream: "upstream")
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-7", "ocpp1.6")
        station.follow(.close(code, reason))
        station.endInput()
        let closed = try await cast.upstream.event("closed")
        #expect(closed.code == code)
        #expect(closed.reason == reason)
        #expect(try await station.event("closed").code == code)
    }

    @Test(arguments: [
        (code: 1000, reason: "bye"), (code: 1012, reason: "restart"), (code: 4001, reason: "no such tag"),
    ])
    func `the upstream's close code and reason reach the station`(code: Int, reason: String) async throws {
        let cast = try await Cast(upstream: "upstream")
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-8", "ocpp1.6")
        station.follow(.send("close \(code) \(reason)"))
        station.endInput()
        let closed = try await station.event("closed")
        #expect(closed.code == code)
        #expect(closed.reason == reason)
    }

    @Test func `pings pass end to end in both directions`() async throws {
        let cast = try await Cast(upstream: "upstream")
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-9", "ocpp1.6")
        station.follow(.ping, .send("ping"))
        _ = try await station.event("ponged")
        _ = try await cast.upstream.event("ponged")
    }

    @Test func `an upstream that dies takes the station's connection with it`() async throws {
        let cast = try await Cast(upstream: "upstream")
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-10", "ocpp1.6")
        _ = try await cast.upstream.event("connected")
        cast.upstream.signal(SIGKILL)
        station.endInput()
        _ = try await station.event("closed")
        #expect(try await station.exitStatus() == 0)
    }

    @Test func `SIGTERM closes both sides with 1001 and exits 0`() async throws {
        let cast = try await Cast(upstream: "upstream")
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-11", "ocpp1.6")
        _ = try await station.event("connected")
        _ = try await cast.upstream.event("connected")
        station.endInput()
        #expect(try await cast.stop() == 0)
        #expect(try await station.event("closed").code == 1001)
        #expect(try await cast.upstream.event("closed").code == 1001)
    }

    @Test func `SIGTERM is heard even when it was blocked by whoever started the relay`() async throws {
        let relay = try ChildProcess(
            Repository.linesman,
            ["run", "--listen", "127.0.0.1:0", "--upstream", "ws://127.0.0.1:1/ocpp"],
            blockingSignals: true
        )
        _ = try await relay.line(containing: "listening on ")
        relay.signal(SIGTERM)
        #expect(try await relay.exitStatus() == 0)
    }

    @Test func `SIGTERM waits for the answer that is still out`() async throws {
        let cast = try await Cast(upstream: "silent", relay: ["--drain-timeout", "10m"])
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-12", "ocpp1.6")
        station.follow(.send(#"[2,"1","Heartbeat",{}]"#), .receive)
        station.endInput()
        _ = try await cast.upstream.event("received")
        cast.relay.signal(SIGTERM)
        _ = try await cast.relay.line(containing: "drain")
        #expect(station.events(named: "closed").isEmpty)
        cast.upstream.write(line: #"[3,"1",{"currentTime":"2026-01-02T03:04:05Z"}]"#)
        #expect(try await station.event("received").bytes.count == 46)
        #expect(try await station.event("closed").code == 1001)
        #expect(try await cast.relay.exitStatus() == 0)
    }

    @Test func `a second signal ends it at once`() async throws {
        let cast = try await Cast(upstream: "silent", relay: ["--drain-timeout", "10m"])
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-13", "ocpp1.6")
        _ = try await station.event("connected")
        // A CALL that nobody answers keeps the drain waiting.
        station.follow(.send(#"[2,"1","Heartbeat",{}]"#))
        _ = try await cast.upstream.event("received")
        cast.relay.signal(SIGTERM)
        _ = try await cast.relay.line(containing: "drain")
        // One that comes at once is an echo of the first.
        let again = Task {
            while !Task.isCancelled {
                cast.relay.signal(SIGTERM)
                await Task.yield()
            }
        }
        #expect(try await cast.relay.exitStatus() == 128 + SIGTERM)
        again.cancel()
    }
}
