import OCPP
import Traffic

/// Connectors of 1.6, EVSEs of 2.x, and the transactions of 1.6.
extension StationMemory {
    mutating func takeOfPlace(_ notice: Notice, _ call: Notice?) {
        switch notice.topic {
        case .status: takeStatus(notice)
        case .start: takeStart(notice)
        case .startAnswer: takeStartAnswer(notice, call)
        case .stop: takeStop(notice)
        case .stopAnswer:
            retries.internalErrors = 0
            guard let call, let entry = closed.index(of: call.transaction) else { return }
            closed[entry].isAnswered = true
        case .meterValues: takeRegisters(notice, place: notice.place)
        case .remoteStop, .remoteStart, .reserve, .cancel, .availability: asked.append(notice)
        case .remoteStopAnswer: takeRemoteStopAnswer(notice, call)
        case .remoteStartAnswer:
            guard let call, notice.status == .accepted else { return }
            commands.remoteStart = RemoteStart(
                request: call.request,
                place: call.place,
                token: call.token,
                number: call.shortNumber,
                at: notice.time.monotonic
            )
        case .reserveAnswer:
            guard let call, notice.status == .accepted else { return }
            forgetReservation(call.reservation)
            guard let place = Places.index(call.place), place > 0 else { return }
            places[place].reservation = Reservation(
                id: call.reservation,
                token: call.token,
                number: call.shortNumber,
                expiry: call.timestamp
            )
        case .cancelAnswer:
            guard let call, notice.status == .accepted else { return }
            forgetReservation(call.reservation)
        default: break
        }
    }

    private mutating func forgetReservation(_ id: Int64) {
        for place in Steps(0..<places.used) where places[place].reservation.id == id {
            places[place].reservation = Reservation()
        }
    }

    private mutating func takeStatus(_ notice: Notice) {
        guard let place = Places.index(notice.place) else {
            places.hasMore = true
            return
        }
        let time = notice.time.monotonic
        places[place].status = notice.status
        places[place].statusNumber = notice.shortNumber
        places[place].isStatusFresh = true
        guard notice.version == .v16, place > 0 else { return }
        let isLive = !line.isDraining(at: time)
        // A connector that is free when it says so live runs no transaction that we do not know.
        if notice.status == .available, isLive, places[place].transaction.state == .unknown {
            places[place].transaction.state = .none
        }
        if notice.status == .faulted || notice.status == .unavailable { places[place].reservation = Reservation() }
        expectations.meet(.chargingDue, Int64(place))
        guard isLive, !places.isStarting, registration.followedSince != 0 else { return }
        let state = places[place].transaction.state
        let isOdd = notice.status == .charging && state == .none || notice.status == .available && state == .open
        if isOdd { expect(.chargingDue, of: notice, in: 60, subject: Int64(place), kind: notice.status) }
    }

    private mutating func takeStart(_ notice: Notice) {
        asked.append(notice)
        guard let place = Places.index(notice.place) else {
            places.hasMore = true
            return
        }
        expectations.meet(.chargingDue, Int64(place))
        if places[place].transaction.state != .open { places[place].transaction.state = .starting }
        if places[place].reservation.id == notice.reservation || places[place].reservation.token == notice.token {
            places[place].reservation = Reservation()
        }
    }

    private mutating func takeStartAnswer(_ notice: Notice, _ call: Notice?) {
        guard let call, let place = Places.index(call.place) else { return }
        starts.append(AnsweredStarts.Entry(content: call.content, id: notice.transaction, number: call.shortNumber))
        let old = places[place].transaction
        if old.state == .open, old.id != notice.transaction {
            closed.append(
                ClosedTransactions.Entry(
                    id: old.id,
                    number: call.shortNumber,
                    endTime: Notice.unsaid,
                    endedAt: notice.time.monotonic,
                    place: Int64(place),
                    isReplaced: true
                )
            )
        }
        places[place].transaction = PlaceTransaction(
            state: .open,
            id: notice.transaction,
            number: call.shortNumber,
            startTime: call.timestamp,
            meterStart: call.meter,
            content: call.content,
            isRefused: notice.verdict != .accepted
        )
        retries.internalErrors = 0
    }

    private mutating func takeStop(_ notice: Notice) {
        asked.append(notice)
        expectations.meet(.stopDue, notice.transaction)
        expectations.meet(.transactionDue, notice.transaction)
        guard let place = places.place(ofTransaction: notice.transaction) else { return }
        expectations.meet(.chargingDue, Int64(place))
        closed.append(
            ClosedTransactions.Entry(
                id: notice.transaction,
                number: notice.shortNumber,
                endTime: notice.timestamp,
                endedAt: notice.time.monotonic,
                content: notice.content,
                place: Int64(place)
            )
        )
        places[place].transaction = PlaceTransaction(state: .none)
    }

    private mutating func takeRemoteStopAnswer(_ notice: Notice, _ call: Notice?) {
        guard let call, notice.status == .accepted else { return }
        let isOpen =
            if notice.version == .v16 {
                places.place(ofTransaction: call.transaction) != nil
            } else {
                events.index(of: call.transaction).map { events[$0].isStarted && !events[$0].isEnded } ?? false
            }
        guard isOpen else { return }
        let patience: UInt64 = line.isDraining(at: notice.time.monotonic) ? 720 : 120
        expect(.stopDue, of: call, in: patience, subject: call.transaction)
    }

    /// Takes the registers of a message over, if they are newer than those that are known.
    mutating func takeRegisters(_ notice: Notice, place: Int64) {
        guard let place = Places.index(place), notice.registers.last != Notice.unsaid else { return }
        noteRegister(notice.registers.last, at: notice.registers.lastTime, notice.transaction, of: place)
        places[place].registerNumber = notice.shortNumber
    }

    private mutating func noteRegister(_ value: Int64, at time: Int64, _ transaction: Int64, of place: Int) {
        guard
            places[place].registerTime == Notice.unsaid || time >= places[place].registerTime
                || places[place].registerTransaction != transaction
        else { return }
        places[place].register = value
        places[place].registerTime = time
        places[place].registerTransaction = transaction
    }
}

/// The transactions of 2.x.
extension StationMemory {
    mutating func takeEvent(_ notice: Notice) {
        asked.append(notice)
        guard notice.transaction != Notice.unsaid, notice.sequence != Notice.unsaid else { return }
        let time = notice.time.monotonic
        if notice.request != Notice.unsaid, notice.request == commands.remoteStart.request {
            commands.remoteStart = RemoteStart()
        }
        let index: Int
        if let known = events.index(of: notice.transaction) {
            index = known
        } else {
            guard closed.index(of: notice.transaction) == nil else { return }
            let room = events.makeRoom(notice.transaction)
            index = room.index
            if let old = room.forgotten {
                closed.append(
                    ClosedTransactions.Entry(id: old.id, endedAt: old.endedAt, place: old.endedNumber)
                )
            }
        }
        let isRetry = events[index].index(of: notice.sequence).map {
            !events[index].differs(at: $0, from: notice.eventContent)
        }
        if isRetry != true {
            events[index].note(notice.sequence, content: notice.eventContent, message: notice.shortNumber)
        }
        events[index].lastAt = time
        if events[index].evse == Notice.unsaid { events[index].evse = notice.place }
        if events[index].plug == Notice.unsaid { events[index].plug = notice.plug }
        if notice.has(.hasToken) { events[index].hasToken = true }
        if notice.has(.isOffline) || line.isDraining(at: time) { events[index].wasOffline = true }
        if notice.reason != .none { events[index].hasStoppedReason = true }
        switch notice.kind {
        case .started where !events[index].isStarted:
            events[index].startedNumber = notice.sequence
        case .ended where !events[index].isEnded:
            events[index].endedNumber = notice.sequence
            events[index].endedMessage = notice.shortNumber
            events[index].endedAt = time
            if events[index].missing != nil { expect(.sequenceDue, of: notice, in: 600, subject: notice.transaction) }
        default: break
        }
        if events[index].isEnded, events[index].missing == nil { expectations.meet(.sequenceDue, notice.transaction) }
        if notice.kind == .ended || notice.trigger == Word.remoteStop {
            expectations.meet(.stopDue, notice.transaction)
        }
        if notice.kind == .ended { expectations.meet(.transactionDue, notice.transaction) }
        takeRegisters(notice, place: events[index].evse)
    }
}
