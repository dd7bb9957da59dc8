import JSONSchema
import OCPP

// Our own CALLs and SENDs.
extension Endpoint {
    /// Someone wants to call the peer.
    public mutating func call(_ call: OutgoingCall, at now: Duration) -> [EndpointStep] {
        guard !isOver else { return [.settle(call.number, .failed(.closed))] }
        guard isUsable(call.id) else { return [.settle(call.number, .failed(.invalidID(call.id)))] }
        var steps: [EndpointStep] = []
        if let problem = problem(in: call.payload, action: call.action, .call, by: call.validation) {
            let text = "our request is invalid: \(problem.violations.first?.description ?? "no JSON")"
            steps.append(.note(Notice(.error, text, action: call.action, id: call.id)))
            if problem.isFatal { return steps + [.settle(call.number, .failed(.invalidRequest(problem.violations)))] }
        }
        guard outstanding != nil else { return steps + [begin(call, at: now)] }
        guard queue.count < configuration.queueCapacity else {
            return steps + [.settle(call.number, .failed(.queueFull))]
        }
        let place = queue.firstIndex { $0.call.priority < call.priority } ?? queue.count
        queue.insert(Queued(call: call, deadline: configuration.queueLimit.map { now + $0 }), at: place)
        return steps
    }

    /// Nobody waits for a CALL any more.
    ///
    /// One that was sent keeps its turn until it is answered or its time is up, since the peer may be at work on it.
    public mutating func cancel(_ number: UInt64) -> [EndpointStep] {
        if let index = queue.firstIndex(where: { $0.call.number == number }) {
            queue.remove(at: index)
            return [.settle(number, .cancelled)]
        }
        guard let call = outstanding, call.call.number == number, call.isWanted else { return [] }
        outstanding?.isWanted = false
        return [.settle(number, .cancelled)]
    }

    /// Someone wants to SEND (OCPP 2.1); the steps hold no message when it may not go out.
    ///
    /// - Parameters:
    ///   - action: What is sent.
    ///   - id: The message id.
    ///   - payload: The payload.
    ///   - validation: What becomes of an invalid payload, if not as usual.
    /// - Returns: What is to be done.
    /// - Throws: Why it is not sent.
    public mutating func send(
        _ action: String,
        id: String,
        payload: Payload,
        validation: Validation? = nil
    ) throws(CallFailure) -> [EndpointStep] {
        guard !isOver else { throw .closed }
        guard version == .v21 else { throw .wrongVersion }
        var steps: [EndpointStep] = []
        if let problem = problem(in: payload, action: action, .send, by: validation) {
            if problem.isFatal { throw .invalidRequest(problem.violations) }
            let text = "our message is invalid: \(problem.violations.first?.description ?? "")"
            steps.append(.note(Notice(.error, text, action: action, id: id)))
        }
        return steps + [.send(Frame.send(id: id, action: action, payload: payload).bytes(for: version))]
    }

    // MARK: Answers

    mutating func receivedResult(_ id: String, _ payload: Payload, isValid: Bool, at now: Duration) -> [EndpointStep] {
        guard let open = outstanding, open.call.id == id else { return unexpected(id, "CALLRESULT") }
        var steps: [EndpointStep] = []
        let validation = open.call.validation ?? configuration.validation.incomingResults
        if !isValid, let action = open.action {
            let checked = CheckedPayload(payload: payload, action: action, kind: .result)
            let violations = violations(checked, by: validation)
            if let first = violations.first {
                let text = "received an invalid answer: \(PayloadViolation(first).description)"
                steps.append(.note(Notice(.warning, text, action: open.call.action, id: id)))
                if validation == .enforce {
                    if version == .v21 {
                        let error = configuration.errorCodes.refusal(of: checked, violations, version)
                        steps.append(.send(Frame.resultError(id: id, error).bytes(for: version)))
                    }
                    let failure = CallFailure.invalidResponse(violations.map { PayloadViolation($0) })
                    return steps + settleOutstanding(.failed(failure), at: now)
                }
            }
        }
        return steps + settleOutstanding(.answered(payload), at: now)
    }

    mutating func receivedError(_ id: String, _ error: CallError, at now: Duration) -> [EndpointStep] {
        guard let open = outstanding, open.call.id == id else {
            // Also what a peer says of a frame whose id it could not read.
            return unexpected(id, "CALLERROR \(error.code) \(error.description)")
        }
        return settleOutstanding(.failed(.refused(error)), at: now)
    }

    private mutating func unexpected(_ id: String, _ what: String) -> [EndpointStep] {
        guard let index = late.firstIndex(of: id) else {
            return [.note(Notice(.warning, "received a \(what) to nothing that we asked", id: id))]
        }
        late.remove(at: index)
        return [.note(Notice(.info, "received a \(what) too late", id: id))]
    }

    /// Gives the turn to the next CALL; without a time, that one's begins when the present one's would have ended.
    mutating func settleOutstanding(_ outcome: CallOutcome, at now: Duration?) -> [EndpointStep] {
        guard let open = outstanding else { return [] }
        outstanding = nil
        var steps: [EndpointStep] = open.isWanted ? [.settle(open.call.number, outcome)] : []
        if !queue.isEmpty { steps.append(begin(queue.removeFirst().call, at: now ?? open.deadline)) }
        return steps
    }

    mutating func expire(at now: Duration) -> [EndpointStep] {
        var steps: [EndpointStep] = []
        if let limit = configuration.queueLimit {
            for queued in queue where queued.deadline.map({ $0 <= now }) ?? false {
                steps.append(.settle(queued.call.number, .failed(.timedOut(after: limit))))
            }
            queue.removeAll { $0.deadline.map { $0 <= now } ?? false }
        }
        guard let open = outstanding, open.deadline <= now else { return steps }
        late.append(open.call.id)
        if late.count > AnsweredCalls.capacity { late.removeFirst() }
        let limit = open.call.timeout ?? configuration.timeout
        steps.append(.note(Notice(.warning, "no answer within \(limit)", action: open.call.action, id: open.call.id)))
        return steps + settleOutstanding(.failed(.timedOut(after: limit)), at: now)
    }

    private mutating func begin(_ call: OutgoingCall, at now: Duration) -> EndpointStep {
        // A retry may have the id of the first attempt, and whatever answers either answers both.
        late.removeAll { $0 == call.id }
        outstanding = Outstanding(
            call: call,
            action: Catalogue.of(version).action(named: call.action),
            deadline: now + (call.timeout ?? configuration.timeout)
        )
        return .send(Frame.call(id: call.id, action: call.action, payload: call.payload).bytes(for: version))
    }

    /// Whether an id can be told from those in use; OCPP-J 1.6 §4.1.4 allows 36 characters.
    private func isUsable(_ id: String) -> Bool {
        !id.isEmpty && id.unicodeScalars.count <= EnvelopeAnalysis.maxIDLength && id != outstanding?.call.id
            && !queue.contains { $0.call.id == id }
    }

    private func problem(
        in payload: Payload,
        action: String,
        _ kind: MessageKind,
        by validation: Validation?
    ) -> (violations: [PayloadViolation], isFatal: Bool)? {
        guard payload.isJSON else { return ([], true) }
        guard let action = Catalogue.of(version).action(named: action) else { return nil }
        let validation = validation ?? configuration.validation.outgoingCalls
        let checked = CheckedPayload(payload: payload, action: action, kind: kind)
        let violations = violations(checked, by: validation)
        return violations.isEmpty ? nil : (violations.map { PayloadViolation($0) }, validation == .enforce)
    }
}
