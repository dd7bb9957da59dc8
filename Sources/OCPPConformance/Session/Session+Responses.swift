import JSONScanning
import OCPP
import Traffic

/// CALLRESULT, CALLERROR and CALLRESULTERROR under examination.
extension Session {
    mutating func response(_ look: inout Look, judge: inout MessageJudge, outcome: inout MessageOutcome) {
        var call: PendingCalls.Call?
        if let id = look.analysis.id {
            let key = MessageIDKey(id)
            call = take(key, answeredBy: look)
            if let call {
                let catalogue = call.version.map { configuration.catalogues.of($0) }
                outcome.action = call.action.flatMap { catalogue?.base(of: $0) }
                outcome.latency = look.time.monotonic &- call.sentAt
                outcome.call = call.number
                look.context = look.context.answering(call, catalogue)
                if call.isOverdue, let range = look.analysis.idRange {
                    look.found(Conduct(.lateAnswer, at: range.widened, other: call.number))
                }
            } else if let own = takeOwn(key, answeredBy: look) {
                call = own
                outcome.action = own.action
                outcome.latency = look.time.monotonic &- own.sentAt
                look.context = look.context.answering(own, own.version.map { configuration.catalogues.of($0) })
                outcome.verdict = .drop
            } else {
                // Its sender has an answer already, and takes no second one.
                if self[look.direction.opposite].settled.entry(of: key.fingerprint)?.reason == .here {
                    outcome.verdict = .drop
                }
                explainUnmatched(key, &look)
            }
        }
        look.addEnvelopeFindings()
        if look.analysis.kind == .error {
            judgeErrorCode(&look)
        } else if let call, let action = call.action, let version = call.version {
            judgePayload(&look, kind: .result, action: action, version: version, judge: &judge)
        }
    }

    /// Takes out the CALL with this id that the other side sent.
    private mutating func take(_ id: MessageIDKey, answeredBy look: Look) -> PendingCalls.Call? {
        var side = self[look.direction.opposite]
        let place = side.pending.place(of: id)
        guard place >= 0 else { return nil }
        let call = side.pending.remove(at: place)
        side.settled.append(
            SettledCalls.Entry(
                fingerprint: id.fingerprint,
                number: UInt32(truncatingIfNeeded: call.number),
                answer: UInt32(truncatingIfNeeded: number),
                reason: look.analysis.kind == .result ? .result : .error
            )
        )
        self[look.direction.opposite] = side
        return call
    }

    /// Takes out the CALL with this id that the relay sent in the other side's place.
    private mutating func takeOwn(_ id: MessageIDKey, answeredBy look: Look) -> PendingCalls.Call? {
        var side = self[look.direction.opposite]
        guard let place = side.own.firstIndex(where: { $0.id == id }) else { return nil }
        defer { self[look.direction.opposite] = side }
        return side.own.remove(at: place)
    }

    /// Says why a response belongs to no CALL that waits.
    private func explainUnmatched(_ id: MessageIDKey, _ look: inout Look) {
        guard let range = look.analysis.idRange else { return }
        let place = range.widened
        let isError = look.analysis.kind == .error
        // The id of a CALLERROR about a message whose id could not be read (OCPP-J 2.0.1 §4.2.3).
        if isError, look.context.messageID == "-1", version != .v16 { return }
        let settled = self[look.direction.opposite].settled.entry(of: id.fingerprint)
        if let entry = settled, entry.reason != .here {
            switch entry.reason {
            case .result, .error:
                look.found(Conduct(.answeredTwice, at: place, other: UInt64(entry.number), count: Int(entry.answer)))
            case .forgotten:
                look.found(Conduct(.lateAnswer, at: place, other: UInt64(entry.number)))
            case .send:
                look.found(Conduct(.answeredSend, at: place, other: UInt64(entry.number)))
            case .here:
                break
            }
            return
        }
        let own = self[look.direction]
        let waiting = own.pending.place(of: id)
        if waiting >= 0 {
            look.found(Conduct(.answeredOwnCall, at: place, other: own.pending[waiting].number))
        } else if isError, let entry = own.settled.entry(of: id.fingerprint), entry.reason == .result {
            look.found(Conduct(.errorAnswersResult, at: place, other: UInt64(entry.answer)))
        } else {
            look.found(Conduct(.unmatchedResponse, at: place))
        }
    }

    func judgeErrorCode(_ look: inout Look) {
        guard let code = look.analysis.errorCode, let range = look.analysis.errorCodeRange else { return }
        let version = self.version ?? .v16
        if CallErrorCode(code, version: version) != nil { return }
        if CallErrorCode(spelling: code) != nil {
            // While the version is unknown, any version's spelling will do.
            guard self.version != nil else { return }
            look.found(Conduct(.errorCodeOfOtherVersion, at: range, name: code))
        } else {
            look.found(Conduct(.unknownErrorCode, at: range, name: code))
        }
    }

    /// CALLRESULTERROR: it has to name a CALLRESULT that its sender received (OCPP-J 2.1 §4.2.3).
    func resultError(_ look: inout Look) {
        judgeErrorCode(&look)
        guard let id = look.analysis.id, let range = look.analysis.idRange else { return }
        let key = MessageIDKey(id)
        let entry = self[look.direction].settled.entry(of: key.fingerprint)
        guard entry?.reason != .result else { return }
        look.found(Conduct(.unmatchedResultError, at: range.widened))
    }
}

extension FindingContext {
    /// The same context for the answer to a CALL, judged by the version of the CALL.
    func answering(_ call: PendingCalls.Call, _ catalogue: Catalogue?) -> FindingContext {
        var context = judged(by: call.version ?? version)
        if let action = call.action, let catalogue { context.action = catalogue.name(of: action) }
        context.call = call.number
        return context
    }

    /// The same context under another version.
    func judged(by version: OCPPVersion?) -> FindingContext {
        var context = self
        context.version = version
        return context
    }
}
