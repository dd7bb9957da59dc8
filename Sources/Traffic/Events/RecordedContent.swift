import OCPP
import WebSocketFraming

/// What happened as a recording holds it: a name, and bytes that are text, JSON or whatever came over the wire.
package struct RecordedContent: Hashable, Sendable {
    /// What kind of thing it is.
    package var name: EventName
    /// The head, payload, reason, words or JSON object.
    package var bytes: [UInt8]
    /// The code of a Close frame.
    package var code: UInt16?
    /// Whether a close came as a frame; otherwise a stream ended.
    package var isFrame = true
    /// Whether a stream ended by a reset.
    package var isReset = false
    /// For the opening of a connection how it is judged, as one object of JSON.
    package var judged: [UInt8]?

    /// Something that is recorded as bytes alone.
    package init(_ name: EventName, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

extension Event.Content {
    /// The same as a recording holds it; nil for a message, for a loss, and for what only those who watch are told.
    package var recorded: RecordedContent? {
        switch self {
        case .opened(let peer, let judged):
            var content = RecordedContent(.open, Array(peer.utf8))
            if !judged.isEmpty { content.judged = judged }
            return content
        case .head(let bytes): return RecordedContent(.handshake, bytes)
        case .ping(let payload): return RecordedContent(.ping, payload)
        case .pong(let payload): return RecordedContent(.pong, payload)
        case .close(let code, let reason):
            var content = RecordedContent(.close, reason)
            content.code = code
            return content
        case .streamEnded(let isReset):
            var content = RecordedContent(.close, Array((isReset ? "reset" : "end of stream").utf8))
            content.isFrame = false
            content.isReset = isReset
            return content
        case .violation(let violation): return RecordedContent(.violation, ViolationRecord(violation).bytes)
        case .limit(let limit, let detail):
            return RecordedContent(.violation, ViolationRecord(limit, detail: detail).bytes)
        case .finding(let finding): return RecordedContent(.finding, Array(FindingJSON.line(finding).utf8))
        case .rule(let record): return RecordedContent(.rule, record.bytes)
        case .injected(let rule, let action, let id):
            return RecordedContent(.inject, RuleRecord.injection(rule: rule, action: action, id: id))
        case .marker(let text): return RecordedContent(.marker, Array(text.utf8))
        case .unread(let content): return content
        case .message, .lost, .admitted, .refused, .left: return nil
        }
    }

    /// What is recorded like this.
    ///
    /// A record whose bytes this version would write otherwise is kept as it is, in ``unread(_:)``.
    ///
    /// `monotonic` is its moment by the clock that a finding does not tell.
    package init(_ recorded: RecordedContent, monotonic: UInt64 = 0) {
        let content = Self.read(recorded, monotonic)
        self = content?.recorded == recorded ? content ?? .unread(recorded) : .unread(recorded)
    }

    private static func read(_ recorded: RecordedContent, _ monotonic: UInt64) -> Self? {
        let bytes = recorded.bytes
        switch recorded.name {
        case .open:
            return String(validating: bytes, as: UTF8.self).map { .opened(peer: $0, judged: recorded.judged ?? []) }
        case .handshake: return .head(bytes)
        case .ping: return .ping(bytes)
        case .pong: return .pong(bytes)
        case .close:
            guard !recorded.isFrame else { return .close(code: recorded.code, reason: bytes) }
            return .streamEnded(isReset: recorded.isReset)
        case .violation:
            switch ViolationRecord(bytes)?.content {
            case .framing(let violation): return .violation(violation)
            case .limit(let limit, let detail): return .limit(limit, detail: detail)
            case nil: return nil
            }
        case .finding: return FindingJSON.finding(bytes, monotonic: monotonic).map { .finding($0) }
        case .rule: return RuleRecord(bytes).map { .rule($0) }
        case .inject:
            return RuleRecord.injection(bytes).map { .injected(rule: $0.rule, action: $0.action, id: $0.id) }
        case .marker: return String(validating: bytes, as: UTF8.self).map { .marker($0) }
        case .frame, .gap, .header, .end: return nil
        }
    }
}

extension Event {
    /// What kind of thing happened, as recordings and filters call it; nil for what only those who watch are told.
    package var name: EventName? {
        switch content {
        case .message: .frame
        case .lost: .gap
        case .opened: .open
        case .head: .handshake
        case .ping: .ping
        case .pong: .pong
        case .close, .streamEnded: .close
        case .violation, .limit: .violation
        case .finding: .finding
        case .rule: .rule
        case .injected: .inject
        case .marker: .marker
        case .unread(let recorded): recorded.name
        case .admitted, .refused, .left: nil
        }
    }

    /// The message, where it is one.
    package var message: Message? {
        if case .message(let message) = content { message } else { nil }
    }

    /// What it is about as bytes: the message that came, or what ``Content/recorded`` says.
    package var bytes: [UInt8] {
        if case .message(let message) = content { return message.bytes }
        return content.recorded?.bytes ?? []
    }
}
