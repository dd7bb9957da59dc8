package import OCPP
package import WebSocketFraming

/// The fixed part of an event: trivial, so that a ring can hold it and a loop can make it without counting anything.
package struct EventHeader: Hashable, Sendable {
    /// Counts the connections of a relay, from 1; 0 for what is about none.
    package var connection: UInt64
    /// Counts the events of a stream, from 1; 0 while nobody has counted.
    package var sequence: UInt64 = 0
    /// The number of the message on its connection, from 1; 0 for what is no message.
    package var number: UInt64 = 0
    /// When it happened.
    package var time: Timestamp
    /// Nanoseconds since the CALL that this answers.
    package var latency: UInt64?
    /// In whose place it was sent, or whose doing it is; nil where that is not known.
    package var leg: Leg?
    /// The opcode of a WebSocket message or control frame.
    package var opcode = Opcode.text
    /// The kind of OCPP message, where it was recognised.
    package var kind: MessageKind?
    /// The version by which it was judged.
    package var version: OCPPVersion?
    /// The action in the version's table; for an answer that of its CALL.
    package var action: ActionID?
    /// How many findings the message has.
    package var findings: UInt16 = 0
    /// What else is known of it.
    package var flags: EventFlags = []

    /// Something that happened on a connection, by or in the place of `leg`.
    package init(connection: UInt64, leg: Leg?, at time: Timestamp) {
        self.connection = connection
        self.leg = leg
        self.time = time
    }

    /// The way of the message, where it is known who sent it.
    package var direction: Direction? { leg?.sends }
}
