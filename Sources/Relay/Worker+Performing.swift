internal import Machine
internal import EventLoop
internal import Exchange
internal import Traffic
internal import WebSocketFraming

// What exchanges want done.
extension Worker {
    /// Performs what a station's exchange wants, and what comes of that; the station may be forgotten afterwards.
    mutating func perform(_ slot: Int) {
        let number = stations[slot].exchange.number
        while !context.steps.isEmpty {
            for step in context.steps.take() { perform(step, for: slot) }
        }
        forgetDialled(slot)
        guard !stations[slot].exchange.isOver else { return forget(slot) }
        while let leg = resumed.popLast(), stations.holds(number, in: slot) { read(slot, leg) }
    }

    private mutating func perform(_ step: Step, for slot: Int) {
        switch step {
        case .resolve(let host, let port, let leg): resolve(host, port: port, for: leg, of: slot)
        case .dial(let address, let leg): dial(address, leg, of: slot)
        case .send(let outgoing, let leg): send(outgoing, to: leg, of: slot)
        case .pause(let leg, _):
            if let connection = stations[slot].connection(to: leg) { loop.pauseReading(connection) }
        case .resume(let leg):
            guard let connection = stations[slot].connection(to: leg) else { break }
            loop.resumeReading(connection)
            if !loop.input(of: connection).isEmpty { resumed.append(leg) }
        case .finish(let leg):
            if let connection = stations[slot].connection(to: leg) { loop.shutdownOutput(connection) }
        case .end(let leg):
            if let connection = stations[slot].connection(to: leg) { loop.close(connection, afterFlush: true) }
        case .cut(let leg):
            if let connection = stations[slot].connection(to: leg) { loop.close(connection, reset: true) }
            if leg != .station { stations[slot].far = nil }
        case .wake(let moment):
            if let timer = stations[slot].timer { loop.cancel(timer) }
            stations[slot].timer = moment.map { loop.schedule(at: $0, token: UInt64(slot)) }
        case .tell(let event): taps?.append(event)
        // Nobody here asks why.
        case .explain: break
        case .say(let level, let text): shared.log(level, text)
        }
    }

    private mutating func send(_ outgoing: Outgoing, to leg: Leg, of slot: Int) {
        guard let connection = stations[slot].connection(to: leg) else { return }
        let isMasked = leg != .station
        let bytes: [UInt8]
        switch outgoing {
        case .bytes(let head): bytes = head
        case .message(let opcode, let payload):
            bytes = FrameWriter.frame(opcode, payload, maskKey: isMasked ? masks.next() : nil)
        case .close(let payload):
            bytes = FrameWriter.frame(.close, payload.bytes, maskKey: isMasked ? masks.next() : nil)
        case .fragments(var message):
            if isMasked { message.remask { masks.next() } }
            bytes = message.bytes
        }
        bytes.withUnsafeBytes { loop.queue($0, on: connection) }
    }

    // MARK: - Ways to the CSMS

    private mutating func resolve(_ host: String, port: UInt16, for leg: Leg, of slot: Int) {
        if let address = SocketAddress(host: host, port: port) {
            return stations[slot].exchange.resolved(.success([PeerAddress(address)]), for: leg, in: &context)
        }
        let token = UInt64(slot) << 32 | stations[slot].exchange.number & 0xFFFF_FFFF
        guard !resolver.resolve(host, port: port, token: token) else { return }
        let failure = ResolveFailure(
            status: 503,
            reason: "too many stations wait for the CSMS's name to be looked up"
        )
        stations[slot].exchange.resolved(.failure(failure), for: leg, in: &context)
    }

    private mutating func dial(_ address: PeerAddress, _ leg: Leg, of slot: Int) {
        do throws(SystemError) {
            guard let address = SocketAddress(host: address.host, port: address.port) else {
                preconditionFailure("the addresses that are dialled were given as sockets' addresses")
            }
            stations[slot].far = try loop.connect(to: address, token: Self.token(slot, leg))
            stations[slot].dialledPort = address.port
        } catch {
            let lacksRoom = error.code == .outOfDescriptors || error.code == .full
            stations[slot].exchange.connectFailed(leg, because: "\(error)", lacksRoom: lacksRoom, in: &context)
        }
    }

    /// Remembers our end of a connection to the CSMS, by which this relay would know itself.
    mutating func noteDialled(_ slot: Int, _ connection: ConnectionID) {
        // Only at a port of ours is it worth the look.
        guard shared.listens(onPort: stations[slot].dialledPort), let near = loop.localAddress(of: connection) else {
            return
        }
        stations[slot].dialledFrom = PeerAddress(near)
        shared.dialled(from: PeerAddress(near))
    }

    /// Forgets it again once the opening is over.
    private mutating func forgetDialled(_ slot: Int) {
        guard let near = stations[slot].dialledFrom, !stations[slot].exchange.isOpening else { return }
        stations[slot].dialledFrom = nil
        shared.forgetDialled(from: near)
    }

    private mutating func forget(_ slot: Int) {
        if let timer = stations[slot].timer { loop.cancel(timer) }
        resumed.removeAll()
        stations.remove(slot)
        shared.stationLeft()
    }
}
