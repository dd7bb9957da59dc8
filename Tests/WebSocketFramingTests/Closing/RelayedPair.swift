import WebSocketFraming

/// The two legs of a relay, joined as ``LegClosing`` says, and what each peer got.
struct RelayedPair: Hashable {
    /// What happens to a pair of legs.
    enum Event: Hashable {
        case closeReceived(Side)
        case violated(Side)
        case ended(Side)
        case lost(Side)
        case closeAsked([Side])
        case timedOut
    }

    enum Side: Int, CaseIterable, Hashable {
        case station, csms
        var other: Side { self == .station ? .csms : .station }
    }

    static let events: [Event] =
        Side.allCases.flatMap { [.closeReceived($0), .violated($0), .ended($0), .lost($0), .closeAsked([$0])] }
        + [.closeAsked(Side.allCases), .timedOut]

    private var legs = [LegClosing(), LegClosing()]
    /// What each peer got, in order.
    private(set) var got: [[LegClosing.Step]] = [[], []]
    /// Whether both connections end.
    private(set) var isOver = false

    /// Tells of an event, unless it cannot happen any more.
    mutating func take(_ event: Event) {
        guard !isOver else { return }
        switch event {
        case .closeReceived(let side):
            guard self[side].isReading else { return }
            handOn(self[side].closeReceived(), from: side)
        case .violated(let side):
            guard self[side].isReading else { return }
            handOn(self[side].violated(.invalidData, telling: "the \(side) broke the protocol"), from: side)
        case .ended(let side):
            handOn(self[side].peerEnded(), from: side)
        case .lost(let side):
            handOn(self[side].peerLost(), from: side)
            return giveUp()
        case .closeAsked(let sides):
            for side in sides { perform(self[side].closeAsked(LegClosingTests.ours), side) }
        case .timedOut:
            return giveUp()
        }
        guard legs.allSatisfy({ !$0.isReading }) else { return }
        for side in Side.allCases { perform(self[side].othersDone(), side) }
        isOver = true
    }

    private subscript(side: Side) -> LegClosing {
        get { legs[side.rawValue] }
        _modify { yield &legs[side.rawValue] }
    }

    private mutating func handOn(_ word: LegClosing.Word?, from side: Side) {
        if let word { perform(self[side.other].handedOn(word), side.other) }
    }

    private mutating func giveUp() {
        for side in Side.allCases { perform(self[side].timedOut(), side) }
        isOver = true
    }

    private mutating func perform(_ step: LegClosing.Step?, _ side: Side) {
        if let step { got[side.rawValue].append(step) }
    }
}
