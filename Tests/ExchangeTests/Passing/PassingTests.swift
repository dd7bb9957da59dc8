import OCPP
import OCPPConformance
import Testing
import Traffic
import WebSocketFraming

@testable import Exchange

/// Messages between the two peers.
struct PassingTests {
    static let beat = #"[2,"m1","Heartbeat",{}]"#
    static let time = #"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#

    @Test func `messages pass as they come, both ways`() throws {
        let book = try Playbook.passing()
        #expect(book.says(Self.beat, from: .station) == ["to CSMS: \(Self.beat)"])
        #expect(book.says(Self.time, from: .csms(0)) == ["to station: \(Self.time)"])
        #expect(book.context.counts.messages.total == 2)
    }

    @Test func `several frames of one read pass in their order`() throws {
        let book = try Playbook.passing()
        let frames =
            Playbook.text(Self.beat, from: .station) + Playbook.frame(.ping, "p", from: .station)
            + Playbook.text(#"[2,"m2","Heartbeat",{}]"#, from: .station)
        #expect(
            book.frames(frames, from: .station) == [
                "to CSMS: \(Self.beat)", "to CSMS: ping p", #"to CSMS: [2,"m2","Heartbeat",{}]"#,
            ]
        )
    }

    @Test func `a frame that is not whole waits`() throws {
        let book = try Playbook.passing()
        let frame = Playbook.text(Self.beat, from: .station)
        #expect(book.frames(Array(frame.dropLast(3)), from: .station) == ["\(frame.count - 3) bytes left"])
    }

    @Test func `a fragmented message is judged whole, and goes on in its fragments`() throws {
        let book = try Playbook.passing()
        book.showsEvents = true
        let frames =
            Playbook.frame(.text, #"[2,"m1","Hea"#, fin: false, from: .station)
            + Playbook.frame(.ping, "p", from: .station)
            + Playbook.frame(.continuation, #"rtbeat",{}]"#, from: .station)
        let lines = book.frames(frames, from: .station)
        #expect(lines.filter { $0.hasPrefix("to ") } == ["to CSMS: ping p", "to CSMS in 2: \(Self.beat)"])
        #expect(lines.contains("told message \(Self.beat)"))
    }

    @Test func `a finding is told behind its message, which passes`() throws {
        let book = try Playbook.passing()
        book.showsEvents = true
        let lines = book.says(#"[2,"m1","Heartbeat",{"x":1}]"#, from: .station)
        #expect(lines.last == "told LM2002")
        #expect(lines.contains(#"to CSMS: [2,"m1","Heartbeat",{"x":1}]"#))
    }

    @Test func `an invalid CALL is answered here where validation is enforced`() throws {
        let book = try Playbook.passing { $0.session.up = .enforce }
        let lines = book.says(#"[2,"m1","Heartbeat",{"x":1}]"#, from: .station)
        #expect(lines.count == 1)
        #expect(lines[0].hasPrefix(#"to station: [4,"m1","#))
        #expect(book.says(Self.beat.replacing("m1", with: "m2"), from: .station).count == 1)
    }

    @Test func `a slow reader holds its peer up until it has caught up`() throws {
        let book = try Playbook.passing()
        #expect(book.isSlow(.csms(0)) == ["pause station for slow reader"])
        #expect(book.isSlow(.csms(0)) == [])
        #expect(book.isDrained(.csms(0)) == ["resume station"])
        #expect(book.isDrained(.csms(0)) == [])
        #expect(book.isSlow(.station) == ["pause CSMS for slow reader"])
    }

    @Test func `a silent connection is closed after the idle time, one that speaks is not`() throws {
        let book = try Playbook.passing { $0.limits.idleTime = .seconds(60) }
        #expect(book.waits(seconds: 40) == ["wake in 20.0"])
        _ = book.says(Self.beat, from: .station)
        #expect(book.waits(seconds: 20) == ["wake in 40.0"])
        #expect(
            book.waits(seconds: 40) == [
                "to station: close 1001 idle for 60 s", "to CSMS: close 1001 idle for 60 s", "wake in 3.0",
            ]
        )
    }
}
