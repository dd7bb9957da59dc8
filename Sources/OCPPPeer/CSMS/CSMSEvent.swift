public import WebSocketFraming

/// What happens to the connections of a ``CSMS``.
public enum CSMSEvent: Sendable {
    /// A station is connected.
    case connected(ConnectedStation)
    /// A connection has ended; by then the station may have another.
    case disconnected(ConnectedStation, WebSocketClosure)
}

/// What becomes of the second connection of an identity.
public enum DuplicatePolicy: Hashable, Sendable {
    /// It takes the place of the first, which is closed.
    case replaceOld
    /// It is refused with 409 as long as there is the first.
    case refuseNew
}
