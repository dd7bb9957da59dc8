/// XOR with a four-byte key, in place, sixteen bytes at a time (RFC 6455 §5.3).
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
        guard count >= 16 else { return isASCII(short: start, count) }
        var seen = start.loadUnaligned(fromByteOffset: count - 16, as: SIMD2<UInt64>.self)
        var at = 0
        while at &+ 16 <= count {
            seen |= start.loadUnaligned(fromByteOffset: at, as: SIMD2<UInt64>.self)
            at &+= 16
        }
        return (seen.x | seen.y) & highBits == 0
    }

    /// The key as it applies `phase` bytes further on.
    package static func rotated(_ key: UInt32, by phase: Int) -> UInt32 {
        let shift = UInt32(truncatingIfNeeded: phase & 3) &* 8
        let word = UInt32(littleEndian: key)
        return (word &>> shift | word &<< ((32 &- shift) & 31)).littleEndian
    }

    @inline(__always)
    private static func apply(_ key: UInt32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Bool {
        guard count >= 16 else { return apply(short: key, start, count) }
        let wide = SIMD4<UInt32>(repeating: key)
        // The last sixteen bytes are read before the loop and written after it: they overlap what the loop does, with
        // the same result, so no tail of single bytes is left.
        let last = count &- 16
        let tail =
            start.loadUnaligned(fromByteOffset: last, as: SIMD4<UInt32>.self)
            ^ SIMD4(repeating: rotated(key, by: last))
        var seen = tail
        var at = 0
        while at &+ 64 <= count {
            let a = start.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt32>.self) ^ wide
            let b = start.loadUnaligned(fromByteOffset: at &+ 16, as: SIMD4<UInt32>.self) ^ wide
            let c = start.loadUnaligned(fromByteOffset: at &+ 32, as: SIMD4<UInt32>.self) ^ wide
            let d = start.loadUnaligned(fromByteOffset: at &+ 48, as: SIMD4<UInt32>.self) ^ wide
            start.storeBytes(of: a, toByteOffset: at, as: SIMD4<UInt32>.self)
            start.storeBytes(of: b, toByteOffset: at &+ 16, as: SIMD4<UInt32>.self)
            start.storeBytes(of: c, toByteOffset: at &+ 32, as: SIMD4<UInt32>.self)
            start.storeBytes(of: d, toByteOffset: at &+ 48, as: SIMD4<UInt32>.self)
            seen |= (a | b) | (c | d)
            at &+= 64
        }
        while at &+ 16 <= count {
            let a = start.loadUnaligned(fromByteOffset: at, as: SIMD4<UInt32>.self) ^ wide
            start.storeBytes(of: a, toByteOffset: at, as: SIMD4<UInt32>.self)
            seen |= a
            at &+= 16
        }
        start.storeBytes(of: tail, toByteOffset: last, as: SIMD4<UInt32>.self)
        let pair = unsafeBitCast(seen, to: SIMD2<UInt64>.self)
        return (pair.x | pair.y) & highBits == 0
    }

    private static func apply(short key: UInt32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Bool {
        if count >= 8 {
            let last = count &- 8
            let double = UInt64(key) | UInt64(key) &<< 32
            let turned = rotated(key, by: last)
            let head = start.loadUnaligned(as: UInt64.self) ^ double
            let tail =
                start.loadUnaligned(fromByteOffset: last, as: UInt64.self) ^ (UInt64(turned) | UInt64(turned) &<< 32)
            start.storeBytes(of: head, as: UInt64.self)
            start.storeBytes(of: tail, toByteOffset: last, as: UInt64.self)
            return (head | tail) & highBits == 0
        }
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

    private static func isASCII(short start: UnsafeRawPointer, _ count: Int) -> Bool {
        if count >= 8 {
            let head = start.loadUnaligned(as: UInt64.self)
            let tail = start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            return (head | tail) & highBits == 0
        }
        var seen: UInt8 = 0
        for at in 0..<count { seen |= start.load(fromByteOffset: at, as: UInt8.self) }
        return seen < 0x80
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
