import OCPPConformance
import Exchange
import Relay
import TestSupport
import Testing
import Traffic

/// CALLs of the relay's own: one CALL at a time each way (OCPP-J §4.1.1), and nobody else sees their answers.
struct InjectionTests {
    private static let rules = """
          - id: ask
            match: { action: Heartbeat, type: call }
            then: [ inject: { dir: down, action: ClearCache, payload: {} } ]
        """
    private let beat = #"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#

    @Test func `it is sent, and its answer goes nowhere`() throws {
        let stage = try RuledStage(Self.rules)
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        #expect(station.readText() == #"[2,"linesman-1-1","ClearCache",{}]"#)
        csms.writeUnmasked(beat)
        #expect(station.readText() == beat)
        station.writeMasked(#"[3,"linesman-1-1",{"status":"Accepted"}]"#)
        station.writeMasked(#"[2,"m2","DataTransfer",{"vendorId":"x"}]"#)
        #expect(csms.readText() == #"[2,"m2","DataTransfer",{"vendorId":"x"}]"#)
        let statistics = stage.statistics()
        #expect(statistics.injected == 1 && statistics.swallowed == 1)
        #expect(statistics.findings == ["LM3008 unanswered-at-close": 1] || statistics.findings == [:])
    }

    @Test func `it waits until the CSMS's own CALL is answered`() throws {
        let stage = try RuledStage(Self.rules)
        let (station, csms) = try stage.conversation()
        csms.writeUnmasked(#"[2,"c1","GetConfiguration",{}]"#)
        #expect(station.readText() == #"[2,"c1","GetConfiguration",{}]"#)
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        csms.writeUnmasked(beat)
        #expect(station.readText() == beat)
        station.writeMasked(#"[3,"c1",{}]"#)
        #expect(csms.readText() == #"[3,"c1",{}]"#)
        #expect(station.readText() == #"[2,"linesman-1-1","ClearCache",{}]"#)
    }

    @Test func `CALLs of the CSMS wait until it is answered, and all behind them`() throws {
        let stage = try RuledStage(Self.rules)
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        #expect(station.readText() == #"[2,"linesman-1-1","ClearCache",{}]"#)
        csms.writeUnmasked(#"[2,"c1","GetConfiguration",{}]"#)
        csms.writeUnmasked(beat)
        // What comes the other way passes meanwhile, and what the CSMS sent has come by then.
        csms.write([0x89, 0])
        station.writeMasked(#"[3,"linesman-1-1",{"status":"Accepted"}]"#)
        #expect(station.readText() == #"[2,"c1","GetConfiguration",{}]"#)
        #expect(station.readText() == beat)
        #expect(station.readFrame()?.opcode == 9)
        #expect(stage.statistics().findings["LM3006 call-while-outstanding"] == nil)
    }

    @Test func `a station that does not answer it keeps nobody waiting for long`() throws {
        let stage = try RuledStage(Self.rules) { $0.limits.ownCallTime = .milliseconds(30) }
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        _ = csms.readText()
        #expect(station.readText() == #"[2,"linesman-1-1","ClearCache",{}]"#)
        csms.writeUnmasked(#"[2,"c1","GetConfiguration",{}]"#)
        #expect(station.readText() == #"[2,"c1","GetConfiguration",{}]"#)
        #expect(stage.stage.log.contains { $0.contains("was not answered") })
    }

    @Test func `what no correct peer would take is not sent, and is a finding`() throws {
        let stage = try RuledStage(
            """
              - id: ask
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ inject: { dir: down, action: Reset, payload: { type: "${payload./idTag}" } } ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Authorize",{"idTag":"Warm"}]"#)
        _ = csms.readText()
        station.writeMasked(#"[2,"m2","Authorize",{"idTag":"Soft"}]"#)
        _ = csms.readText()
        #expect(station.readText() == #"[2,"linesman-1-1","Reset",{"type":"Soft"}]"#)
        #expect(stage.statistics().findings["LM9020 spoiled-by-rule"] == 1)
    }

    @Test func `one that was not answered does not make the next one wait`() throws {
        let stage = try RuledStage(Self.rules) { $0.limits.ownCallTime = .milliseconds(100) }
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        _ = csms.readText()
        #expect(station.readText() == #"[2,"linesman-1-1","ClearCache",{}]"#)
        csms.writeUnmasked(beat)
        csms.writeUnmasked(#"[2,"c1","GetConfiguration",{}]"#)
        #expect(station.readText() == beat)
        // The time of the first is over when the CSMS's CALL gets through.
        #expect(station.readText() == #"[2,"c1","GetConfiguration",{}]"#)
        station.writeMasked(#"[3,"c1",{}]"#)
        station.writeMasked(#"[2,"m2","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[3,"c1",{}]"#)
        #expect(csms.readText() == #"[2,"m2","Heartbeat",{}]"#)
        #expect(station.readText() == #"[2,"linesman-1-2","ClearCache",{}]"#)
        station.writeMasked(#"[3,"linesman-1-2",{"status":"Accepted"}]"#)
        // Late, and still known for what it is.
        station.writeMasked(#"[3,"linesman-1-1",{"status":"Accepted"}]"#)
        csms.writeUnmasked(#"[2,"c2","GetConfiguration",{}]"#)
        #expect(station.readText() == #"[2,"c2","GetConfiguration",{}]"#)
        #expect(stage.stage.log.filter { $0.contains("was not answered") }.count == 1)
        #expect(stage.statistics().swallowed == 2)
    }

    @Test func `a CALL that was never answered makes it wait no longer than the CALL may take`() throws {
        let stage = try RuledStage(Self.rules) { $0.session.callTimeout = 10_000_000 }
        let (station, csms) = try stage.conversation()
        csms.writeUnmasked(#"[2,"c1","GetConfiguration",{}]"#)
        #expect(station.readText() == #"[2,"c1","GetConfiguration",{}]"#)
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        _ = csms.readText()
        #expect(station.readText() == #"[2,"linesman-1-1","ClearCache",{}]"#)
    }

    @Test func `two of them take turns`() throws {
        let stage = try RuledStage(
            """
              - id: first
                match: { action: BootNotification, type: call, version: ocpp1.6 }
                then:
                  - inject: { dir: down, action: Reset, payload: { type: "${payload./chargePointModel}" }, after: 20ms }
                  - inject: { dir: down, action: ClearCache, payload: {}, after: 20ms }
            """
        )
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","BootNotification",{"chargePointModel":"Soft","chargePointVendor":"V"}]"#)
        _ = csms.readText()
        #expect(station.readText() == #"[2,"linesman-1-1","Reset",{"type":"Soft"}]"#)
        station.writeMasked(#"[3,"linesman-1-1",{"status":"Accepted"}]"#)
        #expect(station.readText() == #"[2,"linesman-1-2","ClearCache",{}]"#)
    }
}
