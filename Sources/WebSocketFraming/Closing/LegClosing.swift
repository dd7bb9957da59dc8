/// How one leg of a relay is closed: what was heard from its peer, and what was said to it.
///
/// A relay closes as its peers do. What happens on one leg yields a ``Word``; the relay hands it on to every other leg, and
/// each yields the ``Step`` to take there. When no leg ``isReading`` any more, ``othersDone()`` of each pays what is owed,
/// and all connections end when their output has left; until then a time limit runs, at whose end ``timedOut()`` does.
///
/// Whatever happens in whatever order, a peer gets one Close frame at most (RFC 6455 §5.5.1). Four bytes, nothing counted.
public struct LegClosing: Hashable, Sendable, BitwiseCopyable {
    /// What a leg has to say to the others.
    public enum Word: Hashable, Sendable {
        /// A Close frame has come, and passes as it came.
        case close
        /// The stream has ended without a Close frame.
        case end
        /// Nothing more is taken from the peer, for this reason.
        case fault(String)
    }

    /// What is to be done on a leg.
    public enum Step: Hashable, Sendable {
        /// Send a Close frame of our own.
        case send(ClosePayload)
        /// Let the other leg's Close frame pass as it came, behind what is under way.
        case pass
        /// End our output when what is under way has left, without a Close frame.
        case shut
    }

    private enum State: Hashable, BitwiseCopyable {
        /// Frames pass both ways. Left for any other.
        case open
        /// The peer had its Close frame, or the end of our output; its own has not come. Left for `over`.
        case told
        /// The peer's Close frame has come, or its stream has ended; it has had none. Left for `over`.
        case heard
        /// The peer broke the protocol, and gets this code when all is said that others say to it. Left for `over`.
        case owing(CloseCode)
        /// Nothing goes either way. Never left.
        case over
    }

    private var state = State.open

    /// Begins when frames begin to pass.
    public init() {}

    /// Whether frames pass both ways, and nothing of closing was heard or said.
    public var isOpen: Bool { state == .open }

    /// Whether what the peer sends still counts.
    public var isReading: Bool {
        switch state {
        case .open, .told: true
        case .heard, .owing, .over: false
        }
    }

    /// Whether frames still go to the peer.
    public var isWriting: Bool {
        switch state {
        case .open, .heard, .owing: true
        case .told, .over: false
        }
    }

    // MARK: What happened on this leg

    /// The peer's Close frame has come.
    public mutating func closeReceived() -> Word? {
        switch state {
        case .open:
            state = .heard
            return .close
        case .told:
            state = .over
            return .close
        case .heard, .owing, .over:
            return nil
        }
    }

    /// The peer broke the protocol, or what it sent is refused: it will get `code`, and the others are told `reason`.
    public mutating func violated(_ code: CloseCode, telling reason: String) -> Word? {
        switch state {
        case .open:
            state = .owing(code)
            return .fault(reason)
        case .told:
            state = .over
            return .fault(reason)
        case .heard, .owing, .over:
            return nil
        }
    }

    /// The peer's stream has ended in good order; what is sent to it may still arrive.
    public mutating func peerEnded() -> Word? {
        switch state {
        case .open:
            state = .heard
            return .end
        case .told:
            state = .over
            return .end
        case .heard:
            return nil
        case .owing, .over:
            // Nobody is left who would read why.
            state = .over
            return nil
        }
    }

    /// The connection was reset or given up: nothing reaches this peer any more.
    ///
    /// The relay tells the others and then waits no longer: it goes on as if the time were over.
    public mutating func peerLost() -> Word? {
        let word = peerEnded()
        state = .over
        return word
    }

    // MARK: What is to be said on this leg

    /// The relay itself closes this leg.
    public mutating func closeAsked(_ payload: ClosePayload) -> Step? {
        switch state {
        case .open: say(.send(payload), then: .told)
        case .heard: say(.send(payload), then: .over)
        case .told, .owing, .over: nil
        }
    }

    /// Another leg has something to say.
    public mutating func handedOn(_ word: Word) -> Step? {
        let step: Step =
            switch word {
            case .close: .pass
            case .end: .shut
            case .fault(let reason): .send(ClosePayload(code: .goingAway, reason: reason))
            }
        return switch state {
        case .open: say(step, then: .told)
        case .heard: say(step, then: .over)
        case .told, .owing, .over: nil
        }
    }

    /// No leg is read from any more: nothing can come behind which an owed Close frame would have to wait.
    public mutating func othersDone() -> Step? {
        switch state {
        case .owing(let code): say(.send(ClosePayload(code: code)), then: .over)
        case .open, .told, .heard, .over: nil
        }
    }

    /// The time for closing is over, and the connections end: a peer that knows nothing of it yet is told.
    public mutating func timedOut() -> Step? {
        defer { state = .over }
        return switch state {
        case .open: .send(ClosePayload(code: .goingAway))
        case .owing(let code): .send(ClosePayload(code: code))
        case .told, .heard, .over: nil
        }
    }

    private mutating func say(_ step: Step, then next: State) -> Step {
        state = next
        return step
    }
}
