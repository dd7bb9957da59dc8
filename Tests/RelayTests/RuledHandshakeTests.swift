import Exchange
import OCPPRules
import Relay
import TestSupport
import Testing

/// Rules about stations that dial, and other rules while stations are connected.
struct RuledHandshakeTests {
    @Test func `a station is turned away before the CSMS hears of it, as often as the rule says`() throws {
        let stage = try RuledStage(
            """
              - id: twice
                match: { event: connect, station: "CP-*" }
                limit: { count: 2, per: station }
                then: [ reject: { status: 503, headers: { Retry-After: "5" } } ]
            """
        )
        for _ in 0..<2 {
            let answer = String(decoding: try stage.stage.station().readToEnd(), as: UTF8.self)
            #expect(answer.hasPrefix("HTTP/1.1 503 ") && answer.contains("\r\nRetry-After: 5\r\n"))
        }
        let (station, csms) = try stage.conversation()
        station.writeMasked("[3,\"1\",{}]")
        #expect(csms.readText() == "[3,\"1\",{}]")
    }

    @Test func `a station is sent to another CSMS, with other headers`() throws {
        let other = try Wire.listening()
        let stage = try RuledStage(
            """
              - id: lab
                match: { event: connect, header: { Host: relay } }
                then:
                  - route: { upstream: "ws://127.0.0.1:\(other.port)/lab" }
                  - set: { header: { X-Station: "${station}" } }
            """
        )
        let station = try stage.stage.station("/a/CP-7?x=1")
        let end = try other.accept()
        let head = end.readHead()
        #expect(head.hasPrefix("GET /lab/a/CP-7?x=1 HTTP/1.1\r\n"))
        #expect(head.contains("\r\nX-Station: CP-7\r\n"))
        #expect(!head.contains("Host: relay"))
        _ = station
    }

    @Test func `other rules take the place of the first ones between two messages of a connection`() throws {
        let first = """
              - id: tag
                match: { action: Authorize, type: call, version: ocpp1.6 }
                then: [ set: { /idTag: "B" } ]
              - id: once
                match: { action: Heartbeat, type: call }
                limit: { count: 1, per: connection }
                then: [ block: { error: InternalError, description: "once" } ]
            """
        let stage = try RuledStage(first)
        let (station, csms) = try stage.conversation()
        func ask(_ text: String) -> String? {
            station.writeMasked(text)
            return csms.readText()
        }
        #expect(ask(#"[2,"1","Authorize",{"idTag":"A"}]"#) == #"[2,"1","Authorize",{"idTag":"B"}]"#)
        station.writeMasked(#"[2,"2","Heartbeat",{}]"#)
        #expect(station.readText() == #"[4,"2","InternalError","once",{}]"#)

        let second = first.replacing("\"B\"", with: "\"C\"")
        stage.stage.server.adopt(try RuledStage.compiled(second))
        // The loop takes them over with its next wake-up; from then on they hold.
        var answers: [String] = []
        while answers.last?.contains("\"C\"") != true, answers.count < 100_000 {
            answers.append(try #require(ask(#"[2,"x\#(answers.count)","Authorize",{"idTag":"A"}]"#)))
        }
        #expect(answers.allSatisfy { $0.contains("\"B\"") || $0.contains("\"C\"") })
        // A rule that did not change goes on counting where it was.
        #expect(ask(#"[2,"3","Heartbeat",{}]"#) == #"[2,"3","Heartbeat",{}]"#)
        // None at all.
        stage.stage.server.adopt(try RuledStage.compiled("  []"))
        while ask(#"[2,"y\#(answers.count)","Authorize",{"idTag":"A"}]"#)?.contains("\"A\"") != true {
            answers.append("")
        }
        #expect(answers.count < 100_000)
    }
}
