/// How often a rule has fired in one of its scopes.
struct FiringCount: Hashable, Sendable {
    private var matches = 0
    private var firings = 0
    /// When the window began, monotonic nanoseconds.
    private var windowStart: UInt64 = 0

    /// Takes one more match; whether it may fire.
    mutating func admits(_ limit: Rule.Limit, at time: UInt64) -> Bool {
        if let window = limit.window, time &- windowStart >= window, firings > 0 || matches > 0 {
            self = FiringCount()
        }
        if firings == 0, matches == 0 { windowStart = time }
        matches += 1
        if let every = limit.every, every > 1, matches % every != 0 { return false }
        if let count = limit.count, firings >= count { return false }
        firings += 1
        return true
    }
}

/// What one connection keeps of one rule.
struct FiringState: Sendable {
    /// Of the rule that it belongs to.
    let fingerprint: UInt64
    var count = FiringCount()
    var uuids: UUIDStream
    /// When the last messages that it throttles leave, oldest first, monotonic nanoseconds.
    var releases: [UInt64] = []
}

/// Random UUIDs (RFC 9562 §5.4) out of a rule's own stream, or in tests ones that count up.
struct UUIDStream: Sendable {
    var random: RandomStream
    private var counted: UInt64?

    init(random: RandomStream, countsUp: Bool) {
        self.random = random
        counted = countsUp ? 0 : nil
    }

    mutating func next() -> String {
        if let counted {
            self.counted = counted + 1
            return Self.text(0, counted + 1)
        }
        return Self.text(random.next(), random.next())
    }

    private static func text(_ high: UInt64, _ low: UInt64) -> String {
        let high = high & ~0xF000 | 0x4000
        let low = low & ~(3 << 62) | 1 << 63
        let digits = hexadecimal(high) + hexadecimal(low)
        var text = ""
        for (at, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(at) { text += "-" }
            text.append(digit)
        }
        return text
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
