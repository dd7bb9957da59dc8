import JSONScanning
import OCPP
import OCPPConformance
import Testing
import Traffic
import WebSocketFraming

/// OCPP-J §4: calls, answers and what happens to those that are not in order.
struct SessionTests {
    @Test func `a response has the action and the latency of its CALL`() {
        var table = Table()
        let call = table.up(#"[2,"m1","Heartbeat",{}]"#)
        #expect(call.kind == .call && call.verdict == .forward && call.number == 1)
        #expect(table.session.outstanding == (1, 0))
        table.time.monotonic += 28_000_000
        let result = table.down(#"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#)
        #expect(result.kind == .result && result.action == call.action && result.latency == 28_000_000)
        #expect(table.session.outstanding == (0, 0))
        #expect(table.findings.isEmpty)
    }

    @Test func `ids are compared after decoding`() {
        var table = Table()
        table.up(#"[2,"\u006d1","Heartbeat",{}]"#)
        let result = table.down(#"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#)
        #expect(result.action != nil)
        #expect(table.findings.isEmpty)
    }

    @Test func `both sides may have a CALL of the same id under way`() {
        var table = Table()
        table.up(#"[2,"1","Heartbeat",{}]"#)
        table.down(#"[2,"1","ClearCache",{}]"#)
        #expect(table.session.outstanding == (1, 1))
        table.up(#"[3,"1",{"status":"Accepted"}]"#)
        table.down(#"[3,"1",{"currentTime":"2026-11-23T10:00:00Z"}]"#)
        #expect(table.findings.isEmpty)
    }

    @Test func `an overlong id is reported and still finds its answer`() {
        var table = Table()
        let id = String(repeating: "x", count: 100_000)
        table.up(#"[2,"\#(id)","Heartbeat",{}]"#)
        let result = table.down(#"[3,"\#(id)",{"currentTime":"2026-11-23T10:00:00Z"}]"#)
        #expect(result.action != nil)
        #expect(table.codes == [2132, 2132])
        #expect(table.findings.allSatisfy { ($0.excerpt?.bytes.count ?? 0) < 1000 })
    }

    @Test func `all findings of a message come in document order`() {
        var table = Table()
        table.up(#"[2,"m1","StatusNotification",{"connectorId":"1","errorCode":"x","status":1,"info":2}]"#)
        let places = table.findings.compactMap(\.range?.lowerBound)
        #expect(places == places.sorted())
        #expect(table.codes == [2003, 2005, 2003, 2003])
        #expect(table.findings.map(\.pointer) == ["/connectorId", "/errorCode", "/status", "/info"])
    }

    @Test func `null counts as an empty payload`() {
        var table = Table()
        table.up(#"[2,"m1","Heartbeat",null]"#)
        #expect(table.codes == [2151])
        table.up(#"[2,"m2","Authorize",null]"#)
        #expect(Set(table.codes) == [2151, 2001, 3006])
    }

    @Test func `a message cut off in the middle still answers its CALL`() {
        var table = Table()
        table.down(#"[2,"c1","GetConfiguration",{}]"#)
        let result = table.up(#"[3,"c1",{"configurationKey":[]"#)
        #expect(result.action != nil && result.kind == .result)
        #expect(table.codes == [2101])
        #expect(table.session.outstanding == (0, 0))
    }

    @Test(
        arguments: [
            #"[4,"m1","GenericError","say \"x\"",{"#, #"[4,"\u006d1","GenericError","",{"#,
            #"[4,"m1","Generic\u0045rror","",{},"#, #"[3,"\u006d1","#,
        ]
    )
    func `escapes do not keep a message cut off in the middle from its CALL`(frame: String) {
        var table = Table()
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        #expect(table.down(frame).action != nil)
        #expect(table.codes == [2101])
        #expect(table.session.outstanding == (0, 0))
    }

    @Test func `a peer that keeps several CALLs waiting is told once, until one is answered alone`() {
        var table = Table()
        func exchange(_ ids: [String]) {
            for id in ids { table.up("[2,\"\(id)\",\"Heartbeat\",{}]") }
            for id in ids { table.down("[3,\"\(id)\",{\"currentTime\":\"2026-11-23T10:00:00Z\"}]") }
        }
        exchange(["a1", "a2", "a3"])
        exchange(["b1", "b2"])
        #expect(table.findings.map(\.name) == ["call-while-outstanding"])
        exchange(["c1"])
        exchange(["d1", "d2", "d3"])
        #expect(table.findings.map(\.name) == ["call-while-outstanding", "call-while-outstanding"])
    }

    @Test func `a CALL without an answer is reported once, with the time at which it was due`() throws {
        var table = Table()
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        let sent = table.time
        table.time.monotonic += 119_000_000_000
        table.tick()
        #expect(table.findings.isEmpty)
        table.time.monotonic += 500_000_000_000
        table.tick()
        table.tick()
        #expect(table.codes == [3007])
        let finding = try #require(table.findings.first)
        #expect(finding.time.monotonic == sent.monotonic + 120_000_000_000)
        #expect(finding.number == 1 && finding.messageID == "m1" && finding.action == "Heartbeat")
    }

    @Test func `the station's equipment is part of later findings and of their fingerprint`() throws {
        var table = Table()
        table.up(
            #"[2,"m1","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"Wall","firmwareVersion":"1"}]"#
        )
        table.down(#"[3,"m1",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]"#)
        table.up(#"[2,"m2","Reset",{"type":"Soft"}]"#)
        let finding = try #require(table.findings.first)
        #expect(finding.equipment == Equipment(vendor: "Acme", model: "Wall", firmware: "1"))
        var other = Table()
        other.up(#"[2,"m2","Reset",{"type":"Soft"}]"#)
        #expect(other.findings.first?.fingerprint != finding.fingerprint)
        #expect(other.codes == [3002])
    }

    @Test func `the version follows from content when nobody said it, and 2.1 from what only 2.1 has`() {
        var table = Table(version: nil)
        table.up(#"[2,"m1","Heartbeat",{}]"#)
        #expect(table.session.version == nil && table.findings.isEmpty)
        table.down(#"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#)
        table.up(
            #"[2,"m2","BootNotification",{"reason":"PowerUp","chargingStation":{"model":"W","vendorName":"Acme"}}]"#
        )
        #expect(table.session.version == .v201)
        table.down(#"[3,"m2",{"status":"Accepted","currentTime":"2026-11-23T10:00:00Z","interval":300}]"#)
        table.up(
            #"[2,"m3","BatterySwap",{"eventType":"BatteryIn","requestId":1,"idToken":{"idToken":"x","type":"Central"},"#
                + #""batteryData":[{"evseId":1,"serialNumber":"1","soC":50,"soH":90}]}]"#
        )
        #expect(table.session.version == .v21)
        #expect(table.codes == [1016, 1016])
    }

    @Test func `passthrough judges nothing`() {
        var configuration = SessionConfiguration()
        configuration.passthrough = true
        var table = Table(configuration: configuration, version: nil)
        let outcome = table.up("no JSON at all")
        #expect(outcome.verdict == .forward && outcome.kind == nil && table.findings.isEmpty)
    }

    @Test func `without validation messages are still paired`() {
        var configuration = SessionConfiguration()
        configuration.up = .off
        configuration.down = .off
        var table = Table(configuration: configuration)
        table.up(#"[2,"m1","Authorize",{"idTag":5}]"#)
        let result = table.down(#"[3,"m1",{"nonsense":true}]"#)
        #expect(result.action != nil && result.latency != nil)
        table.up("not JSON")
        #expect(table.findings.isEmpty)
    }

    /// Found by fuzzing: without validation a BootNotification may end inside a text, and what follows in memory is not
    /// ours to read.
    @Test func `an introduction cut off anywhere is read no further than its end`() {
        var configuration = SessionConfiguration()
        configuration.up = .off
        let frame = Array(
            #"[2,"m1","BootNotification",{"chargePointVendor":"A\\","chargePointModel" : "B","firmwareVersion":"1.0"}]"#
                .utf8
        )
        var judge = MessageJudge()
        var findings: [Finding] = []
        for length in 0...frame.count {
            // White space behind the zero byte would be taken for more of the frame.
            var memory = frame[..<length] + [0] + [UInt8](repeating: 0x20, count: PaddedBytes.slack)
            memory += [UInt8(ascii: "\"")]
            var session = Session(station: "CP-42", configuration: configuration)
            session.negotiated(.v16)
            memory.withUnsafeBufferPointer { buffer in
                guard let start = buffer.baseAddress else { return }
                let bytes = PaddedBytes(uncheckedStart: start, count: length)
                let time = Timestamp(monotonic: 1, wall: 0)
                _ = session.received(bytes, opcode: .text, from: .up, at: time, judge: &judge, into: &findings)
            }
        }
        #expect(findings.isEmpty)
    }
}
