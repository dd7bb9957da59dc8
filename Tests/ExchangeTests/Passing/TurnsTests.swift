import OCPP
import OCPPConformance
import Testing
import Traffic
import WebSocketFraming

@testable import Exchange

/// Messages that rules hold, and CALLs of the relay's own.
struct TurnsTests {
    private static let asks = """
          - id: ask
            match: { action: Heartbeat, type: call }
            then: [ inject: { dir: down, action: ClearCache, payload: {} } ]
        """
    private let beat = #"[2,"m1","Heartbeat",{}]"#
    private let time = #"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#
    private let own = #"to station: [2,"linesman-1-1","ClearCache",{}]"#
    private let answer = #"[3,"linesman-1-1",{"status":"Accepted"}]"#

    @Test func `the relay's own CALL is sent, and its answer goes nowhere`() throws {
        let book = try Playbook.passing(rules: Self.asks)
        #expect(book.says(beat, from: .station) == ["to CSMS: \(beat)", own, "wake in 10.0"])
        #expect(book.says(time, from: .csms(0)) == ["to station: \(time)"])
        #expect(book.says(answer, from: .station) == ["wake never"])
        #expect(book.context.counts.injected == 1)
        #expect(book.context.counts.swallowed == 1)
        #expect(book.context.counts.findings == [:])
    }

    @Test func `it waits until the CSMS's own CALL is answered`() throws {
        let book = try Playbook.passing(rules: Self.asks)
        let call = #"[2,"c1","GetConfiguration",{}]"#
        #expect(book.says(call, from: .csms(0)) == ["to station: \(call)"])
        #expect(book.says(beat, from: .station) == ["to CSMS: \(beat)", "wake in 120.0"])
        #expect(
            book.says(#"[3,"c1",{}]"#, from: .station) == [#"to CSMS: [3,"c1",{}]"#, own, "wake in 10.0"]
        )
    }

    @Test func `CALLs of the CSMS wait until it is answered, and all behind them`() throws {
        let book = try Playbook.passing(rules: Self.asks)
        _ = book.says(beat, from: .station)
        #expect(book.says(#"[2,"c1","GetConfiguration",{}]"#, from: .csms(0)) == [])
        #expect(book.says(time, from: .csms(0)) == [])
        #expect(book.frames(Playbook.frame(.ping, "p", from: .csms(0)), from: .csms(0)) == [])
        #expect(
            book.says(answer, from: .station) == [
                #"to station: [2,"c1","GetConfiguration",{}]"#, "to station: \(time)", "to station: ping p",
                "wake never",
            ]
        )
    }

    @Test func `a station that does not answer it keeps nobody waiting for long`() throws {
        let book = try Playbook.passing(rules: Self.asks)
        _ = book.says(beat, from: .station)
        _ = book.says(#"[2,"c1","GetConfiguration",{}]"#, from: .csms(0))
        #expect(
            book.waits(seconds: 10) == [
                "say warning: CP-1: the relay's own CALL was not answered",
                #"to station: [2,"c1","GetConfiguration",{}]"#,
            ]
        )
    }

    @Test func `one for which no turn comes is given up`() throws {
        let book = try Playbook.passing(rules: Self.asks) { $0.session.callTimeout = 0 }
        _ = book.says(#"[2,"c1","GetConfiguration",{}]"#, from: .csms(0))
        _ = book.says(beat, from: .station)
        #expect(
            book.waits(seconds: 120) == ["say warning: CP-1: rule ask: no turn came for its ClearCache"]
        )
    }

    @Test func `a message that a rule delays holds those behind it, pings and all`() throws {
        let book = try Playbook.passing(
            rules: """
                  - id: slow
                    match: { action: Heartbeat, type: call }
                    then: [ delay: 2s ]
                """
        )
        #expect(book.says(beat, from: .station) == ["wake in 2.0"])
        #expect(book.frames(Playbook.frame(.ping, "p", from: .station), from: .station) == [])
        #expect(book.waits(seconds: 1) == ["wake in 1.0"])
        #expect(book.waits(seconds: 1) == ["to CSMS: \(beat)", "to CSMS: ping p"])
        #expect(book.context.counts.held == 2)
    }

    @Test func `a Close lets go what is held before it`() throws {
        let book = try Playbook.passing(
            rules: """
                  - id: slow
                    match: { action: Heartbeat, type: call }
                    then: [ delay: 1h ]
                """
        )
        _ = book.says(beat, from: .station)
        #expect(
            book.closes(.station, .normal) == ["to CSMS: \(beat)", "to CSMS: close 1000 ", "wake in 3.0"]
        )
    }

    @Test func `who sends more than may be held is not read from until half of it has left`() throws {
        let book = try Playbook.passing(
            rules: """
                  - id: slow
                    match: { action: DataTransfer, type: call }
                    then: [ delay: 5s ]
                """
        ) { $0.limits.heldFrames = 4 }
        var lines: [String] = []
        for place in 1...4 {
            lines += book.says(#"[2,"d\#(place)","DataTransfer",{"vendorId":"x"}]"#, from: .station)
        }
        #expect(lines.filter { $0.hasPrefix("pause") } == ["pause station for held"])
        #expect(book.waits(seconds: 5).filter { $0.hasPrefix("resume") } == ["resume station"])
    }
}
