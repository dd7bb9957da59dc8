import Exchange
import EventLoop
import Relay
import TestSupport
import Testing

/// A relay whose CSMS is, by a slip of the configuration, a relay again.
struct ChainedToItselfTests {
    @Test(arguments: ["127.0.0.1", "relay.example"], [1, 2])
    func `a relay knows itself as its CSMS`(host: String, workers: Int) throws {
        let port = try Wire.freePort()
        let stage = try RelayStage(upstream: "ws://\(host):\(port)/ocpp", port: port) {
            $0.lookup = { _ in .success([.loopback(port: 0)]) }
            $0.workers = workers
        }
        for _ in 0..<5 {
            let answer = String(decoding: try stage.station().readToEnd(), as: UTF8.self)
            #expect(answer.hasPrefix("HTTP/1.1 508 "))
            #expect(answer.contains("is this relay itself"))
        }
        stage.server.drain()
        // Each station came twice: once from outside, once as ourselves.
        #expect(stage.server.wait().accepted == 10)
    }

    @Test func `a ring of two relays is bounded by their limits`() throws {
        let port = try Wire.freePort()
        let first = try RelayStage(upstream: "ws://127.0.0.1:\(port)/ocpp") { $0.limits.stations = 50 }
        let second = try RelayStage(upstream: "ws://127.0.0.1:\(first.port)/ocpp", port: port) {
            $0.limits.stations = 60
        }
        #expect(try first.station().readStatus() == 503)
        for stage in [first, second] {
            stage.server.drain()
            #expect(stage.server.wait().accepted <= 61)
        }
    }
}
