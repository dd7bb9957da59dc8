extension [UInt8] {
    /// Copies `bytes`.
    package init(copying bytes: RawSpan) {
        self = bytes.withUnsafeBytes { [UInt8]($0) }
    }

    /// Puts a copy of `bytes` behind the others.
    package mutating func append(copying bytes: RawSpan) {
        bytes.withUnsafeBytes { append(contentsOf: $0) }
    }
}
