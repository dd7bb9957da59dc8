/// What one line of a capture tells about.
package enum CaptureEventKind: UInt8, Sendable, Hashable, CaseIterable {
    /// The first line of a segment.
    case header
    /// A station connected.
    case open
    /// One head of the upgrade: the request travels up, the response down.
    case handshake
    /// A whole WebSocket message, text or binary, however it was fragmented.
    case frame
    case ping
    case pong
    /// A close frame, which has opcode 8; with any other opcode, the end of one side's stream without a close frame.
    case close
    /// Bytes that broke RFC 6455 §5.
    case violation
    case finding
    case rule
    case inject
    /// A note that somebody left in the capture.
    case marker
    /// Records that were not written, with their count.
    case gap
    /// The last line of a segment that was closed in order.
    case end

    /// The name in a capture line, such as `frame`.
    package var name: StaticString {
        switch self {
        case .header: "header"
        case .open: "open"
        case .handshake: "handshake"
        case .frame: "frame"
        case .ping: "ping"
        case .pong: "pong"
        case .close: "close"
        case .violation: "violation"
        case .finding: "finding"
        case .rule: "rule"
        case .inject: "inject"
        case .marker: "marker"
        case .gap: "gap"
        case .end: "end"
        }
    }

    package init?(name: String) {
        guard let kind = Self.allCases.first(where: { "\($0.name)" == name }) else { return nil }
        self = kind
    }
}

/// What else is known of a recorded frame.
package struct CaptureFlags: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The frame is a well-formed CALL, CALLRESULT, CALLERROR, CALLRESULTERROR or SEND; it need not be parsed again.
    package static let wellFormed = CaptureFlags(rawValue: 1 << 0)
    /// A rule changed it; what went out is recorded beside what came in.
    package static let rewritten = CaptureFlags(rawValue: 1 << 1)
    /// It was answered or refused here and not forwarded.
    package static let blocked = CaptureFlags(rawValue: 1 << 2)
    /// It was swallowed: nobody waited for it, or a fault did it.
    package static let dropped = CaptureFlags(rawValue: 1 << 3)
    /// It originates here, not at a peer.
    package static let injected = CaptureFlags(rawValue: 1 << 4)
    package static let replayed = CaptureFlags(rawValue: 1 << 5)
    package static let fault = CaptureFlags(rawValue: 1 << 6)
    package static let intercepted = CaptureFlags(rawValue: 1 << 7)
    /// Values in it were replaced by pseudonyms before it was recorded.
    package static let redacted = CaptureFlags(rawValue: 1 << 8)
    /// A rule keeps its payload out of the record.
    package static let bodyless = CaptureFlags(rawValue: 1 << 9)

    /// The flags that a line names, in its order.
    package static let named: [(flag: CaptureFlags, name: StaticString)] = [
        (.rewritten, "rewritten"), (.blocked, "blocked"), (.dropped, "dropped"), (.injected, "injected"),
        (.replayed, "replayed"), (.fault, "fault"), (.intercepted, "intercepted"), (.redacted, "redacted"),
        (.bodyless, "bodyless"),
    ]
}
