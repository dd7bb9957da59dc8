import OCPP
import Testing
import Traffic
import WebSocketFraming

@testable import Exchange

/// How a station's connections end, together.
struct ClosingTests {
    private let beat = #"[2,"m1","Heartbeat",{}]"#

    @Test(arguments: [Leg.station, .csms(0)])
    func `a Close passes as it came, and its echo ends both`(leg: Leg) throws {
        let book = try Playbook.passing()
        let other = book.exchange.opposite(of: leg)
        #expect(book.closes(leg, .normal, "bye") == ["to \(other): close 1000 bye", "wake in 3.0"])
        #expect(book.closes(other, .normal, "") == ["to \(leg): close 1000 ", "end station", "end CSMS"])
        #expect(book.isOver)
    }

    @Test func `Closes that cross are echoes of each other`() throws {
        let book = try Playbook.passing()
        _ = book.closes(.station, .normal, "a")
        #expect(book.closes(.csms(0), .goingAway, "b") == ["to station: close 1001 b", "end station", "end CSMS"])
    }

    @Test func `what is under way to a peer that closes still reaches it`() throws {
        let book = try Playbook.passing()
        _ = book.closes(.station, .normal)
        let late = #"[2,"c1","ClearCache",{}]"#
        #expect(book.says(late, from: .csms(0)) == ["to station: \(late)"])
    }

    @Test func `a peer that does not answer a Close is cut off when the time is over`() throws {
        let book = try Playbook.passing()
        _ = book.closes(.station, .normal)
        #expect(book.waits(seconds: 3) == ["end station", "end CSMS"])
    }

    @Test(arguments: [Leg.station, .csms(0)])
    func `a stream that ends without a Close hands on its end, and no Close`(leg: Leg) throws {
        let book = try Playbook.passing()
        let other = book.exchange.opposite(of: leg)
        #expect(book.ends(leg) == ["finish \(other)", "wake in 3.0"])
        #expect(book.ends(other) == ["finish \(leg)", "end station", "end CSMS"])
        #expect(book.context.counts.findings.values.reduce(0, +) == 1)
    }

    @Test(arguments: [Leg.station, .csms(0)])
    func `a reset ends both at once`(leg: Leg) throws {
        let book = try Playbook.passing()
        let lines = book.ends(leg, isReset: true)
        #expect(lines.contains("end \(book.exchange.opposite(of: leg))"))
        #expect(book.isOver)
    }

    @Test func `who breaks the protocol gets its code last, the other is told at once`() throws {
        let book = try Playbook.passing()
        #expect(
            book.frames([0x81, 0x01, 0x61], from: .station) == [
                "to CSMS: close 1001 the station broke the protocol", "wake in 3.0",
            ]
        )
        let late = #"[2,"c1","ClearCache",{}]"#
        #expect(book.says(late, from: .csms(0)) == ["to station: \(late)"])
        #expect(
            book.closes(.csms(0), .goingAway) == ["to station: close 1002 ", "end station", "end CSMS"]
        )
    }

    @Test func `who breaks the protocol gets its code when the time is over, too`() throws {
        let book = try Playbook.passing()
        _ = book.frames([0x81, 0x01, 0x61], from: .station)
        #expect(book.waits(seconds: 3) == ["to station: close 1002 ", "end station", "end CSMS"])
    }

    @Test func `a text that is not UTF-8 ends the conversation with 1007`() throws {
        let book = try Playbook.passing()
        let frame = FrameWriter.frame(.text, [0x5B, 0xFF, 0x5D], maskKey: Playbook.key(.station))
        #expect(
            book.frames(frame, from: .station) == [
                "to CSMS: close 1001 the station broke the protocol", "wake in 3.0",
            ]
        )
        #expect(book.waits(seconds: 3).first == "to station: close 1007 ")
    }

    @Test func `a rule closes whom it names`() throws {
        let rules = """
              - id: out
                match: { action: Heartbeat, type: call }
                then: [ close: { code: 1008, reason: "out", legs: station } ]
            """
        let book = try Playbook.passing(rules: rules)
        #expect(book.says(beat, from: .station) == ["to station: close 1008 out", "wake in 3.0"])
        #expect(book.closes(.station, .policyViolation) == ["to CSMS: close 1008 "])
        #expect(book.closes(.csms(0), .policyViolation) == ["end station", "end CSMS"])
    }

    @Test func `draining closes who awaits nothing, and the others once they are answered`() throws {
        let quiet = try Playbook.passing()
        #expect(
            quiet.drains() == [
                "to station: close 1001 the relay is shutting down",
                "to CSMS: close 1001 the relay is shutting down", "wake in 3.0",
            ]
        )
        let busy = try Playbook.passing()
        _ = busy.says(beat, from: .station)
        #expect(busy.drains() == [])
        #expect(
            busy.says(#"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#, from: .csms(0)) == [
                #"to station: [3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#,
                "to station: close 1001 the relay is shutting down",
                "to CSMS: close 1001 the relay is shutting down", "wake in 3.0",
            ]
        )
        let silent = try Playbook.passing()
        _ = silent.says(beat, from: .station)
        _ = silent.drains()
        #expect(silent.drainEnds().first == "to station: close 1001 the relay is shutting down")
    }

    @Test func `a station that leaves while its CSMS is slow is missed when a closing handshake's time is over`() throws
    {
        let book = try Playbook.passing()
        _ = book.isSlow(.csms(0))
        #expect(book.leaves(.station).isEmpty)
        _ = book.waits(seconds: 2)
        #expect(book.secondPasses().isEmpty)
        _ = book.waits(seconds: 1)
        #expect(book.secondPasses() == ["finish CSMS", "wake in 3.0"])
    }

    @Test func `a slow CSMS that catches up still gets what a station sent before it left`() throws {
        let book = try Playbook.passing()
        _ = book.isSlow(.csms(0))
        _ = book.leaves(.station)
        #expect(book.isDrained(.csms(0)) == ["resume station"])
        _ = book.waits(seconds: 10)
        #expect(book.secondPasses().isEmpty)
        #expect(book.says(beat, from: .station) == ["to CSMS: \(beat)"])
    }
}
