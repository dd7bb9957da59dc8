import JSONScanning
import OCPP
import Traffic

/// Reads a ``Notice`` out of a valid payload in one pass, without allocating.
struct NoticeReader: ~Escapable {
    private var walk: JSONWalk
    private(set) var notice: Notice
    private let isMetered: Bool
    /// Whether it asks for variables, or answers such a request.
    private let isListed: Bool

    /// The objects whose members are read.
    private enum Owner {
        case payload, station, token, verdict, transaction, evse, profile, event
    }

    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, from payload: Int, notice: Notice) {
        walk = JSONWalk(bytes, at: payload)
        self.notice = notice
        isListed = notice.topic == .variables || notice.topic == .variablesAnswer
        isMetered = notice.topic == .meterValues || notice.topic == .event
    }

    /// The notice with all that the payload says; a hash of all its bytes only where somebody compares them.
    mutating func read(hashing: Bool) -> Notice {
        let from = walk.at
        members(of: .payload)
        notice.isEmpty = walk.at - from == 2
        guard hashing else { return notice }
        var hash = Fingerprint64()
        var at = from
        while at < min(walk.at, walk.bytes.byteCount) {
            hash.add(walk.bytes.byte(at))
            at += 1
        }
        notice.content = hash.value
        return notice
    }

    private mutating func members(of owner: Owner) {
        guard walk.take(UInt8(ascii: "{")) else { return }
        while let name = walk.nextKey() {
            switch walk.peek() {
            case UInt8(ascii: "{"):
                if owner == .profile, walk.matches(name, "chargingSchedule") {
                    schedule()
                } else if let inner = object(name, in: owner) {
                    members(of: inner)
                } else if walk.value() == nil {
                    return
                }
            case UInt8(ascii: "["):
                if notice.topic == .profile, owner == .profile || owner == .payload,
                    walk.matches(name, "chargingSchedule")
                {
                    schedules()
                } else if isListed, owner == .payload, isList(name) {
                    elements()
                } else if walk.matches(name, "meterValue"), isMetered {
                    notice.flags.insert(.hasMeterValue)
                    meterValues()
                } else if walk.value() == nil {
                    return
                }
            case UInt8(ascii: "\""):
                guard let text = walk.string() else { return }
                take(name, text: text, in: owner)
            default:
                guard let value = walk.value() else { return }
                take(name, number: value, in: owner)
            }
        }
        _ = walk.take(UInt8(ascii: "}"))
    }

    private mutating func object(_ name: Range<Int>, in owner: Owner) -> Owner? {
        guard owner == .payload else { return nil }
        if walk.matches(name, "constantStreamData") { return .payload }
        switch name.count {
        case 3 where walk.matches(name, "log"): return nil
        case 4 where walk.matches(name, "evse"):
            notice.flags.insert(.hasEVSE)
            return .evse
        case 7 where walk.matches(name, "idToken"):
            notice.flags.insert(.hasToken)
            return .token
        case 9 where walk.matches(name, "idTagInfo"), 11 where walk.matches(name, "idTokenInfo"):
            notice.flags.insert(.hasVerdict)
            return .verdict
        case 15 where walk.matches(name, "transactionInfo"), 15 where walk.matches(name, "chargingStation"):
            return walk.matches(name, "chargingStation") ? .station : .transaction
        case 15 where walk.matches(name, "chargingProfile"), 18 where walk.matches(name, "csChargingProfiles"):
            return .profile
        default: return nil
        }
    }

    private mutating func take(_ name: Range<Int>, text: Range<Int>, in owner: Owner) {
        switch (owner, name.count) {
        case (.payload, 4) where walk.matches(name, "type"), (.payload, 9) where walk.matches(name, "eventType"),
            (.payload, 16) where walk.matches(name, "requestedMessage"),
            (.profile, 22) where walk.matches(name, "chargingProfilePurpose"),
            (.payload, 17) where walk.matches(name, "operationalStatus"),
            (.payload, 10) where walk.matches(name, "updateType"):
            notice.kind = word(text)
        case (.payload, 5) where walk.matches(name, "idTag"), (.token, 7) where walk.matches(name, "idToken"):
            notice.flags.insert(.hasToken)
            // What was hidden is nobody's.
            notice.token = walk.matches(text, "***") ? 0 : hash(text, ignoringCase: true)
        case (.token, 4) where walk.matches(name, "type"):
            notice.verdict = word(text)
        case (.payload, 6) where walk.matches(name, "status"):
            notice.status = word(text)
        case (.payload, 15) where walk.matches(name, "connectorStatus"):
            notice.status = word(text)
        case (.verdict, 6) where walk.matches(name, "status"):
            notice.verdict = word(text)
        case (.payload, 6) where walk.matches(name, "reason"), (.payload, 9) where walk.matches(name, "errorCode"),
            (.transaction, 13) where walk.matches(name, "stoppedReason"):
            notice.reason = word(text)
        case (.payload, 13) where walk.matches(name, "triggerReason"):
            notice.trigger = word(text)
        case (.transaction, 13) where walk.matches(name, "chargingState"):
            notice.charging = word(text)
        case (.payload, 9) where walk.matches(name, "timestamp"), (.payload, 10) where walk.matches(name, "expiryDate"),
            (.payload, 14) where walk.matches(name, "expiryDateTime"),
            (.payload, 11) where walk.matches(name, "currentTime"):
            notice.timestamp = time(text)
        case (.payload, 13) where walk.matches(name, "transactionId"),
            (.transaction, 13) where walk.matches(name, "transactionId"),
            (.profile, 13) where walk.matches(name, "transactionId"):
            notice.transaction = Int64(bitPattern: hash(text, ignoringCase: false) >> 1)
        case (.payload, 15) where walk.matches(name, "vendorErrorCode"):
            notice.flags.insert(.hasVendorError)
        case (.payload, 10...) where owner == .payload && isIdentity(name), (.station, 5...) where isIdentity(name):
            notice.identity ^= hash(name, ignoringCase: false) &* 31 ^ hash(text, ignoringCase: false)
        default: break
        }
    }

    private mutating func take(_ name: Range<Int>, number: Range<Int>, in owner: Owner) {
        switch (owner, name.count) {
        case (.payload, 11) where walk.matches(name, "connectorId"):
            if notice.version == .v16 { notice.place = integer(number) } else { notice.plug = integer(number) }
        case (.payload, 6) where walk.matches(name, "evseId"), (.evse, 2) where walk.matches(name, "id"):
            notice.place = integer(number)
        case (.evse, 11) where walk.matches(name, "connectorId"):
            notice.plug = integer(number)
        case (.payload, 13) where walk.matches(name, "transactionId"),
            (.profile, 13) where walk.matches(name, "transactionId"):
            notice.transaction = integer(number)
        case (.payload, 10) where walk.matches(name, "meterStart"), (.payload, 9) where walk.matches(name, "meterStop"):
            let (product, overflows) = integer(number).multipliedReportingOverflow(by: 1000)
            if !overflows { notice.meter = product }
        case (.payload, 8) where walk.matches(name, "interval"):
            notice.interval = integer(number)
        case (.payload, 5) where walk.matches(name, "seqNo"), (.payload, 11) where walk.matches(name, "listVersion"),
            (.payload, 13) where walk.matches(name, "versionNumber"):
            let value = integer(number)
            // No counter comes further, and sums of it stay within bounds.
            if value >= -1, value <= Int64(Int32.max) { notice.sequence = value }
        case (.payload, 9) where walk.matches(name, "requestId"),
            (.payload, 13) where walk.matches(name, "remoteStartId"),
            (.transaction, 13) where walk.matches(name, "remoteStartId"), (.payload, 2) where walk.matches(name, "id"):
            notice.request = integer(number)
        case (.payload, 13) where walk.matches(name, "reservationId"):
            notice.reservation = integer(number)
        case (.payload, 7) where walk.matches(name, "offline"):
            if walk.matches(number, "true") { notice.flags.insert(.isOffline) }
        case (.payload, 3) where walk.matches(name, "tbc"):
            if walk.matches(number, "true") { notice.flags.insert(.goesOn) }
        default: break
        }
    }

    private func isIdentity(_ name: Range<Int>) -> Bool {
        walk.matches(name, "chargePointVendor") || walk.matches(name, "chargePointModel")
            || walk.matches(name, "chargePointSerialNumber") || walk.matches(name, "vendorName")
            || walk.matches(name, "model") || walk.matches(name, "serialNumber")
    }
}

/// Meter values.
extension NoticeReader {
    private mutating func meterValues() {
        guard walk.take(UInt8(ascii: "[")) else { return }
        repeat {
            var time = Notice.unsaid
            var register = Notice.unsaid
            guard walk.take(UInt8(ascii: "{")) else { break }
            while let name = walk.nextKey() {
                if walk.matches(name, "timestamp"), let text = walk.string() {
                    time = self.time(text)
                } else if walk.matches(name, "sampledValue"), walk.peek() == UInt8(ascii: "[") {
                    register = samples()
                } else if walk.value() == nil {
                    return
                }
            }
            _ = walk.take(UInt8(ascii: "}"))
            add(register, at: time)
        } while walk.take(UInt8(ascii: ","))
        _ = walk.take(UInt8(ascii: "]"))
    }

    private mutating func add(_ register: Int64, at time: Int64) {
        guard time != Notice.unsaid else { return }
        notice.registers.latest = max(notice.registers.latest, time)
        guard register != Notice.unsaid else { return }
        if notice.registers.first == Notice.unsaid {
            notice.registers.first = register
            notice.registers.firstTime = time
        } else if time > notice.registers.lastTime, register < notice.registers.last &- RegisterReading.rounding {
            notice.registers.falls = true
        }
        guard notice.registers.last == Notice.unsaid || time >= notice.registers.lastTime else { return }
        notice.registers.last = register
        notice.registers.lastTime = time
    }

    /// The energy register among sampled values that is the whole connector's.
    private mutating func samples() -> Int64 {
        var register = Notice.unsaid
        guard walk.take(UInt8(ascii: "[")) else { return register }
        repeat {
            var reading = RegisterReading()
            guard walk.take(UInt8(ascii: "{")) else { break }
            while let name = walk.nextKey() {
                if walk.peek() == UInt8(ascii: "{") {
                    guard walk.matches(name, "unitOfMeasure") else {
                        guard walk.value() != nil else { return register }
                        continue
                    }
                    unit(of: &reading)
                } else if let value = walk.value() {
                    reading.take(name, value, in: walk)
                } else {
                    return register
                }
            }
            _ = walk.take(UInt8(ascii: "}"))
            if reading.isOfEnd { notice.registers.isOfEnd = true }
            if let value = reading.register { register = value }
        } while walk.take(UInt8(ascii: ","))
        _ = walk.take(UInt8(ascii: "]"))
        return register
    }

    private mutating func unit(of reading: inout RegisterReading) {
        guard walk.take(UInt8(ascii: "{")) else { return }
        while let name = walk.nextKey(), let value = walk.value() { reading.take(name, value, in: walk) }
        _ = walk.take(UInt8(ascii: "}"))
    }
}

/// Values.
extension NoticeReader {
    private func word(_ text: Range<Int>) -> Word { Word(walk.slice(text)) }

    private func time(_ text: Range<Int>) -> Int64 { WallClock.nanoseconds(of: walk.slice(text)) ?? Notice.unsaid }

    private func hash(_ text: Range<Int>, ignoringCase: Bool) -> UInt64 {
        var hash = Fingerprint64()
        for at in Steps(text) {
            let byte = walk.bytes.byte(at)
            let isUpper = ignoringCase && byte &- UInt8(ascii: "A") < 26
            hash.add(isUpper ? byte | 0x20 : byte)
        }
        return hash.value | 1
    }

    /// An integer, also one that ends in `.0`.
    private func integer(_ range: Range<Int>) -> Int64 {
        let first = range.lowerBound
        guard !range.isEmpty else { return Notice.unsaid }
        let isNegative = walk.bytes.byte(first) == UInt8(ascii: "-")
        var value: Int64 = 0
        for at in Steps(first + (isNegative ? 1 : 0)..<range.upperBound) {
            let digit = walk.bytes.byte(at) &- UInt8(ascii: "0")
            guard digit < 10 else {
                guard walk.bytes.byte(at) == UInt8(ascii: ".") else { return Notice.unsaid }
                break
            }
            let (product, overflows) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooLarge) = product.addingReportingOverflow(Int64(digit))
            guard !overflows, !isTooLarge else { return Notice.unsaid }
            value = sum
        }
        return isNegative ? -value : value
    }
}

/// Charging schedules.
extension NoticeReader {
    private mutating func schedules() {
        guard walk.take(UInt8(ascii: "[")) else { return }
        repeat { schedule() } while walk.take(UInt8(ascii: ","))
        _ = walk.take(UInt8(ascii: "]"))
    }

    private mutating func schedule() {
        guard walk.take(UInt8(ascii: "{")) else { return }
        while let name = walk.nextKey() {
            if walk.matches(name, "chargingSchedulePeriod"), walk.peek() == UInt8(ascii: "[") {
                periods()
            } else if walk.value() == nil {
                return
            }
        }
        _ = walk.take(UInt8(ascii: "}"))
    }

    private mutating func periods() {
        guard walk.take(UInt8(ascii: "[")) else { return }
        var last = Notice.unsaid
        repeat {
            guard walk.take(UInt8(ascii: "{")) else { break }
            while let name = walk.nextKey(), let value = walk.value() {
                guard walk.matches(name, "startPeriod") else { continue }
                let start = integer(value)
                if last == Notice.unsaid, start != 0 { notice.flags.insert(.startsLate) }
                if last != Notice.unsaid, start <= last { notice.flags.insert(.isUnsorted) }
                last = start
            }
            _ = walk.take(UInt8(ascii: "}"))
        } while walk.take(UInt8(ascii: ","))
        _ = walk.take(UInt8(ascii: "]"))
    }
}

/// Lists of variables: how many there are, and a hash that does not depend on their order.
extension NoticeReader {
    private func isList(_ name: Range<Int>) -> Bool {
        walk.matches(name, "setVariableData") || walk.matches(name, "getVariableData")
            || walk.matches(name, "setMonitoringData") || walk.matches(name, "setVariableResult")
            || walk.matches(name, "getVariableResult") || walk.matches(name, "setMonitoringResult")
    }

    private mutating func elements() {
        guard walk.take(UInt8(ascii: "[")) else { return }
        var count: Int64 = 0
        var sum: UInt64 = 0
        repeat {
            guard walk.take(UInt8(ascii: "{")) else { break }
            count += 1
            var element: UInt64 = 0
            var attribute = Word.none
            while let name = walk.nextKey() {
                if walk.matches(name, "component") || walk.matches(name, "variable") {
                    element &+= hash(name, ignoringCase: false) &* fold(depth: 0)
                } else if let value = walk.value() {
                    let isActual = walk.matches(value, "\"Actual\"")
                    if walk.matches(name, "attributeType"), !isActual { attribute = Word(walk.slice(value)) }
                } else {
                    return
                }
            }
            _ = walk.take(UInt8(ascii: "}"))
            element ^= attribute.value
            sum &+= (element ^ (element >> 31)) &* 0xBF58_476D_1CE4_E5B9
        } while walk.take(UInt8(ascii: ","))
        _ = walk.take(UInt8(ascii: "]"))
        notice.request = count
        notice.identity = sum
    }

    /// A hash of a value that does not depend on the order of members nor on the case of letters.
    private mutating func fold(depth: Int) -> UInt64 {
        guard depth < 4, walk.peek() == UInt8(ascii: "{") else {
            guard let value = walk.value() else { return 0 }
            return hash(value, ignoringCase: true)
        }
        _ = walk.take(UInt8(ascii: "{"))
        var sum: UInt64 = 1
        while let name = walk.nextKey() {
            if walk.matches(name, "customData") {
                guard walk.value() != nil else { return sum }
                continue
            }
            let key = hash(name, ignoringCase: false)
            let value = fold(depth: depth + 1)
            sum &+= (key ^ value) &* 0x94D0_49BB_1331_11EB
        }
        _ = walk.take(UInt8(ascii: "}"))
        return sum
    }
}
