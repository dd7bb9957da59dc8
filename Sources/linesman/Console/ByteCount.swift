import ArgumentParser
import Traffic

/// A number of bytes on the command line: `4096`, `64k`, `1M`, `2GiB`.
struct ByteCount: ExpressibleByArgument, Comparable, Sendable, CustomStringConvertible {
    let bytes: Int

    init(_ bytes: Int) { self.bytes = bytes }

    init?(argument: String) {
        guard let bytes = Quantity.bytes(argument) else { return nil }
        self.bytes = Int(bytes)
    }

    static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }

    var description: String {
        bytes > 0 && bytes % (1 << 20) == 0
            ? "\(bytes >> 20)M" : bytes > 0 && bytes % 1024 == 0 ? "\(bytes >> 10)k" : "\(bytes)"
    }

    var defaultValueDescription: String { description }
}
