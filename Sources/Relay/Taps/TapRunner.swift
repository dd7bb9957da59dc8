internal import Machine
internal import Synchronization
internal import Traffic

/// Tells one tap what comes out of its rings.
struct TapRunner<Watching: Tap>: RingWork {
    /// As many events are taken out of a ring before the next one has its turn.
    private static var batch: Int { 16_384 }

    private let rings: [EventRing]
    private let policy: BacklogPolicy
    private let leaving: Leaving
    private var reader: TapReader<Watching>
    private var fellBehind = false

    init(_ tap: Watching, rings: [EventRing], policy: BacklogPolicy, leaving: Leaving) {
        self.rings = rings
        self.policy = policy
        self.leaving = leaving
        reader = TapReader(tap)
    }

    mutating func round(isEnding: Bool) -> RingRound {
        if isEnding { reader.tap.rested(isEnding: true) }
        var round = RingRound()
        for ring in rings {
            let count = ring.drain(limit: Self.batch, into: &reader)
            round.taken += count
            if count == Self.batch { round.goesOn = true }
        }
        if policy == .stop, !fellBehind, rings.contains(where: \.isClosed) {
            fellBehind = true
            reader.tap.fellBehind()
        }
        if fellBehind || reader.isRefused && leaving.isWanted {
            for ring in rings { ring.close() }
        }
        if isEnding {
            round.goesOn = round.taken > 0 && !reader.isRefused
        } else {
            reader.tap.rested(isEnding: false)
        }
        return round
    }

    mutating func finish() {
        var untaken = Untaken()
        for ring in rings {
            ring.close()
            untaken.events += ring.drain(into: &untaken)
            let untold = ring.untoldLoss
            untaken.events += untold.count
            untaken.bytes += untold.bytes
        }
        if untaken.events > 0 {
            let now = Timestamp(monotonic: SystemClock.monotonic, wall: SystemClock.wall)
            reader.tap.lost(untaken.events, bytes: untaken.bytes, at: now)
        }
        reader.tap.finish()
    }
}

/// Whether somebody wants to leave, and no longer waits for taps that take nothing.
final class Leaving: Sendable {
    private let wanted = Atomic(false)

    var isWanted: Bool { wanted.load(ordering: .relaxed) }

    func want() { wanted.store(true, ordering: .relaxed) }
}

/// Counts what a tap has not taken until the end.
private struct Untaken: RingReader {
    var events = 0
    var bytes = 0

    mutating func take(_ header: EventHeader, station: RawSpan, bytes: RawSpan) -> Bool {
        self.bytes += bytes.byteCount
        return true
    }

    mutating func take(_ event: Event) -> Bool {
        bytes += event.weight
        return true
    }

    mutating func take(lost count: Int, bytes: Int, at time: Timestamp) {
        events += count
        self.bytes += bytes
    }
}
