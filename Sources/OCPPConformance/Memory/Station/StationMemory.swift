import OCPP
import Traffic

/// What is remembered of one station across messages and connections, in a fixed amount of memory.
///
/// Every part begins as unknown, and what is unknown explains everything: a watch speaks only where two things that are
/// known do not fit each other. The owner of sessions hands it from one connection of a station to the next.
public struct StationMemory: ~Copyable, Sendable {
    var registration = Registration()
    var clocks = Clocks()
    var places = Places()
    var closed = ClosedTransactions()
    var starts = AnsweredStarts()
    var events = EventRecords()
    var expectations = Expectations()
    var reports = Reports()
    var firmware = Progress()
    var upload = Progress()
    var streams = Streams()
    var retries = Retries()
    var tokens = Tokens()
    var told = Told()
    var commands = Commands()
    /// The CALLs that wait for an answer and that a watch wants to see beside it.
    var asked = AskedCalls()
    /// How the current connection stands.
    var line = Line()

    /// Whether any message was watched.
    var knowsAnything: Bool { line.beganAt != 0 || line.lostAt != 0 }

    /// Knows nothing.
    public init() {}

    /// The current connection, and the time without one before it.
    struct Line {
        /// Whether a connection before this one was followed too.
        var isReconnected = false
        /// When the connection before ended, by the clock that never jumps; zero where there was none.
        var lostAt: UInt64 = 0
        var lostAtContent = Notice.unsaid
        /// When this one began.
        var beganAt: UInt64 = 0
        /// Whether records are missing, so that what went before explains nothing.
        var isBroken = false

        /// Whether what the station held back may still be on its way.
        func isDraining(at time: UInt64) -> Bool { isReconnected && time &- beganAt < 600 * Notice.second }
    }

    /// Whether every CALL is worth a look.
    private(set) var isOnGuard = false

    /// Finds out anew whether every CALL is worth a look, after something has changed.
    mutating func reconsider() {
        isOnGuard =
            registration.isOnGuard || retries.isArmed || asked.isTriggering || expectations.isExpected(.triggerDue)
    }
}

extension Notice {
    /// A second in nanoseconds.
    static let second: UInt64 = 1_000_000_000
}
