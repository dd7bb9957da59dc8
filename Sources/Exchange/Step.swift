package import Traffic
import OCPPRules
package import WebSocketFraming

/// What an exchange wants done: the shell performs it, a test compares it.
package enum Step: Hashable, Sendable {
    /// Look a name up; ``Exchange/resolved(_:for:in:)`` follows.
    case resolve(host: String, port: UInt16, for: Leg)
    /// Connect to a CSMS; ``Exchange/connected(_:in:)`` or ``Exchange/connectFailed(_:because:lacksRoom:in:)`` follows.
    case dial(PeerAddress, Leg)
    /// Send to a peer, behind everything that was sent to it before.
    case send(Outgoing, to: Leg)
    /// Read no more from a peer, for one more reason.
    case pause(Leg, Pause)
    /// No reason is left: read from a peer again, what lies unread first.
    case resume(Leg)
    /// End our output to a peer once what is queued has left; its input goes on.
    case finish(Leg)
    /// End a connection once what is queued has left.
    case end(Leg)
    /// End a connection at once; what is queued is lost.
    case cut(Leg)
    /// Call ``Exchange/due(in:)`` at this moment (monotonic nanoseconds) and not at one told before; nil for never.
    case wake(at: UInt64?)
    /// Something happened that whoever watches should know.
    case tell(Event)
    /// How something was decided; only where ``Exchange/Context/isExplained``.
    case explain(Explanation)
    /// Something that an operator should know and that is no event of the conversation.
    case say(SayLevel, String)
}

/// How much an operator should care.
package enum SayLevel: String, Hashable, Sendable {
    /// Normal life.
    case info
    /// Something was refused or put off; the relay goes on.
    case warning
    /// A rule says that something is wrong.
    case error

    /// That of a line that a rule writes.
    init(_ level: RuleAction.Level) {
        switch level {
        case .debug, .info: self = .info
        case .warning: self = .warning
        case .error: self = .error
        }
    }
}

/// What leaves towards a peer, without the mask that frames to a CSMS get from the shell (RFC 6455 §5.3).
package enum Outgoing: Hashable, Sendable {
    /// Bytes of HTTP: a head, or a piece of a body.
    case bytes([UInt8])
    /// One message in one frame.
    case message(Opcode, [UInt8])
    /// One message in the fragments in which it came from the other side.
    case fragments(AssembledMessage)
    /// A Close frame.
    case close(ClosePayload)

    /// How many bytes it has, headers that are not written yet left out.
    var count: Int {
        switch self {
        case .bytes(let bytes), .message(_, let bytes): bytes.count
        case .fragments(let message): message.bytes.count
        case .close(let payload): payload.reason.count + 2
        }
    }
}

/// Why a peer is not read from.
package struct Pause: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Whoever reads what it sends is slow.
    package static let slowReader = Pause(rawValue: 1 << 0)
    /// Too much of what it sent is held.
    package static let held = Pause(rawValue: 1 << 1)
    /// Its request is with the CSMS: what it sends early waits in the kernel, not in our memory.
    package static let awaitingAnswer = Pause(rawValue: 1 << 2)
}

/// The address of a peer: a number and a port.
package struct PeerAddress: Hashable, Sendable, CustomStringConvertible {
    /// The number, without brackets.
    package let host: String
    /// The port.
    package let port: UInt16

    /// Names a peer by its number and port.
    package init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// `127.0.0.1:9000`, `[::1]:9000`.
    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
