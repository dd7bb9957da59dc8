/// The hash by which a name or allowed value is found: over three of its words, with seeds that make it perfect.
struct TextHash: Sendable {
    var seedA: UInt64 = 0
    var seedB: UInt64 = 0
    /// 64 less the table's binary logarithm.
    var shift: UInt64 = 63

    /// The position in the table of the text of `count` bytes with these words.
    @inline(__always)
    func position(_ words: TextWords) -> Int {
        let mixed = words.first &+ ((words.last ^ (words.middle &>> 3)) &+ words.count) &* seedA
        return Int(truncatingIfNeeded: (mixed &* seedB) &>> shift)
    }

    /// Seeds for which no two of the texts collide; equal words always do, so `texts` must not repeat any.
    static func perfect(for texts: [TextWords]) -> TextHash {
        var generator = SplitMix(state: UInt64(texts.count))
        var hash = TextHash()
        var bits: UInt64 = 1
        while 1 << bits < texts.count &* 2 { bits += 1 }
        while true {
            hash.shift = 64 - bits
            for _ in 0..<64 {
                hash.seedA = generator.next() | 1
                hash.seedB = generator.next() | 1
                if isPerfect(hash, texts, count: 1 << bits) { return hash }
            }
            bits += 1
        }
    }

    private static func isPerfect(_ hash: TextHash, _ texts: [TextWords], count: Int) -> Bool {
        var taken = [Bool](repeating: false, count: count)
        for words in texts {
            let position = hash.position(words)
            if taken[position] { return false }
            taken[position] = true
        }
        return true
    }
}

/// What of a text is hashed: three words, shifted so that only bytes of the text are in them.
struct TextWords: Hashable, Sendable {
    var first: UInt64
    var last: UInt64
    var middle: UInt64
    var count: UInt64

    /// Reads the words of the `count` bytes at `start`; at least eight bytes from there on must be readable.
    @inline(__always)
    init(_ start: UnsafePointer<UInt8>, count: Int) {
        let shift = UInt64(truncatingIfNeeded: 64 &- 8 &* min(count, 8))
        // A shift by 64 would be none at all; the empty text is the only one of its length.
        first = EngineScalars.word(start) &<< shift
        last = EngineScalars.word(start + max(0, count &- 8)) &<< shift
        middle = EngineScalars.word(start + max(0, count &>> 1 &- 4)) &<< shift
        self.count = UInt64(truncatingIfNeeded: count)
    }
}

/// A generator of seeds (splitmix64): the same program compiles to the same tables everywhere.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }
}
