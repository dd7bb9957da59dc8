internal import EventLoop
internal import OCPP
internal import OCPPConformance
internal import OCPPRules
internal import Traffic
internal import WebSocketFraming

// Rules about what is no message: stations that dial, Close frames, Pings.
extension Worker {
    /// Asks the rules about a station that dials; false when they turned it away.
    mutating func ruleConnect(_ request: HTTPRequestHead, _ slot: Int, _ handshake: Handshake) -> Bool {
        guard let rules, rules.compiled.concernsConnect, let conversation = ruled(slot) else { return true }
        let decision = conversation.run.connecting(request, at: now)
        record(decision.firings, tags: decision.tags, logs: decision.logs, counts: decision.counts, slot, .up)
        if case .reject(let status, let headers) = decision.verdict {
            let rule = decision.firings.last { $0.mode == .enforce }?.rule ?? ""
            reject(slot, status, headers, "by rule \(rule)")
            return false
        }
        handshake.changes = decision.headers
        guard let text = decision.upstream else { return true }
        do throws(UpstreamURL.Invalid) {
            handshake.upstream = try UpstreamURL(text)
            return true
        } catch {
            refuse(slot, 502, "a rule routes the station to what is no CSMS: \(error)")
            return false
        }
    }

    private mutating func reject(
        _ slot: Int,
        _ status: Int,
        _ headers: [ConnectDecision.HeaderChange],
        _ reason: String
    ) {
        observeRefused(slot, status: status, reason: reason)
        let answer = UpgradeForwarding.refusal(status: status, headers: headers)
        answer.withUnsafeBytes { loop.send($0, on: stations.leg(slot, .up).pointee.connection) }
        release(slot)
    }

    /// A Close frame has come.
    mutating func ruleClose(_ close: ClosePayload, _ slot: Int, _ direction: Direction) {
        guard let concern, concern._withUnsafeGuaranteedRef({ $0.concernsClose(direction) }),
            let conversation = ruled(slot)
        else { return }
        let code = close.code?.rawValue
        let version = stations[slot].pointee.session.version
        let decision = conversation.run.closed(
            code: code,
            reason: close.text,
            version: version,
            from: direction,
            at: now
        )
        record(decision.firings, tags: decision.tags, logs: decision.logs, counts: decision.counts, slot, direction)
    }

    /// A Ping has come; false when it goes no further, because a rule ends the conversation.
    mutating func rulePing(_ slot: Int, _ direction: Direction) -> Bool {
        guard let concern, concern._withUnsafeGuaranteedRef({ $0.concernsPing(direction) }),
            let conversation = ruled(slot)
        else { return true }
        let version = stations[slot].pointee.session.version
        let decision = conversation.run.pinged(version: version, from: direction, at: now)
        record(decision.firings, tags: decision.tags, logs: decision.logs, counts: decision.counts, slot, direction)
        guard case .close(let code, let reason, let legs) = decision.verdict else { return true }
        outgoing.close = Outgoing.Close(code: code, reason: reason, legs: legs)
        return false
    }

    /// Has the frame at hand wait, and all behind it.
    func hold(for time: UInt64, _ conversation: RuledStation, _ slot: Int, _ direction: Direction) {
        conversation[direction].due = now.monotonic + min(time, UInt64(limits.holdTime) * 1_000_000)
        stations.leg(slot, direction).pointee.isHolding = true
    }
}
