import JSONSchema
import JSONScanning
import OCPP

// What the peer asks, and how it is answered.
extension Endpoint {
    /// A CALL or SEND as it was read.
    struct Request {
        let id: String
        let action: String
        let payload: Payload
        let isValid: Bool
        let isSend: Bool
    }

    mutating func receivedRequest(_ request: Request) -> [EndpointStep] {
        var steps: [EndpointStep] = []
        if !request.isSend {
            if isOpen(request.id) {
                let code = configuration.errorCodes.code(for: .duplicateID, version)
                let error = CallError(code, "the message id is in use")
                return [
                    .note(note(.warning, "received a CALL with the id of one that is being answered", about: request)),
                    .send(Frame.error(id: request.id, error).bytes(for: version)),
                ]
            }
            if let known = answered[request.id] {
                if known.digest == AnsweredCalls.digest(action: request.action, request.payload) {
                    return [
                        .note(note(.info, "received a CALL again; answered alike", about: request)),
                        .send(known.answer),
                    ]
                }
                steps.append(.note(note(.warning, "received a CALL with the id of an earlier one", about: request)))
            }
        }
        let action = Catalogue.of(version).action(named: request.action)
        guard let route = routes[request.action] else {
            return steps + refuse(request, configuration.errorCodes.refusal(of: request.action, isKnown: action != nil))
        }
        let validation = route.validation ?? configuration.validation.incomingCalls
        if let action, !request.isValid {
            let checked = CheckedPayload(
                payload: request.payload,
                action: action,
                kind: request.isSend ? .send : .call
            )
            let violations = violations(checked, by: validation)
            if let first = violations.first {
                let text = "received an invalid request: \(PayloadViolation(first).description)"
                guard validation == .observe else {
                    let error = configuration.errorCodes.refusal(of: checked, violations, version)
                    return steps + [.note(note(.warning, text, about: request))] + refuse(request, error, isNoted: true)
                }
                steps.append(.note(note(.warning, text, about: request)))
            }
        }
        lastArrival += 1
        let message = IncomingMessage(
            number: lastArrival,
            id: request.id,
            action: request.action,
            payload: request.payload
        )
        arrivals.append(Arrival(message: message, isSend: request.isSend, validation: route.validation))
        return steps + startNext()
    }

    /// The handler of a CALL is done.
    ///
    /// An answer that breaks its schema, or is no JSON, becomes an InternalError for the peer and a notice for us.
    public mutating func answered(_ number: UInt64, with answer: Result<Payload, CallError>) -> [EndpointStep] {
        guard let arrival = handling.removeValue(forKey: number) else { return [] }
        let message = arrival.message
        var steps: [EndpointStep] = []
        var final = answer
        if case .success(let payload) = answer, let problem = problem(in: payload, answering: arrival) {
            steps.append(.note(Notice(.error, problem.text, action: message.action, id: message.id)))
            if problem.isFatal { final = .failure(CallError(.internalError)) }
        }
        let frame: Frame =
            switch final {
            case .success(let payload): .result(id: message.id, payload: payload)
            case .failure(let error): .error(id: message.id, error)
            }
        let bytes = frame.bytes(for: version)
        answered.remember(
            AnsweredCalls.Entry(
                id: message.id,
                action: message.action,
                digest: AnsweredCalls.digest(action: message.action, message.payload),
                answer: bytes
            )
        )
        steps.append(.send(bytes))
        if case .success(let payload) = final { steps.append(.follow(message, response: payload)) }
        return steps + startNext()
    }

    /// The handler of a SEND is done.
    public mutating func took(_ number: UInt64) -> [EndpointStep] {
        guard handling.removeValue(forKey: number) != nil else { return [] }
        return startNext()
    }

    /// The peer refused an answer of ours (OCPP 2.1 §4.2.4); it never touches our own CALLs.
    func receivedResultError(_ id: String, _ error: CallError) -> [EndpointStep] {
        guard let known = answered[id] else {
            return [.note(Notice(.warning, "received a CALLRESULTERROR to an answer that we did not give", id: id))]
        }
        let text = "the answer was refused with \(error.code) \(error.description)"
        return [
            .note(Notice(.warning, text, action: known.action, id: id)),
            .answerRefused(RefusedAnswer(id: id, action: known.action, error: error)),
        ]
    }

    private func problem(in payload: Payload, answering arrival: Arrival) -> (text: String, isFatal: Bool)? {
        guard payload.isJSON else { return ("the handler's answer is no JSON", true) }
        let validation = arrival.validation ?? configuration.validation.outgoingResults
        guard let action = Catalogue.of(version).action(named: arrival.message.action) else { return nil }
        let checked = CheckedPayload(payload: payload, action: action, kind: .result)
        guard let first = violations(checked, by: validation).first else { return nil }
        return ("the handler's answer is invalid: \(PayloadViolation(first).description)", validation == .enforce)
    }

    private func isOpen(_ id: String) -> Bool {
        arrivals.contains { !$0.isSend && $0.message.id == id }
            || handling.values.contains { !$0.isSend && $0.message.id == id }
    }

    private mutating func startNext() -> [EndpointStep] {
        guard !isOver else { return [] }
        var steps: [EndpointStep] = []
        while handling.count < configuration.maxConcurrentHandlers, !arrivals.isEmpty {
            let arrival = arrivals.removeFirst()
            handling[arrival.message.number] = arrival
            steps.append(arrival.isSend ? .take(arrival.message) : .handle(arrival.message))
        }
        return steps
    }

    private mutating func refuse(_ request: Request, _ error: CallError, isNoted: Bool = false) -> [EndpointStep] {
        let noted: [EndpointStep] =
            isNoted ? [] : [.note(note(.warning, "refused with \(error.code): \(error.description)", about: request))]
        guard !request.isSend else { return noted }
        let bytes = Frame.error(id: request.id, error).bytes(for: version)
        answered.remember(
            AnsweredCalls.Entry(
                id: request.id,
                action: request.action,
                digest: AnsweredCalls.digest(action: request.action, request.payload),
                answer: bytes
            )
        )
        return noted + [.send(bytes)]
    }

    private func note(_ level: Notice.Level, _ text: String, about request: Request) -> Notice {
        Notice(level, text, action: request.action, id: request.id)
    }
}
