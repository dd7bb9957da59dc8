import Relay

/// The last words of `linesman run`.
enum RunSummary {
    /// One line of counts, then one for each code that was found.
    static func text(_ statistics: RelayStatistics) -> String {
        let messages = statistics.messages
        var lines = [
            "done: \(statistics.upgraded) of \(statistics.accepted) connections upgraded, "
                + "\(messages.total) messages (\(messages.up) up, \(messages.down) down), "
                + "\(statistics.findings.values.reduce(0, +)) findings"
        ]
        for (code, count) in statistics.findings.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(code) × \(count)")
        }
        return lines.joined(separator: "\n")
    }
}
