internal import EventLoop
internal import OCPP
import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

/// One loop: its listeners, its stations, and what happens on them.
///
/// Workers share nothing but a few counters.
struct Worker: ~Copyable {
    var loop: EventLoop
    var stations = StationTable()
    var judge: MessageJudge
    var masks = MaskKeys()
    var findings: [Finding] = []
    /// What leaves behind the bytes that were read before the message at hand.
    var outgoing = Outgoing()
    /// Sees whether what rules change is still in order; made when there are rules.
    lazy var payloads = PayloadJudge(configuration.session.catalogues)
    /// The rules in force.
    var rules: RelayRules?
    /// Their index, unless there are none; looked at without counting a reference.
    var concern: Unmanaged<CompiledRules>?
    /// Which rule set that is; 0 before the first.
    var generation = 0
    /// For the glance at a message's payload.
    var glances = ScreenSlots()
    var statistics = RelayStatistics()
    var isDraining = false
    var nextNumber: UInt64
    /// The moment of the current wake-up.
    var now: Timestamp

    let configuration: RelayConfiguration
    let limits: RelayLimits
    let shared: SharedState
    let resolver: Resolver
    /// The CSMS's address, when the URL names one and not a host.
    let upstreamAddress: SocketAddress?
    /// The CSMS's address that took a connection last: the first to try, when its name has several.
    var provenAddress: SocketAddress?
    /// Memory of its own, so that to look at it counts no reference.
    let observers: UnsafeMutableBufferPointer<WorkerObserver>
    private let listeners: [ListenerID]

    init(
        loop: consuming EventLoop,
        listeners: [ListenerID],
        index: Int,
        configuration: RelayConfiguration,
        shared: SharedState,
        observers: [WorkerObserver]
    ) {
        self.observers = .allocate(capacity: observers.count)
        _ = self.observers.initialize(from: observers)
        now = Timestamp(monotonic: loop.now, wall: SystemClock.wall)
        let url = configuration.upstream
        upstreamAddress = SocketAddress(host: url.host, port: url.port)
        resolver = Resolver(waker: loop.waker, lookup: configuration.lookup)
        self.loop = loop
        self.listeners = listeners
        self.configuration = configuration
        judge = MessageJudge(configuration.session.catalogues)
        limits = configuration.limits
        self.shared = shared
        nextNumber = UInt64(index + 1)
    }

    deinit { observers.deallocate() }

    /// Runs until the relay is drained or stopped; returns what it counted.
    mutating func run() -> RelayStatistics {
        _ = loop.schedule(after: Self.sweepTime, token: Self.sweepToken)
        adoptRules()
        while true {
            let event = loop.next()
            if now.monotonic != loop.now { now = Timestamp(monotonic: loop.now, wall: SystemClock.wall) }
            switch event {
            case .received(let connection):
                let (slot, direction) = place(of: connection)
                received(slot, direction)
            case .drained(let connection):
                let (slot, direction) = place(of: connection)
                drained(slot, direction)
            case .accepted(let connection, _, let peer):
                accepted(connection, from: peer)
            case .connected(let connection):
                connected(place(of: connection).slot)
            case .connectFailed(let connection, let error):
                connectFailed(place(of: connection).slot, error)
            case .ended(let connection, let ending):
                let (slot, direction) = place(of: connection)
                ended(slot, direction, ending)
            case .timer(let token):
                timerFired(token)
            case .woken:
                if woken() { return statistics }
            case .settled:
                break  // The last output has left: looked at below.
            case .acceptPaused(let error):
                shared.log(
                    .warning,
                    "not accepting stations for a moment: \(error == 0 ? "too many connections" : EventLoopError.text(of: error))"
                )
            }
            if isDraining, stations.count == 0, loop.lingeringCount == 0 { return statistics }
        }
    }

    private mutating func received(_ slot: Int, _ direction: Direction) {
        let station = stations[slot]
        station.pointee.lastActivity = now.monotonic
        switch station.pointee.phase {
        case .relaying, .closing: relay(slot, direction)
        case .readingRequest: readRequest(slot)
        case .awaitingAnswer where direction == .down: readAnswer(slot)
        case .mirroring where direction == .down: mirrorBody(slot)
        case .resolving, .dialling, .awaitingAnswer: break  // A first frame, early: it waits for the CSMS's answer.
        case .mirroring:
            let connection = stations.leg(slot, direction).pointee.connection
            loop.consume(loop.input(of: connection).count, of: connection)
        }
    }

    /// A slow reader has caught up: its peer is read from again.
    private mutating func drained(_ slot: Int, _ direction: Direction) {
        let source = stations.leg(slot, direction.opposite)
        if source.pointee.isPaused {
            source.pointee.isPaused = false
            if source.pointee.isHeldBack { return }
            loop.resumeReading(source.pointee.connection)
        }
    }

    /// The station and the direction of the messages that come in on `connection`.
    private func place(of connection: ConnectionID) -> (slot: Int, direction: Direction) {
        let token = loop.token(of: connection)
        return (Int(token >> 1), token & 1 == 0 ? .up : .down)
    }

    /// The token of the connection from which messages of `direction` come.
    static func token(_ slot: Int, _ direction: Direction) -> UInt64 {
        UInt64(slot) << 1 | UInt64(direction == .up ? 0 : 1)
    }

    /// Sets a station's one deadline, `milliseconds` from now.
    mutating func setTimer(_ slot: Int, after milliseconds: Int) {
        clearTimer(slot)
        stations[slot].pointee.timer = loop.schedule(after: UInt64(milliseconds) * 1_000_000, token: UInt64(slot))
    }

    /// Takes a station's deadline away.
    mutating func clearTimer(_ slot: Int) {
        if let timer = stations[slot].pointee.timer { loop.cancel(timer) }
        stations[slot].pointee.timer = nil
    }

    private mutating func timerFired(_ token: UInt64) {
        if token == Self.drainToken {
            for slot in stations.slots { endDrain(slot) }
            return
        }
        if token == Self.sweepToken { return sweep() }
        if token & Self.ruleToken != 0 { return rulesDue(Int(token ^ Self.ruleToken)) }
        let slot = Int(token)
        stations[slot].pointee.timer = nil
        switch stations[slot].pointee.phase {
        case .dialling: dialTimedOut(slot)
        case .readingRequest, .resolving, .awaitingAnswer, .mirroring: handshakeTimedOut(slot)
        case .closing: finish(slot)
        case .relaying: checkIdle(slot)
        }
    }

    private mutating func sweep() {
        _ = loop.schedule(after: Self.sweepTime, token: Self.sweepToken)
        for slot in stations.slots where stations[slot].pointee.phase == .relaying {
            stations[slot].pointee.session.tick(at: now, into: &findings)
            report(slot)
            // A CALL that waited too long for its answer keeps nobody else waiting.
            if stations[slot].pointee.hasInjections { inject(slot) }
        }
    }

    private mutating func checkIdle(_ slot: Int) {
        let silent = Int((now.monotonic - stations[slot].pointee.lastActivity) / 1_000_000)
        if silent >= limits.idleTime {
            limited(.idleTime, "silent for \(silent / 1000) s", slot)
            report(slot)
            closeBoth(slot, .goingAway, "idle for \(limits.idleTime / 1000) s")
        } else {
            setTimer(slot, after: limits.idleTime - silent)
        }
    }

    // MARK: Draining

    private static let drainToken = UInt64.max
    private static let sweepToken = UInt64.max - 1
    /// How often sessions are told that time passes, so that a CALL without an answer is reported; nanoseconds.
    private static let sweepTime: UInt64 = 1_000_000_000

    /// Another thread has called: true when the loop shall end at once.
    private mutating func woken() -> Bool {
        switch shared.order {
        case .run:
            break
        case .stop:
            for slot in stations.slots { release(slot, reset: true) }
            return true
        case .drain:
            if !isDraining { beginDraining() }
        }
        adoptRules()
        resolved()
        return false
    }

    private mutating func beginDraining() {
        isDraining = true
        for listener in listeners { loop.stopListening(listener) }
        _ = loop.schedule(after: UInt64(limits.drainTime) * 1_000_000, token: Self.drainToken)
        for slot in stations.slots {
            if stations[slot].pointee.phase == .relaying {
                closeIfQuiet(slot)
            } else if stations[slot].pointee.handshake != nil {
                refuse(slot, 503, "the relay is shutting down")
            }
        }
    }

    /// While draining: closes a station that awaits no answer, either way.
    mutating func closeIfQuiet(_ slot: Int) {
        guard stations[slot].pointee.phase == .relaying else { return }
        let outstanding = stations[slot].pointee.session.outstanding
        guard outstanding.up == 0, outstanding.down == 0 else { return }
        closeBoth(slot, .goingAway, "the relay is shutting down")
    }

    private mutating func endDrain(_ slot: Int) {
        switch stations[slot].pointee.phase {
        case .relaying: closeBoth(slot, .goingAway, "the relay is shutting down")
        case .closing: break
        default: release(slot)
        }
    }
}
