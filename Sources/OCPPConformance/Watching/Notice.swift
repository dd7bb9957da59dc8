import OCPP
import Traffic

/// What a watched message says, in fields of fixed size; it holds no references, and outlives its frame.
///
/// The names of fields are those of no version; who reads them knows what they hold for a topic.
struct Notice: Sendable {
    var topic = WatchTopic.none
    var version = OCPPVersion.v16
    var direction = Direction.up
    var action = ActionID(rawValue: 0)
    /// The name of the action of a CALL.
    var name = Word.none
    /// Its number on the connection.
    var number: UInt64 = 0
    /// When it arrived.
    var time = Timestamp(monotonic: 0, wall: 0)
    /// What it says of time, in nanoseconds since 1970.
    var timestamp = Notice.unsaid
    /// The connector of 1.6, the EVSE of 2.x.
    var place = Int64.min
    /// The connector of an EVSE.
    var plug = Int64.min
    /// `status`, `connectorStatus`.
    var status = Word.none
    /// The status of the token in an answer, the type of the token in a CALL.
    var verdict = Word.none
    /// `type`, `eventType`, `requestedMessage`, `operationalStatus`, `chargingProfilePurpose`.
    var kind = Word.none
    /// `reason`, `stoppedReason`, `errorCode`.
    var reason = Word.none
    /// `triggerReason`.
    var trigger = Word.none
    /// `chargingState`.
    var charging = Word.none
    /// The id of 1.6, a hash of that of 2.x.
    var transaction = Notice.unsaid
    /// A hash of the token, or zero.
    var token: UInt64 = 0
    /// `meterStart`, `meterStop`, in thousandths of a watt-hour.
    var meter = Notice.unsaid
    /// `interval`, in seconds.
    var interval = Notice.unsaid
    /// `seqNo`.
    var sequence = Notice.unsaid
    /// `requestId`, `remoteStartId`.
    var request = Notice.unsaid
    /// `reservationId`.
    var reservation = Notice.unsaid
    /// A hash of who the station is: vendor, model, serial number.
    var identity: UInt64 = 0
    /// A hash of the whole payload.
    var content: UInt64 = 0
    /// Whether the payload is `{}`.
    var isEmpty = false
    var registers = RegisterSpan()
    /// What stays the same when an event of a transaction is sent again.
    var eventContent: UInt64 {
        (kind.value &* 31 ^ trigger.value) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: timestamp)
    }
    var flags = Flags()

    /// What a number holds that was not said.
    static let unsaid = Int64.min

    struct Flags: OptionSet, BitwiseCopyable {
        let rawValue: UInt16
        static let isOffline = Flags(rawValue: 1)
        static let goesOn = Flags(rawValue: 2)
        static let hasMeterValue = Flags(rawValue: 4)
        static let hasToken = Flags(rawValue: 8)
        static let hasVerdict = Flags(rawValue: 16)
        static let hasVendorError = Flags(rawValue: 32)
        static let hasEVSE = Flags(rawValue: 64)
        /// What a trigger asked for has come.
        static let isMet = Flags(rawValue: 128)
        /// The periods of a charging schedule are not in order.
        static let isUnsorted = Flags(rawValue: 256)
        /// The first period of a charging schedule does not begin with it.
        static let startsLate = Flags(rawValue: 512)
    }

    /// ``number`` as it is remembered.
    var shortNumber: UInt32 { UInt32(truncatingIfNeeded: number) }

    func has(_ flag: Flags) -> Bool { flags.contains(flag) }
}

/// The energy registers of one message: the first sample, the last, and whether one was below an earlier one.
struct RegisterSpan: BitwiseCopyable {
    /// In thousandths of a watt-hour.
    var first = Notice.unsaid
    var last = Notice.unsaid
    var firstTime = Notice.unsaid
    var lastTime = Notice.unsaid
    /// The latest time of any sample.
    var latest = Notice.unsaid
    var falls = false
    /// A sample belongs to the end of a transaction.
    var isOfEnd = false
}
