import Exchange
import Foundation
import OCPP
import OCPPConformance
import Relay
import TestSupport
import Testing
import Traffic

/// What rules do to messages on live sockets.
struct RulingTests {
    private static let time = "2026-11-23T10:00:00Z"

    @Test func `an edited message stays between those before and behind it`() throws {
        let stage = try RuledStage(
            """
              - id: tag
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ set: { /idTag: "B" } ]
            """
        )
        let (station, csms) = try stage.conversation()
        var bytes: [UInt8] = []
        for number in 0..<6 {
            let text = #"[2,"\#(number)","Authorize",{ "idTag" : "A" }]"#
            bytes += Self.masked(number % 2 == 0 ? text : #"[3,"x\#(number)",{}]"#)
        }
        station.write(bytes)
        for number in 0..<6 {
            let expected =
                number % 2 == 0 ? #"[2,"\#(number)","Authorize",{ "idTag" : "B" }]"# : #"[3,"x\#(number)",{}]"#
            #expect(csms.readText() == expected)
        }
        #expect(stage.statistics().rules["tag"]?.fired == 3)
    }

    @Test func `a message in fragments is edited as a whole`() throws {
        let stage = try RuledStage(
            """
              - id: tag
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ set: { /idTag: "B" } ]
            """
        )
        let (station, csms) = try stage.conversation()
        let text = Array(#"[2,"1","Authorize",{"idTag":"A"}]"#.utf8)
        station.write(Self.frame(0x01, text[..<10]) + Self.frame(0x89, []) + Self.frame(0x80, text[10...]))
        #expect(csms.readFrame()?.opcode == 9)
        #expect(csms.readText() == #"[2,"1","Authorize",{"idTag":"B"}]"#)
    }

    @Test func `a blocked CALL is answered to its sender, and an answer to it goes nowhere`() throws {
        let stage = try RuledStage(
            """
              - id: no-reset
                match: { action: Reset, type: call }
                then: [ block: { error: SecurityError, description: "not here" } ]
              - id: refuse-unlock
                match: { action: UnlockConnector, type: call }
                then: [ refuse: {} ]
            """
        )
        let (station, csms) = try stage.conversation()
        csms.writeUnmasked(#"[2,"c1","Reset",{"type":"Soft"}]"#)
        #expect(csms.readText() == #"[4,"c1","SecurityError","not here",{}]"#)
        csms.writeUnmasked(#"[2,"c2","UnlockConnector",{"connectorId":1}]"#)
        #expect(csms.readText() == #"[3,"c2",{"status":"UnlockFailed"}]"#)
        station.writeMasked(#"[3,"c1",{"status":"Accepted"}]"#)
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        csms.writeUnmasked(#"[3,"m1",{"currentTime":"\#(Self.time)"}]"#)
        #expect(station.readText() == #"[3,"m1",{"currentTime":"\#(Self.time)"}]"#)
        let statistics = stage.statistics()
        #expect(statistics.swallowed == 1)
        #expect(statistics.findings == ["LM3003 unmatched-response": 1])
    }

    @Test func `in the place of a blocked answer the other side gets a CALLERROR`() throws {
        let stage = try RuledStage(
            """
              - id: no-boot
                match: { action: BootNotification, type: result }
                then: [ block: { error: InternalError, description: "no" } ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","BootNotification",{"chargePointVendor":"A","chargePointModel":"B"}]"#)
        _ = csms.readText()
        csms.writeUnmasked(#"[3,"m1",{"status":"Accepted","currentTime":"\#(Self.time)","interval":60}]"#)
        #expect(station.readText() == #"[4,"m1","InternalError","no",{}]"#)
        #expect(stage.statistics().findings == [:])
    }

    @Test func `what is held is followed by what came behind it, pings and all`() throws {
        let stage = try RuledStage(
            """
              - id: slow
                match: { action: Heartbeat, type: call }
                then: [ delay: { by: 40ms } ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.write(
            Self.masked(#"[3,"x1",{}]"#) + Self.masked(#"[2,"m1","Heartbeat",{}]"#) + Self.frame(0x89, Array("p".utf8))
                + Self.masked(#"[3,"x2",{}]"#)
        )
        #expect(csms.readText() == #"[3,"x1",{}]"#)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readFrame()?.opcode == 9)
        #expect(csms.readText() == #"[3,"x2",{}]"#)
        // Nothing is held any more.
        station.writeMasked(#"[3,"x3",{}]"#)
        #expect(csms.readText() == #"[3,"x3",{}]"#)
        #expect(stage.statistics().held == 3)
    }

    @Test(arguments: [true, false])
    func `what is held leaves before the Close or the end behind it`(closes: Bool) throws {
        let stage = try RuledStage(
            """
              - id: slow
                match: { action: Heartbeat, type: call }
                then: [ delay: { by: 1h } ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        if closes { station.write(Self.frame(0x88, [0x03, 0xE8])) } else { station.endOutput() }
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readFrame()?.opcode == (closes ? 8 : nil))
    }

    @Test func `a throttled sender is read from no further than its share may wait, and loses nothing`() throws {
        let stage = try RuledStage(
            """
              - id: trickle
                match: { action: Heartbeat, type: call }
                then: [ throttle: { rate: 50/100ms } ]
            """
        ) { $0.limits.heldFrames = 8 }
        let (station, csms) = try stage.conversation()
        for number in 0..<300 { station.writeMasked(#"[2,"\#(number)","Heartbeat",{}]"#) }
        for number in 0..<300 { #expect(csms.readText() == #"[2,"\#(number)","Heartbeat",{}]"#) }
        #expect(stage.statistics().messages.up == 300)
    }

    @Test func `a rule closes both sides with its code and reason`() throws {
        let stage = try RuledStage(
            """
              - id: out
                match: { action: Heartbeat, type: call }
                then: [ close: { code: 4001, reason: "not ${station}" } ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[3,"x1",{}]"#)
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[3,"x1",{}]"#)
        for wire in [station, csms] {
            let frame = try #require(wire.readFrame())
            #expect(frame.opcode == 8 && frame.payload == [0x0F, 0xA1] + Array("not CP-1".utf8))
        }
        #expect(stage.statistics().findings["LM3008 unanswered-at-close"] == nil)
    }

    @Test func `a rule about pings closes both sides at once`() throws {
        let stage = try RuledStage(
            """
              - id: out
                match: { event: ping, dir: up }
                then: [ close: { code: 4002 } ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.write(Self.frame(0x89, []))
        for wire in [station, csms] {
            let frame = try #require(wire.readFrame())
            #expect(frame.opcode == 8 && frame.payload == [0x0F, 0xA2])
        }
    }

    @Test func `what a station that has gone should have got is let go with it`() throws {
        let stage = try RuledStage(
            """
              - id: slow
                match: { dir: down }
                then: [ delay: { by: 1h } ]
            """
        )
        let (station, csms) = try stage.conversation()
        csms.writeUnmasked(#"[2,"c1","ClearCache",{}]"#)
        station.writeMasked(#"[3,"x1",{}]"#)
        #expect(csms.readText() == #"[3,"x1",{}]"#)
        station.reset()
        #expect(csms.readFrame() == nil)
        // The slot is used again, and nothing is left in it.
        let (next, end) = try stage.conversation()
        next.writeMasked(#"[3,"x2",{}]"#)
        #expect(end.readText() == #"[3,"x2",{}]"#)
        #expect(stage.statistics().held == 1)
    }

    @Test func `a reload lets what is held wait as long as was decided`() throws {
        let stage = try RuledStage(
            """
              - id: slow
                match: { action: Heartbeat, type: call }
                then: [ delay: { by: 150ms } ]
            """
        )
        let (station, csms) = try stage.conversation()
        // All of one read: when the first has come through, the others have been looked at.
        station.write(
            Self.masked(#"[3,"x0",{}]"#) + Self.masked(#"[2,"m1","Heartbeat",{}]"#) + Self.masked(#"[3,"x1",{}]"#)
        )
        #expect(csms.readText() == #"[3,"x0",{}]"#)
        stage.stage.server.adopt(
            try RuledStage.compiled(
                "  - id: no\n    match: { action: Heartbeat, type: call }\n    then: [ block: {} ]"
            )
        )
        station.writeMasked(#"[3,"x2",{}]"#)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[3,"x1",{}]"#)
        #expect(csms.readText() == #"[3,"x2",{}]"#)
    }

    @Test func `the answer to a blocked CALL does not wait for what is held the other way`() throws {
        let stage = try RuledStage(
            """
              - id: slow
                match: { action: Heartbeat, type: call }
                then: [ delay: { by: 100ms } ]
              - id: no
                match: { action: Authorize, type: call }
                then: [ delay: { by: 1h }, block: {} ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Heartbeat",{}]"#)
        station.writeMasked(#"[2,"m2","Authorize",{"idTag":"A"}]"#)
        station.writeMasked(#"[3,"x1",{}]"#)
        #expect(station.readText()?.hasPrefix(#"[4,"m2","#) == true)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[3,"x1",{}]"#)
    }

    @Test func `a repair goes on, and its answer finds it`() throws {
        let stage = try RuledStage(
            """
              - id: comma
                match: { event: malformed, dir: up }
                then: [ repair: [ leading-comma ] ]
            """
        )
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[,2,"m1","Heartbeat",{}]"#)
        #expect(csms.readText() == #"[2,"m1","Heartbeat",{}]"#)
        csms.writeUnmasked(#"[3,"m1",{"currentTime":"\#(Self.time)"}]"#)
        #expect(station.readText() == #"[3,"m1",{"currentTime":"\#(Self.time)"}]"#)
        #expect(stage.statistics().findings == ["LM2101 not-json": 1])
    }

    @Test(arguments: [ValidationMode.observe, .enforce])
    func `a rule that would spoil a valid message is not applied, and is a finding`(mode: ValidationMode) throws {
        let stage = try RuledStage(
            """
              - id: long
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ replace: { /idTag: { regex: "A", with: "this is a tag of more than twenty" } } ]
            """
        ) {
            $0.session.up = mode
            $0.session.down = mode
        }
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Authorize",{"idTag":"A"}]"#)
        #expect(csms.readText() == #"[2,"m1","Authorize",{"idTag":"A"}]"#)
        #expect(stage.statistics().findings == ["LM9020 spoiled-by-rule": 1])
    }

    @Test func `where validation is enforced a repair wins over the refusal`() throws {
        let stage = try RuledStage(
            """
              - id: string
                match: { action: Authorize, type: call, version: ocpp1.6, payload: { /idTag: { type: number } } }
                then: [ coerce: { /idTag: string } ]
            """
        ) { $0.session.up = .enforce }
        let (station, csms) = try stage.conversation()
        station.writeMasked(#"[2,"m1","Authorize",{"idTag":17}]"#)
        #expect(csms.readText() == #"[2,"m1","Authorize",{"idTag":"17"}]"#)
        csms.writeUnmasked(#"[3,"m1",{"idTagInfo":{"status":"Accepted"}}]"#)
        #expect(station.readText() == #"[3,"m1",{"idTagInfo":{"status":"Accepted"}}]"#)
        station.writeMasked(#"[2,"m2","Authorize",{"idTag":17,"more":1}]"#)
        #expect(try #require(station.readText()).hasPrefix(#"[4,"m2","#))
    }

    /// One masked text message of any length below 64 KiB.
    static func masked(_ text: String) -> [UInt8] { frame(0x81, Array(text.utf8)[...]) }

    static func frame(_ head: UInt8, _ payload: some Collection<UInt8>) -> [UInt8] {
        [head, 0x80 | UInt8(payload.count), 1, 2, 3, 4] + payload.enumerated().map { $1 ^ UInt8($0 % 4 + 1) }
    }
}
