import Testing
import WebSocketFraming

/// What a relay says to one peer, every event in every state.
struct LegClosingTests {
    /// What can happen to a leg, or be asked of it.
    enum Event: CaseIterable {
        case received, violated, ended, lost, asked, handedClose, handedEnd, handedFault, othersDone, timedOut
    }

    /// What comes out of it.
    enum Outcome: Hashable {
        case nothing
        case word(LegClosing.Word)
        case step(LegClosing.Step)

        init(_ word: LegClosing.Word?) { self = word.map(Outcome.word) ?? .nothing }
        init(_ step: LegClosing.Step?) { self = step.map(Outcome.step) ?? .nothing }
    }

    /// Where a leg can be: how it gets there, and whether frames pass there.
    enum Place: CaseIterable {
        case open, told, heard, owing, over

        var events: [Event] {
            switch self {
            case .open: []
            case .told: [.asked]
            case .heard: [.received]
            case .owing: [.violated]
            case .over: [.asked, .received]
            }
        }

        var isReading: Bool { self == .open || self == .told }
        var isWriting: Bool { self == .open || self == .heard || self == .owing }
    }

    static let ours = ClosePayload(code: .serviceRestart, reason: "ours")

    static func tell(_ event: Event, to leg: inout LegClosing) -> Outcome {
        switch event {
        case .received: Outcome(leg.closeReceived())
        case .violated: Outcome(leg.violated(.invalidData, telling: "it broke the protocol"))
        case .ended: Outcome(leg.peerEnded())
        case .lost: Outcome(leg.peerLost())
        case .asked: Outcome(leg.closeAsked(ours))
        case .handedClose: Outcome(leg.handedOn(.close))
        case .handedEnd: Outcome(leg.handedOn(.end))
        case .handedFault: Outcome(leg.handedOn(.fault("the other broke it")))
        case .othersDone: Outcome(leg.othersDone())
        case .timedOut: Outcome(leg.timedOut())
        }
    }

    private static let fault = Outcome.word(.fault("it broke the protocol"))
    private static let goingAway = Outcome.step(.send(ClosePayload(code: .goingAway, reason: "the other broke it")))
    private static let owed = Outcome.step(.send(ClosePayload(code: .invalidData)))
    private static let uninformed = Outcome.step(.send(ClosePayload(code: .goingAway)))

    /// For each place, what each event yields and where it leads.
    private static let table: [Place: [Event: (Outcome, Place)]] = [
        .open: [
            .received: (.word(.close), .heard), .violated: (fault, .owing), .ended: (.word(.end), .heard),
            .lost: (.word(.end), .over), .asked: (.step(.send(ours)), .told), .handedClose: (.step(.pass), .told),
            .handedEnd: (.step(.shut), .told), .handedFault: (goingAway, .told), .othersDone: (.nothing, .open),
            .timedOut: (uninformed, .over),
        ],
        .told: [
            .received: (.word(.close), .over), .violated: (fault, .over), .ended: (.word(.end), .over),
            .lost: (.word(.end), .over), .asked: (.nothing, .told), .handedClose: (.nothing, .told),
            .handedEnd: (.nothing, .told), .handedFault: (.nothing, .told), .othersDone: (.nothing, .told),
            .timedOut: (.nothing, .over),
        ],
        .heard: [
            .received: (.nothing, .heard), .violated: (.nothing, .heard), .ended: (.nothing, .heard),
            .lost: (.nothing, .over), .asked: (.step(.send(ours)), .over), .handedClose: (.step(.pass), .over),
            .handedEnd: (.step(.shut), .over), .handedFault: (goingAway, .over), .othersDone: (.nothing, .heard),
            .timedOut: (.nothing, .over),
        ],
        .owing: [
            .received: (.nothing, .owing), .violated: (.nothing, .owing), .ended: (.nothing, .over),
            .lost: (.nothing, .over), .asked: (.nothing, .owing), .handedClose: (.nothing, .owing),
            .handedEnd: (.nothing, .owing), .handedFault: (.nothing, .owing), .othersDone: (owed, .over),
            .timedOut: (owed, .over),
        ],
        .over: Dictionary(uniqueKeysWithValues: Event.allCases.map { ($0, (.nothing, .over)) }),
    ]

    @Test(arguments: Place.allCases)
    func `every event in every state has its outcome`(place: Place) throws {
        for event in Event.allCases {
            let (outcome, destination) = try #require(Self.table[place]?[event])
            var leg = Self.leg(at: place)
            #expect(leg.isReading == place.isReading)
            #expect(leg.isWriting == place.isWriting)
            #expect(leg.isOpen == (place == .open))
            #expect(Self.tell(event, to: &leg) == outcome, "\(event) when \(place)")
            #expect(leg == Self.leg(at: destination), "\(event) when \(place)")
        }
    }

    @Test func `it is small, as every station has two`() {
        #expect(MemoryLayout<LegClosing>.size <= 4)
    }

    private static func leg(at place: Place) -> LegClosing {
        var leg = LegClosing()
        for event in place.events { _ = tell(event, to: &leg) }
        return leg
    }
}
