import OCPPConformance
import OCPPRules
package import Traffic
import WebSocketFraming

// The other CSMSs are asked once the first has let the station in; whether they let it in changes nothing for it.
extension Exchange {
    /// Our ends that are open or were, and so take part in the closing handshake.
    var legs: [Leg] {
        [.station, .csms(0)] + others.indices.filter { others[$0].isOpen }.map { .csms(UInt8($0 + 1)) }
    }

    /// All our ends.
    var allLegs: [Leg] { [.station, .csms(0)] + others.indices.map { .csms(UInt8($0 + 1)) } }

    /// The place of a CSMS among ``others``; nil for the station and the CSMS whose word counts.
    func place(of leg: Leg) -> Int? {
        if case .csms(let number) = leg, number > 0 { Int(number) - 1 } else { nil }
    }

    /// Whether heads of HTTP are read from a peer, and no frames yet.
    package func isReadingHead(from leg: Leg) -> Bool {
        guard let place = place(of: leg) else { return isOpening }
        return others[place].isOpening
    }

    /// Asks the other CSMSs.
    mutating func approachOthers(with request: HTTPRequestHead, in context: inout Context) {
        for upstream in context.configuration.others.prefix(Int(UInt8.max)) {
            let now = context.now.monotonic
            let approach = Approach(
                request,
                to: upstream,
                isRouted: true,
                changes: [],
                began: now,
                deadline: now + context.limits.upstreamTime.nanoseconds
            )
            let leg = Leg.csms(UInt8(others.count + 1))
            var session = Session(station: self.session.station, configuration: context.configuration.session)
            var unheard: [Finding] = []
            session.requested(approach.request, at: context.now, into: &unheard)
            let reader = LegState(reader: context.reader(of: leg))
            others.append(OtherCSMS(upstream, approach, leg: reader, session: session))
            context.steps.append(.resolve(host: upstream.host, port: upstream.port, for: leg))
        }
        // From here on nothing simply passes: what the station says goes to several.
        if !others.isEmpty { _ = takeTurns() }
    }

    /// The name service has answered for another CSMS.
    mutating func otherResolved(
        _ place: Int,
        _ result: Result<[PeerAddress], ResolveFailure>,
        in context: inout Context
    ) {
        guard case .resolving(let approach) = others[place].phase else { return }
        switch result {
        case .success(let addresses):
            approach.untried = addresses[...]
            dialOther(place, approach, in: &context)
        case .failure(let failure): loseOther(place, because: failure.reason, in: &context)
        }
    }

    private mutating func dialOther(_ place: Int, _ approach: Approach, in context: inout Context) {
        guard let address = approach.untried.popFirst() else {
            return loseOther(place, because: "it cannot be reached: \(approach.failure)", in: &context)
        }
        others[place].phase = .dialling(approach)
        others[place].leg.isConnected = true
        others[place].deadline = context.now.monotonic + approach.patience(at: context.now.monotonic)
        context.steps.append(.dial(address, .csms(UInt8(place + 1))))
    }

    /// Another CSMS took the connection.
    mutating func otherConnected(_ place: Int, in context: inout Context) {
        guard case .dialling(let approach) = others[place].phase else { return }
        others[place].phase = .awaitingAnswer(approach, HeadReader(of: .response))
        others[place].deadline = approach.deadline
        context.steps.append(.send(.bytes(approach.forwarded), to: .csms(UInt8(place + 1))))
    }

    /// Another CSMS did not take the connection.
    mutating func otherConnectFailed(_ place: Int, because reason: String, in context: inout Context) {
        others[place].leg.isConnected = false
        context.steps.append(.cut(.csms(UInt8(place + 1))))
        guard case .dialling(let approach) = others[place].phase else { return }
        approach.failure = reason
        dialOther(place, approach, in: &context)
    }

    /// More of another CSMS's answer has come; returns how many bytes were taken.
    mutating func otherHeadReceived(_ place: Int, _ input: UnsafeRawBufferPointer, in context: inout Context) -> Int {
        guard case .awaitingAnswer(let approach, var reader) = others[place].phase else { return 0 }
        let step = reader.next(in: input)
        others[place].phase = .awaitingAnswer(approach, reader)
        switch step {
        case .needsMore: return 0
        case .violation(let violation):
            loseOther(place, because: "its answer is not HTTP: \(violation.description)", in: &context)
            return 0
        case .head(let length):
            guard let response = HTTPResponseHead(input[..<length]) else {
                loseOther(place, because: "its answer is not HTTP/1.1", in: &context)
                return length
            }
            otherAnswered(from: place, response, to: approach, in: &context)
            return length
        }
    }

    private mutating func otherAnswered(
        from place: Int,
        _ response: HTTPResponseHead,
        to approach: Approach,
        in context: inout Context
    ) {
        guard response.status == 101 else {
            return loseOther(place, because: "it answered \(response.status)", in: &context)
        }
        if let fault = HandshakeCheck.violations(in: response, to: approach.request).first(where: { $0.status != nil })
        {
            return loseOther(place, because: "its answer breaks the handshake: \(fault.description)", in: &context)
        }
        var found: [Finding] = []
        others[place].session.answered(response, at: context.now, into: &found)
        guard others[place].session.version == session.version else {
            return loseOther(place, because: "it chose another subprotocol than the first CSMS", in: &context)
        }
        others[place].phase = .open
        others[place].deadline = 0
        say(.info, "\(others[place].upstream) listens", in: &context)
    }

    /// Another CSMS's time for its part of the opening is over.
    mutating func othersDue(in context: inout Context) {
        for place in others.indices where others[place].deadline != 0 {
            guard others[place].deadline <= context.now.monotonic else { continue }
            others[place].deadline = 0
            if case .dialling(let approach) = others[place].phase, !approach.untried.isEmpty {
                otherConnectFailed(place, because: "Connection timed out", in: &context)
            } else if isClosing(place) {
                endOther(place, in: &context)
            } else {
                loseOther(place, because: "it did not answer in time", in: &context)
            }
        }
    }

    /// Another CSMS takes no part any more: its CALLs are forgotten, and nobody answers in its place.
    mutating func loseOther(_ place: Int, because reason: String, in context: inout Context) {
        guard !isLost(place) else { return }
        say(.warning, "\(others[place].upstream) takes no part: \(reason)", in: &context)
        endOther(place, in: &context)
    }

    /// Ends the connection to another CSMS.
    mutating func endOther(_ place: Int, in context: inout Context) {
        guard !isLost(place) else { return }
        let leg = Leg.csms(UInt8(place + 1))
        others[place].phase = .lost
        others[place].deadline = 0
        turns?.forget(leg)
        if others[place].leg.isConnected { context.steps.append(.end(leg)) }
        others[place].leg.isConnected = false
    }

    func isLost(_ place: Int) -> Bool { if case .lost = others[place].phase { true } else { false } }

    private func isClosing(_ place: Int) -> Bool { others[place].isOpen && !others[place].leg.closing.isOpen }
}
