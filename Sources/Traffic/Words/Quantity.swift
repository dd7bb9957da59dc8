/// Times and sizes as people write them: `250ms`, `1h30m`, `4k`, `1.5M`.
package enum Quantity {
    /// More than anybody waits: 3650 days.
    private static let longest: Double = 3650 * 86_400e9
    private static let times: [String: Double] = [
        "ns": 1, "us": 1e3, "µs": 1e3, "ms": 1e6, "s": 1e9, "m": 60e9, "h": 3_600e9, "d": 86_400e9,
    ]
    private static let sizes: [String: Double] = [
        "": 1, "b": 1, "k": 1_024, "kib": 1_024, "kb": 1e3, "m": 1_048_576, "mib": 1_048_576, "mb": 1e6,
        "g": 1_073_741_824, "gib": 1_073_741_824, "gb": 1e9,
    ]

    /// Nanoseconds behind `500ms`, `5s`, `1h30m`; units are `ns us ms s m h d`.
    ///
    /// Nil for anything else, for more than 3650 days, and for a number without a unit.
    package static func nanoseconds(_ text: String) -> UInt64? {
        guard !text.isEmpty, text.utf8.count <= 40 else { return nil }
        var rest = text[...]
        var sum = 0.0
        while !rest.isEmpty {
            let digits = rest.prefix { "0"..."9" ~= $0 || $0 == "." }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count)
            guard let number = Double(digits) else { return nil }
            guard let factor = times[String(unit)] else { return nil }
            sum += (number * factor).rounded()
        }
        return sum <= longest ? UInt64(sum) : nil
    }

    /// Bytes behind `100`, `4k`, `1M`, `64MiB`; `k M G` count in 1024, `kB MB GB` in 1000, upper or lower case.
    package static func bytes(_ text: String) -> UInt64? {
        let digits = text.prefix { "0"..."9" ~= $0 || $0 == "." }
        guard let number = Double(digits), let factor = sizes[text.dropFirst(digits.count).lowercased()],
            number * factor <= 9e15
        else { return nil }
        return UInt64((number * factor).rounded())
    }
}
