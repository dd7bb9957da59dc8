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
    private var places: InlineArray<17, Place> = .init(repeating: Place())
    /// Whether something with a higher number was seen.
    var hasMore = false

    subscript(number: Int) -> Place {
        @inline(__always) get { places.span[number] }
        @inline(__always) _modify { yield &places[number] }
    }

    /// The place of a number that a message names, if it is followed.
    static func index(_ number: Int64) -> Int? { 0..<Int64(count) ~= number ? Int(number) : nil }

    /// The place whose open transaction has this id.
    func place(ofTransaction id: Int64) -> Int? {
        for place in Steps(0..<Self.count)
        where places[place].transaction.state == .open && places[place].transaction.id == id {
            return place
        }
        return nil
    }

    /// Whether a StartTransaction waits for its answer or was refused.
    var isStarting: Bool {
        for place in Steps(0..<Self.count) where places.span[place].transaction.state == .starting { return true }
        return false
    }

    /// Whether some transaction may be running that was begun before anybody looked.
    func mayHoldUnknown(_ isBusy: (Word) -> Bool) -> Bool {
        var isKnown = false
        for place in Steps(1..<Self.count)
        where places[place].status != .none || places[place].transaction.state != .unknown {
            isKnown = true
            guard places.span[place].transaction.state == .unknown else { continue }
            if !places.span[place].isStatusFresh || isBusy(places.span[place].status) { return true }
        }
        return !isKnown || hasMore
    }

    var hasOpen: Bool {
        for place in Steps(0..<Self.count) where places.span[place].transaction.state == .open { return true }
        return false
    }
}
