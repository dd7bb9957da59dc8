extension Finding {
    /// Sixteen hexadecimal digits, equal for findings that are one and the same fault of one kind of equipment.
    ///
    /// Made from code, action, pointer with `*` for array indexes, vendor, model and firmware; stable between runs and
    /// releases.
    public var fingerprint: String {
        var hash = Fingerprint64()
        hash.add(text: code.description)
        hash.add(text: action ?? "")
        hash.add(text: generalPointer)
        if let equipment {
            hash.add(text: equipment.vendor)
            hash.add(text: equipment.model)
            hash.add(text: equipment.firmware)
        }
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// The pointer with `*` in place of array indexes.
    public var generalPointer: String {
        pointer.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.isEmpty || !$0.utf8.allSatisfy { $0 &- 0x30 < 10 } ? String($0) : "*" }
            .joined(separator: "/")
    }
}

/// FNV-1a over 64 bits with a finishing mix: small, stable, and needs no key to keep.
package struct Fingerprint64 {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package var value: UInt64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    @inline(__always)
    package mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

    /// Adds a text and its end, so that neighbouring texts cannot run into each other.
    package mutating func add(text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)
    }
}
