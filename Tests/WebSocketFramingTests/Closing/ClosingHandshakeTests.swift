import Testing
import WebSocketFraming

/// RFC 6455 §7, every event in every state.
struct ClosingHandshakeTests {
    /// What can happen to an endpoint.
    enum Event: CaseIterable {
        case asked, received, violated, ended, timedOut
    }

    /// How an endpoint gets where the event meets it.
    enum Place: CaseIterable {
        case open, closing, concluded, ended

        var events: [Event] {
            switch self {
            case .open: []
            case .closing: [.asked]
            case .concluded: [.received]
            case .ended: [.ended]
            }
        }
    }

    private static let ours = ClosePayload(code: .goingAway, reason: "ours")
    private static let theirs = ClosePayload(code: .serviceRestart, reason: "theirs")
    private static let violation = FramingViolation(.reservedBits, at: 7, value: 4)
    private static let byUs = WebSocketClosure(code: .goingAway, reason: "ours", origin: .us)
    private static let byPeer = WebSocketClosure(code: .serviceRestart, reason: "theirs", origin: .peer)
    private static let fault = ClosePayload(code: .protocolError, reason: "reservedBits at byte 7")
    private static let byFault = WebSocketClosure(code: .protocolError, reason: "reservedBits at byte 7", origin: .us)
    /// RFC 6455 §5.5.1: the code comes back, the reason does not.
    private static let echo = ClosePayload(code: .serviceRestart)

    private static func tell(_ event: Event, to closing: inout ClosingHandshake) -> [ClosingHandshake.Step] {
        switch event {
        case .asked: closing.closeAsked(ours)
        case .received: closing.closeReceived(theirs)
        case .violated: closing.violated(violation)
        case .ended: closing.peerEnded()
        case .timedOut: closing.timedOut()
        }
    }

    private struct Row {
        var place: Place
        var event: Event
        var steps: [ClosingHandshake.Step]
        var closure: WebSocketClosure?
        var isReading = false
        var isWriting = false
    }

    private static func rows(_ side: FrameSender) -> [Row] {
        // The server ends the TCP connection, the client waits for that (§7.1.1).
        let last: [ClosingHandshake.Step] = side == .server ? [.end] : []
        let lastOfClient: [ClosingHandshake.Step] = side == .client ? [.end] : []
        return [
            Row(place: .open, event: .asked, steps: [.send(ours), .wait], closure: byUs, isReading: true),
            Row(place: .open, event: .received, steps: [.send(echo), .wait] + last, closure: byPeer),
            Row(place: .open, event: .violated, steps: [.send(fault), .wait] + last, closure: byFault),
            Row(place: .open, event: .ended, steps: [.end], closure: .lost),
            Row(place: .open, event: .timedOut, steps: [], closure: nil, isReading: true, isWriting: true),
            Row(place: .closing, event: .asked, steps: [], closure: byUs, isReading: true),
            Row(place: .closing, event: .received, steps: last, closure: byUs),
            Row(place: .closing, event: .violated, steps: last, closure: byUs),
            Row(place: .closing, event: .ended, steps: [.end], closure: byUs),
            Row(place: .closing, event: .timedOut, steps: [.cut], closure: byUs),
            Row(place: .concluded, event: .asked, steps: [], closure: byPeer),
            Row(place: .concluded, event: .received, steps: [], closure: byPeer),
            Row(place: .concluded, event: .violated, steps: [], closure: byPeer),
            Row(place: .concluded, event: .ended, steps: lastOfClient, closure: byPeer),
            Row(place: .concluded, event: .timedOut, steps: [.cut], closure: byPeer),
            Row(place: .ended, event: .asked, steps: [], closure: .lost),
            Row(place: .ended, event: .received, steps: [], closure: .lost),
            Row(place: .ended, event: .violated, steps: [], closure: .lost),
            Row(place: .ended, event: .ended, steps: [], closure: .lost),
            Row(place: .ended, event: .timedOut, steps: [.cut], closure: .lost),
        ]
    }

    @Test(arguments: FrameSender.allCases)
    func `every event in every state has its steps`(side: FrameSender) {
        let rows = Self.rows(side)
        #expect(rows.count == Place.allCases.count * Event.allCases.count)
        for row in rows {
            var closing = ClosingHandshake(as: side)
            for event in row.place.events { _ = Self.tell(event, to: &closing) }
            #expect(Self.tell(row.event, to: &closing) == row.steps, "\(row.event) when \(row.place)")
            #expect(closing.closure == row.closure, "\(row.event) when \(row.place)")
            #expect(closing.isReading == row.isReading, "\(row.event) when \(row.place)")
            #expect(closing.isWriting == row.isWriting, "\(row.event) when \(row.place)")
        }
    }

    @Test func `a Close without a code is answered by one without`() {
        var closing = ClosingHandshake(as: .server)
        #expect(closing.closeReceived(ClosePayload(code: nil)) == [.send(ClosePayload(code: nil)), .wait, .end])
        #expect(closing.closure == WebSocketClosure(code: .noStatus, reason: "", origin: .peer))
    }

    @Test func `Closes that cross each other end it in good order`() {
        var server = ClosingHandshake(as: .server)
        var client = ClosingHandshake(as: .client)
        #expect(server.closeAsked(Self.ours) == [.send(Self.ours), .wait])
        #expect(client.closeAsked(Self.theirs) == [.send(Self.theirs), .wait])
        #expect(client.closeReceived(Self.ours) == [])
        #expect(server.closeReceived(Self.theirs) == [.end])
        #expect(client.peerEnded() == [.end])
    }

    @Test(arguments: FrameSender.allCases)
    func `in whatever order, one Close frame at most goes out, and after the wait it ends`(side: FrameSender) {
        var seen: Set<ClosingHandshake> = []
        var open: [(closing: ClosingHandshake, sent: Int, isWaiting: Bool)] = [(ClosingHandshake(as: side), 0, false)]
        while let (closing, sent, isWaiting) = open.popLast() {
            var timedOut = closing
            #expect(timedOut.timedOut() == (isWaiting || closing.closure != nil ? [.cut] : []))
            guard seen.insert(closing).inserted else { continue }
            for event in Event.allCases {
                var next = closing
                let steps = Self.tell(event, to: &next)
                let count = sent + steps.count { if case .send = $0 { true } else { false } }
                #expect(count <= 1)
                #expect(next.isWriting == (next.closure == nil))
                open.append((next, count, isWaiting || steps.contains(.wait)))
            }
        }
        #expect(seen.count > Place.allCases.count)
    }
}
