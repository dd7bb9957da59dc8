import Traffic

/// A message id in 40 bytes, comparable without the heap.
///
/// Ids of up to 39 bytes stand in it whole. A longer one is not allowed (OCPP-J allows 36 characters) yet still has to
/// find its answer: of such an id the key keeps 128 bits of hash and the first 23 bytes.
struct MessageIDKey: Hashable, Sendable {
    /// The longest id kept whole, in bytes.
    static let wholeLength = 39
    /// How many bytes of a longer id are kept.
    static let keptLength = 23

    private var words: (UInt64, UInt64, UInt64, UInt64, UInt64)

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        words = (0, 0, 0, 0, 0)
        guard bytes.count > Self.wholeLength else {
            withUnsafeMutableBytes(of: &words) { words in
                words.copyMemory(from: UnsafeRawBufferPointer(bytes))
                words[39] = UInt8(truncatingIfNeeded: bytes.count)
            }
            return
        }
        var first = Fingerprint64()
        var second = Fingerprint64()
        second.add(0x5A)
        for byte in bytes {
            first.add(byte)
            second.add(byte)
        }
        words.3 = first.value
        words.4 = second.value >> 8
        withUnsafeMutableBytes(of: &words) { words in
            for at in 0..<Self.keptLength { words[at] = bytes[at] }
            words[39] = 0xFF
        }
    }

    @inline(__always)
    static func == (left: MessageIDKey, right: MessageIDKey) -> Bool {
        (left.words.0 ^ right.words.0) | (left.words.1 ^ right.words.1) | (left.words.2 ^ right.words.2)
            | (left.words.3 ^ right.words.3) | (left.words.4 ^ right.words.4) == 0
    }

    func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

    /// 64 well-mixed bits, never zero; zero marks an empty place in tables.
    @inline(__always)
    var fingerprint: UInt64 {
        var hash = words.0 &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 29) ^ words.1) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 32) ^ words.2) &* 0x94D0_49BB_1331_11EB
        hash = (hash ^ (hash >> 29) ^ words.3) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 32) ^ words.4) &* 0xBF58_476D_1CE4_E5B9
        hash ^= hash >> 31
        return hash == 0 ? 1 : hash
    }

    /// The id as text, shortened when it was too long to keep.
    var text: String {
        withUnsafeBytes(of: words) { words in
            let length = words[39]
            let isWhole = length != 0xFF
            let bytes = words[..<(isWhole ? Int(length) : Self.keptLength)]
            return String(decoding: bytes, as: UTF8.self) + (isWhole ? "" : "…")
        }
    }
}
