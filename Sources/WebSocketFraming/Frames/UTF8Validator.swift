/// Checks that bytes are UTF-8, piece by piece, and stops at the first byte that cannot stand where it stands.
///
/// Well-formed is what Unicode Table 3-7 lists (RFC 3629 §4): no overlong forms, no surrogates, nothing above U+10FFFF.
/// Three bytes of state, so a character may be cut anywhere.
public struct UTF8Validator: Hashable, Sendable {
    /// How many bytes the character at the end still lacks, 0 to 3; more when it was given up.
    public private(set) var missing: UInt8 = 0
    private var lowest: UInt8 = 0x80
    private var highest: UInt8 = 0xBF

    /// Begins a text.
    public init() {}

    /// Whether the text so far ends at the end of a character.
    public var isComplete: Bool { missing == 0 }

    /// Whether nothing is checked any more.
    var isGivenUp: Bool { missing == .max }

    /// Takes whatever comes from here on; the text stays incomplete.
    mutating func giveUp() { missing = .max }

    /// Continues the text with `bytes`; tells the index in `bytes` of the first byte that is wrong, or -1.
    ///
    /// After a wrong byte the validator is not to be used further.
    public mutating func feed(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let start = bytes.baseAddress else { return -1 }
        let count = bytes.count
        var at = 0
        while at < count {
            if missing == 0 {
                at = Self.skipWhole(start, at, count)
                if at == count { break }
            }
            guard step(start.load(fromByteOffset: at, as: UInt8.self)) else { return at }
            at &+= 1
        }
        return -1
    }

    /// Takes one byte; false when it cannot stand here.
    @inline(__always)
    private mutating func step(_ byte: UInt8) -> Bool {
        if missing > 0 {
            if isGivenUp { return true }
            guard byte >= lowest, byte <= highest else { return false }
            missing &-= 1
            lowest = 0x80
            highest = 0xBF
            return true
        }
        switch byte {
        case 0x00...0x7F: return true
        case 0xC2...0xDF: missing = 1
        case 0xE0...0xEF:
            missing = 2
            if byte == 0xE0 { lowest = 0xA0 }
            if byte == 0xED { highest = 0x9F }
        case 0xF0...0xF4:
            missing = 3
            if byte == 0xF0 { lowest = 0x90 }
            if byte == 0xF4 { highest = 0x8F }
        default: return false
        }
        return true
    }

    /// Skips ASCII and whole well-formed characters from `at`; stops where eight bytes are no longer there or at a
    /// character that is not well-formed, whose exact place `step` then finds.
    @inline(__always)
    private static func skipWhole(_ start: UnsafeRawPointer, _ begin: Int, _ count: Int) -> Int {
        var at = begin
        while at &+ 8 <= count {
            let block = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            let high = block & 0x8080_8080_8080_8080
            if high == 0 {
                at &+= 8
                continue
            }
            at &+= high.trailingZeroBitCount &>> 3
            // In most scripts one such character follows another.
            repeat {
                guard at &+ 4 <= count else { return at }
                let length = wellFormedLength(
                    UInt32(littleEndian: start.loadUnaligned(fromByteOffset: at, as: UInt32.self))
                )
                if length == 0 { return at }
                at &+= length
            } while at < count && start.load(fromByteOffset: at, as: UInt8.self) >= 0x80
        }
        return at
    }

    /// The length of the character at the low end of `word`, which is not ASCII, or 0 when it is not well-formed.
    @inline(__always)
    private static func wellFormedLength(_ word: UInt32) -> Int {
        if word & 0xC0E0 == 0x80C0 { return word & 0x1E != 0 ? 2 : 0 }
        if word & 0xC0_C0F0 == 0x80_80E0 {
            let value = (word & 0xF) &<< 12 | (word &>> 2) & 0xFC0
            return value >= 0x800 && (value < 0xD800 || value >= 0xE000) ? 3 : 0
        }
        if word & 0xC0C0_C0F8 == 0x8080_80F0 {
            let value = (word & 0x7) &<< 18 | (word &<< 4) & 0x3_F000
            return value >= 0x1_0000 && value < 0x11_0000 ? 4 : 0
        }
        return 0
    }
}
