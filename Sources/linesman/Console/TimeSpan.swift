import ArgumentParser
import Traffic

/// A time on the command line: `30s`, `5m`, `1h30m`, `250ms`; a number without a unit counts seconds.
struct TimeSpan: ExpressibleByArgument, Comparable, Sendable, CustomStringConvertible {
    let nanoseconds: UInt64

    init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

    init?(argument: String) {
        let isBare = argument.last?.isNumber == true
        guard let nanoseconds = Quantity.nanoseconds(isBare ? argument + "s" : argument) else { return nil }
        self.nanoseconds = nanoseconds
    }

    static func seconds(_ count: UInt64) -> TimeSpan { TimeSpan(nanoseconds: count * 1_000_000_000) }

    static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.nanoseconds < right.nanoseconds }

    var milliseconds: Int { Int(clamping: nanoseconds / 1_000_000) }
    /// Whole seconds; what is begun counts.
    var seconds: Int { Int(clamping: (nanoseconds + 999_999_999) / 1_000_000_000) }
    var duration: Duration { .nanoseconds(Int64(clamping: nanoseconds)) }

    /// As one would write it, in the greatest unit that it is a whole number of.
    var description: String {
        guard nanoseconds > 0 else { return "0" }
        let units: [(String, UInt64)] = [
            ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000), ("ms", 1_000_000), ("us", 1_000),
        ]
        let unit = units.first { nanoseconds % $0.1 == 0 }
        return unit.map { "\(nanoseconds / $0.1)\($0.0)" } ?? "\(nanoseconds)ns"
    }

    var defaultValueDescription: String { description }
}
