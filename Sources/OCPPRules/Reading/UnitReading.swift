import JSONScanning

/// Numbers with units.
extension RuleReader {
    private static let day: UInt64 = 86_400_000_000_000
    private static let units: [(String, UInt64)] = [
        ("ns", 1), ("us", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000), ("m", 60_000_000_000),
        ("h", 3_600_000_000_000), ("d", day),
    ]

    /// Nanoseconds behind `500ms`, `5s`, `1h30m`.
    func duration(_ node: RuleNode, _ what: String) -> UInt64? {
        guard let text = text(node, what) else { return nil }
        if let nanoseconds = Self.duration(text) { return nanoseconds }
        if case .number(let spelling) = node.scalar?.meaning {
            report(.badValue, "\(what) lacks its unit", at: node, help: "did you mean `\(spelling)s`?")
        } else {
            report(
                .badValue,
                "\(what) cannot be `\(text)`",
                at: node,
                help: "write a time such as `500ms`, `5s`, `10m` or `1h30m`, at most 3650 days"
            )
        }
        return nil
    }

    static func duration(_ text: String) -> UInt64? {
        var rest = text[...]
        var sum: UInt64 = 0
        guard !rest.isEmpty, text.utf8.count <= 40 else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            rest = rest.dropFirst(digits.count)
            let letters = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(letters.count)
            guard let factor = units.first(where: { $0.0 == letters })?.1, let number = Double(digits),
                number * Double(factor) < Double(3650 * day)
            else { return nil }
            sum += UInt64((number * Double(factor)).rounded())
        }
        return sum <= 3650 * day ? sum : nil
    }

    /// Bytes behind `100`, `4k`, `1M`.
    static func size(_ text: String) -> UInt64? {
        let units: [(String, Double)] = [
            ("kib", 1024), ("mib", 1_048_576), ("kb", 1000), ("k", 1024), ("mb", 1e6), ("m", 1_048_576), ("b", 1),
            ("", 1),
        ]
        let lowered = text.lowercased()
        for (unit, factor) in units where lowered.hasSuffix(unit) {
            let digits = lowered.dropLast(unit.count)
            guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let number = Double(digits),
                number * factor < 9e15
            else { continue }
            return UInt64((number * factor).rounded())
        }
        return nil
    }

    /// A number of messages in a time: `10/s`, `100/5m`.
    func rate(_ node: RuleNode) -> (count: Int, per: UInt64)? {
        guard let text = text(node, "`rate`") else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let count = Int(parts[0]), count > 0, let unit = parts[1].first {
            let per = unit.isNumber ? String(parts[1]) : "1" + parts[1]
            if let nanoseconds = Self.duration(per), nanoseconds > 0 { return (count, nanoseconds) }
        }
        report(.badValue, "`rate` cannot be `\(text)`", at: node, help: "write it like `10/s` or `100/5m`")
        return nil
    }

    /// Minutes since midnight behind `22:00`.
    func minutes(_ node: RuleNode) -> Int? {
        guard let text = text(node, "a time of day") else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0].count == 2, parts[1].count == 2, let hour = Int(parts[0]),
            let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
        {
            return hour * 60 + minute
        }
        report(.badValue, "a time of day cannot be `\(text)`", at: node, help: "write it like \"22:00\", in UTC")
        return nil
    }

    func number(_ value: UInt64) -> RuleValue {
        .number(JSONNumber(Int(clamping: value)), spelling: String(value))
    }
}
