import Exchange
import OCPPConformance
import Relay
import TestSupport
import Testing
import Traffic

/// A text that is not UTF-8 goes to the rules where one may repair it, and ends the connection where none does.
struct InvalidTextTests {
    private static let repair = """
          - id: latin
            match: { event: malformed, dir: up, station: "CP-1" }
            then: [ repair: [ invalid-utf8 ] ]
        """
    /// A message with a byte of Latin-1, such as a station sends it.
    private static func message(_ number: Int) -> [UInt8] {
        Array(#"[2,"m\#(number)","DataTransfer",{"vendorId":"M"#.utf8) + [0xFC] + Array(#"ller"}]"#.utf8)
    }
    private static func repaired(_ number: Int) -> String {
        #"[2,"m\#(number)","DataTransfer",{"vendorId":"M\#u{FFFD}ller"}]"#
    }

    @Test func `it is repaired between messages that pass as they are, and its answer finds it`() throws {
        let stage = try RuledStage(Self.repair)
        let (station, csms) = try stage.conversation()
        let text = Self.message(2)
        station.write(
            RulingTests.masked(#"[3,"x1",{"ü":1}]"#) + RulingTests.frame(0x81, Self.message(1))
                + RulingTests.masked(#"[3,"x2",{}]"#) + RulingTests.frame(0x01, text[..<45])
                + RulingTests.frame(0x89, []) + RulingTests.frame(0x80, text[45...])
                + RulingTests.masked(#"[3,"x3",{"ü":1}]"#)
        )
        #expect(csms.readText() == #"[3,"x1",{"ü":1}]"#)
        #expect(csms.readText() == Self.repaired(1))
        #expect(csms.readText() == #"[3,"x2",{}]"#)
        #expect(csms.readFrame()?.opcode == 9)
        #expect(csms.readText() == Self.repaired(2))
        #expect(csms.readText() == #"[3,"x3",{"ü":1}]"#)
        csms.writeUnmasked(#"[3,"m1",{"status":"Accepted"}]"#)
        #expect(station.readText() == #"[3,"m1",{"status":"Accepted"}]"#)
        let statistics = stage.statistics()
        #expect(statistics.findings["LM1108 invalid-utf8"] == 2)
        #expect(statistics.findings["LM2101 not-json"] == nil)
        #expect(statistics.rules["latin"]?.fired == 2)
        #expect(statistics.messages.up == 5)
    }

    @Test(arguments: [
        "match: { event: malformed, dir: down }\n    then: [ repair: [ invalid-utf8 ] ]",
        "match: { event: malformed, station: other }\n    then: [ repair: [ invalid-utf8 ] ]",
        "match: { event: malformed }\n    then: [ repair: [ leading-comma ] ]",
        "mode: shadow\n    match: { event: malformed }\n    then: [ repair: [ invalid-utf8 ] ]",
    ])
    func `where no rule repairs it, the connection is closed as ever`(rule: String) throws {
        let stage = try RuledStage("  - id: other\n    " + rule)
        let (station, csms) = try stage.conversation()
        station.write(RulingTests.masked(#"[3,"x1",{}]"#) + RulingTests.frame(0x81, Self.message(1)))
        #expect(csms.readText() == #"[3,"x1",{}]"#)
        let close = try #require(csms.readFrame())
        #expect(close.opcode == 8)
        csms.write([0x88, 0x80, 0, 0, 0, 0][..<1] + [0x00])
        #expect(station.readFrame()?.payload.prefix(2) == [0x03, 0xEF])
        let statistics = stage.statistics()
        #expect(statistics.findings["LM1108 invalid-utf8"] == 1)
        #expect(statistics.rules["other"]?.shadowed == (rule.contains("shadow") ? 1 : nil))
    }

    @Test func `rules behind the repair see the message as repaired`() throws {
        let stage = try RuledStage(
            Self.repair + "\n" + """
                  - id: name
                    match: { action: DataTransfer, type: call, payload: { /vendorId: { regex: "ller$" } } }
                    then: [ set: { /vendorId: Miller } ]
                """
        ) { $0.session.up = .enforce }
        let (station, csms) = try stage.conversation()
        station.write(RulingTests.frame(0x81, Self.message(1)))
        #expect(csms.readText() == #"[2,"m1","DataTransfer",{"vendorId":"Miller"}]"#)
    }

    @Test func `a reload brings such a rule, and takes it away, under an open connection`() throws {
        let stage = try RuledStage(
            "  - id: none\n    match: { action: Heartbeat, type: call }\n    then: [ tag: [x] ]"
        )
        let (station, csms) = try stage.conversation()
        let frame = RulingTests.frame(0x81, Self.message(1))
        // Half of the message is there when the rule comes.
        station.write(frame[..<30])
        stage.stage.server.adopt(try RuledStage.compiled(Self.repair))
        try awaitRepair(stage)
        station.write(frame[30...])
        #expect(csms.readText() == Self.repaired(1))
        stage.stage.server.adopt(
            try RuledStage.compiled("  - id: none\n    match: { dir: up }\n    then: [ tag: [x] ]")
        )
        var number = 2
        var opcode: UInt8? = 1
        while opcode == 1, number < 10_000 {
            station.write(RulingTests.frame(0x81, Self.message(number)))
            opcode = csms.readFrame()?.opcode
            number += 1
        }
        #expect(opcode == 8)
    }

    /// Waits until other stations show that the loop has the rule.
    private func awaitRepair(_ stage: RuledStage) throws {
        var isRepaired = false
        while !isRepaired {
            let (station, csms) = try stage.conversation()
            station.write(RulingTests.frame(0x81, Self.message(0)))
            isRepaired = csms.readFrame()?.opcode == 1
        }
    }
}
