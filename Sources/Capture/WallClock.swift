/// Turns nanoseconds since 1970 into RFC 3339 text in UTC and back, without a calendar library.
package struct WallClock {
    private var second = Int64.min
    private var text: [UInt8] = []

    package init() {}

    /// Appends `2026-08-22T10:00:00.123456789Z`; the part up to the second is kept from call to call.
    package mutating func append(_ nanoseconds: Int64, to line: inout LineBuffer) {
        let (second, fraction) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        let borrowed = fraction < 0
        let whole = borrowed ? second - 1 : second
        if whole != self.second {
            self.second = whole
            text = Self.format(second: whole)
        }
        line.append(text)
        var rest = UInt64(borrowed ? fraction + 1_000_000_000 : fraction)
        var digits: (UInt64, UInt64) = (0, 0)
        // Nine digits and the dot and the Z, written from the back.
        withUnsafeMutableBytes(of: &digits) { bytes in
            for index in stride(from: 9, through: 1, by: -1) {
                bytes[index] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
                rest /= 10
            }
            bytes[0] = UInt8(ascii: ".")
            bytes[10] = UInt8(ascii: "Z")
        }
        withUnsafeBytes(of: digits) { line.append(UnsafeRawBufferPointer(rebasing: $0.prefix(11))) }
    }

    /// `2026-08-22T10:00:00.123456789Z` for nanoseconds since 1970.
    package static func text(_ nanoseconds: Int64) -> String {
        var line = LineBuffer(capacity: 64)
        var clock = WallClock()
        clock.append(nanoseconds, to: &line)
        return String(decoding: line.bytes, as: UTF8.self)
    }

    /// Nanoseconds since 1970 for RFC 3339 text (§5.6), or nil; digits behind the ninth of the fraction are cut off.
    package static func parse(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        guard bytes.count >= 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[13] == 0x3A, bytes[16] == 0x3A else {
            return nil
        }
        guard bytes[10] == 0x54 || bytes[10] == 0x74 || bytes[10] == 0x20 else { return nil }
        guard let year = digits(bytes, 0, 4), let month = digits(bytes, 5, 2), let day = digits(bytes, 8, 2),
            let hour = digits(bytes, 11, 2), let minute = digits(bytes, 14, 2), let second = digits(bytes, 17, 2)
        else { return nil }
        guard 1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second <= 60 else { return nil }
        var at = 19
        var fraction: Int64 = 0
        if at < bytes.count, bytes[at] == 0x2E || bytes[at] == 0x2C {
            at += 1
            var scale: Int64 = 100_000_000
            while at < bytes.count, case let digit = bytes[at] &- 0x30, digit < 10 {
                fraction += Int64(digit) * scale
                scale /= 10
                at += 1
            }
        }
        guard let offset = offset(bytes, at) else { return nil }
        let days = days(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        // Years beyond 2262 do not fit a 64-bit count of nanoseconds.
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? nil : whole &+ fraction
    }

    /// As ``parse(_:)-(UnsafeRawBufferPointer)``, from text.
    package static func parse(_ text: String) -> Int64? {
        var text = text
        return text.withUTF8 { parse(UnsafeRawBufferPointer($0)) }
    }

    /// The offset from UTC in seconds that stands at `at`; none counts as UTC.
    private static func offset(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Int64? {
        guard at < bytes.count else { return 0 }
        switch bytes[at] {
        case 0x5A, 0x7A: return at + 1 == bytes.count ? 0 : nil
        case 0x2B, 0x2D:
            guard let hours = digits(bytes, at + 1, 2) else { return nil }
            let minutes = digits(bytes, at + 4, 2) ?? digits(bytes, at + 3, 2) ?? 0
            return (bytes[at] == 0x2D ? -1 : 1) * (hours * 3_600 + minutes * 60)
        default: return nil
        }
    }

    private static func digits(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ count: Int) -> Int64? {
        guard at + count <= bytes.count else { return nil }
        var value: Int64 = 0
        for index in at..<at + count {
            let digit = bytes[index] &- 0x30
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

    private static func format(second: Int64) -> [UInt8] {
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
        return padded(year, 4) + [0x2D] + padded(month, 2) + [0x2D] + padded(dayOfMonth, 2) + [0x54]
            + padded(time / 3_600, 2) + [0x3A] + padded(time / 60 % 60, 2) + [0x3A] + padded(time % 60, 2)
    }

    private static func padded(_ value: Int64, _ width: Int) -> [UInt8] {
        let digits = Array(String(value).utf8)
        return [UInt8](repeating: 0x30, count: max(0, width - digits.count)) + digits
    }
}
