/// FNV-1a over 64 bits with a finishing mix: small, stable, and needs no key to keep.
package struct Fingerprint64 {
    @usableFromInline
    var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Begins without bytes.
    package init() {}

    /// The fingerprint of the bytes so far.
    package var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Adds a byte.
    @inlinable
    @inline(__always)
    package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// Adds a text and its end, so that neighbouring texts cannot run into each other.
    package mutating func add(text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)
    }
}
