import Exchange
import Capture
import Relay

/// The last words of `linesman run`.
enum RunSummary {
    /// One line of counts, then one for each code that was found.
    static func text(_ statistics: TrafficCounts) -> String {
        let messages = statistics.messages
        var lines = [
            "done: \(statistics.upgraded) of \(statistics.accepted) connections upgraded, "
                + "\(messages.total) messages (\(messages.up) up, \(messages.down) down), "
                + "\(statistics.findings.values.reduce(0, +)) findings"
        ]
        if statistics.injected + statistics.swallowed + statistics.held > 0 {
            lines.append(
                "  rules sent \(statistics.injected) CALLs of their own and held \(statistics.held) frames; "
                    + "\(statistics.swallowed) messages were swallowed"
            )
        }
        for (rule, count) in statistics.rules.sorted(by: { $0.key < $1.key }) {
            let shadowed = count.shadowed > 0 ? "\(count.shadowed) in shadow" : nil
            let fired = count.fired > 0 ? "\(count.fired)" : nil
            lines.append("  rule \(rule) × \([fired, shadowed].compactMap { $0 }.joined(separator: ", "))")
        }
        for (name, count) in statistics.counters.sorted(by: { $0.key < $1.key }) {
            lines.append("  count \(name) × \(count)")
        }
        for (code, count) in statistics.findings.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(code) × \(count)")
        }
        return lines.joined(separator: "\n")
    }

    /// One line about the recording.
    static func text(_ status: CaptureStatus) -> String {
        let events = status.records == 1 ? "1 event" : "\(status.records) events"
        let segments = status.segments == 1 ? "1 segment" : "\(status.segments) segments"
        let failure = status.failure.map { "; at the end: \($0)" } ?? ""
        return "recorded \(events), \(status.bytes) bytes in \(segments), \(status.lost) events lost\(failure)"
    }
}
