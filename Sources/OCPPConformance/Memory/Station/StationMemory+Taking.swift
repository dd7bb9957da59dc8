import OCPP
import Traffic

/// How messages change what is remembered: a report of the station when it is seen, a request when its answer says so.
extension StationMemory {
    mutating func take(_ message: borrowing WatchedMessage, isRequest: Bool) {
        let notice = message.notice
        if isRequest {
            if notice.direction == .up {
                seen(notice)
                retries.up.note(notice)
            } else {
                retries.down.note(notice)
                noteCommand(notice)
            }
        }
        switch notice.topic {
        case .boot, .bootAnswer, .timeAnswer, .trigger, .triggerAnswer, .reset, .resetAnswer:
            takeOfStation(notice, message.call)
        case .status, .start, .startAnswer, .stop, .stopAnswer, .meterValues, .remoteStop, .remoteStopAnswer,
            .remoteStart, .remoteStartAnswer, .reserve, .reserveAnswer, .cancel, .cancelAnswer, .availability,
            .availabilityAnswer:
            takeOfPlace(notice, message.call)
        case .event: takeEvent(notice)
        case .eventAnswer: retries.internalErrors = 0
        case .firmware, .upload, .variables, .keys, .reportRequest, .openStream, .authorize, .profile:
            asked.append(notice)
        case .firmwareAnswer, .uploadAnswer, .firmwareStatus, .uploadStatus: takeProgress(notice, message.call)
        case .reportRequestAnswer, .report, .streamAnswer: takeReport(notice, message.call)
        case .refusal: takeRefusal(notice, message.call)
        case .authorizeAnswer:
            guard let call = message.call else { break }
            let entry = Tokens.Entry(
                token: call.token,
                verdict: notice.verdict,
                at: notice.time.monotonic,
                number: call.shortNumber
            )
            tokens.note(entry)
        default: break
        }
        if notice.direction == .up, isRequest { noteLag(notice) }
        reconsider()
    }

    /// An expectation was not met, and has been told.
    mutating func settle(_ entry: Expectations.Entry) {
        if entry.topic == .bootDue { commands.resetAt = 0 }
        reconsider()
    }

    /// A message of the station came that something may have asked for.
    private mutating func seen(_ notice: Notice) {
        let time = notice.time.monotonic
        asked.noteSeen(notice.name)
        expectations.meet(.triggerDue, kind: notice.name)
        switch notice.name {
        case .notifyEvent: expectations.meet(.triggerDue, kind: .statusNotification)
        case .transactionEvent: expectations.meet(.triggerDue, kind: .meterValues)
        default: break
        }
        guard notice.name == .notifyEvent || notice.topic == .status else { return }
        if registration.state == .accepted || registration.state == .unknown, time >= registration.answeredAt {
            expectations.meet(.statusDue)
        }
    }

    /// What the CSMS asks of a station that is not accepted yet may be answered by messages.
    private mutating func noteCommand(_ notice: Notice) {
        let until = notice.time.monotonic &+ 86_400 * Notice.second
        switch notice.topic {
        case .trigger: commands.ask(notice.kind.triggered, until: notice.time.monotonic &+ 60 * Notice.second)
        case .reportRequest where registration.isOnGuard: commands.ask(notice.name.report, until: until)
        case .firmware where registration.isOnGuard: commands.ask(Word.firmwareStatus, until: until)
        case .upload where registration.isOnGuard:
            commands.ask(UploadWords.logStatus, until: until)
            commands.ask(UploadWords.diagnosticsStatus, until: until)
        case .variables where registration.isOnGuard: commands.ask(.notifyEvent, until: until)
        default: break
        }
    }

    private mutating func takeOfStation(_ notice: Notice, _ call: Notice?) {
        let time = notice.time.monotonic
        switch notice.topic {
        case .boot:
            asked.append(notice)
            registration.state = .asked
            registration.boot = notice.number
            registration.askedAt = time
            registration.identity = notice.identity
            expectations.meet(.bootDue)
            expectations.meet(.statusDue)
            firmware.hasBooted = true
            for place in Steps(0..<places.used) {
                places[place].isStatusFresh = false
                places[place].transaction.isOfEarlierBoot = true
            }
        case .bootAnswer:
            clocks.note(csms: notice.timestamp, at: time)
            guard let call else { return registration.state = .unknown }
            takeBootAnswer(notice, call)
        case .timeAnswer:
            clocks.note(csms: notice.timestamp, at: time)
        case .trigger, .reset:
            asked.append(notice)
        case .triggerAnswer:
            guard let call, notice.status == .accepted else { return }
            let wanted = call.kind.triggered
            commands.ask(wanted, until: time &+ 60 * Notice.second)
            guard !call.has(.isMet), wanted != .customTrigger else { return }
            expect(.triggerDue, of: call, in: 60, kind: wanted)
        case .resetAnswer:
            guard let call, notice.status == .accepted || notice.status == Word.scheduled else { return }
            registration.rebootExplainedAt = time
            guard call.place == Notice.unsaid, notice.status == .accepted else { return }
            commands.resetAt = time
            expect(.bootDue, of: call, in: 600, survives: true)
        default: break
        }
    }

    private mutating func takeBootAnswer(_ notice: Notice, _ call: Notice) {
        let time = notice.time.monotonic
        let isExplained = commands.isAsked(.bootNotification, at: call.time.monotonic)
        registration.answeredAt = time
        registration.answeredAtContent = notice.timestamp
        registration.interval = notice.interval
        registration.verdict = notice.status
        switch notice.status {
        case .accepted:
            registration.state = .accepted
            if registration.followedSince == 0 {
                registration.followedSince = time
                registration.followedSinceContent = notice.timestamp
            }
            let isReboot = registration.isReboot(at: time)
            if isReboot { registration.rebootExplainedAt = 0 }
            guard !isExplained else { return }
            if !isReboot { registration.noteBoot(at: time, content: notice.timestamp) }
            expect(.statusDue, of: call, in: 120)
            expectEndsOfTransactions(call)
        case .pending: registration.state = .pending
        case .rejected: registration.state = .rejected
        default: registration.state = .unknown
        }
    }

    /// After a reset that was asked for, what ran before it has to end.
    private mutating func expectEndsOfTransactions(_ boot: Notice) {
        guard commands.resetAt != 0, boot.time.monotonic &- commands.resetAt < 900 * Notice.second else { return }
        commands.resetAt = 0
        for place in Steps(0..<places.used) where places[place].transaction.state == .open {
            expect(.transactionDue, of: boot, in: 600, subject: places[place].transaction.id, survives: true)
        }
    }

    private mutating func noteLag(_ notice: Notice) {
        guard notice.timestamp != Notice.unsaid, !notice.has(.isOffline),
            !line.isDraining(at: notice.time.monotonic)
        else { return }
        let now = clocks.csmsTime(at: notice.time.monotonic)
        guard now != Notice.unsaid else { return }
        clocks.note(lag: now &- notice.timestamp, of: notice.topic)
    }

    mutating func expect(
        _ topic: WatchTopic,
        of call: Notice,
        in seconds: UInt64,
        subject: Int64 = Notice.unsaid,
        kind: Word = .none,
        survives: Bool = false
    ) {
        expectations.expect(
            Expectations.Entry(
                topic: topic,
                due: call.time.monotonic &+ seconds &* Notice.second,
                subject: subject,
                number: call.shortNumber,
                direction: call.direction,
                action: call.action,
                version: call.version,
                kind: kind,
                survives: survives
            )
        )
    }

    private mutating func takeRefusal(_ notice: Notice, _ call: Notice?) {
        let time = notice.time.monotonic
        // Whoever does not know an action will not learn it.
        if notice.reason == .notImplemented || notice.reason == .notSupported || call?.topic == .boot {
            // And a station that nobody lets in has to try again.
        } else if notice.direction == .down {
            retries.up.arm(notice.action, at: time, number: call?.number ?? 0)
        } else {
            retries.down.arm(notice.action, at: time, number: call?.number ?? 0)
        }
        guard let call else { return }
        switch call.topic {
        case .boot: registration.state = .unknown
        case .start:
            guard let place = Places.index(call.place), places[place].transaction.state == .starting else { return }
            places[place].transaction = PlaceTransaction()
        case .firmware: firmware = Progress()
        case .upload: upload = Progress()
        default: break
        }
        if call.topic.isTransactionMessage { retries.internalErrors = min(retries.internalErrors + 1, 100) }
    }
}

/// The line.
extension StationMemory {
    /// A connection of the station begins.
    mutating func connected(at time: UInt64) {
        line.isReconnected = line.lostAt != 0
        line.beganAt = time
    }

    /// The connection is gone: what it left open is unknown, what was promised for it is off.
    mutating func disconnected(at time: UInt64) {
        guard line.beganAt != 0 else { return }
        line.lostAt = max(time, 1)
        line.lostAtContent = clocks.csmsTime(at: time)
        expectations.breakLine()
        asked.forget()
        if registration.isOnGuard { registration.state = .unknown }
        registration.boot = 0
        registration.verdict = .none
        tokens.forgetNumbers()
        line.beganAt = 0
        commands = Commands(resetAt: commands.resetAt)
        retries = Retries()
        closed.forgetNumbers()
        starts.forgetNumbers()
        events.forgetNumbers()
        reports.forgetNumbers()
        firmware.number = 0
        upload.number = 0
        for place in Steps(0..<places.used) {
            places[place].isStatusFresh = false
            places[place].statusNumber = 0
            places[place].registerNumber = 0
            places[place].reservation.number = 0
            places[place].transaction.number = 0
            if places[place].transaction.state == .starting { places[place].transaction = PlaceTransaction() }
        }
        reconsider()
    }

    /// The relay answered a CALL itself, so that nobody else got it.
    mutating func withdraw(_ number: UInt64) {
        guard let call = asked.take(number) else { return }
        switch call.topic {
        case .boot: registration.state = .unknown
        case .start:
            if let place = Places.index(call.place) { places[place].transaction = PlaceTransaction() }
        default: break
        }
        reconsider()
    }
}
