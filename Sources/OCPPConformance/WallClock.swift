/// Wall-clock nanoseconds as people and RFC 3339 write them, always in UTC.
package enum WallClock {
    /// `10:00:00.123`.
    static func time(_ nanoseconds: Int64) -> String {
        let parts = Parts(nanoseconds)
        return "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)).\(digits(parts.nanosecond / 1_000_000, 3))"
    }

    /// `2026-11-23T10:00:00.123456789Z`.
    package static func stamp(_ nanoseconds: Int64) -> String {
        let parts = Parts(nanoseconds)
        return "\(digits(parts.year, 4))-\(two(parts.month))-\(two(parts.day))T"
            + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)).\(digits(parts.nanosecond, 9))Z"
    }

    /// Nanoseconds since 1970 of an RFC 3339 date-time, if it is one within the years 1970 to 2200.
    package static func nanoseconds(of text: String) -> Int64? {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            return bytes[range].reduce(0 as Int?) { sum, byte in
                guard let sum, byte &- 0x30 < 10 else { return nil }
                return sum * 10 + Int(byte - 0x30)
            }
        }
        guard bytes.count >= 20, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] | 0x20 == 0x74,
            bytes[13] == 0x3A, bytes[16] == 0x3A,
            let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            (1970...2200).contains(year), (1...12).contains(month), (1...31).contains(day),
            hour < 24, minute < 60, second < 61
        else { return nil }
        var at = 19
        var fraction = 0
        if bytes[at] == 0x2E {
            var scale = 100_000_000
            at += 1
            while at < bytes.count, bytes[at] &- 0x30 < 10 {
                fraction += Int(bytes[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
        }
        guard at < bytes.count else { return nil }
        var offset = 0
        if bytes[at] | 0x20 != 0x7A {
            guard bytes[at] == 0x2B || bytes[at] == 0x2D, let hours = number(at + 1..<at + 3),
                let minutes = number(at + 4..<at + 6)
            else { return nil }
            offset = (hours * 60 + minutes) * (bytes[at] == 0x2B ? 60 : -60)
        }
        let seconds = days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset
        return Int64(seconds) * 1_000_000_000 + Int64(fraction)
    }

    /// Days since 1970-01-01 in the Gregorian calendar, counting years from March so that leap days come last.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private struct Parts {
        let year: Int
        let month: Int
        let day: Int
        let hour: Int
        let minute: Int
        let second: Int
        let nanosecond: Int

        init(_ wall: Int64) {
            let (days, rest) = Self.floorDivide(Int(wall), 86_400_000_000_000)
            nanosecond = rest % 1_000_000_000
            let seconds = rest / 1_000_000_000
            hour = seconds / 3600
            minute = seconds / 60 % 60
            second = seconds % 60
            let (era, dayOfEra) = Self.floorDivide(days + 719_468, 146_097)
            let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
            let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
            let shifted = (5 * dayOfYear + 2) / 153
            day = dayOfYear - (153 * shifted + 2) / 5 + 1
            month = shifted < 10 ? shifted + 3 : shifted - 9
            year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        }

        private static func floorDivide(_ value: Int, _ divisor: Int) -> (Int, Int) {
            let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
            return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
        }
    }

    private static func two(_ value: Int) -> String { digits(value, 2) }

    private static func digits(_ value: Int, _ count: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
}
