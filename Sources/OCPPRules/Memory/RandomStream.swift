/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers on every machine, for ever.
struct RandomStream: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A stream that differs with each of the numbers, in their order.
    init(seeds: UInt64...) {
        var mixer = RandomStream(seed: 0)
        for seed in seeds { mixer = RandomStream(seed: mixer.next() ^ seed) }
        state = mixer.next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to but not including 1, in steps of 2^-53.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// From 0 up to and including `limit`.
    mutating func upTo(_ limit: UInt64) -> UInt64 {
        limit == .max ? next() : next().multipliedFullWidth(by: limit + 1).high
    }

    /// Of a text (FNV-1a), to begin a stream with.
    static func seed(of text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
