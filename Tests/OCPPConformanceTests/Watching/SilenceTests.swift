import OCPP
import Testing
import Traffic

@testable import OCPPConformance

/// Normal life that looks odd: nothing of it is told.
struct SilenceTests {
    private static let boot = #"""
        @ocpp1.6
        > [2,"b","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]
        < [3,"b",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]
        > [2,"s","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]
        < [3,"s",{}]
        """#

    private static func start(_ id: String, meter: Int = 0, answer: String) -> String {
        #"""
        > [2,"\#(id)","StartTransaction",{"connectorId":1,"idTag":"A","meterStart":\#(meter),"timestamp":"2026-11-23T10:00:00Z"}]
        < \#(answer)
        """#
    }

    private static let accepted = #"{"idTagInfo":{"status":"Accepted"},"transactionId":7}]"#

    private func codes(_ lines: String...) throws -> [String] {
        try Conversation.findings(lines.joined(separator: "\n"), finish: true).map(\.code.description)
    }

    @Test func `a Start that was refused and is sent again is one Start`() throws {
        let found = try codes(
            Self.boot,
            Self.start("1", answer: #"[4,"1","InternalError","",{}]"#),
            Self.start("2", answer: #"[3,"2",\#(Self.accepted)"#)
        )
        #expect(found == ["LM4287"])
    }

    @Test func `a repeated Start may get the same id`() throws {
        let found = try codes(
            Self.boot,
            Self.start("1", answer: #"[3,"1",\#(Self.accepted)"#),
            Self.start("2", answer: #"[3,"2",\#(Self.accepted)"#)
        )
        #expect(found == [])
    }

    @Test func `a transaction that nobody saw begin may be stopped`() throws {
        let found = try codes(
            Self.boot.replacing("Available", with: "Charging"),
            #"> [2,"1","StopTransaction",{"transactionId":99,"meterStop":5,"timestamp":"2026-11-23T10:00:00Z"}]"#,
            #"< [3,"1",{}]"#
        )
        #expect(found == [])
    }

    @Test func `a Stop from the queue of before the boot belongs to nobody that we know`() throws {
        let found = try codes(
            Self.boot,
            #"> [2,"1","StopTransaction",{"transactionId":99,"meterStop":5,"timestamp":"2026-11-23T09:00:00Z"}]"#,
            #"< [3,"1",{}]"#
        )
        #expect(found == [])
    }

    @Test func `without a transaction the register may begin anew`() throws {
        func values(_ id: String, _ value: Int, _ second: Int) -> String {
            #"""
            > [2,"\#(id)","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-11-23T10:00:\#(second)Z","sampledValue":[{"value":"\#(value)"}]}]}]
            < [3,"\#(id)",{}]
            """#
        }
        #expect(try codes(Self.boot, values("1", 500, 10), values("2", 0, 20)) == [])
    }

    @Test func `watt-hours and kilowatt-hours of one register are one register`() throws {
        func values(_ id: String, _ value: String, _ unit: String, _ second: Int) -> String {
            #"""
            > [2,"\#(id)","MeterValues",{"connectorId":1,"transactionId":7,"meterValue":[{"timestamp":"2026-11-23T10:00:\#(second)Z","sampledValue":[{"value":"\#(value)","unit":"\#(unit)"}]}]}]
            < [3,"\#(id)",{}]
            """#
        }
        let found = try codes(
            Self.boot,
            Self.start("0", answer: #"[3,"0",\#(Self.accepted)"#),
            values("1", "1500", "Wh", 10),
            values("2", "1.6", "kWh", 20)
        )
        #expect(found == [])
    }

    @Test func `a message that was asked for by a trigger may precede the answer to the trigger`() throws {
        let found = try codes(
            Self.boot,
            #"< [2,"c","TriggerMessage",{"requestedMessage":"Heartbeat"}]"#,
            #"> [2,"1","Heartbeat",{}]"#,
            #"< [3,"1",{"currentTime":"2026-11-23T10:00:00Z"}]"#,
            #"> [3,"c",{"status":"Accepted"}]"#,
            "@wait 2m",
            #"> [2,"2","Heartbeat",{}]"#,
            #"< [3,"2",{"currentTime":"2026-11-23T10:02:00Z"}]"#
        )
        #expect(found == [])
    }

    @Test func `what was promised is off when the line breaks`() throws {
        let found = try codes(
            Self.boot,
            Self.start("1", answer: #"[3,"1",\#(Self.accepted)"#),
            #"< [2,"c","RemoteStopTransaction",{"transactionId":7}]"#,
            #"> [3,"c",{"status":"Accepted"}]"#,
            "@close up 1001",
            "@close down 1001",
            "@wait 5m",
            "@ocpp1.6",
            #"> [2,"2","Heartbeat",{}]"#,
            #"< [3,"2",{"currentTime":"2026-11-23T10:05:00Z"}]"#
        )
        #expect(found == [])
    }

    @Test func `a transaction is known after a reconnect`() throws {
        let found = try codes(
            Self.boot,
            Self.start("1", meter: 900, answer: #"[3,"1",\#(Self.accepted)"#),
            "@close up 1001",
            "@close down 1001",
            "@wait 5m",
            "@ocpp1.6",
            #"> [2,"2","StopTransaction",{"transactionId":7,"meterStop":800,"timestamp":"2026-11-23T10:04:00Z"}]"#,
            #"< [3,"2",{}]"#
        )
        #expect(found == ["LM4058"])
    }

    @Test func `what a rule of the relay answered changes nothing`() throws {
        let found = try codes(
            "@ocpp1.6",
            #"> [2,"b","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall 7"}]"#,
            "@answered up",
            #"> [2,"1","Heartbeat",{}]"#,
            #"< [3,"1",{"currentTime":"2026-11-23T10:00:00Z"}]"#
        )
        #expect(found == [])
    }

    @Test func `nothing is followed where that is switched off`() throws {
        var configuration = SessionConfiguration()
        configuration.judgesConversation = false
        let lines =
            Self.boot + "\n"
            + #"> [2,"1","StopTransaction",{"transactionId":9,"meterStop":5,"timestamp":"2026-11-23T10:00:00Z"}]"#
        #expect(try Conversation.findings(lines, configuration: configuration).isEmpty)
        #expect(try Conversation.findings(lines).map(\.code.description) == ["LM4051"])
    }

    @Test(arguments: [(nil, []), (77, ["LM4072"])] as [(Int?, [String])])
    func `a long transaction is followed to its end`(lost: Int?, expected: [String]) throws {
        func event(_ kind: String, _ number: Int, _ trigger: String, _ more: String = "") -> String {
            #"""
            > [2,"e\#(number)","TransactionEvent",{"eventType":"\#(kind)","timestamp":"2026-11-23T10:00:00Z","triggerReason":"\#(trigger)","seqNo":\#(number),"transactionInfo":{"transactionId":"t1"\#(more)},"evse":{"id":1}}]
            < [3,"e\#(number)",{}]
            """#
        }
        var lines = ["@ocpp2.0.1", event("Started", 0, "CablePluggedIn")]
        for number in 1..<200 where number != lost { lines.append(event("Updated", number, "EVDetected")) }
        lines.append(event("Ended", 200, "EVDeparted", #","stoppedReason":"EVDisconnected""#))
        lines += ["@wait 11m", #"> [2,"h","Heartbeat",{}]"#, #"< [3,"h",{"currentTime":"2026-11-23T10:11:00Z"}]"#]
        let found = try Conversation.findings(lines.joined(separator: "\n")).map(\.code.description)
        #expect(found == expected)
    }

    @Test func `a seventh connector is followed like the first`() throws {
        let seven = Self.start("1", meter: 900, answer: #"[3,"1",\#(Self.accepted)"#)
            .replacing(#""connectorId":1"#, with: #""connectorId":7"#)
        let stop =
            #"> [2,"2","StopTransaction",{"transactionId":7,"meterStop":800,"timestamp":"2026-11-23T10:00:30Z"}]"#
        let found = try codes(Self.boot, seven, stop, #"< [3,"2",{}]"#)
        #expect(found == ["LM4058"])
    }

    @Test func `what is remembered of a station has a fixed size`() {
        #expect(MemoryLayout<StationMemory>.size <= 4096)
    }

    @Test func `stations beyond the number that is remembered are forgotten, the oldest first`() {
        var memories = StationMemories(capacity: 2)
        for (place, name) in ["a", "b", "c"].enumerated() {
            var memory = StationMemory()
            memory.connected(at: 1)
            memory.disconnected(at: 2)
            memories.keep(memory, of: name, at: Timestamp(monotonic: UInt64(10 + place), wall: 0))
        }
        #expect(memories.count == 2 && memories.evicted == 1)
        let now = Timestamp(monotonic: 20, wall: 0)
        func isKnown(_ station: String, at time: Timestamp) -> Bool {
            let memory = memories.take(station, at: time)
            return memory.knowsAnything
        }
        #expect(!isKnown("a", at: now))
        #expect(isKnown("c", at: now))
        #expect(!isKnown("c", at: now))
        #expect(!isKnown("b", at: Timestamp(monotonic: 90_000 * Notice.second, wall: 0)))
    }
}
