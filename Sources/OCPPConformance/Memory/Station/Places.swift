import Traffic

/// What is known of a connector of 1.6, or an EVSE of 2.x.
struct Place {
    var status = Word.none
    /// The message that said so.
    var statusNumber: UInt32 = 0
    /// Whether the status was said on this connection, after the last boot.
    var isStatusFresh = false
    var transaction = PlaceTransaction()
    /// The last register that was seen, when it was measured, and in which transaction.
    var register = Notice.unsaid
    var registerTime = Notice.unsaid
    var registerTransaction = Notice.unsaid
    var registerNumber: UInt32 = 0
    var reservation = Reservation()
}

/// A transaction of 1.6 on its connector.
struct PlaceTransaction {
    enum State: UInt8 { case unknown, none, starting, open }

    var state = State.unknown
    var id = Notice.unsaid
    var number: UInt32 = 0
    var startTime = Notice.unsaid
    var meterStart = Notice.unsaid
    var content: UInt64 = 0
    /// Whether the CSMS did not accept its tag.
    var isRefused = false
    /// Whether it was open before the station's last boot.
    var isOfEarlierBoot = false

    /// Whether a register of 31 or 32 bits may have begun anew.
    func hasWrapped(at meter: Int64) -> Bool {
        meterStart &- meter > 1_000_000_000_000 || meter == 0 && meterStart == 0
    }
}

struct Reservation {
    var id = Notice.unsaid
    var token: UInt64 = 0
    var number: UInt32 = 0
    var expiry = Notice.unsaid
}

/// Connectors 0 to 16 of 1.6, or EVSEs; what has a higher number is not followed.
struct Places: ~Copyable {
    static let count = 17
    private var first: InlineArray<3, Place> = .init(repeating: Place())
    /// Those from 3 on; memory is taken when the first of them is named.
    private var others: [Place] = []
    /// Whether something with a higher number was seen.
    var hasMore = false

    subscript(number: Int) -> Place {
        @inline(__always) get {
            number < 3 ? first.span[number] : number - 3 < others.count ? others[number - 3] : Place()
        }
        set {
            guard number >= 3 else { return first[number] = newValue }
            if others.isEmpty { others = [Place](repeating: Place(), count: Self.count - 3) }
            others[number - 3] = newValue
        }
    }

    /// How many have been named, or may have been.
    var used: Int { others.isEmpty ? 3 : Self.count }

    /// The place of a number that a message names, if it is followed.
    static func index(_ number: Int64) -> Int? { 0..<Int64(count) ~= number ? Int(number) : nil }

    /// The place whose open transaction has this id.
    func place(ofTransaction id: Int64) -> Int? {
        for place in Steps(0..<used)
        where self[place].transaction.state == .open && self[place].transaction.id == id {
            return place
        }
        return nil
    }

    /// Whether a StartTransaction waits for its answer or was refused.
    var isStarting: Bool {
        for place in Steps(0..<used) where self[place].transaction.state == .starting { return true }
        return false
    }

    /// Whether some transaction may be running that was begun before anybody looked.
    func mayHoldUnknown(_ isBusy: (Word) -> Bool) -> Bool {
        var isKnown = false
        for place in Steps(1..<used)
        where self[place].status != .none || self[place].transaction.state != .unknown {
            isKnown = true
            guard self[place].transaction.state == .unknown else { continue }
            if !self[place].isStatusFresh || isBusy(self[place].status) { return true }
        }
        return !isKnown || hasMore
    }

    var hasOpen: Bool {
        for place in Steps(0..<used) where self[place].transaction.state == .open { return true }
        return false
    }
}
