import Testing
import WebSocketFraming

/// How two peers with a relay between them part.
struct RelayedClosingTests {
    typealias Event = RelayedPair.Event
    typealias Step = LegClosing.Step

    private static let ours = Step.send(LegClosingTests.ours)
    private static let owed = Step.send(ClosePayload(code: .invalidData))
    private static let uninformed = Step.send(ClosePayload(code: .goingAway))
    private static func fault(_ culprit: String) -> Step {
        .send(ClosePayload(code: .goingAway, reason: "the \(culprit) broke the protocol"))
    }

    static let scripts: [(name: String, events: [Event], station: [Step], csms: [Step])] = [
        ("a Close and its answer pass", [.closeReceived(.station), .closeReceived(.csms)], [.pass], [.pass]),
        ("Closes cross", [.closeReceived(.csms), .closeReceived(.station)], [.pass], [.pass]),
        ("a Close that nobody answers", [.closeReceived(.station), .timedOut], [], [.pass]),
        ("both streams end", [.ended(.station), .ended(.csms)], [.shut], [.shut]),
        ("a stream ends, the other side closes", [.ended(.csms), .closeReceived(.station)], [.shut], [.pass]),
        ("a stream ends behind its Close", [.closeReceived(.csms), .ended(.csms), .ended(.station)], [.pass], [.shut]),
        ("a reset", [.lost(.station)], [], [.shut]),
        ("a reset behind a Close", [.closeReceived(.station), .lost(.csms)], [.shut], [.pass]),
        (
            "we close", [.closeAsked([.station, .csms]), .closeReceived(.station), .closeReceived(.csms)], [ours],
            [ours]
        ),
        ("we close, nobody answers", [.closeAsked([.station, .csms]), .timedOut], [ours], [ours]),
        ("we close one", [.closeAsked([.csms]), .closeReceived(.csms), .closeReceived(.station)], [.pass], [ours]),
        ("we close one that does not answer", [.closeAsked([.csms]), .timedOut], [uninformed], [ours]),
        ("we close one that ends", [.closeAsked([.csms]), .ended(.csms), .ended(.station)], [.shut], [ours]),
        ("a fault waits for the other side", [.violated(.station)], [], [fault("station")]),
        ("and is told then", [.violated(.station), .closeReceived(.csms)], [owed], [fault("station")]),
        ("and is told in the end", [.violated(.csms), .timedOut], [fault("csms")], [owed]),
        (
            "and is not told to nobody", [.violated(.station), .ended(.station), .closeReceived(.csms)], [],
            [fault("station")]
        ),
        ("two faults", [.violated(.station), .violated(.csms)], [owed], [fault("station")]),
        ("a fault for an answer", [.closeReceived(.station), .violated(.csms)], [fault("csms")], [.pass]),
        (
            "a fault after our Close", [.closeAsked([.station]), .violated(.station), .timedOut], [ours],
            [fault("station")]
        ),
    ]

    @Test(arguments: scripts)
    func `each peer gets what it should`(name: String, events: [Event], station: [Step], csms: [Step]) {
        var pair = RelayedPair()
        for event in events { pair.take(event) }
        #expect(pair.got == [station, csms], "\(name)")
    }

    @Test func `in every order of events each peer gets one Close or end at most, and it always ends`() {
        var seen: Set<RelayedPair> = [RelayedPair()]
        var open = [RelayedPair()]
        while let pair = open.popLast() {
            for event in RelayedPair.events {
                var next = pair
                next.take(event)
                #expect(next.got.allSatisfy { $0.count <= 1 })
                var last = next
                last.take(.timedOut)
                #expect(last.isOver)
                if seen.insert(next).inserted { open.append(next) }
            }
        }
        #expect(seen.count > 40)
        // Somebody always hears of it.
        for pair in seen where pair.isOver { #expect(pair.got != [[], []]) }
    }
}
