/// A date and time of RFC 3339, between its text and its instant.
struct CivilTime {
    var secondsSinceEpoch: Int64
    var nanoseconds: UInt32
    /// How many digits stand behind the second, 0 to 9.
    var fractionDigits: UInt8
    /// How far its offset is ahead of UTC.
    var offsetMinutes: Int16
    /// Whether `Z` is written for the offset.
    var isUTC: Bool
    /// Whether these members tell how it is written.
    var isPlain: Bool

    /// The years 0 to 9999 in UTC.
    static let range: Range<Int64> = -62_167_219_200..<253_402_300_800
}

extension CivilTime {
    /// Reads a date and time (RFC 3339 §5.6), leap seconds included.
    init?(parsing text: Span<UInt8>) {
        guard text.count >= 20 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for index in range {
                let digit = text[index] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
            }
            return value
        }
        guard let year = number(0..<4), text[4] == UInt8(ascii: "-"), let month = number(5..<7),
            (1...12).contains(month),
            text[7] == UInt8(ascii: "-"), let day = number(8..<10), day > 0, day <= Self.days(in: month, of: year),
            text[10] | 0x20 == UInt8(ascii: "t"),
            let hour = number(11..<13), hour < 24, text[13] == UInt8(ascii: ":"),
            let minute = number(14..<16), minute < 60, text[16] == UInt8(ascii: ":"),
            let second = number(17..<19), second <= 60
        else { return nil }
        isPlain = text[10] == UInt8(ascii: "T") && second < 60

        var at = 19
        nanoseconds = 0
        fractionDigits = 0
        if text[at] == UInt8(ascii: ".") {
            at += 1
            let start = at
            while at < text.count, text[at] &- UInt8(ascii: "0") < 10 {
                if at - start < 9 { nanoseconds = nanoseconds * 10 + UInt32(text[at] &- UInt8(ascii: "0")) }
                at += 1
            }
            guard at > start, at < text.count else { return nil }
            if at - start > 9 { isPlain = false }
            fractionDigits = UInt8(min(at - start, 9))
            for _ in fractionDigits..<9 { nanoseconds *= 10 }
        }

        offsetMinutes = 0
        isUTC = text[at] | 0x20 == UInt8(ascii: "z")
        if isUTC {
            guard at + 1 == text.count else { return nil }
            if text[at] != UInt8(ascii: "Z") { isPlain = false }
        } else {
            let isBehind = text[at] == UInt8(ascii: "-")
            guard isBehind || text[at] == UInt8(ascii: "+"), at + 6 == text.count, text[at + 3] == UInt8(ascii: ":"),
                let hours = number(at + 1..<at + 3), hours < 24, let minutes = number(at + 4..<at + 6), minutes < 60
            else { return nil }
            let offset = hours * 60 + minutes
            offsetMinutes = Int16(isBehind ? -offset : offset)
            if isBehind, offset == 0 { isPlain = false }
        }
        let days = Self.daysSinceEpoch(year: year, month: month, day: day)
        let local = ((days * 24 + hour) * 60 + minute - Int(offsetMinutes)) * 60 + second
        secondsSinceEpoch = Int64(local)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // The calendar repeats every 400 years, which have 146,097 days; a year that begins in March has its leap day last.

    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let cycle = (year >= 0 ? year : year - 399) / 400
        let yearOfCycle = year - cycle * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return cycle * 146_097 + yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
    }

    /// The date that is so many days behind 1970-01-01.
    fileprivate static func date(daysSinceEpoch: Int) -> (year: Int, month: Int, day: Int) {
        let days = daysSinceEpoch + 719_468
        let cycle = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfCycle = days - cycle * 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }
}

extension WireWriter {
    /// Appends a date and time without quotes.
    mutating func append(_ time: CivilTime) {
        let local = Int(time.secondsSinceEpoch) + Int(time.offsetMinutes) * 60
        let second = ((local % 86_400) + 86_400) % 86_400
        let date = CivilTime.date(daysSinceEpoch: (local - second) / 86_400)
        append(digits: UInt64(max(0, date.year)), atLeast: 4)
        append(byte: UInt8(ascii: "-"))
        append(digits: UInt64(date.month), atLeast: 2)
        append(byte: UInt8(ascii: "-"))
        append(digits: UInt64(date.day), atLeast: 2)
        append(byte: UInt8(ascii: "T"))
        append(digits: UInt64(second / 3600), atLeast: 2)
        append(byte: UInt8(ascii: ":"))
        append(digits: UInt64(second / 60 % 60), atLeast: 2)
        append(byte: UInt8(ascii: ":"))
        append(digits: UInt64(second % 60), atLeast: 2)
        if time.fractionDigits > 0 {
            var fraction = UInt64(time.nanoseconds)
            for _ in time.fractionDigits..<9 { fraction /= 10 }
            append(byte: UInt8(ascii: "."))
            append(digits: fraction, atLeast: Int(time.fractionDigits))
        }
        guard !time.isUTC else { return append(byte: UInt8(ascii: "Z")) }
        append(byte: time.offsetMinutes < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
        append(digits: UInt64(time.offsetMinutes.magnitude / 60), atLeast: 2)
        append(byte: UInt8(ascii: ":"))
        append(digits: UInt64(time.offsetMinutes.magnitude % 60), atLeast: 2)
    }
}
