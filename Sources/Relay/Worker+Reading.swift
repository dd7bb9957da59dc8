internal import EventLoop
internal import Exchange
internal import Traffic
internal import WebSocketFraming

// What peers send: the hot path. Frames that go on as they are stay where they were read, and leave in one write.
extension Worker {
    /// Bytes have come from a peer; one that took more than its share lately waits for its turn.
    mutating func received(_ slot: Int, _ leg: Leg) {
        if stations[slot].isSlow(leg, at: loop.now), let connection = stations[slot].connection(to: leg) {
            loop.postpone(connection)
        } else {
            read(slot, leg)
        }
    }

    /// Looks at what a peer has sent: at all of it, or at so much as is its share of a wake-up.
    mutating func read(_ slot: Int, _ leg: Leg) {
        if stations[slot].exchange.isOpening { return readHead(slot, leg) }
        guard let connection = stations[slot].connection(to: leg) else { return }
        let input = loop.input(of: connection)
        let number = stations[slot].exchange.number
        let out = leg == .station ? Leg.csms(0) : .station
        var unsent = 0
        var offset = 0
        var share = Share()
        context.effort = 0
        reading: while offset < input.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: input[offset...])
            switch stations[slot].exchange.frameReceived(rest, from: leg, in: &context) {
            case .passes(let header, let sighting):
                if let sighting { tell(of: rest, under: header, as: sighting, slot) }
                if leg == .station { FrameWriter.remask(rest, header: header, key: masks.next()) }
                offset += header.frameLength
                share.spend(onFrameOf: header.frameLength)
            case .waits:
                break reading
            case .stays(let length):
                forward(input, unsent..<offset, to: out, of: slot)
                offset += length
                unsent = offset
                share.spend(onFrameOf: length)
            case .ends:
                forward(input, unsent..<offset, to: out, of: slot)
                loop.consume(input.count, of: connection)
                return perform(slot)
            }
            if !context.steps.isEmpty {
                perform(slot)
                guard stations.holds(number, in: slot) else { return }
            }
            if share.isSpent(besides: context.effort) {
                stations[slot].slowed(leg, at: loop.now)
                if offset < input.count { loop.postpone(connection) }
                break
            }
        }
        forward(input, unsent..<offset, to: out, of: slot)
        loop.consume(offset, of: connection)
        if let connection = stations[slot].connection(to: out),
            loop.pendingOutput(of: connection) > configuration.exchange.limits.waitingBytes
        {
            stations[slot].exchange.slow(out, in: &context)
            perform(slot)
        }
        if stations[slot].exchange.hasMoreToDo(in: context) {
            stations[slot].exchange.readEnded(in: &context)
            perform(slot)
        }
    }

    /// Bytes have come from a peer while the exchange is opening; a body or frames may follow behind a head.
    private mutating func readHead(_ slot: Int, _ leg: Leg) {
        guard let connection = stations[slot].connection(to: leg) else { return }
        let input = UnsafeRawBufferPointer(loop.input(of: connection))
        let number = stations[slot].exchange.number
        let isOurs = leg == .station && shared.isItself(stations[slot].exchange.peer)
        let count = stations[slot].exchange.headReceived(input, from: leg, isOurs: isOurs, in: &context)
        let isLeft = count < input.count
        loop.consume(count, of: connection)
        perform(slot)
        if count > 0, isLeft, stations.holds(number, in: slot) { read(slot, leg) }
    }

    private mutating func forward(
        _ input: UnsafeMutableRawBufferPointer,
        _ range: Range<Int>,
        to leg: Leg,
        of slot: Int
    ) {
        guard !range.isEmpty, let connection = stations[slot].connection(to: leg) else { return }
        loop.send(UnsafeRawBufferPointer(rebasing: input[range]), on: connection)
    }

    /// Tells of a frame that passes, without a copy but the one for those who watch.
    private mutating func tell(
        of frame: UnsafeMutableRawBufferPointer,
        under frameHeader: FrameHeader,
        as header: EventHeader,
        _ slot: Int
    ) {
        let payload = UnsafeRawBufferPointer(rebasing: frame[frameHeader.payload])
        taps?.append(header, station: stations[slot].exchange.name.span.bytes, bytes: payload.bytes)
    }
}

/// What one connection may cost in one wake-up before others have their turn, in units of about a microsecond.
private struct Share {
    private static let most = 256

    private var spent = 0

    mutating func spend(onFrameOf length: Int) { spent &+= 2 &+ length >> 10 }

    /// Whether it is spent, with what the exchange says it took besides.
    func isSpent(besides effort: Int) -> Bool { spent &+ effort > Self.most }
}
