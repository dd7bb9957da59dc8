/// Every way a reader is fed in tests: whole, byte by byte, and cut in two at each place.
public func everySplit(of bytes: [UInt8]) -> [[[UInt8]]] {
    var splits: [[[UInt8]]] = [[bytes], bytes.map { [$0] }]
    for cut in bytes.indices.dropFirst() {
        splits.append([Array(bytes[..<cut]), Array(bytes[cut...])])
    }
    return splits
}
