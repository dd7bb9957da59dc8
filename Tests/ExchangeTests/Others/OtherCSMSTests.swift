import OCPP
import OCPPConformance
import Testing
import Traffic
import WebSocketFraming

@testable import Exchange

/// A second CSMS: it hears what the station says, asks in its turn, and never speaks for the first.
struct OtherCSMSTests {
    private let beat = #"[2,"m1","Heartbeat",{}]"#
    private let time = #"[3,"m1",{"currentTime":"2026-11-23T10:00:00Z"}]"#

    @Test func `it is asked once the first has let the station in`() throws {
        let book = try Playbook(others: 1)
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        let lines = book.heads(Playbook.accepted(), from: .csms(0))
        #expect(lines.contains("resolve other1.example:80 for CSMS 2"))
        #expect(book.resolves(.csms(1), to: ["10.0.1.1"]) == ["dial CSMS 2 at 10.0.1.1:9100"])
        #expect(book.connected(.csms(1)) == ["to CSMS 2: GET /CP-1 HTTP/1.1"])
        #expect(
            book.heads(Playbook.accepted(), from: .csms(1)) == [
                "say info: CP-1: ws://other1.example listens", "wake never",
            ]
        )
    }

    @Test func `what it refuses changes nothing for the first`() throws {
        let book = try Playbook(others: 1)
        _ = book.connects()
        _ = book.heads(Playbook.request(), from: .station)
        _ = book.resolves(.csms(0), to: ["10.0.0.1"])
        _ = book.connected(.csms(0))
        _ = book.heads(Playbook.accepted(), from: .csms(0))
        #expect(
            book.resolvesNothing(.csms(1), because: "no such name") == [
                "say warning: CP-1: ws://other1.example takes no part: no such name", "wake never",
            ]
        )
        #expect(book.says(beat, from: .station) == ["to CSMS: \(beat)"])
    }

    @Test func `it hears the station's CALLs, and its answers go nowhere`() throws {
        let book = try Playbook.passing(others: 1)
        #expect(book.says(beat, from: .station) == ["to CSMS 2: \(beat)", "to CSMS: \(beat)"])
        #expect(book.says(time, from: .csms(1)) == [])
        #expect(book.says(time, from: .csms(0)) == ["to station: \(time)"])
    }

    @Test func `its CALL waits while the station answers the first, and ids never mix`() throws {
        let book = try Playbook.passing(others: 1)
        let first = #"[2,"1","GetConfiguration",{}]"#
        let second = #"[2,"1","ClearCache",{}]"#
        #expect(book.says(first, from: .csms(0)) == ["to station: \(first)"])
        #expect(book.says(second, from: .csms(1)) == ["wake in 120.0"])
        #expect(
            book.says(#"[3,"1",{}]"#, from: .station) == [
                #"to CSMS: [3,"1",{}]"#, #"to station: [2,"linesman-1-1","ClearCache",{}]"#, "wake in 10.0",
            ]
        )
        #expect(
            book.says(#"[3,"linesman-1-1",{"status":"Accepted"}]"#, from: .station) == [
                #"to CSMS 2: [3,"1",{"status":"Accepted"}]"#, "wake never",
            ]
        )
    }

    @Test func `the first CSMS's CALL waits while the station answers the second`() throws {
        let book = try Playbook.passing(others: 1)
        #expect(
            book.says(#"[2,"9","ClearCache",{}]"#, from: .csms(1)) == [
                #"to station: [2,"linesman-1-1","ClearCache",{}]"#, "wake in 10.0",
            ]
        )
        #expect(book.says(#"[2,"1","GetConfiguration",{}]"#, from: .csms(0)) == [])
        #expect(
            book.says(#"[3,"linesman-1-1",{"status":"Accepted"}]"#, from: .station) == [
                #"to CSMS 2: [3,"9",{"status":"Accepted"}]"#, #"to station: [2,"1","GetConfiguration",{}]"#,
                "wake never",
            ]
        )
    }

    @Test(arguments: [
        ("ClearCache", "{}", #"[3,"7",{"status":"Rejected"}]"#),
        ("GetConfiguration", "{}", #"[4,"7","GenericError","no turn came for it",{}]"#),
    ])
    func `one for which no turn comes is refused in the words of its action`(
        action: String,
        payload: String,
        refusal: String
    ) throws {
        let book = try Playbook.passing(others: 1) { $0.session.callTimeout = 0 }
        _ = book.says(#"[2,"1","GetLocalListVersion",{}]"#, from: .csms(0))
        _ = book.says(#"[2,"7","\#(action)",\#(payload)]"#, from: .csms(1))
        let lines = book.waits(seconds: 120)
        #expect(lines.contains("to CSMS 2: \(refusal)"))
    }

    @Test func `nothing is answered on behalf of a CSMS that is lost`() throws {
        let book = try Playbook.passing(others: 1)
        _ = book.says(#"[2,"9","ClearCache",{}]"#, from: .csms(1))
        #expect(
            book.ends(.csms(1)) == [
                "say warning: CP-1: ws://other1.example takes no part: its connection ended", "end CSMS 2",
            ]
        )
        #expect(book.says(#"[3,"linesman-1-1",{"status":"Accepted"}]"#, from: .station) == ["wake never"])
        #expect(book.says(beat, from: .station) == ["to CSMS: \(beat)"])
    }

    @Test func `a lost first CSMS ends everything`() throws {
        let book = try Playbook.passing(others: 1)
        _ = book.says(beat, from: .station)
        let lines = book.ends(.csms(0))
        #expect(lines.contains("finish station"))
        #expect(lines.contains("finish CSMS 2"))
        #expect(book.waits(seconds: 3).suffix(3) == ["end station", "end CSMS", "end CSMS 2"])
    }

    @Test func `its Ping and its Close are answered here`() throws {
        let book = try Playbook.passing(others: 1)
        #expect(book.frames(Playbook.frame(.ping, "p", from: .csms(1)), from: .csms(1)) == ["to CSMS 2: pong p"])
        #expect(book.closes(.csms(1), .normal).first == "to CSMS 2: close 1000 ")
        #expect(!book.isOver)
    }

    @Test func `what it sends wrong is answered where validation is enforced`() throws {
        let book = try Playbook.passing(others: 1) { $0.session.down = .enforce }
        let lines = book.says(#"[2,"9","ClearCache",{"x":1}]"#, from: .csms(1))
        #expect(lines.count == 1)
        #expect(lines[0].hasPrefix(#"to CSMS 2: [4,"9","#))
    }
}
