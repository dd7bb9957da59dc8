import ArgumentParser

/// A number of bytes as people write it: `4096`, `64k`, `1M`.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible {
    let bytes: Int

    init(_ bytes: Int) { self.bytes = bytes }

    init?(argument: String) {
        let shift: Int? =
            switch argument.last {
            case "k", "K": 10
            case "m", "M": 20
            case "g", "G": 30
            default: nil
            }
        guard let number = Int(shift == nil ? argument[...] : argument.dropLast()), number >= 0,
            number <= Int.max >> (shift ?? 0)
        else { return nil }
        bytes = number << (shift ?? 0)
    }

    var description: String {
        bytes > 0 && bytes % (1 << 20) == 0
            ? "\(bytes >> 20)M" : bytes > 0 && bytes % 1024 == 0 ? "\(bytes >> 10)k" : "\(bytes)"
    }
}
