import EventLoop
import Exchange
import Glibc
import Relay
import TestSupport
import Testing

/// The CSMS's name: no address, several, dead ones among them.
struct UpstreamAddressTests {
    @Test func `an address that refuses gives way to the next`() throws {
        let csms = try Wire.listening()
        let stage = try RelayStage(upstream: "ws://csms.example:\(csms.port)/ocpp") {
            // IPv6 first, where nobody listens.
            $0.lookup = { _ in .success([SocketAddress(v6: 0, 1, port: 0), .loopback(port: 0)]) }
        }
        for _ in 0..<3 {
            let (station, end) = try stage.conversation(csms)
            station.writeMasked("[3,\"1\",{}]")
            #expect(end.readText() == "[3,\"1\",{}]")
        }
    }

    @Test func `an address that does not answer leaves time for the next`() throws {
        let csms = try Wire.listening()
        // Its backlog is full, so further attempts get no answer at all.
        let deaf = try Wire.listening(host: 2, port: csms.port, backlog: 0)
        let waiting = try (0..<4).map { _ in try Wire(host: 2, to: csms.port, isWaiting: false) }
        let stage = try RelayStage(upstream: "ws://csms.example:\(csms.port)/ocpp") {
            $0.lookup = { _ in .success([SocketAddress(v4: 0x7F00_0002, port: 0), .loopback(port: 0)]) }
            $0.limits.upstreamTime = .milliseconds(2000)
        }
        for _ in 0..<2 {
            let (station, end) = try stage.conversation(csms)
            station.writeMasked("[3,\"1\",{}]")
            #expect(end.readText() == "[3,\"1\",{}]")
        }
        _ = (deaf, waiting)
    }

    @Test func `no answer from any address in time is a 504`() throws {
        let deaf = try Wire.listening(backlog: 0)
        let waiting = try (0..<4).map { _ in try Wire(to: deaf.port, isWaiting: false) }
        let stage = try RelayStage(upstream: "ws://127.0.0.1:\(deaf.port)/ocpp") {
            $0.limits.upstreamTime = .milliseconds(200)
        }
        let station = try stage.station()
        let answer = String(decoding: station.readToEnd(), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 504 ") && answer.contains("\r\nRetry-After: "))
        _ = waiting
    }

    @Test func `no address that takes the connection is a 502 with the reason`() throws {
        let port = try Wire.freePort()
        let stage = try RelayStage(upstream: "ws://csms.example:\(port)/ocpp") {
            $0.lookup = { _ in .success([SocketAddress(v6: 0, 1, port: 0), .loopback(port: 0)]) }
        }
        let answer = String(decoding: try stage.station().readToEnd(), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 502 ") && answer.contains("\r\nRetry-After: "))
        #expect(answer.contains("Connection refused"))
    }

    @Test func `a name that is not found is a 502 with the reason`() throws {
        let stage = try RelayStage(upstream: "ws://csms.example:9/ocpp") {
            $0.lookup = { .failure(ResolverError(host: $0, code: EAI_NONAME)) }
        }
        let answer = String(decoding: try stage.station().readToEnd(), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 502 ") && answer.contains("csms.example: Name or service not known"))
    }
}
