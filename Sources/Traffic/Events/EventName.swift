/// What kind of thing happened, as recordings and filters call it.
package enum EventName: UInt8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// The first line of a segment, which is about no event.
    case header
    /// A station connected.
    case open
    /// One head of the upgrade: the request travels up, the response down.
    case handshake
    /// A whole WebSocket message, text or binary, however it was fragmented.
    case frame
    /// A Ping.
    case ping
    /// A Pong.
    case pong
    /// A Close frame, or the end of one side's stream without one.
    case close
    /// Bytes that broke RFC 6455 §5, or a cap of the relay that was hit.
    case violation
    /// A judgement.
    case finding
    /// A rule fired.
    case rule
    /// A CALL of the relay's own is next.
    case inject
    /// A note that somebody left in the capture.
    case marker
    /// Events that found no room, with their count.
    case gap
    /// The last line of a segment that was closed in order, which is about no event.
    case end

    /// The word, such as `frame`.
    package var word: StaticString {
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

    /// The kind with this word; nil where there is none.
    package init?(_ word: String) {
        guard let name = Self.allCases.first(where: { "\($0.word)" == word }) else { return nil }
        self = name
    }
}
