import JSONScanning

/// Looks for bytes in bytes.
package enum ByteSearch {
    /// Whether `part` stands somewhere in `bytes`.
    package static func holds(_ bytes: RawSpan, _ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard bytes.byteCount >= part.count else { return false }
        for start in 0...bytes.byteCount - part.count where bytes.byte(start) == first {
            var matched = 1
            while matched < part.count, bytes.byte(start + matched) == part[matched] { matched += 1 }
            if matched == part.count { return true }
        }
        return false
    }

    /// Whether `part` stands somewhere in `bytes`.
    package static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool { holds(bytes.span.bytes, part) }
}
