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
