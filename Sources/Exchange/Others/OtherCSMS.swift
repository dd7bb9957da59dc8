import OCPPConformance
import WebSocketFraming

/// A CSMS that only listens and asks: it hears what the station says, its CALLs wait for their turn, and its answers to
/// the station's CALLs go nowhere.
final class OtherCSMS {
    /// Where it is.
    let upstream: UpstreamURL
    /// Our end of its connection.
    var leg: LegState
    /// Where it stands.
    var phase: Phase
    /// When the phase has taken too long, monotonic nanoseconds; 0 for never.
    var deadline: UInt64
    /// Its conversation with the station, by its own message ids.
    var session: Session

    /// Where another CSMS stands.
    enum Phase {
        /// Its name is being looked up. Then `dialling` or `lost`.
        case resolving(Approach)
        /// A connection is being made. Then `awaitingAnswer` or `lost`.
        case dialling(Approach)
        /// The station's request is with it. Then `open` or `lost`.
        case awaitingAnswer(Approach, HeadReader)
        /// It hears and asks. Then `lost`.
        case open
        /// It takes no part, or none any more.
        case lost
    }

    init(_ upstream: UpstreamURL, _ approach: Approach, leg: LegState, session: consuming Session) {
        self.upstream = upstream
        self.leg = leg
        self.session = session
        phase = .resolving(approach)
        deadline = approach.deadline
    }

    /// Whether it hears and asks.
    var isOpen: Bool { if case .open = phase { true } else { false } }

    /// Whether its answer to the upgrade is still to come.
    var isOpening: Bool {
        switch phase {
        case .resolving, .dialling, .awaitingAnswer: true
        case .open, .lost: false
        }
    }
}
