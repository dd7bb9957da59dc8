import JSONScanning
import JSONSchema
import OCPP
import Traffic

/// CALL and SEND under examination.
extension Session {
    mutating func request(_ look: inout Look, judge: inout MessageJudge, outcome: inout MessageOutcome) {
        let known = version
        if known == nil || isVersionInferred { infer(from: look, judge: &judge) }
        look.context = look.context.judged(by: version)
        if version != known { look.found(Conduct(.versionInferred, at: look.analysis.actionRange)) }
        look.addEnvelopeFindings()
        let action = judgeRequest(&look, judge: &judge)
        outcome.action = action?.base
        guard let id = look.analysis.id, let idRange = look.analysis.idRange, !id.isEmpty else { return }

        let key = MessageIDKey(id)
        let isInUse = findRepeats(of: key, at: idRange, &look)
        // A CALL that is not forwarded waits for nothing, but its id is used up all the same.
        let isRefused = look.mode == .enforce && look.refusal(version: version, preset: configuration.preset) != nil
        var side = self[look.direction]
        side.ids.remember(key.fingerprint, number: number)
        if look.analysis.kind == .send {
            settle(key, number: number, reason: .send, in: &side)
        } else if isRefused {
            settle(key, number: number, reason: .here, in: &side)
        } else if !isInUse {
            let call = PendingCalls.Call(key, at: look.time, number: number, action: action?.judged, version: version)
            deadline = min(deadline, look.time.monotonic.advanced(byTimeout: configuration.callTimeout))
            if let evicted = side.pending.append(call) {
                settle(evicted.id, number: evicted.number, reason: .forgotten, in: &side)
                look.findings.add(Conduct(.tooManyOutstanding), about(evicted, from: look.direction, at: look.time))
            }
        }
        self[look.direction] = side
        if look.context.action == "BootNotification", look.direction == .up, let payload = look.analysis.payload {
            equipment.learn(from: look.bytes, payload: payload)
        }
    }

    func settle(_ id: MessageIDKey, number: UInt64, reason: SettledCalls.Reason, in side: inout Side) {
        side.settled.append(
            SettledCalls.Entry(
                fingerprint: id.fingerprint,
                number: UInt32(truncatingIfNeeded: number),
                reason: reason
            )
        )
    }

    /// Reports an id that was used before and a CALL that does not wait its turn; says whether the id is in use now.
    private func findRepeats(of id: MessageIDKey, at range: Range<Int>, _ look: inout Look) -> Bool {
        var side = self[look.direction]
        let place = range.widened
        let inUse = side.pending.place(of: id)
        if inUse >= 0 {
            look.found(Conduct(.idInUse, at: place, other: side.pending[inUse].number))
            return true
        }
        let earlier = side.ids.number(of: id.fingerprint)
        if earlier != 0 { look.found(Conduct(.idReused, at: place, other: UInt64(earlier))) }
        // Told once, until a CALL waits alone: a peer that always keeps several would get nothing else to read.
        guard look.analysis.kind == .call, !side.pending.isCrowded else { return false }
        let waiting = side.pending.inOrder.filter { !$0.isOverdue }
        if let last = waiting.last {
            look.found(Conduct(.didNotWait, other: last.number, count: waiting.count))
        }
        return false
    }

    /// Judges action and payload; gives back the action, and the variant of it by which it is judged, if the version
    /// knows it.
    func judgeRequest(_ look: inout Look, judge: inout MessageJudge) -> (base: ActionID, judged: ActionID)? {
        guard let spelling = look.analysis.action, let range = look.analysis.actionRange,
            let kind = look.analysis.kind
        else { return nil }
        look.context.action = TerminalText.shortened(spelling, to: 64)
        let version = self.version ?? likelyVersion(spelling)
        let catalogue = configuration.catalogues.of(version)
        var name = spelling
        let isSigned = spelling.hasSuffix("-Signed")
        if isSigned { name = String(spelling.dropLast("-Signed".count)) }
        guard let action = catalogue.action(named: name) else {
            let other = OCPPVersion.allCases.first { configuration.catalogues.of($0).action(named: name) != nil }
            var conduct = Conduct(other == nil ? .unknownAction : .actionOfOtherVersion, at: range, name: name)
            conduct.version = other
            conduct.catalogue = catalogue
            let words = "OCPP \(version.number) has no action \(look.context.action ?? "")"
            if let finding = look.found(conduct) { look.fail(.message(.unknownAction, words, finding)) }
            return nil
        }
        if catalogue.kind(of: action) != kind, version == .v21 {
            var conduct = Conduct(.wrongKind)
            conduct.kind = catalogue.kind(of: action)
            if let finding = look.found(conduct) {
                look.fail(.notSupported("\(name) is sent as \(catalogue.kind(of: action).name)", finding))
            }
        }
        if !catalogue.directions(of: action).allows(look.direction) {
            if let finding = look.found(Conduct(.wrongDirection, at: range, name: name)) {
                look.fail(.notSupported("\(name) is not for this receiver", finding))
            }
        }
        var judged = action
        if isSigned {
            look.found(Conduct(.signed, at: range))
        } else {
            if let payload = look.analysis.payload {
                judged = catalogue.variant(of: action, in: look.bytes, from: payload.lowerBound)
            }
            judgePayload(&look, kind: catalogue.kind(of: action), action: judged, version: version, judge: &judge)
        }
        return (action, judged)
    }

    /// Judges a payload by its schema, and by what is demanded beyond it.
    func judgePayload(
        _ look: inout Look,
        kind: MessageKind,
        action: ActionID,
        version: OCPPVersion,
        judge: inout MessageJudge
    ) {
        guard look.mode != .off, let payload = look.analysis.payload, let payloadKind = look.analysis.payloadKind,
            payloadKind == .object || payloadKind == .null
        else { return }
        let shape = PayloadShape(kind: kind, action: action, version: version)
        let violations = Self.violations(
            of: look.bytes,
            at: payload,
            payloadKind == .null ? nil : look.payloadNode,
            shape,
            judge: &judge
        )
        if let violation = violations.first, violation.keyword == .tooComplex {
            let fact = EnvelopeViolation(.payloadTooComplex, at: violation.range, element: nil, seen: violation.seen)
            guard let finding = Dispatches.envelope.finding(about: fact, in: look.context) else { return }
            look.findings.append(finding)
            look.fail(.message(.unreadable, finding.message, finding))
        } else if !violations.isEmpty {
            if let other = otherVersion(look, kind: kind, besides: version, violations, judge: &judge) {
                var conduct = Conduct(.payloadOfOtherVersion, at: look.analysis.actionRange ?? payload)
                conduct.version = other
                if let finding = look.found(conduct) { look.fail(.payload(violations.map { ($0, finding) })) }
            } else {
                let faults = violations.compactMap { violation in
                    let fault = SchemaFault(violation, kind: kind, in: look.context)
                    let finding = Dispatches.schema.finding(about: fault, in: look.context)
                    return finding.map { (violation: violation, finding: $0) }
                }
                look.findings += faults.map(\.finding)
                look.fail(.payload(faults))
            }
        } else if configuration.judgesBeyondSchema, version != .v16 {
            guard let node = look.payloadNode else { return }
            let context = look.context.judged(by: version)
            let catalogue = configuration.catalogues.of(version)
            look.findings += catalogue.unstatedViolations(in: node, action: action, kind: kind).compactMap {
                Dispatches.unstated.finding(about: $0, in: context)
            }
        }
    }

    /// Which schema a payload is judged by.
    private struct PayloadShape {
        let kind: MessageKind
        let action: ActionID
        let version: OCPPVersion
    }

    /// What is wrong with a payload; without a node it is `null`, which stands for an empty object (OCPP-J §4.2.1).
    private static func violations(
        of bytes: PaddedBytes,
        at payload: Range<Int>,
        _ node: JSONNode?,
        _ shape: PayloadShape,
        judge: inout MessageJudge
    ) -> [SchemaViolation] {
        let (version, action, kind) = (shape.version, shape.action, shape.kind)
        if let node {
            let end = judge.checkPlain(bytes, from: payload.lowerBound, version: version, action: action, kind: kind)
            return end < 0 ? judge.violations(of: node, version: version, action: action, kind: kind) : []
        }
        let violations = PaddedBytes.with(copyOf: Array("{}".utf8)) { empty in
            judge.violations(empty, from: 0, version: version, action: action, kind: kind)
        }
        return violations.map { $0.moved(to: payload) }
    }

    /// The other version whose message this is to the letter, when it is built differently from ours.
    private func otherVersion(
        _ look: Look,
        kind: MessageKind,
        besides version: OCPPVersion,
        _ violations: [SchemaViolation],
        judge: inout MessageJudge
    ) -> OCPPVersion? {
        // A value of the wrong type says nothing about versions; members that OCPP misses or does not know do.
        let telling = violations.filter { $0.document == nil }.map(\.keyword)
        guard telling.contains(where: { $0 == .required || $0 == .additionalProperties }),
            let name = look.context.action, let payload = look.payloadNode
        else { return nil }
        for other in OCPPVersion.allCases where other != version {
            guard let action = configuration.catalogues.of(other).action(named: name) else { continue }
            if judge.accepts(payload, in: look.bytes, version: other, action: action, kind: kind) { return other }
        }
        return nil
    }

    /// The version to judge an action by while nothing else is known.
    private func likelyVersion(_ action: String) -> OCPPVersion {
        OCPPVersion.allCases.first { configuration.catalogues.of($0).action(named: action) != nil } ?? .v16
    }

    /// Adopts the one version whose message this is; a message that several versions share decides nothing.
    private mutating func infer(from look: Look, judge: inout MessageJudge) {
        guard let name = look.analysis.action, let payload = look.payloadNode, let kind = look.analysis.kind
        else { return }
        let candidates = OCPPVersion.allCases.filter { candidate in
            let catalogue = configuration.catalogues.of(candidate)
            guard let action = catalogue.action(named: name), catalogue.kind(of: action) == kind else { return false }
            return judge.accepts(payload, in: look.bytes, version: candidate, action: action, kind: kind)
        }
        // What 2.0.1 and 2.1 share decides for the older one, until a message is of 2.1 alone.
        guard let first = candidates.first, first != .v16 || candidates.count == 1 else { return }
        if version == .v21 || version == .v16 || candidates.contains(where: { $0 == version }) { return }
        version = first
        isVersionInferred = true
    }
}
