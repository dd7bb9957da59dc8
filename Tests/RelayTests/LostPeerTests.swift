import Exchange
import Relay
import TestSupport
import Testing

/// A peer that vanishes without a word, as behind a cut cable: no packet comes, none is refused.
struct LostPeerTests {
    enum Side: CaseIterable { case station, csms }

    @Test(arguments: Side.allCases)
    func `a message that nobody acknowledges ends both connections`(side: Side) throws {
        let csms = try Wire.listening()
        let stage = try RelayStage(upstream: "ws://127.0.0.1:\(csms.port)/ocpp") { $0.lostTime = .milliseconds(2000) }
        let (station, end) = try stage.conversation(csms)
        switch side {
        case .station:
            station.vanish()
            end.writeUnmasked("[2,\"1\",\"ClearCache\",{}]")
            #expect(end.readFrame() == nil)
        case .csms:
            end.vanish()
            station.writeMasked("[2,\"1\",\"Heartbeat\",{}]")
            #expect(station.readFrame() == nil)
        }
    }

    @Test(arguments: Side.allCases)
    func `silence that answers no probe ends both connections`(side: Side) throws {
        let csms = try Wire.listening()
        let stage = try RelayStage(upstream: "ws://127.0.0.1:\(csms.port)/ocpp") { $0.lostTime = .milliseconds(2000) }
        let (station, end) = try stage.conversation(csms)
        switch side {
        case .station:
            station.vanish()
            #expect(end.readFrame() == nil)
        case .csms:
            end.vanish()
            #expect(station.readFrame() == nil)
        }
    }

    @Test func `silence of a peer that is there ends nothing`() throws {
        let csms = try Wire.listening()
        let stage = try RelayStage(upstream: "ws://127.0.0.1:\(csms.port)/ocpp") { $0.lostTime = .milliseconds(2000) }
        let (quiet, quietEnd) = try stage.conversation(csms)
        let (lost, lostEnd) = try stage.conversation(csms)
        lost.vanish()
        #expect(lostEnd.readFrame() == nil)
        // As much time has passed for the quiet one.
        quiet.writeMasked("[3,\"1\",{}]")
        #expect(quietEnd.readText() == "[3,\"1\",{}]")
    }
}
