internal import Machine
internal import EventLoop
internal import Exchange
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

/// One loop: its listeners, its stations, and what happens on them.
///
/// It decides nothing: what a socket says goes into the station's exchange, and what the exchange wants is performed.
/// Workers share nothing but a few counters.
struct Worker: ~Copyable {
    var loop: Loop
    var stations = StationTable()
    /// What the exchanges of this loop share.
    var context: Exchange.Context
    var masks = MaskKeys()
    /// Where events leave the loop, if anybody watches.
    let taps: EventOutlet?
    /// Peers whose unread bytes are looked at once all steps are performed.
    var resumed: [Leg] = []
    var nextNumber: UInt64

    let configuration: RelayConfiguration
    let shared: SharedState
    let resolver: Resolver
    let listeners: [ListenerID]

    init(
        loop: consuming Loop,
        listeners: [ListenerID],
        index: Int,
        configuration: RelayConfiguration,
        shared: SharedState,
        taps: EventOutlet?
    ) {
        context = Exchange.Context(
            configuration.exchange,
            counters: shared.counters,
            memories: shared.memories
        )
        context.isObserved = taps != nil
        self.taps = taps
        resolver = Resolver(waker: loop.waker, lookup: configuration.lookup)
        self.loop = loop
        self.listeners = listeners
        self.configuration = configuration
        self.shared = shared
        nextNumber = UInt64(index + 1)
        context.now = Timestamp(monotonic: self.loop.now, wall: SystemClock.wall)
    }

    /// Runs until the relay is drained or stopped; returns what it counted.
    mutating func run() -> TrafficCounts {
        _ = loop.schedule(after: Self.sweepTime, token: Self.sweepToken)
        adoptRules()
        while true {
            let event = loop.next()
            if context.now.monotonic != loop.now {
                context.now = Timestamp(monotonic: loop.now, wall: SystemClock.wall)
            }
            switch event {
            case .received(let connection):
                let (slot, leg) = place(of: connection)
                received(slot, leg)
            case .turn(let connection):
                let (slot, leg) = place(of: connection)
                read(slot, leg)
            case .left(let connection):
                let (slot, leg) = place(of: connection)
                stations[slot].exchange.left(leg, in: &context)
                perform(slot)
            case .drained(let connection):
                let (slot, leg) = place(of: connection)
                stations[slot].exchange.drained(leg, in: &context)
                perform(slot)
            case .accepted(let connection, _, let peer):
                accepted(connection, from: peer)
            case .connected(let connection):
                let (slot, leg) = place(of: connection)
                noteDialled(slot, connection)
                stations[slot].exchange.connected(leg, in: &context)
                perform(slot)
            case .connectFailed(let connection, let error):
                let (slot, leg) = place(of: connection)
                let reason = SystemError.text(of: error)
                stations[slot].exchange.connectFailed(leg, because: reason, in: &context)
                perform(slot)
            case .ended(let connection, let ending):
                let (slot, leg) = place(of: connection)
                stations[slot].exchange.ended(leg, isReset: ending != .eof, in: &context)
                perform(slot)
            case .timer(let token):
                timerFired(token)
            case .woken:
                if woken() { return context.counts }
            case .settled:
                break  // The last output has left: looked at below.
            case .acceptPaused(let error):
                shared.log(
                    .warning,
                    "not accepting stations for a moment: \(error == 0 ? "too many connections" : SystemError.text(of: error))"
                )
            }
            if context.isDraining, stations.count == 0, loop.lingeringCount == 0 { return context.counts }
        }
    }

    private mutating func accepted(_ connection: ConnectionID, from peer: SocketAddress) {
        let number = nextNumber
        nextNumber += UInt64(configuration.workers)
        let exchange = Exchange(number: number, from: PeerAddress(peer), in: context)
        let slot = stations.insert(Station(exchange, on: connection))
        loop.setToken(Self.token(slot, .station), of: connection)
        stations[slot].exchange.stationConnected(hasRoom: shared.stationCame(), in: &context)
        perform(slot)
    }

    // MARK: - Connections and stations

    /// The station and the peer at the other end of `connection`.
    private func place(of connection: ConnectionID) -> (slot: Int, leg: Leg) {
        let token = loop.token(of: connection)
        return (Int(token >> 8), token & 0xFF == 0 ? .station : .csms(UInt8(token & 0xFF) - 1))
    }

    /// The token of a connection.
    static func token(_ slot: Int, _ leg: Leg) -> UInt64 {
        switch leg {
        case .station: UInt64(slot) << 8
        case .csms(let place): UInt64(slot) << 8 | UInt64(place) + 1
        }
    }

    // MARK: - Time

    private static let drainToken = UInt64.max
    private static let sweepToken = UInt64.max - 1
    /// How often exchanges are told that time passes; nanoseconds.
    private static let sweepTime: UInt64 = 1_000_000_000

    private mutating func timerFired(_ token: UInt64) {
        switch token {
        case Self.drainToken:
            for slot in stations.slots {
                stations[slot].exchange.drainEnded(in: &context)
                perform(slot)
            }
        case Self.sweepToken:
            _ = loop.schedule(after: Self.sweepTime, token: Self.sweepToken)
            for slot in stations.slots {
                stations[slot].exchange.secondPassed(in: &context)
                perform(slot)
            }
        default:
            let slot = Int(token)
            stations[slot].timer = nil
            stations[slot].exchange.due(in: &context)
            perform(slot)
        }
    }

    // MARK: - Orders from other threads

    /// Another thread has called: true when the loop shall end at once.
    private mutating func woken() -> Bool {
        switch shared.order {
        case .run:
            break
        case .stop:
            for slot in stations.slots {
                stations[slot].exchange.stopped(in: &context)
                perform(slot)
            }
            return true
        case .drain:
            if !context.isDraining { beginDraining() }
        }
        adoptRules()
        resolved()
        return false
    }

    private mutating func beginDraining() {
        context.isDraining = true
        for listener in listeners { loop.stopListening(listener) }
        _ = loop.schedule(after: configuration.drainTime.nanoseconds, token: Self.drainToken)
        for slot in stations.slots {
            stations[slot].exchange.drainBegan(in: &context)
            perform(slot)
        }
    }

    /// Takes over the rules that are in force now, if they are others than before.
    private mutating func adoptRules() {
        guard shared.ruleGeneration != context.generation, let rules = shared.rules else { return }
        context.adopt(rules)
        for slot in stations.slots { stations[slot].exchange.rulesChanged(in: &context) }
    }

    /// The name service has answered for some stations.
    private mutating func resolved() {
        while let answer = resolver.takeAnswer() {
            let slot = Int(answer.token >> 32)
            guard stations.inUse(slot),
                stations[slot].exchange.number & 0xFFFF_FFFF == answer.token & 0xFFFF_FFFF
            else { continue }
            let result: Result<[PeerAddress], ResolveFailure> =
                switch answer.result {
                case .success(let addresses): .success(addresses.map(PeerAddress.init))
                case .failure(let error): .failure(ResolveFailure(reason: "the CSMS cannot be found: \(error)"))
                }
            stations[slot].exchange.resolved(result, for: .csms(0), in: &context)
            perform(slot)
        }
    }
}

extension PeerAddress {
    /// The address of a socket.
    init(_ address: SocketAddress) { self.init(host: address.host, port: address.port) }
}
