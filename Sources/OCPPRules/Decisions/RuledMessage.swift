package import JSONScanning
package import OCPP
package import Traffic

/// One message as rules see it: judged, not yet passed on.
package struct RuledMessage {
    /// The whole frame; lent for the time of the call.
    package var bytes: PaddedBytes
    /// Who sent it.
    package var direction: Direction
    /// Nil when the frame does not say.
    package var kind: MessageKind?
    /// The one by which it was judged; nil while it is unknown.
    package var version: OCPPVersion?
    /// A response has the action of its CALL.
    package var action: ActionID?
    /// What the session found in it.
    package var findings: ArraySlice<Finding>
    /// Nanoseconds between a CALL and this answer to it.
    package var latency: UInt64?

    /// A message.
    package init(
        bytes: PaddedBytes,
        direction: Direction,
        kind: MessageKind?,
        version: OCPPVersion?,
        action: ActionID?,
        findings: ArraySlice<Finding>,
        latency: UInt64? = nil
    ) {
        self.bytes = bytes
        self.direction = direction
        self.kind = kind
        self.version = version
        self.action = action
        self.findings = findings
        self.latency = latency
    }

    /// What kind of message it is; nil when the frame does not say.
    package var aspect: MessageAspect? {
        kind.map { MessageAspect(direction, $0, version: version, action: action) }
    }
}
