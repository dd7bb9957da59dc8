import Exchange
import Relay
import TestSupport
import Testing

/// The CSMS is away, and all stations dial again and again.
struct UpstreamGoneTests {
    @Test func `each of a thousand stations is told at once, and nothing is tried behind their backs`() throws {
        let port = try Wire.freePort()
        let stage = try RelayStage(upstream: "ws://127.0.0.1:\(port)/ocpp") { $0.limits.retryAfter = .seconds(17) }
        for _ in 0..<2 {
            let stations = try (0..<500).map { try stage.station("/CP-\($0)") }
            for station in stations {
                let answer = String(decoding: station.readToEnd(), as: UTF8.self)
                #expect(answer.hasPrefix("HTTP/1.1 502 ") && answer.contains("\r\nRetry-After: 17\r\n"))
            }
        }

        // Back again: it sees the stations that dial now, and no others.
        let csms = try Wire.listening(port: port)
        for number in 0..<20 {
            let station = try stage.station("/CP-\(number)")
            let end = try csms.accept()
            let head = end.readHead()
            #expect(head.hasPrefix("GET /ocpp/CP-\(number) HTTP/1.1\r\n"))
            end.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
            #expect(station.readStatus() == 404)
        }
        stage.server.drain()
        let statistics = stage.server.wait()
        #expect(statistics.accepted == 1020 && statistics.upgraded == 0)
    }

    @Test func `a CSMS that goes takes its stations along, and they come back to the same relay`() throws {
        let csms = try Wire.listening()
        let stage = try RelayStage(upstream: "ws://127.0.0.1:\(csms.port)/ocpp")
        let before = try (0..<100).map { _ in try stage.conversation(csms) }
        for (_, end) in before { end.reset() }
        for (station, _) in before { #expect(station.readFrame() == nil) }
        for _ in 0..<100 {
            let (station, end) = try stage.conversation(csms)
            end.writeUnmasked("[3,\"1\",{}]")
            #expect(station.readText() == "[3,\"1\",{}]")
        }
    }
}
