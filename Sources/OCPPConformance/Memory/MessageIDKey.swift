import JSONScanning
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

    /// The key of an id that stands in a frame without escapes.
    @inline(__always)
    init(_ frame: PaddedBytes, _ range: Range<Int>) {
        let count = range.count
        guard count <= Self.wholeLength else {
            words = Self.words(ofLong: frame.piece(range))
            return
        }
        // The padding lets five words be read whatever stands behind the id.
        @inline(__always)
        func word(_ place: Int) -> UInt64 {
            let rest = count &- place &* 8
            let mask: UInt64 = rest >= 8 ? .max : rest <= 0 ? 0 : (1 &<< UInt64(rest &* 8)) &- 1
            return frame.word(range.lowerBound &+ place &* 8) & mask
        }
        words = (word(0), word(1), word(2), word(3), word(4) | UInt64(count) &<< 56)
    }

    /// The key of an id that was decoded.
    init(_ id: [UInt8]) { self = PaddedBytes.with(copyOf: id) { MessageIDKey($0, 0..<id.count) } }

    @inline(never)
    private static func words(ofLong id: RawSpan) -> (UInt64, UInt64, UInt64, UInt64, UInt64) {
        var first = Fingerprint64()
        var second = Fingerprint64()
        second.add(0x5A)
        for at in 0..<id.byteCount {
            first.add(id.byte(at))
            second.add(id.byte(at))
        }
        var last: UInt64 = 0
        for at in 16..<Self.keptLength { last |= UInt64(id.byte(at)) << UInt64(8 * (at - 16)) }
        return (id.word(0), id.word(8), last, first.value, second.value >> 8 | 0xFF << 56)
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
        let length = Int(words.4 >> 56)
        let isWhole = length != 0xFF
        let all = [words.0, words.1, words.2, words.3, words.4]
        let bytes = (0..<(isWhole ? length : Self.keptLength)).map { at in
            UInt8(truncatingIfNeeded: all[at / 8] >> UInt64(8 * (at % 8)))
        }
        return String(decoding: bytes, as: UTF8.self) + (isWhole ? "" : "…")
    }
}
