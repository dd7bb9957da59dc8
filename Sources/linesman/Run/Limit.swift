import ArgumentParser
import Exchange
import OCPPConformance
import Relay
import Traffic

/// One cap of the relay: what it is called, what it is unless said, what it means, and the finding that it leads to.
struct Limit<Value: ExpressibleByArgument & Comparable & Sendable>: Sendable {
    /// The option's name without its dashes.
    let option: String
    /// What the option is unless said.
    let usual: Value
    /// The smallest value that makes sense.
    let least: Value
    /// What it is, and what becomes of whoever goes beyond.
    let meaning: String
    /// The finding about whoever goes beyond, where there is one.
    let code: FindingCode?
    /// What a value is called in the help.
    let unit: String
    /// Puts a value in its place.
    let set: @Sendable (Value, inout RelayConfiguration) -> Void

    /// The text of the help.
    var help: ArgumentHelp {
        ArgumentHelp("\(meaning)\(code.map { " (\($0))" } ?? "").", valueName: unit)
    }

    /// What an option says about it.
    func callAsFunction(_ value: Value) -> ChosenLimit {
        ChosenLimit(
            problem: value < least ? "--\(option) is at least \(least.defaultValueDescription)" : nil,
            apply: { set(value, &$0) }
        )
    }
}

/// A limit with its value.
struct ChosenLimit {
    /// Why the value cannot be, if it cannot.
    let problem: String?
    /// Puts it in its place.
    let apply: (inout RelayConfiguration) -> Void
}

extension Option where Value: ExpressibleByArgument & Comparable & Sendable {
    /// The option of a limit.
    init(_ limit: Limit<Value>) {
        self.init(wrappedValue: limit.usual, name: .customLong(limit.option), help: limit.help)
    }
}

extension Limit<TimeSpan> {
    private init(
        _ option: String,
        usual: TimeSpan,
        atLeast least: TimeSpan = .seconds(0),
        meaning: String,
        code: UInt16? = nil,
        set: @escaping @Sendable (TimeSpan, inout RelayConfiguration) -> Void
    ) {
        self.init(
            option: option,
            usual: usual,
            least: least,
            meaning: meaning,
            code: code.map { FindingCode($0) },
            unit: "time",
            set: set
        )
    }

    static let handshakeTime = Limit(
        "handshake-timeout",
        usual: .seconds(10),
        atLeast: TimeSpan(nanoseconds: 1_000_000),
        meaning: "Time that a station may take for its upgrade request; then 408",
        code: 1019
    ) { $1.limits.handshakeTime = $0.duration }

    static let upstreamTime = Limit(
        "upstream-timeout",
        usual: .seconds(10),
        atLeast: TimeSpan(nanoseconds: 1_000_000),
        meaning: "Time that the CSMS may take to answer the upgrade; then 504",
        code: 1020
    ) { $1.limits.upstreamTime = $0.duration }

    static let idleTime = Limit(
        "idle-timeout",
        usual: .seconds(0),
        meaning: "Time that a connection may be silent both ways before it is closed with 1001; 0 for ever",
        code: 1206
    ) { $1.limits.idleTime = $0.duration }

    static let lostTime = Limit(
        "lost-timeout",
        usual: .seconds(60),
        meaning: "Time without a sign of life from a peer's machine until it counts as lost; 0 leaves it to TCP"
    ) { $1.lostTime = $0.duration }

    static let callTime = Limit(
        "call-timeout",
        usual: .seconds(120),
        meaning: "Time that a CALL may stay unanswered before that is told; 0 never tells",
        code: 3007
    ) { $1.session.callTimeout = $0.nanoseconds }

    static let drainTime = Limit(
        "drain-timeout",
        usual: .seconds(10),
        meaning: "Time that outstanding CALLs may take when draining"
    ) { $1.drainTime = $0.duration }

    static let retryAfter = Limit(
        "retry-after",
        usual: .seconds(10),
        meaning: "Time named in Retry-After when the relay itself refuses a station, in whole seconds"
    ) { $1.limits.retryAfter = $0.duration }
}

extension Limit<ByteCount> {
    static let message = Limit(
        option: "max-message",
        usual: ByteCount(ExchangeLimits().messageBytes),
        least: ByteCount(125),
        meaning: "Largest message; more closes with 1009",
        code: FindingCode(1109),
        unit: "size"
    ) { $1.limits.messageBytes = $0.bytes }
}

extension Limit<Int> {
    static let stations = Limit(
        option: "max-stations",
        usual: ExchangeLimits().stations,
        least: 1,
        meaning: "Most stations at once; one more gets 503",
        code: FindingCode(1022),
        unit: "n"
    ) { $1.limits.stations = $0 }
}
