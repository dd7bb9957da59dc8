/// What has been told lately, so that a habit is told once and then counted.
struct Told {
    private var keys: InlineArray<32, UInt64> = .init(repeating: 0)
    private var counts: InlineArray<32, UInt16> = .init(repeating: 0)
    private var next = 0

    /// How often something was told or would have been.
    func times(_ code: UInt16, _ subject: Int64) -> Int {
        let key = Self.key(code, subject)
        for place in Steps(0..<32) where keys.span[place] == key { return Int(counts.span[place]) }
        return 0
    }

    mutating func count(_ code: UInt16, _ subject: Int64) {
        let key = Self.key(code, subject)
        for place in Steps(0..<32) where keys.span[place] == key {
            counts[place] = counts[place] == .max ? .max : counts[place] + 1
            return
        }
        keys[next] = key
        counts[next] = 1
        next = (next + 1) & 31
    }

    private static func key(_ code: UInt16, _ subject: Int64) -> UInt64 {
        (UInt64(bitPattern: subject) &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(code) << 48 | 1
    }
}
