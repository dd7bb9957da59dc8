/// XOR with a four-byte key, in place and in wide steps (RFC 6455 §5.3).
///
/// With ``UTF8Validator`` the only place of the reader that does pointer arithmetic. No alignment is assumed, nothing
/// outside the given bytes is touched.
package enum Masking {
    /// XORs `bytes` with `key`, whose bytes lie in memory as on the wire, and tells whether the result is all ASCII.
    ///
    /// `phase` is how many bytes of the payload came before; only its lowest two bits count.
    @discardableResult
    package static func apply(_ key: UInt32, phase: Int = 0, to bytes: UnsafeMutableRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        return apply(rotated(key, by: phase), start, bytes.count)
    }

    /// Tells whether all of `bytes` are below 0x80.
    package static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        let count = bytes.count
        var seen: UInt64 = 0
        guard count >= 8 else {
            for at in 0..<count { seen |= UInt64(start.load(fromByteOffset: at, as: UInt8.self)) }
            return seen < 0x80
        }
        seen = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        for word in 0..<(count &>> 3) { seen |= start.loadUnaligned(fromByteOffset: word &<< 3, as: UInt64.self) }
        return seen & highBits == 0
    }

    /// The key as it applies `phase` bytes further on.
    package static func rotated(_ key: UInt32, by phase: Int) -> UInt32 {
        let shift = UInt32(truncatingIfNeeded: phase & 3) &* 8
        let word = UInt32(littleEndian: key)
        return (word &>> shift | word &<< ((32 &- shift) & 31)).littleEndian
    }

    @inline(__always)
    private static func apply(_ key: UInt32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Bool {
        guard count >= 8 else { return apply(short: key, start, count) }
        // The last eight bytes are read before the loop and written after it: they overlap what the loop does, with
        // the same result, so no tail of single bytes is left. The loop is written for the compiler to vectorise.
        let last = count &- 8
        let double = doubled(key)
        let tail = start.loadUnaligned(fromByteOffset: last, as: UInt64.self) ^ doubled(rotated(key, by: last))
        var seen = tail
        for word in 0..<(count &>> 3) {
            let result = start.loadUnaligned(fromByteOffset: word &<< 3, as: UInt64.self) ^ double
            start.storeBytes(of: result, toByteOffset: word &<< 3, as: UInt64.self)
            seen |= result
        }
        start.storeBytes(of: tail, toByteOffset: last, as: UInt64.self)
        return seen & highBits == 0
    }

    private static func apply(short key: UInt32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Bool {
        if count >= 4 {
            let last = count &- 4
            let head = start.loadUnaligned(as: UInt32.self) ^ key
            let tail = start.loadUnaligned(fromByteOffset: last, as: UInt32.self) ^ rotated(key, by: last)
            start.storeBytes(of: head, as: UInt32.self)
            start.storeBytes(of: tail, toByteOffset: last, as: UInt32.self)
            return (head | tail) & 0x8080_8080 == 0
        }
        var seen: UInt8 = 0
        var word = UInt32(littleEndian: key)
        for at in 0..<count {
            let byte = start.load(fromByteOffset: at, as: UInt8.self) ^ UInt8(truncatingIfNeeded: word)
            start.storeBytes(of: byte, toByteOffset: at, as: UInt8.self)
            seen |= byte
            word &>>= 8
        }
        return seen < 0x80
    }

    private static func doubled(_ key: UInt32) -> UInt64 { UInt64(key) | UInt64(key) &<< 32 }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
