import OCPP
import OCPPConformance
package import Traffic
import WebSocketFraming

// From a station's first byte to its 101, or to its refusal: the CSMS is asked first, the station is answered with
// what the CSMS said (design law 2).
extension Exchange {
    /// The station has connected; it is let in when there is room.
    package mutating func stationConnected(
        hasRoom: Bool,
        in context: inout Context
    ) {
        context.counts.accepted += 1
        station.isConnected = true
        if !hasRoom {
            let limit = context.limits.stations
            limited(.stations, "the limit is \(limit)", in: &context)
            refuse(503, because: "too many stations (\(limit))", in: &context)
        } else if context.isDraining {
            refuse(503, because: Self.shuttingDown, in: &context)
        }
        arrange(in: &context)
    }

    /// Bytes have come while the exchange is opening.
    ///
    /// - Parameters:
    ///   - input: All bytes from `leg` that were not taken yet.
    ///   - leg: Who sent them.
    ///   - isOurs: Whether the station's connection is one that this relay made itself.
    ///   - context: What the exchanges of a thread share.
    /// - Returns: How many bytes were taken from the front.
    package mutating func headReceived(
        _ input: UnsafeRawBufferPointer,
        from leg: Leg,
        isOurs: Bool,
        in context: inout Context
    ) -> Int {
        lastActivity = context.now.monotonic
        defer { arrange(in: &context) }
        if let place = place(of: leg) { return otherHeadReceived(place, input, in: &context) }
        switch phase {
        case .readingRequest(var reader, let began) where leg == .station:
            let step = reader.next(in: input)
            phase = .readingRequest(reader, began: began)
            switch step {
            case .needsMore: return 0
            case .violation(let violation):
                tell(head: Array(input), from: .station, in: &context)
                session.violated(violation, from: .up, at: context.now, into: &context.findings)
                refuse(violation.status ?? 400, because: violation.description, in: &context)
                return 0
            case .head(let length):
                if let request = HTTPRequestHead(input[..<length]) {
                    requested(request, began: began, isOurs: isOurs, in: &context)
                } else {
                    refuse(400, because: "the request is not HTTP/1.1", in: &context)
                }
                return length
            }
        case .awaitingAnswer(let approach, var reader) where leg == .csms(0):
            let step = reader.next(in: input)
            phase = .awaitingAnswer(approach, reader)
            switch step {
            case .needsMore: return 0
            case .violation(let violation):
                let reason = "the CSMS's answer is not HTTP: \(violation.description)"
                refuse(502, because: reason, in: &context)
                return 0
            case .head(let length):
                if let response = HTTPResponseHead(input[..<length]) {
                    answered(response, approach, in: &context)
                } else {
                    refuse(502, because: "the CSMS's answer is not HTTP/1.1", in: &context)
                }
                return length
            }
        case .mirroring(var body):
            if leg == .csms(0) {
                let count = body.receive(input)
                if count > 0 { context.steps.append(.send(.bytes(Array(input[..<count])), to: .station)) }
            }
            let isWhole = body == .complete
            phase = .mirroring(body)
            if isWhole { release(in: &context) }
            return input.count
        case .readingRequest, .resolving, .dialling, .awaitingAnswer, .passing, .closing, .over:
            // A first frame, early: it waits for the CSMS's answer.
            return 0
        }
    }

    private mutating func requested(
        _ request: HTTPRequestHead,
        began: UInt64,
        isOurs: Bool,
        in context: inout Context
    ) {
        let identity = StationIdentity(target: request.originTarget)
        name = identity.bytes
        session = Session(
            station: identity.text,
            configuration: context.configuration.session,
            memory: context.memories?.take(identity.text, at: context.now) ?? StationMemory()
        )
        session.requested(request, at: context.now, into: &context.findings)
        tellOpened(in: &context)
        tell(head: request.head.bytes, from: .station, in: &context)
        for violation in HandshakeCheck.violations(in: request) {
            guard let status = violation.status else { continue }
            return refuse(status, because: violation.description, in: &context)
        }
        if context.isDraining { return refuse(503, because: Self.shuttingDown, in: &context) }
        if isOurs {
            let reason = "the upstream \(context.configuration.upstream) is this relay itself"
            return refuse(508, because: reason, in: &context)
        }
        guard let route = rulesRoute(request, in: &context) else { return }
        let deadline = context.now.monotonic + context.limits.upstreamTime.nanoseconds
        let approach = Approach(
            request,
            to: route.upstream ?? context.configuration.upstream,
            isRouted: route.upstream != nil,
            changes: route.changes,
            began: began,
            deadline: deadline
        )
        self.deadline = deadline
        pause(.station, .awaitingAnswer, in: &context)
        phase = .resolving(approach)
        context.steps.append(.resolve(host: approach.upstream.host, port: approach.upstream.port, for: .csms(0)))
    }

    /// The name service has answered: with addresses, or with why there are none.
    package mutating func resolved(
        _ result: Result<[PeerAddress], ResolveFailure>,
        for leg: Leg,
        in context: inout Context
    ) {
        defer { arrange(in: &context) }
        if let place = place(of: leg) { return otherResolved(place, result, in: &context) }
        guard case .resolving(let approach) = phase else { return }
        switch result {
        case .success(let addresses):
            approach.untried = addresses[...]
            if !approach.isRouted, let proven = context.provenAddress, let place = addresses.firstIndex(of: proven) {
                approach.untried.swapAt(approach.untried.startIndex, place)
            }
            dialNext(approach, in: &context)
        case .failure(let failure):
            refuse(failure.status, because: failure.reason, in: &context)
        }
    }

    /// Dials the next address of the CSMS.
    private mutating func dialNext(
        _ approach: Approach,
        status: Int = 502,
        in context: inout Context
    ) {
        guard let address = approach.untried.popFirst() else {
            let reason = "the CSMS cannot be reached: \(approach.failure)"
            return refuse(status, because: reason, in: &context)
        }
        approach.dialling = address
        csms = LegState(reader: context.reader(of: .csms(0)))
        csms.isConnected = true
        phase = .dialling(approach)
        deadline = context.now.monotonic + approach.patience(at: context.now.monotonic)
        context.steps.append(.dial(address, .csms(0)))
    }

    /// A CSMS took the connection: it gets the station's request.
    package mutating func connected(
        _ leg: Leg,
        in context: inout Context
    ) {
        defer { arrange(in: &context) }
        if let place = place(of: leg) { return otherConnected(place, in: &context) }
        guard case .dialling(let approach) = phase else { return }
        if !approach.isRouted { context.provenAddress = approach.dialling }
        deadline = approach.deadline
        phase = .awaitingAnswer(approach, HeadReader(of: .response))
        context.steps.append(.send(.bytes(approach.forwarded), to: leg))
    }

    /// A CSMS did not take the connection: the next address, if there is one.
    ///
    /// `lacksRoom` says that it is for want of descriptors here.
    package mutating func connectFailed(
        _ leg: Leg,
        because reason: String,
        lacksRoom: Bool = false,
        in context: inout Context
    ) {
        defer { arrange(in: &context) }
        if let place = place(of: leg) { return otherConnectFailed(place, because: reason, in: &context) }
        csms.isConnected = false
        context.steps.append(.cut(leg))
        guard case .dialling(let approach) = phase else { return }
        approach.failure = reason
        dialNext(approach, status: lacksRoom ? 503 : 502, in: &context)
    }

    private mutating func answered(
        _ response: HTTPResponseHead,
        _ approach: Approach,
        in context: inout Context
    ) {
        session.answered(response, at: context.now, into: &context.findings)
        tell(head: response.head.bytes, from: .csms(0), in: &context)
        if response.isInterim { return passInterim(response, approach, in: &context) }
        let faults = HandshakeCheck.violations(in: response, to: approach.request)
        if let violation = faults.first(where: { $0.status != nil }) {
            let reason = "the CSMS's answer breaks the handshake: \(violation.description)"
            return refuse(502, because: reason, in: &context)
        }
        guard response.isSwitch else { return mirror(response, in: &context) }
        context.steps.append(.send(.bytes(UpgradeForwarding.response(response)), to: .station))
        context.counts.upgraded += 1
        phase = .passing
        let idle = context.limits.idleTime.nanoseconds
        deadline = idle > 0 ? context.now.monotonic + idle : 0
        tellAdmitted(response.chosenProtocol, after: context.now.monotonic - approach.began, in: &context)
        report(in: &context)
        approachOthers(with: approach.came, in: &context)
        // First frames may have come together with either head.
        resume(.station, .awaitingAnswer, in: &context)
    }

    /// The CSMS has said something before its answer, which a proxy hands on (RFC 9110 §15.2); the answer is awaited as before.
    private mutating func passInterim(
        _ response: HTTPResponseHead,
        _ approach: Approach,
        in context: inout Context
    ) {
        approach.interimAnswers += 1
        guard approach.interimAnswers <= Approach.maxInterimAnswers else {
            return refuse(502, because: "the CSMS sends interim answers without end", in: &context)
        }
        context.steps.append(.send(.bytes(UpgradeForwarding.interim(response)), to: .station))
        phase = .awaitingAnswer(approach, HeadReader(of: .response))
    }

    /// The CSMS refused: its answer goes to the station, body and all.
    private mutating func mirror(
        _ response: HTTPResponseHead,
        in context: inout Context
    ) {
        tellRefused(response.status, because: "by the CSMS", in: &context)
        context.steps.append(.send(.bytes(UpgradeForwarding.refusal(response)), to: .station))
        let body = ResponseBody(response.body)
        phase = .mirroring(body)
        if body == .complete { release(in: &context) }
    }

    /// Refuses the station on our own account.
    mutating func refuse(
        _ status: Int,
        because reason: String,
        in context: inout Context
    ) {
        if status == 502 { limited(.upstreamFailure, reason, in: &context) }
        let answer = UpgradeForwarding.refusal(
            status: status,
            because: reason,
            retryAfter: Int(context.limits.retryAfter.seconds)
        )
        turnAway(status, because: reason, with: answer, in: &context)
    }

    /// Sends a refusal and forgets the station.
    mutating func turnAway(
        _ status: Int,
        because reason: String,
        with answer: [UInt8],
        in context: inout Context
    ) {
        tellRefused(status, because: reason, in: &context)
        context.steps.append(.send(.bytes(answer), to: .station))
        release(in: &context)
    }

    /// The time for this part of the opening is over.
    mutating func openingTimedOut(in context: inout Context) {
        switch phase {
        case .readingRequest:
            let reason = "no upgrade request within \(context.limits.handshakeTime.seconds) s"
            limited(.handshakeTime, reason, in: &context)
            refuse(408, because: reason, in: &context)
        case .dialling(let approach) where !approach.untried.isEmpty:
            connectFailed(.csms(0), because: "Connection timed out", in: &context)
        case .mirroring: release(in: &context)
        case .resolving, .dialling, .awaitingAnswer: csmsIsSilent(in: &context)
        case .passing, .closing, .over: break
        }
    }

    private mutating func csmsIsSilent(in context: inout Context) {
        let time = context.limits.upstreamTime.seconds
        limited(.upstreamTime, "no answer within \(time) s", in: &context)
        refuse(504, because: "no answer from the CSMS within \(time) s", in: &context)
    }

    /// One side ended before the opening was over.
    mutating func openingEnded(_ leg: Leg, in context: inout Context) {
        // Without the station nobody is left to answer.
        guard leg != .station else { return release(in: &context) }
        switch phase {
        case .mirroring: release(in: &context)
        case .awaitingAnswer:
            let reason = "the CSMS ended the connection without an answer"
            refuse(502, because: reason, in: &context)
        default: break
        }
    }

    /// Why a station is refused or closed when the relay drains.
    static let shuttingDown = "the relay is shutting down"
}

/// Why there is no address for a name.
package struct ResolveFailure: Error, Hashable, Sendable {
    /// The status that the station gets: 502, or 503 when this relay is the one that is short of something.
    package let status: Int
    /// The sentence that it gets.
    package let reason: String

    /// Says why, and with which status.
    package init(status: Int = 502, reason: String) {
        self.status = status
        self.reason = reason
    }
}
