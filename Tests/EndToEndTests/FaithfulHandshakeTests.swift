import Foundation
import TestSupport
import Testing

/// Law 2: the upstream sees the station's own request, and the station gets the upstream's own answer.
struct FaithfulHandshakeTests {
    @Test func `an unknown path gets the upstream's 404 and its body`() async throws {
        let cast = try await Cast(upstream: "upstream")
        let refusal = try await dial(cast, "/missing")
        #expect(refusal.status == .number(404))
        #expect(refusal.body == "no such station\n")
        #expect(try await cast.upstream.event("request").path == "/ocpp/missing")
    }

    @Test func `a 401 keeps its WWW-Authenticate`() async throws {
        let cast = try await Cast(upstream: "upstream")
        let refusal = try await dial(cast, "/denied")
        #expect(refusal.status == .number(401))
        #expect(refusal.header("WWW-Authenticate") == ["Basic realm=\"csms\""])
    }

    @Test func `a 503 keeps its Retry-After`() async throws {
        let cast = try await Cast(upstream: "upstream")
        let refusal = try await dial(cast, "/busy")
        #expect(refusal.status == .number(503))
        #expect(refusal.header("Retry-After") == ["7"])
    }

    @Test(arguments: [
        (offer: "ocpp2.0.1, ocpp1.6", choice: "ocpp1.6"),
        (offer: "ocpp1.6,ocpp2.0.1", choice: "ocpp1.6"),
        (offer: "ocpp2.0.1", choice: "ocpp2.0.1"),
        (offer: ",ocpp1.6", choice: "ocpp1.6"),
        (offer: "ocpp1.6 , , ocpp9", choice: "ocpp1.6"),
    ])
    func `an offer arrives as it was written and the upstream's choice comes back`(
        offer: String,
        choice: String
    ) async throws {
        let cast = try await Cast(upstream: "upstream")
        let station = try ChildProcess.peer("handshake", cast.url + "/CP-4?site=a%2Fb", offer)
        let answer = try await station.event("answered")
        let request = try await cast.upstream.event("request")
        #expect(request.path == "/ocpp/CP-4?site=a%2Fb")
        #expect(request.header("Sec-WebSocket-Protocol") == [offer])
        #expect(request.header("X-Vendor-Serial") == ["A-1"])
        #expect(answer.status == .number(101))
        #expect(answer.header("Sec-WebSocket-Protocol") == [choice])
        // RFC 6455 §4.2.2 for the key 0123456789abcdef: the answer belongs to the station's key, not to another.
        #expect(answer.header("Sec-WebSocket-Accept") == ["BACScCJPNqyz+UBoqMH89VmURoA="])
    }

    @Test func `no offer stays no offer`() async throws {
        let cast = try await Cast(upstream: "upstream")
        let station = try ChildProcess.peer("handshake", cast.url + "/CP-5", "-")
        let answer = try await station.event("answered")
        #expect(try await cast.upstream.event("request").header("Sec-WebSocket-Protocol").isEmpty)
        #expect(answer.status == .number(101))
        #expect(answer.header("Sec-WebSocket-Protocol").isEmpty)
    }

    @Test func `an upstream that is not there gives 502 and a Retry-After`() async throws {
        let relay = try ChildProcess(
            Repository.linesman,
            ["run", "--listen", "127.0.0.1:0", "--upstream", "ws://127.0.0.1:1/ocpp"]
        )
        let line = try await relay.line(containing: "listening on ")
        let address = try #require(line.components(separatedBy: " ").last)
        let station = try ChildProcess.peer("handshake", "ws://\(address)/CP-6", "ocpp1.6")
        let answer = try await station.event("answered")
        #expect(answer.status == .number(502))
        #expect(!answer.header("Retry-After").isEmpty)
    }

    private func dial(_ cast: Cast, _ path: String) async throws -> PeerEvent {
        let station = try ChildProcess.peer("dialer", cast.url + path, "ocpp1.6")
        return try await station.event("refused")
    }
}
