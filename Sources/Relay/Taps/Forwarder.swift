internal import Machine
internal import Traffic

/// Copies what comes out of the loops' rings into the queue of each tap.
struct Forwarder: RingWork {
    /// As many events are taken out of a ring before the next one has its turn.
    private static let batch = 16_384

    private let rings: [EventRing]
    private var queues: Queues

    init(from rings: [EventRing], to queues: [(ring: EventRing, policy: BacklogPolicy)]) {
        self.rings = rings
        self.queues = Queues(queues: queues)
    }

    mutating func round(isEnding: Bool) -> RingRound {
        var round = RingRound()
        for ring in rings {
            let count = ring.drain(limit: Self.batch, into: &queues)
            round.taken += count
            if count == Self.batch || isEnding && count > 0 { round.goesOn = true }
        }
        return round
    }

    mutating func finish() {
        let now = Timestamp(monotonic: SystemClock.monotonic, wall: SystemClock.wall)
        for ring in rings {
            let untold = ring.untoldLoss
            if untold.count > 0 { queues.take(lost: untold.count, bytes: untold.bytes, at: now) }
        }
    }
}

/// The queues of all taps.
private struct Queues: RingReader {
    let queues: [(ring: EventRing, policy: BacklogPolicy)]

    mutating func take(_ header: EventHeader, station: RawSpan, bytes: RawSpan) -> Bool {
        for queue in queues { queue.ring.append(header, station: station, bytes: bytes, policy: queue.policy) }
        return true
    }

    mutating func take(_ event: Event) -> Bool {
        for queue in queues { queue.ring.append(event, policy: queue.policy) }
        return true
    }

    mutating func take(lost count: Int, bytes: Int, at time: Timestamp) {
        for queue in queues {
            queue.ring.count(lost: count, bytes: bytes)
            // Whoever wants all or nothing has lost something.
            if queue.policy == .stop { queue.ring.close() }
        }
    }
}
