import JSONScanning
import Traffic

/// Numbers with units.
extension RuleReader {
    /// Nanoseconds behind `500ms`, `5s`, `1h30m`.
    func duration(_ node: RuleNode, _ what: String) -> UInt64? {
        guard let text = text(node, what) else { return nil }
        if let nanoseconds = Quantity.nanoseconds(text) { return nanoseconds }
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

    /// A number of messages in a time: `10/s`, `100/5m`.
    func rate(_ node: RuleNode) -> (count: Int, per: UInt64)? {
        guard let text = text(node, "`rate`") else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let count = Int(parts[0]), count > 0, let unit = parts[1].first {
            let per = unit.isNumber ? String(parts[1]) : "1" + parts[1]
            if let nanoseconds = Quantity.nanoseconds(per), nanoseconds > 0 { return (count, nanoseconds) }
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
