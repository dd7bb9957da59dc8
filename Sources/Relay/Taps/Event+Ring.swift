internal import Traffic
internal import WebSocketFraming

extension Event {
    /// A message that passed, or a Ping or Pong, as the value it is.
    init(_ header: EventHeader, station: RawSpan, bytes: RawSpan) {
        let payload = bytes.withUnsafeBytes { Array($0) }
        let name = station.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
        self.init(header, station: name, Self.content(of: header, payload))
    }

    /// What a header says of bytes that passed.
    static func content(of header: EventHeader, _ bytes: [UInt8]) -> Content {
        switch header.opcode {
        case .ping: .ping(bytes)
        case .pong: .pong(bytes)
        default: .message(Message(bytes))
        }
    }

    /// About how many bytes it takes outside of a ring.
    var weight: Int {
        let own = 256 + station.utf8.count
        switch content {
        case .opened(_, let judged): return own + judged.count
        case .head(let bytes), .ping(let bytes), .pong(let bytes), .close(_, let bytes): return own + bytes.count
        case .message(let message): return own + message.bytes.count + (message.sent?.count ?? 0)
        case .finding: return own + 1024
        case .rule, .unread: return own + 512
        case .admitted, .refused, .streamEnded, .violation, .limit, .injected, .marker, .lost, .left: return own
        }
    }
}
