package import OCPP
package import Traffic

/// The fixed part of one event on its way from a loop to the writer: trivial, so that a ring can hold it.
package struct RingHeader: Sendable {
    /// Stands for "no latency".
    package static let noLatency = UInt64.max
    /// Stands for "no action".
    package static let noAction = UInt16.max

    package var event: CaptureEventKind
    package var direction: Direction
    /// The opcode of the WebSocket message: 1 text, 2 binary.
    package var opcode: UInt8 = 1
    /// The kind of OCPP message, where it was recognised.
    package var kind: MessageKind?
    package var version: OCPPVersion?
    package var flags: CaptureFlags = []
    /// Index into the version's action table; for a response the action of its CALL.
    package var action: UInt16 = Self.noAction
    /// How many findings the frame has.
    package var findings: UInt16 = 0
    /// The code of a close frame; 0 when there was none.
    package var closeCode: UInt16 = 0
    /// Counts the connections of this run, from 1.
    package var connection: UInt64
    /// The number of the message on its connection, from 1; 0 for what is no message.
    package var number: UInt64 = 0
    package var time: Timestamp
    /// Nanoseconds since the CALL that this answers.
    package var latency: UInt64 = Self.noLatency

    package init(_ event: CaptureEventKind, _ direction: Direction, connection: UInt64, at time: Timestamp) {
        self.event = event
        self.direction = direction
        self.connection = connection
        self.time = time
    }
}
