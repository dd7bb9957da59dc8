import JSONScanning

/// Wall-clock nanoseconds since 1970 as people and RFC 3339 write them, always in UTC, without a calendar library.
package enum WallClock {
    /// `10:00:00.123`.
    package static func time(_ nanoseconds: Int64) -> String {
        let (second, fraction) = split(nanoseconds)
        return String(decoding: seconds(second)[11...] + [0x2E] + padded(fraction / 1_000_000, 3), as: UTF8.self)
    }

    /// `2026-11-23T10:00:00.123456789Z`.
    package static func stamp(_ nanoseconds: Int64) -> String {
        let (second, fraction) = split(nanoseconds)
        return String(decoding: seconds(second) + [0x2E] + padded(fraction, 9) + [0x5A], as: UTF8.self)
    }

    /// `2026-11-23T10:00:00` for whole seconds since 1970, for writers that keep it from call to call.
    package static func seconds(_ second: Int64) -> [UInt8] {
        let day = (second >= 0 ? second : second - 86_399) / 86_400
        let time = second - day * 86_400
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let dayOfMonth = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        var text: [UInt8] = []
        text.reserveCapacity(24)
        text += padded(year, 4)
        for (mark, value) in [(0x2D, month), (0x2D, dayOfMonth), (0x54, time / 3_600)] as [(UInt8, Int64)] {
            text.append(mark)
            text += padded(value, 2)
        }
        for value in [time / 60 % 60, time % 60] {
            text.append(0x3A)
            text += padded(value, 2)
        }
        return text
    }

    /// The whole seconds, rounded down, and the nanoseconds behind them.
    package static func split(_ nanoseconds: Int64) -> (second: Int64, fraction: Int64) {
        let (second, fraction) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        return fraction < 0 ? (second - 1, fraction + 1_000_000_000) : (second, fraction)
    }

    private static func padded(_ value: Int64, _ width: Int) -> [UInt8] {
        let digits = Array(String(value).utf8)
        return [UInt8](repeating: 0x30, count: max(0, width - digits.count)) + digits
    }
}

extension WallClock {
    /// Nanoseconds since 1970 of a date-time (RFC 3339 §5.6), or nil; digits behind the ninth of the fraction are cut.
    ///
    /// What stations write besides is taken too: a blank for the `T`, a comma in the fraction, an offset without its
    /// colon or minutes, and no offset, which counts as UTC.
    package static func nanoseconds(of bytes: RawSpan) -> Int64? {
        guard bytes.byteCount >= 19, bytes.byte(4) == 0x2D, bytes.byte(7) == 0x2D, bytes.byte(13) == 0x3A,
            bytes.byte(16) == 0x3A,
            bytes.byte(10) | 0x20 == 0x74 || bytes.byte(10) == 0x20,
            let year = digits(bytes, at: 0, count: 4), let month = digits(bytes, at: 5, count: 2),
            let day = digits(bytes, at: 8, count: 2),
            let hour = digits(bytes, at: 11, count: 2), let minute = digits(bytes, at: 14, count: 2),
            let second = digits(bytes, at: 17, count: 2),
            1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second <= 60
        else { return nil }
        var at = 19
        var fraction: Int64 = 0
        if at < bytes.byteCount, bytes.byte(at) == 0x2E || bytes.byte(at) == 0x2C {
            at += 1
            var scale: Int64 = 100_000_000
            while at < bytes.byteCount, case let digit = bytes.byte(at) &- 0x30, digit < 10 {
                fraction += Int64(digit) * scale
                scale /= 10
                at += 1
            }
        }
        guard let offset = offset(bytes, at: at) else { return nil }
        let days = days(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        // Years beyond 2262 do not fit a 64-bit count of nanoseconds.
        let (whole, isTooFar) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, isBeyond) = whole.addingReportingOverflow(fraction)
        return isTooFar || isBeyond ? nil : sum
    }

    /// As ``nanoseconds(of:)-(RawSpan)``, from text.
    package static func nanoseconds(of text: String) -> Int64? { nanoseconds(of: text.utf8Span.span.bytes) }

    /// The offset from UTC in seconds that stands from `at` to the end.
    private static func offset(_ bytes: RawSpan, at: Int) -> Int64? {
        guard at < bytes.byteCount else { return 0 }
        let length = bytes.byteCount - at
        switch bytes.byte(at) {
        case 0x5A, 0x7A: return length == 1 ? 0 : nil
        case 0x2B, 0x2D:
            guard let hours = digits(bytes, at: at + 1, count: 2) else { return nil }
            let minutes: Int64?
            switch length {
            case 3: minutes = 0
            case 5: minutes = digits(bytes, at: at + 3, count: 2)
            case 6 where bytes.byte(at + 3) == 0x3A: minutes = digits(bytes, at: at + 4, count: 2)
            default: minutes = nil
            }
            return minutes.map { (bytes.byte(at) == 0x2D ? -1 : 1) * (hours * 3_600 + $0 * 60) }
        default: return nil
        }
    }

    private static func digits(_ bytes: RawSpan, at: Int, count: Int) -> Int64? {
        guard at + count <= bytes.byteCount else { return nil }
        var value: Int64 = 0
        for index in at..<at + count {
            let digit = bytes.byte(index) &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int64(digit)
        }
        return value
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar; years begin in March so that leap days come last.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
