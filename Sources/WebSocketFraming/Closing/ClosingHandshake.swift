/// The closing handshake as an endpoint conducts it with its one peer (RFC 6455 §7): events in, steps out.
///
/// It answers a Close frame with the same code, sends no second one, and has the server end the TCP connection. It holds
/// no clock: after ``Step/wait`` the caller tells when the time is over. For what stands between two peers see ``LegClosing``.
public struct ClosingHandshake: Hashable, Sendable {
    /// What the caller does next.
    public enum Step: Hashable, Sendable {
        /// Send a Close frame with this payload, behind what was sent before.
        case send(ClosePayload)
        /// Begin the time limit of the closing handshake, and call ``ClosingHandshake/timedOut()`` when it is over; asked for once.
        case wait
        /// End the TCP connection when everything sent has left.
        case end
        /// End the TCP connection at once, whatever has not left.
        case cut
    }

    private enum State: Hashable {
        /// Frames pass. Left for `closing`, `draining` or `ended`.
        case open
        /// Our Close frame is out, the peer's has not come. Left for `draining` or `ended`.
        case closing(WebSocketClosure)
        /// Both Close frames are out; a client gives the server the time to end the TCP connection. Left for `ended`.
        case draining(WebSocketClosure)
        /// The TCP connection is ended, or ends as soon as its output has left. Never left.
        case ended(WebSocketClosure)
    }

    private var state = State.open
    private let side: FrameSender

    /// Begins when the opening handshake is over; `side` is ours.
    public init(as side: FrameSender) { self.side = side }

    /// Whether what the peer sends still counts.
    public var isReading: Bool {
        switch state {
        case .open, .closing: true
        case .draining, .ended: false
        }
    }

    /// Whether messages, Pings and Pongs may still be sent.
    public var isWriting: Bool { state == .open }

    /// How the connection ends, as soon as that is known.
    public var closure: WebSocketClosure? {
        switch state {
        case .open: nil
        case .closing(let closure), .draining(let closure), .ended(let closure): closure
        }
    }

    /// Our side wants to close.
    public mutating func closeAsked(_ payload: ClosePayload) -> [Step] {
        switch state {
        case .open:
            state = .closing(WebSocketClosure(payload, by: .us))
            return [.send(payload), .wait]
        case .closing, .draining, .ended:
            return []
        }
    }

    /// The peer's Close frame has come; its code is sent back, if ours was not out (RFC 6455 §5.5.1).
    public mutating func closeReceived(_ payload: ClosePayload) -> [Step] {
        switch state {
        case .open:
            return [.send(ClosePayload(code: payload.code)), .wait] + concluded(WebSocketClosure(payload, by: .peer))
        case .closing(let closure):
            return concluded(closure)
        case .draining, .ended:
            return []
        }
    }

    /// The peer broke RFC 6455, and nothing more is read from it (§7.1.7).
    public mutating func violated(_ violation: FramingViolation) -> [Step] {
        switch state {
        case .open:
            let reason = "\(violation.kind) at byte \(violation.offset)"
            let payload = ClosePayload(code: violation.closeCode, reason: reason)
            return [.send(payload), .wait] + concluded(WebSocketClosure(payload, by: .us))
        case .closing(let closure):
            return concluded(closure)
        case .draining, .ended:
            return []
        }
    }

    /// The peer's stream has ended, in good order or not.
    public mutating func peerEnded() -> [Step] {
        switch state {
        case .open:
            state = .ended(.lost)
            return [.end]
        case .closing(let closure), .draining(let closure):
            state = .ended(closure)
            return [.end]
        case .ended:
            return []
        }
    }

    /// The time that ``Step/wait`` began is over.
    public mutating func timedOut() -> [Step] {
        switch state {
        case .open:
            return []
        case .closing(let closure), .draining(let closure), .ended(let closure):
            state = .ended(closure)
            return [.cut]
        }
    }

    /// Both sides are done with frames: the server ends the TCP connection, the client waits for that (RFC 6455 §7.1.1).
    private mutating func concluded(_ closure: WebSocketClosure) -> [Step] {
        switch side {
        case .client:
            state = .draining(closure)
            return []
        case .server:
            state = .ended(closure)
            return [.end]
        }
    }
}
