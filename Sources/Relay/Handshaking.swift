internal import EventLoop
internal import Glibc
internal import OCPP
internal import OCPPConformance
internal import Traffic
internal import WebSocketFraming

// From a station's first byte to its 101, or to its refusal: the CSMS is asked first, the station is answered with
// what the CSMS said (design law 2).
extension Worker {
    /// A station has connected.
    mutating func accepted(_ connection: ConnectionID, from peer: SocketAddress) {
        statistics.accepted += 1
        let number = nextNumber
        nextNumber += UInt64(configuration.workers)
        let handshake = Handshake(peer: peer, headReader: HeadReader(of: .request), at: now.monotonic)
        let station = Station(
            number: number,
            session: Session(station: "", configuration: configuration.session),
            handshake: handshake,
            at: now.monotonic
        )
        var reader = FrameReader(from: .client, limits: frameLimits)
        reader.keepsInvalidText = mayRepairText(.up)
        let slot = stations.insert(station, leg: Leg(connection: connection, reader: reader))
        loop.setToken(Self.token(slot, .up), of: connection)
        let hasRoom = shared.stationCame()
        setTimer(slot, after: limits.handshakeTime)
        if !hasRoom {
            limited(.stations, "the limit is \(limits.stations)", slot)
            refuse(slot, 503, "too many stations (\(limits.stations))")
        } else if isDraining {
            refuse(slot, 503, "the relay is shutting down")
        }
    }

    /// More of the station's request has come.
    mutating func readRequest(_ slot: Int) {
        let station = stations[slot]
        guard let handshake = station.pointee.handshake else { return }
        let connection = stations.leg(slot, .up).pointee.connection
        let input = UnsafeRawBufferPointer(loop.input(of: connection))
        switch handshake.headReader.next(in: input) {
        case .needsMore:
            break
        case .violation(let violation):
            observeHandshake(Array(input), slot, .up)
            station.pointee.session.violated(violation, from: .up, at: now, into: &findings)
            refuse(slot, violation.status ?? 400, violation.description)
        case .head(let length):
            let request = HTTPRequestHead(input[..<length])
            loop.consume(length, of: connection)
            guard let request else { return refuse(slot, 400, "the request is not HTTP/1.1") }
            take(request, slot, handshake)
        }
    }

    private mutating func take(_ request: HTTPRequestHead, _ slot: Int, _ handshake: Handshake) {
        let station = stations[slot]
        handshake.request = request
        let identity = StationIdentity(target: request.targetBytes)
        station.pointee.setName(identity.bytes)
        station.pointee.session = Session(station: identity.text, configuration: configuration.session)
        station.pointee.session.requested(request, at: now, into: &findings)
        observeOpen(slot, from: handshake.peer)
        observeHandshake(request.head.bytes, slot, .up)
        for violation in HandshakeCheck.violations(in: request) {
            guard let status = violation.status else { continue }
            return refuse(slot, status, violation.description)
        }
        if isDraining { return refuse(slot, 503, "the relay is shutting down") }
        if shared.isItself(handshake.peer) {
            return refuse(slot, 508, "the upstream \(configuration.upstream) is this relay itself")
        }
        guard ruleConnect(request, slot, handshake) else { return }
        let upstream = handshake.upstream ?? configuration.upstream
        handshake.forwarded = UpgradeForwarding.request(request, to: upstream, changes: handshake.changes)
        if !handshake.changes.isEmpty { handshake.request = HTTPRequestHead(handshake.forwarded) ?? request }
        // What the station sends before it is answered waits in the kernel, not in our memory.
        loop.pauseReading(stations.leg(slot, .up).pointee.connection)
        stations.leg(slot, .up).pointee.isPaused = true
        handshake.deadline = now.monotonic + UInt64(limits.upstreamTime) * 1_000_000
        setTimer(slot, after: limits.upstreamTime)
        let known = handshake.upstream.map { SocketAddress(host: $0.host, port: $0.port) } ?? upstreamAddress
        if let known {
            handshake.untried = [known]
            return dial(slot)
        }
        station.pointee.phase = .resolving
        let token = UInt64(slot) << 32 | station.pointee.number & 0xFFFF_FFFF
        if !resolver.resolve(upstream.host, port: upstream.port, token: token) {
            refuse(slot, 503, "too many stations wait for the CSMS's name to be looked up")
        }
    }

    /// The name service has answered for some stations.
    mutating func resolved() {
        while let answer = resolver.takeAnswer() {
            let slot = Int(answer.token >> 32)
            guard stations.inUse(slot), stations[slot].pointee.phase == .resolving,
                stations[slot].pointee.number & 0xFFFF_FFFF == answer.token & 0xFFFF_FFFF,
                let handshake = stations[slot].pointee.handshake
            else { continue }
            switch answer.result {
            case .success(let addresses):
                handshake.untried = addresses[...]
                if handshake.upstream == nil, let provenAddress, let place = addresses.firstIndex(of: provenAddress) {
                    handshake.untried.swapAt(handshake.untried.startIndex, place)
                }
                dial(slot)
            case .failure(let error):
                refuse(slot, 502, "the CSMS cannot be found: \(error)")
            }
        }
    }

    /// Dials the next address of the CSMS.
    private mutating func dial(_ slot: Int) {
        let station = stations[slot]
        guard let handshake = station.pointee.handshake else { return }
        var status = 502
        while let address = handshake.untried.popFirst() {
            do throws(EventLoopError) {
                let connection = try loop.connect(to: address, token: Self.token(slot, .down))
                var reader = FrameReader(from: .server, limits: frameLimits)
                reader.keepsInvalidText = mayRepairText(.down)
                stations.leg(slot, .down).pointee = Leg(connection: connection, reader: reader)
                handshake.dialling = address
                station.pointee.hasUpstream = true
                station.pointee.phase = .dialling
                // An address that does not answer may use up its share of the time, and leaves the rest to the others.
                let left = Int(clamping: (handshake.deadline - min(now.monotonic, handshake.deadline)) / 1_000_000)
                setTimer(slot, after: left / (handshake.untried.count + 1))
                return
            } catch {
                handshake.failure = "\(error)"
                if error.code == .outOfDescriptors || error.code == .full { status = 503 }
            }
        }
        refuse(slot, status, "the CSMS cannot be reached: \(handshake.failure)")
    }

    /// The CSMS took the connection: it gets the station's request.
    mutating func connected(_ slot: Int) {
        let station = stations[slot]
        guard station.pointee.phase == .dialling, let handshake = station.pointee.handshake else { return }
        station.pointee.phase = .awaitingAnswer
        setTimer(slot, after: Int(clamping: (handshake.deadline - min(now.monotonic, handshake.deadline)) / 1_000_000))
        noteDialled(slot, handshake)
        handshake.headReader = HeadReader(of: .response)
        handshake.forwarded.withUnsafeBytes { loop.send($0, on: stations.leg(slot, .down).pointee.connection) }
    }

    /// The CSMS did not take the connection: the next address, if there is one.
    mutating func connectFailed(_ slot: Int, _ error: Int32) {
        let station = stations[slot]
        loop.close(stations.leg(slot, .down).pointee.connection)
        station.pointee.hasUpstream = false
        guard station.pointee.phase == .dialling, let handshake = station.pointee.handshake else { return }
        handshake.failure = EventLoopError.text(of: error)
        dial(slot)
    }

    /// An address of the CSMS has used up its time: the next one, if there is one.
    mutating func dialTimedOut(_ slot: Int) {
        guard let handshake = stations[slot].pointee.handshake else { return }
        if handshake.untried.isEmpty { return handshakeTimedOut(slot) }
        connectFailed(slot, ETIMEDOUT)
    }

    /// Remembers what a connection to the CSMS that stands is good for.
    private mutating func noteDialled(_ slot: Int, _ handshake: Handshake) {
        let connection = stations.leg(slot, .down).pointee.connection
        if handshake.upstream == nil { provenAddress = handshake.dialling }
        // Only at a port of ours is it worth to remember our own end, by which this relay would know itself.
        guard let far = handshake.dialling, shared.mayReachItself(by: far), let near = loop.localAddress(of: connection)
        else { return }
        handshake.dialledFrom = near
        shared.dialled(from: near)
    }

    /// Forgets our end of the connection to the CSMS, as the handshake is over.
    func forgetDialled(_ slot: Int) {
        guard let handshake = stations[slot].pointee.handshake, let near = handshake.dialledFrom else { return }
        handshake.dialledFrom = nil
        shared.forgetDialled(from: near)
    }

    /// More of the CSMS's answer has come.
    mutating func readAnswer(_ slot: Int) {
        let station = stations[slot]
        guard let handshake = station.pointee.handshake, let request = handshake.request else { return }
        let connection = stations.leg(slot, .down).pointee.connection
        let input = UnsafeRawBufferPointer(loop.input(of: connection))
        switch handshake.headReader.next(in: input) {
        case .needsMore:
            break
        case .violation(let violation):
            refuse(slot, 502, "the CSMS's answer is not HTTP: \(violation.description)")
        case .head(let length):
            let response = HTTPResponseHead(input[..<length])
            loop.consume(length, of: connection)
            guard let response else { return refuse(slot, 502, "the CSMS's answer is not HTTP/1.1") }
            station.pointee.session.answered(response, at: now, into: &findings)
            observeHandshake(response.head.bytes, slot, .down)
            if response.status == 101 {
                upgrade(slot, response, to: request, handshake)
            } else {
                mirror(slot, response, handshake)
            }
        }
    }

    private mutating func upgrade(
        _ slot: Int,
        _ response: HTTPResponseHead,
        to request: HTTPRequestHead,
        _ handshake: Handshake
    ) {
        if let violation = HandshakeCheck.violations(in: response, to: request).first(where: { $0.status != nil }) {
            return refuse(slot, 502, "the CSMS's answer breaks the handshake: \(violation.description)")
        }
        let station = stations[slot]
        let answer = UpgradeForwarding.response(response)
        let leg = stations.leg(slot, .up)
        answer.withUnsafeBytes { loop.send($0, on: leg.pointee.connection) }
        statistics.upgraded += 1
        station.pointee.phase = .relaying
        clearTimer(slot)
        if limits.idleTime > 0 { setTimer(slot, after: limits.idleTime) }
        observeOpened(slot, handshake, response)
        forgetDialled(slot)
        station.pointee.handshake = nil
        report(slot)
        leg.pointee.isPaused = false
        loop.resumeReading(leg.pointee.connection)
        // First frames may have come together with either head.
        let number = station.pointee.number
        relay(slot, .up)
        if stations.holds(number, in: slot) { relay(slot, .down) }
    }

    /// The CSMS refused: its answer goes to the station, body and all.
    private mutating func mirror(_ slot: Int, _ response: HTTPResponseHead, _ handshake: Handshake) {
        let station = stations[slot]
        station.pointee.phase = .mirroring
        observeRefused(slot, status: response.status, reason: "by the CSMS")
        handshake.body = ResponseBody(response.body)
        let answer = UpgradeForwarding.refusal(response)
        answer.withUnsafeBytes { loop.send($0, on: stations.leg(slot, .up).pointee.connection) }
        mirrorBody(slot)
    }

    /// More of a refusal's body has come.
    mutating func mirrorBody(_ slot: Int) {
        guard let handshake = stations[slot].pointee.handshake else { return }
        let connection = stations.leg(slot, .down).pointee.connection
        let input = UnsafeRawBufferPointer(loop.input(of: connection))
        let count = handshake.body.receive(input)
        loop.send(UnsafeRawBufferPointer(rebasing: input[..<count]), on: stations.leg(slot, .up).pointee.connection)
        loop.consume(input.count, of: connection)
        if handshake.body == .complete { return release(slot) }
        let station = stations.leg(slot, .up).pointee.connection
        if loop.pendingOutput(of: station) > limits.waitingBytes {
            stations.leg(slot, .down).pointee.isPaused = true
            loop.pauseReading(connection)
        }
    }

    /// Refuses a station on our own account.
    mutating func refuse(_ slot: Int, _ status: Int, _ reason: String) {
        guard stations[slot].pointee.handshake != nil else { return }
        if status == 502 { limited(.upstreamFailure, reason, slot) }
        observeRefused(slot, status: status, reason: reason)
        let answer = UpgradeForwarding.refusal(status: status, because: reason, retryAfter: limits.retryAfter)
        answer.withUnsafeBytes { loop.send($0, on: stations.leg(slot, .up).pointee.connection) }
        release(slot)
    }

    /// The time for this part of the handshake is over.
    mutating func handshakeTimedOut(_ slot: Int) {
        switch stations[slot].pointee.phase {
        case .readingRequest:
            limited(.handshakeTime, "no upgrade request within \(limits.handshakeTime / 1000) s", slot)
            refuse(slot, 408, "no upgrade request within \(limits.handshakeTime / 1000) s")
        case .mirroring: release(slot)
        default:
            limited(.upstreamTime, "no answer within \(limits.upstreamTime / 1000) s", slot)
            refuse(slot, 504, "no answer from the CSMS within \(limits.upstreamTime / 1000) s")
        }
    }

    /// One side ended before the handshake was over.
    mutating func handshakeEnded(_ slot: Int, _ direction: Direction) {
        let station = stations[slot]
        if direction == .up {
            // Nobody is left to answer.
            return release(slot)
        }
        switch station.pointee.phase {
        case .mirroring: release(slot)
        case .awaitingAnswer: refuse(slot, 502, "the CSMS ended the connection without an answer")
        default: break
        }
    }

    private var frameLimits: FrameLimits {
        FrameLimits(maxMessageBytes: limits.messageBytes, maxFragments: limits.fragments)
    }
}
