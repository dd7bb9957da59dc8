package import OCPP

/// What the index of rules goes by: what kind of message it is, before anybody looks into it.
package struct MessageAspect: Hashable, Sendable {
    /// The way it travels.
    let direction: Direction
    let kind: MessageKind
    /// Nil while it is unknown.
    let version: OCPPVersion?
    /// A response has that of its CALL; nil when the catalogue does not tell it.
    let action: ActionID?

    /// A kind of message.
    @inline(__always)
    package init(_ direction: Direction, _ kind: MessageKind, version: OCPPVersion?, action: ActionID?) {
        self.direction = direction
        self.kind = kind
        self.version = version
        // Without its version the number of an action says nothing.
        self.action = version == nil ? nil : action
    }
}
