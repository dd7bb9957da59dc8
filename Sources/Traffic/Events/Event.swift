import OCPP
package import WebSocketFraming

/// One thing that happened on a station's connection: what every reader produces, and every writer consumes.
package struct Event: Hashable, Sendable {
    /// Where and when, and what is known of it in numbers.
    package var header: EventHeader
    /// The station's identity; empty for what is about no station.
    package var station: String
    /// What happened.
    package var content: Content

    /// What can happen.
    package enum Content: Hashable, Sendable {
        /// A station said who it is: where it dialled from, and how its conversation is judged, as one object of JSON.
        case opened(peer: String, judged: [UInt8])
        /// One head of the upgrade, as it came: the request from the station, the answer from a CSMS.
        case head([UInt8])
        /// The station was let through, so many nanoseconds after it connected.
        case admitted(peer: String, subprotocol: String?, after: UInt64)
        /// The station was turned away before it was let through.
        case refused(peer: String, status: Int, reason: String)
        /// A whole message.
        case message(Message)
        /// A Ping with its payload.
        case ping([UInt8])
        /// A Pong with its payload.
        case pong([UInt8])
        /// A Close frame.
        case close(code: UInt16?, reason: [UInt8])
        /// A peer's stream ended without a Close frame: in good order, or by a reset.
        case streamEnded(isReset: Bool)
        /// A peer broke RFC 6455, and nothing more is read from it.
        case violation(FramingViolation)
        /// A cap of the relay refused or ended the connection; `detail` says more, in a few words.
        case limit(SessionLimit, detail: String)
        /// A judgement.
        case finding(Finding)
        /// A rule fired, or held itself back.
        case rule(RuleRecord)
        /// The message that follows is a CALL of the relay's own, which this rule asked for.
        case injected(rule: String, action: String, id: String)
        /// A note that somebody left.
        case marker(String)
        /// So many events before this one found no room, with so many bytes.
        case lost(events: UInt64, bytes: UInt64)
        /// A record of what this version would have recorded otherwise: its name and bytes as they stand.
        case unread(RecordedContent)
        /// The connection is over and forgotten: who ended it, and how.
        case left(by: String, code: UInt16?, reason: String)
    }

    /// A whole message and what became of it.
    package struct Message: Hashable, Sendable {
        /// What came, however it was fragmented; what is hidden in it is hidden already.
        package var bytes: [UInt8]
        /// What went on instead, where that is something else.
        package var sent: [UInt8]?
        /// The message id as text, where a reader has found it; who needs it besides reads it from the bytes.
        package var id: String?
        /// The action by name, where ``EventHeader/action`` cannot say it.
        package var action: String?
        /// The rules that did something to it.
        package var rules: [String] = []
        /// The rules in shadow mode that would have.
        package var shadow: [String] = []
        /// The places in the payload whose values rules keep out of ``bytes`` and ``sent``: JSON Pointers (RFC 6901) in
        /// which `*` stands for any element; nil where none does.
        package var hidden: [String]?

        /// A message that goes on as it came.
        package init(_ bytes: [UInt8], sent: [UInt8]? = nil) {
            self.bytes = bytes
            self.sent = sent
        }
    }

    /// Describes what happened.
    package init(_ header: EventHeader, station: String, _ content: Content) {
        self.header = header
        self.station = station
        self.content = content
    }
}
