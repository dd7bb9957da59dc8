/// A point in time that is exactly what was written: digits of the second, offset and all.
///
/// It compares by instant, so that `2026-01-01T01:00:00+01:00` equals `2026-01-01T00:00:00Z`. What is no date and time
/// (RFC 3339 §5.6) is kept as a text without an instant.
public struct DateTime: TypedValue {
    /// Seconds since 1970-01-01T00:00:00Z; of a leap second, those of the next.
    private let seconds: Int64
    private let nanoseconds: UInt32
    private let offsetMinutes: Int16
    private let form: Form
    private let written: Written?

    /// How an instant is written when no text is kept.
    private struct Form: Sendable {
        var fractionDigits: UInt8
        var isUTC = true
        var isInstant = true
    }

    /// A text that the other members do not tell.
    private final class Written: Sendable {
        let text: String

        init(_ text: String) { self.text = text }
    }

    /// The instant that is so many seconds and nanoseconds after 1970-01-01T00:00:00Z, written in UTC.
    ///
    /// - Parameters:
    ///   - secondsSinceEpoch: Within the years 0 to 9999.
    ///   - nanoseconds: 0 to 999,999,999.
    ///   - fractionDigits: How many digits behind the second are written, 0 to 9; OCPP 2.x allows 3 (Part 2 §2.1.4).
    public init(secondsSinceEpoch: Int64, nanoseconds: Int = 0, fractionDigits: Int = 3) {
        precondition(CivilTime.range.contains(secondsSinceEpoch), "a year has four digits")
        precondition((0..<1_000_000_000).contains(nanoseconds), "a second has so many nanoseconds")
        precondition((0...9).contains(fractionDigits), "at most nine digits are kept")
        seconds = secondsSinceEpoch
        var unit = 1
        for _ in fractionDigits..<9 { unit *= 10 }
        self.nanoseconds = UInt32(nanoseconds / unit * unit)
        offsetMinutes = 0
        form = Form(fractionDigits: UInt8(fractionDigits))
        written = nil
    }

    /// The date and time that is written like this, or the text as it is.
    public init(_ text: String) { self.init(CivilTime(parsing: text.utf8.span), text: text) }

    init(_ time: CivilTime?, text: @autoclosure () -> String) {
        seconds = time?.secondsSinceEpoch ?? 0
        nanoseconds = time?.nanoseconds ?? 0
        offsetMinutes = time?.offsetMinutes ?? 0
        form = Form(fractionDigits: time?.fractionDigits ?? 0, isUTC: time?.isUTC ?? true, isInstant: time != nil)
        written = time?.isPlain == true ? nil : Written(text())
    }

    /// 1970-01-01T00:00:00Z.
    public static var epoch: DateTime { DateTime(secondsSinceEpoch: 0, fractionDigits: 0) }

    /// Whether it is a date and time, and not a text that is none.
    public var isInstant: Bool { form.isInstant }

    /// Seconds since 1970-01-01T00:00:00Z, rounded down; none for a text that is no date and time.
    public var secondsSinceEpoch: Int64? { isInstant ? seconds : nil }

    /// What the second has behind its point, 0 to 999,999,999.
    public var nanosecond: Int { Int(nanoseconds) }

    /// The instant that is so much later, with the same offset and number of digits; a text stays as it is.
    public func advanced(by duration: Duration) -> DateTime {
        guard isInstant else { return self }
        let (wholeSeconds, attoseconds) = duration.components
        var nanoseconds = Int64(self.nanoseconds) + attoseconds / 1_000_000_000
        var seconds = self.seconds + wholeSeconds
        if nanoseconds >= 1_000_000_000 { (seconds, nanoseconds) = (seconds + 1, nanoseconds - 1_000_000_000) }
        if nanoseconds < 0 { (seconds, nanoseconds) = (seconds - 1, nanoseconds + 1_000_000_000) }
        return DateTime(
            secondsSinceEpoch: seconds,
            nanoseconds: Int(nanoseconds),
            fractionDigits: Int(form.fractionDigits)
        )
    }

    /// The time from this instant to another; none when either is a text.
    public func duration(to other: DateTime) -> Duration? {
        guard isInstant, other.isInstant else { return nil }
        return .seconds(other.seconds - seconds) + .nanoseconds(Int64(other.nanoseconds) - Int64(nanoseconds))
    }
}

extension DateTime: CustomStringConvertible, ExpressibleByStringLiteral {
    /// Takes what is written between the quotes.
    public init(stringLiteral text: String) { self.init(text) }

    /// What was written.
    public var description: String {
        if let written { return written.text }
        var writer = WireWriter()
        writer.append(time)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private var time: CivilTime {
        CivilTime(
            secondsSinceEpoch: seconds,
            nanoseconds: nanoseconds,
            fractionDigits: form.fractionDigits,
            offsetMinutes: offsetMinutes,
            isUTC: form.isUTC,
            isPlain: true
        )
    }
}

extension DateTime: Comparable {
    /// Whether both are the same instant, or the same text without one.
    public static func == (left: DateTime, right: DateTime) -> Bool { left.order == right.order }

    /// Order in time; what is no date and time comes behind everything else.
    public static func < (left: DateTime, right: DateTime) -> Bool { left.order < right.order }

    /// Hashes the instant, not its spelling.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(seconds)
        hasher.combine(nanoseconds)
        if !isInstant { hasher.combine(written?.text) }
    }

    private var order: (Int, Int64, UInt32, String) {
        isInstant ? (0, seconds, nanoseconds, "") : (1, 0, 0, written?.text ?? "")
    }
}

extension DateTime {
    /// Reads a JSON string.
    public init(reading reader: inout WireReader) throws(ReadError) { self = try reader.dateTime() }

    /// Appends what was written, as a JSON string.
    public func write(to writer: inout WireWriter) {
        if let written, !(writer.isCanonical && isInstant) { return writer.append(written.text) }
        var time = time
        if writer.isCanonical {
            time.offsetMinutes = 0
            time.isUTC = true
            time.fractionDigits = 9
        }
        writer.append(byte: UInt8(ascii: "\""))
        writer.append(time)
        writer.append(byte: UInt8(ascii: "\""))
    }
}
