import Traffic

/// Where the station stands with its CSMS: whether it was accepted, and what it may send meanwhile.
struct Registration {
    enum State: UInt8 { case unknown, asked, accepted, pending, rejected }

    var state = State.unknown
    /// The last answer to a BootNotification on this connection.
    var verdict = Word.none
    /// The BootNotification that was answered last, or that waits.
    var boot: UInt64 = 0
    var askedAt: UInt64 = 0
    /// When the last answer came, and what it said.
    var answeredAt: UInt64 = 0
    var answeredAtContent = Notice.unsaid
    var interval: Int64 = 0
    /// Who the station said to be.
    var identity: UInt64 = 0
    /// Since when the station is followed without a hole; zero until it was accepted while we looked.
    var followedSince: UInt64 = 0
    var followedSinceContent = Notice.unsaid
    /// Boots that were accepted lately and that nothing asked for: when.
    var boots: InlineArray<3, UInt64> = .init(repeating: 0)
    var bootsByContent: InlineArray<3, Int64> = .init(repeating: Notice.unsaid)
    /// When something was accepted that makes a station boot.
    var rebootExplainedAt: UInt64 = 0

    var isOnGuard: Bool { state == .asked || state == .pending || state == .rejected }

    /// How long ago the last answer came, in nanoseconds: by arrival, or by what the CSMS says, if that is more.
    ///
    /// Recordings that people paste have no times of their own; those of the CSMS show that time has passed.
    func elapsed(at time: UInt64, content: Int64) -> UInt64 {
        Self.longer(time &- answeredAt, from: answeredAtContent, to: content)
    }

    static func longer(_ arrival: UInt64, from before: Int64, to after: Int64) -> UInt64 {
        guard before != Notice.unsaid, after != Notice.unsaid, after > before else { return arrival }
        return max(arrival, UInt64(bitPattern: after &- before))
    }

    /// Whether something was accepted lately that makes a station boot.
    func isReboot(at time: UInt64) -> Bool {
        rebootExplainedAt != 0 && time &- rebootExplainedAt < 900 * Notice.second
    }

    /// Notes an accepted boot that nothing asked for.
    mutating func noteBoot(at time: UInt64, content: Int64) {
        boots[0] = boots[1]
        boots[1] = boots[2]
        boots[2] = time
        bootsByContent[0] = bootsByContent[1]
        bootsByContent[1] = bootsByContent[2]
        bootsByContent[2] = content
    }
}
