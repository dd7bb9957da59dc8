import Relay
import TestSupport
import Testing

/// A peer that sends more than its share has to wait, and loses nothing by it.
struct TurnTests {
    @Test func `a flood of messages that do not conform passes whole and in order`() throws {
        let csms = try Wire.listening()
        let stage = try RelayStage(upstream: "ws://127.0.0.1:\(csms.port)/ocpp")
        let (station, end) = try stage.conversation(csms)
        let count = 1_000
        var bytes: [UInt8] = []
        for number in 0..<count { bytes += Wire.masked(Array("x\(number)".utf8)) }
        // Fits between the sockets, though nobody reads yet.
        station.write(bytes)
        for number in 0..<count { #expect(end.readText() == "x\(number)") }
        station.writeMasked(#"[2,"1","Heartbeat",{}]"#)
        #expect(end.readText() == #"[2,"1","Heartbeat",{}]"#)
    }
}
