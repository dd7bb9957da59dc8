package import Traffic

/// Where one loop tells its events.
package struct EventOutlet: Sendable {
    private let ring: EventRing
    private let policy: BacklogPolicy

    init(_ ring: EventRing, policy: BacklogPolicy) {
        self.ring = ring
        self.policy = policy
    }

    /// Tells of a message, Ping or Pong that passes: one copy, no allocation, no reference counted.
    package func append(_ header: EventHeader, station: RawSpan, bytes: RawSpan) {
        ring.append(header, station: station, bytes: bytes, policy: policy)
    }

    /// Tells of something else.
    package func append(_ event: Event) { ring.append(event, policy: policy) }
}
