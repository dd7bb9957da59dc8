internal import JSONScanning
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

// CALLs of the relay's own: they wait until no other CALL of their direction waits for its answer, and then the
// others wait for them, so that a peer never has two at a time (OCPP-J §4.1.1). Their answers go nowhere.
extension Worker {
    /// Takes in what rules want to be sent.
    mutating func inject(
        _ injections: [RuleDecision.Injection],
        _ conversation: RuledStation,
        _ slot: Int
    ) {
        for injection in injections {
            guard conversation[injection.direction].injections.count < limits.injections else {
                let station = stations[slot].pointee.session.station
                shared.log(.warning, "\(station): rule \(injection.rule): too many CALLs of the relay's own wait")
                continue
            }
            let notBefore = now.monotonic &+ injection.after
            conversation[injection.direction].injections.append(
                RuledStation.QueuedInjection(
                    injection: injection,
                    notBefore: notBefore,
                    expires: notBefore &+ UInt64(limits.injectionTime) * 1_000_000
                )
            )
        }
        stations[slot].pointee.hasInjections = true
        scheduleRules(slot)
    }

    /// Sends what has its turn.
    mutating func inject(_ slot: Int) {
        let station = stations[slot]
        guard station.pointee.hasInjections, let conversation = station.pointee.ruled else { return }
        var isLeft = false
        for direction in Direction.allCases {
            for queued in conversation[direction].injections where queued.expires <= now.monotonic {
                shared.log(
                    .warning,
                    "\(station.pointee.session.station): rule \(queued.injection.rule): no turn came for its "
                        + queued.injection.action
                )
            }
            conversation[direction].injections.removeAll { $0.expires <= now.monotonic }
            let leg = stations.leg(slot, direction)
            // One that would be invalid is not sent, and does not use up the turn.
            while station.pointee.phase == .relaying, !leg.pointee.isGuarded, !leg.pointee.isHolding,
                !station.pointee.session.isAwaiting(direction),
                let place = conversation[direction].injections.firstIndex(where: { $0.notBefore <= now.monotonic })
            {
                let queued = conversation[direction].injections.remove(at: place)
                send(queued.injection, conversation, slot)
            }
            isLeft = isLeft || !conversation[direction].injections.isEmpty
        }
        station.pointee.hasInjections = isLeft
        scheduleRules(slot)
    }

    private mutating func send(
        _ injection: RuleDecision.Injection,
        _ conversation: RuledStation,
        _ slot: Int
    ) {
        let station = stations[slot]
        let direction = injection.direction
        conversation.injected += 1
        let id = "\(configuration.ownIDs)-\(station.pointee.number)-\(conversation.injected)"
        let text = OwnCall.frame(id: id, action: injection.action, payload: injection.payload)
        if let fault = judge.fault(inOwnCall: text, station.pointee.session.version) {
            spoil(
                SpoiltMessage(rule: injection.rule, pointer: fault.pointer, fault: fault.text),
                slot,
                direction
            )
            return
        }
        PaddedBytes.with(copyOf: text) { station.pointee.session.injected($0, from: direction, at: now) }
        statistics.injected += 1
        observe(injected: text, injection, id: id, slot)
        stations.leg(slot, direction).pointee.isGuarded = true
        conversation[direction].deadline = now.monotonic + UInt64(limits.ownCallTime) * 1_000_000
        passOn(FrameWriter.frame(.text, text, maskKey: direction == .up ? masks.next() : nil), slot, direction)
    }

    /// An answer came that nobody but the relay waits for.
    mutating func swallow(_ slot: Int, _ direction: Direction) {
        statistics.swallowed += 1
        let way = direction.opposite
        guard stations.leg(slot, way).pointee.isGuarded, stations[slot].pointee.session.ownCalls(way) == 0 else {
            return
        }
        turnIsOver(slot, way)
        scheduleRules(slot)
    }

    /// The relay's own CALL is answered, or given up: the others go on.
    mutating func turnIsOver(_ slot: Int, _ direction: Direction) {
        stations.leg(slot, direction).pointee.isGuarded = false
        stations[slot].pointee.session.giveUpOwnCalls(direction)
        guard let conversation = stations[slot].pointee.ruled else { return }
        conversation[direction].deadline = 0
        conversation[direction].held.grantTurn()
        releaseHeld(slot, direction, at: now.monotonic)
    }
}
