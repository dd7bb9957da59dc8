import OCPP201
import OCPPPeer
import OCPPTesting
import Testing

/// How a station is tested: in memory, against a CSMS that does what the test says.
struct StationTests {
    @Test func `resets when it does not charge`() async throws {
        let status = try await withPair(version: .v201) { csms in
            csms.on(Heartbeat.self) { _, _ in Samples.response(Heartbeat.self) }
        } station: { station in
            station.on(Reset.self) { request, _ in .init(status: request.type == .immediate ? .accepted : .scheduled) }
        } _: { station, csms in
            _ = try await csms.call(Heartbeat.Request())
            return try await station.call(Reset.Request(type: .onIdle)).status
        }
        #expect(status == .scheduled)
    }
}
