package import OCPPConformance
import Traffic
import WebSocketFraming

/// One station's life: its connection to us, ours to its CSMS, and everything that is decided about what passes.
///
/// Past-tense events go in with the moment at which they happened; a ``Fate`` for the frame at hand and ``Step``s come
/// out. There is no socket, no clock and no random source inside, so that sockets, a recording and a test script drive
/// the very same exchange (design laws 1 to 4 and 7).
package struct Exchange: ~Copyable {
    /// Counts the connections of a relay, for records and own message ids.
    package let number: UInt64
    /// When bytes last came from any peer, monotonic nanoseconds.
    ///
    /// Beside the phase, as both are touched with each message, and the session behind them is kilobytes.
    var lastActivity: UInt64
    /// Where the exchange stands.
    var phase: Phase
    /// What waits for its turn; none while nothing does.
    var turns: Turns?
    /// The rules that may be about this station's messages.
    var choice = RuleChoice()
    /// The station's end.
    var station: LegState
    /// The end of the CSMS whose word counts.
    var csms: LegState
    /// The CSMSs that only listen and ask, `csms(1)` first.
    var others: [OtherCSMS] = []
    /// What rules keep of this station; none while no rule was about it.
    var ruled: RuledStation?
    /// The station's identity as it stands in the path, percent-decoded.
    package internal(set) var name: [UInt8] = []
    /// Where the station dialled from.
    package let peer: PeerAddress
    /// Who ended the conversation, and how: the first to do so.
    var ending: Ended?
    /// When the phase has taken too long, monotonic nanoseconds; 0 for never.
    var deadline: UInt64 = 0
    /// The moment last asked for by ``Step/wake(at:)``.
    var wakeAsked: UInt64?
    /// A peer that has ended while nothing was read from it, and until when what it sent before may still be read.
    var departed: (leg: Leg, until: UInt64)?
    /// CALLs of the relay's own so far, for their ids.
    var ownCalls: UInt32 = 0
    /// The conversation of the station with the CSMS whose word counts.
    package var session: Session

    /// Where an exchange stands; what only one phase needs lies in its case.
    enum Phase {
        /// The station's upgrade request is being read. Then `resolving`, or `over` when it is refused.
        case readingRequest(HeadReader, began: UInt64)
        /// The CSMS's name is being looked up. Then `dialling`, or `over`.
        case resolving(Approach)
        /// A connection to the CSMS is being made. Then `awaitingAnswer`, or `over`.
        case dialling(Approach)
        /// The request is with the CSMS. Then `passing`, `mirroring`, or `over`.
        case awaitingAnswer(Approach, HeadReader)
        /// The CSMS refused; its answer's body is being passed on. Then `over`.
        case mirroring(ResponseBody)
        /// Messages pass. Then `closing` or `over`.
        case passing
        /// A Close frame is on its way, either way, or one side has ended. Then `over`.
        case closing
        /// Nothing more happens; the shell forgets the exchange.
        case over
    }

    /// Who ended a conversation, and how.
    struct Ended {
        var by: String
        var code: UInt16?
        var reason: String
    }

    /// A station has connected.
    ///
    /// - Parameters:
    ///   - number: Counts the connections of the relay.
    ///   - peer: Where the station dialled from.
    ///   - context: What all exchanges of a thread share.
    package init(number: UInt64, from peer: PeerAddress, in context: borrowing Context) {
        self.number = number
        self.peer = peer
        lastActivity = context.now.monotonic
        phase = .readingRequest(HeadReader(of: .request), began: context.now.monotonic)
        session = Session(station: "", configuration: context.configuration.session)
        station = LegState(reader: context.reader(of: .station))
        csms = LegState(reader: context.reader(of: .csms(0)))
        deadline = context.now.monotonic + context.limits.handshakeTime.nanoseconds
    }

    /// Whether nothing more happens, so that the exchange can be forgotten.
    package var isOver: Bool { if case .over = phase { true } else { false } }

    /// Whether heads and bodies of HTTP are read, and no frames yet.
    package var isOpening: Bool {
        switch phase {
        case .readingRequest, .resolving, .dialling, .awaitingAnswer, .mirroring: true
        case .passing, .closing, .over: false
        }
    }

    /// Whether messages pass, both ways.
    var isPassing: Bool { if case .passing = phase { true } else { false } }

    /// The end of one peer.
    subscript(leg: Leg) -> LegState {
        @inline(__always) _read {
            switch leg {
            case .station: yield station
            case .csms(0): yield csms
            case .csms(let place): yield others[Int(place) - 1].leg
            }
        }
        @inline(__always) _modify {
            switch leg {
            case .station: yield &station
            case .csms(0): yield &csms
            case .csms(let place): yield &others[Int(place) - 1].leg
            }
        }
    }
}
