import JSONScanning
import OCPP
import Traffic

/// The conversation: what valid messages say, by what went before.
extension Session {
    /// Whether the conversation is followed at all.
    var isWatching: Bool {
        configuration.judgesConversation && !configuration.passthrough && configuration.up != .off
            && configuration.down != .off
    }

    /// Follows a message in which nothing else is wrong.
    @inline(__always)
    mutating func follow(
        _ message: PaddedBytes,
        _ outcome: MessageOutcome,
        from direction: Direction,
        at time: Timestamp,
        into findings: inout [Finding]
    ) {
        guard isWatching, let version = outcome.version, let action = outcome.action, let kind = outcome.kind else {
            return
        }
        let topic = Attention.of(version).topic(action, kind)
        guard topic != .none || memory.isOnGuard else { return }
        let place = MessagePlace(version: version, action: action, kind: kind, direction: direction, time: time)
        watch(message, topic, at: place, answering: outcome.call, into: &findings)
    }

    /// Where in the conversation a message stands.
    struct MessagePlace {
        let version: OCPPVersion
        let action: ActionID
        let kind: MessageKind
        let direction: Direction
        let time: Timestamp
    }

    @inline(never)
    private mutating func watch(
        _ message: PaddedBytes,
        _ topic: WatchTopic,
        at place: MessagePlace,
        answering call: UInt64,
        into findings: inout [Finding]
    ) {
        guard let envelope = EnvelopeReader.head(of: message) else { return }
        if memory.line.beganAt == 0 { memory.connected(at: place.time.monotonic) }
        var notice = Notice()
        notice.topic = topic
        notice.version = place.version
        notice.direction = place.direction
        notice.action = place.action
        notice.number = number
        notice.time = place.time
        if place.kind == .call || place.kind == .send { notice.name = Word(message.piece(envelope.action)) }
        let isRequest = place.kind == .call || place.kind == .send
        if topic != .none || isRequest {
            if place.kind != .error {
                var reader = NoticeReader(message.bytes, from: envelope.payload, notice: notice)
                notice = reader.read(hashing: memory.isOnGuard || topic.isCompared)
            } else {
                notice.reason = Word(message.piece(envelope.errorCode))
            }
        }
        let asked = isRequest ? nil : memory.asked.take(call)
        let watched = WatchedMessage(notice: notice, call: asked, frame: message, payload: envelope.payload)
        if topic != .none { dispatch(watched, to: topic, envelope.kind, into: &findings) }
        if isRequest, memory.isOnGuard {
            dispatch(watched, to: place.direction == .up ? .stationCall : .csmsCall, envelope.kind, into: &findings)
        }
        memory.take(watched, isRequest: isRequest)
        deadline = min(deadline, memory.expectations.due)
    }

    /// As often a watch speaks on one connection: whoever does the same wrong with every message is known by then.
    private static let maxRemarks: UInt8 = 20

    /// Asks every watch of a topic.
    private mutating func dispatch(
        _ message: borrowing WatchedMessage,
        to topic: WatchTopic,
        _ kind: MessageKind,
        into findings: inout [Finding]
    ) {
        let dispatch = WatchDispatch.standard
        for place in Steps(dispatch.places(of: topic)) {
            let watch = dispatch[place]
            let number = dispatch.number(at: place)
            guard remarks[number] < Self.maxRemarks, var remark = watch.remark(on: message, knowing: memory) else {
                continue
            }
            remarks[number] += 1
            if remarks[number] == Self.maxRemarks {
                remark.message += "; this is told for the \(Self.maxRemarks)th time, and no more on this connection"
            }
            findings.append(finding(watch.page, remark, about: message, kind))
        }
    }

    /// Tells what did not come in time.
    mutating func tellMissing(at time: Timestamp, into findings: inout [Finding]) {
        while let entry = memory.expectations.takeDue(at: time.monotonic) {
            var notice = Notice()
            notice.topic = entry.topic
            notice.version = entry.version
            notice.direction = entry.direction
            notice.action = entry.action
            notice.number = UInt64(entry.number)
            notice.kind = entry.kind
            notice.transaction = entry.subject
            notice.time = Timestamp(
                monotonic: entry.due,
                wall: time.wall &- Int64(bitPattern: time.monotonic &- entry.due)
            )
            let watched = WatchedMessage(notice: notice, call: nil, frame: nil, payload: 0)
            if isWatching { dispatch(watched, to: entry.topic, .call, into: &findings) }
            memory.settle(entry)
        }
    }

    private mutating func finding(
        _ page: Page,
        _ remark: Remark,
        about message: borrowing WatchedMessage,
        _ kind: MessageKind
    ) -> Finding {
        if let habit = remark.habit { memory.told.count(page.code.number, habit) }
        let notice = message.notice
        // A finding about the CALL is told when its answer is known.
        let subject = remark.isAboutCall ? message.call ?? notice : notice
        let isHere = subject.number == notice.number
        var context = self.context(
            from: subject.direction,
            at: isHere ? notice.time : subject.time,
            frame: isHere ? message.frame : nil,
            number: subject.number
        )
        context.version = notice.version
        context.kind = isHere ? kind : .call
        context.action = configuration.catalogues.of(notice.version).name(of: subject.action)
        if isHere, let frame = message.frame, let envelope = EnvelopeReader.head(of: frame) {
            context.messageID = frame.piece(envelope.id).text
            context.call = message.call?.number
        }
        var remark = remark
        remark.scope = .payload
        if isHere, let frame = message.frame, !remark.pointer.isEmpty {
            remark.range = Self.range(of: remark.pointer, in: frame, from: message.payload)
        }
        if let related = remark.related, related.number == 0 { remark.related = nil }
        return context.finding(page, remark)
    }

    /// Where a value of the payload stands.
    private static func range(of pointer: String, in frame: PaddedBytes, from payload: Int) -> Range<Int>? {
        guard let pointer = JSONPointer(pointer),
            case .success(let tape) = JSONTape.scan(prefixOf: frame, from: payload)
        else {
            return nil
        }
        return pointer.resolve(in: tape)?.range
    }
}
