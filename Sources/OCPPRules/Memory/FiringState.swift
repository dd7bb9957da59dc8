/// What one connection keeps of one rule.
struct FiringState: Sendable {
    var count = FiringCount()
    var uuids: UUIDStream
    /// When the last messages that it throttles leave, oldest first, monotonic nanoseconds.
    var releases: [UInt64] = []

    init(uuids: UUIDStream) { self.uuids = uuids }

    /// Of a rule of which nothing is kept.
    static let none = FiringState(uuids: UUIDStream(random: RandomStream(seed: 0), countsUp: false))
}
