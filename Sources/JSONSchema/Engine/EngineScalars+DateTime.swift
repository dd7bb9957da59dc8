/// RFC 3339 §5.6 date-times, recognised by their shape: three words for the first nineteen bytes.
extension EngineScalars {
    /// Passes a date-time of at most `limit` bytes and its quote; `start` is behind the opening quote.
    @inline(__always)
    static func dateTime(_ start: Address, limit: UInt32) -> Address? {
        // `YYYY-MM-`, `DDTHH:MM`, `:MM:SS` and two bytes before it: digits become their values, separators zero.
        let date = word(start) ^ 0x2d30_302d_3030_3030
        let time = (word(start + 8) ^ 0x3030_3a30_3054_3030) & ~0x0000_0000_0020_0000
        let rest = (word(start + 11) ^ 0x3030_3a30_303a_3030)
        // A digit's value plus 0x76 reaches 0x80 from ten on; a separator's difference plus 0x7f from one on.
        let marks =
            ((date &+ 0x7f76_767f_7676_7676) | date) | ((time &+ 0x7676_7f76_767f_7676) | time)
            | ((rest &+ 0x7676_7f76_767f_7676) | rest)
        guard marks & 0x8080_8080_8080_8080 == 0 else { return unusualDateTime(start, limit: limit) }
        // Each byte becomes ten times itself plus its neighbour: the two-digit numbers stand at their first digits.
        let dates = date &* 10 &+ (date &>> 8)
        let times = time &* 10 &+ (time &>> 8)
        let seconds = (rest &* 10 &+ (rest &>> 8)) &>> 48 & 0xff
        let month = dates &>> 40 & 0xff
        let day = times & 0xff
        // Hours below 24, minutes below 60: the sums reach 0x80 otherwise.
        let ranges = (times & 0x00ff_0000_ff00_0000) &+ 0x0044_0000_6800_0000
        guard ranges & 0x0080_0000_8000_0000 == 0, month &- 1 < 12, day &- 1 < 28, seconds < 60 else {
            return unusualDateTime(start, limit: limit)
        }
        var at = start + 19
        if at.pointee == 0x2e {
            at = digits(at + 1)
            guard at != start + 20 else { return unusualDateTime(start, limit: limit) }
        }
        if at.pointee | 0x20 == 0x7a {
            at += 1
        } else {
            guard at.pointee == 0x2b || at.pointee == 0x2d else { return unusualDateTime(start, limit: limit) }
            let offset = (word(at + 1) ^ 0x0000_0030_303a_3030) & 0x0000_00ff_ffff_ffff
            let marks = ((offset &+ 0x0000_0076_767f_7676) | offset) & 0x0000_0080_8080_8080
            let numbers = offset &* 10 &+ (offset &>> 8)
            guard marks == 0, numbers & 0xff < 24, numbers &>> 24 & 0xff < 60 else {
                return unusualDateTime(start, limit: limit)
            }
            at += 6
        }
        guard at.pointee == 0x22, at - start <= Int(limit) else { return unusualDateTime(start, limit: limit) }
        return at + 1
    }

    /// Everything that the shape does not decide: the last days of months, leap seconds, escapes.
    @inline(never)
    private static func unusualDateTime(_ start: Address, limit: UInt32) -> Address? {
        formatted(start, limit: limit) { Formats.isDateTime($0) }
    }

    /// Passes a URI of at most `limit` scalars and its quote; `start` is behind the opening quote.
    @inline(never)
    static func uri(_ start: Address, limit: UInt32) -> Address? {
        formatted(start, limit: limit) { Formats.isURI($0) }
    }

    private static func formatted(_ start: Address, limit: UInt32, _ isFormatted: (RawSpan) -> Bool) -> Address? {
        guard let end = string(start, limit: limit) else { return nil }
        guard isEscaped(start, end - 1) else { return isFormatted(span(start, end - 1)) ? end : nil }
        return isFormatted(decoded(start, end - 1).span.bytes) ? end : nil
    }

    /// Whether there is a backslash between two addresses.
    static func isEscaped(_ start: Address, _ end: Address) -> Bool {
        var at = start
        while at < end, at.pointee != 0x5c { at += 1 }
        return at < end
    }
}
