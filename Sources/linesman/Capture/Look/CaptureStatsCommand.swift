import ArgumentParser
import Capture
import Traffic

/// `linesman capture stats`.
struct CaptureStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Counts, sizes, latencies and error shares per action.",
        discussion: """
            Latencies are those between CALL and answer, percentiles to within 3 %.

            EXAMPLES
              linesman capture stats DIR
              linesman capture stats --sort p99 DIR
              linesman capture stats --format json DIR | jq '.actions[] | select(.errorShare > 0.01)'
            """
    )

    enum Order: String, ExpressibleByArgument, CaseIterable {
        case messages
        case action
        case errors
        case p99
        case bytes
    }

    @OptionGroup var input: CaptureInput
    @Option(help: "text or json.") var format = CaptureFormat.text
    @Option(help: "messages, action, errors, p99 or bytes.") var sort = Order.messages

    func run() throws {
        var stats = CaptureStats()
        let integrity = try CaptureScan.lines(input.paths, to: .summary) { stats.add($0, in: $1) }
        let rows = sorted(stats.rows)
        try StandardOutput.emit(format == .json ? json(stats, rows) : text(stats, rows))
        CaptureRun.complain(integrity)
    }

    private func sorted(_ rows: [CaptureStats.Row]) -> [CaptureStats.Row] {
        switch sort {
        case .messages: rows.sorted { $0.sizes.count > $1.sizes.count }
        case .action: rows.sorted { $0.action < $1.action }
        case .errors: rows.sorted { $0.errors > $1.errors }
        case .p99: rows.sorted { $0.latencies.percentile(0.99) ?? 0 > $1.latencies.percentile(0.99) ?? 0 }
        case .bytes: rows.sorted { Double($0.sizes.count) * $0.sizes.mean > Double($1.sizes.count) * $1.sizes.mean }
        }
    }

    private func text(_ stats: CaptureStats, _ rows: [CaptureStats.Row]) -> String {
        var table = TextTable([
            "ACTION", ">CALLS", ">RESULTS", ">ERRORS", ">ERROR SHARE", ">UNANSWERED", ">FINDINGS", ">MEAN SIZE",
            ">MAX SIZE",
            ">P50", ">P90", ">P99", ">MAX",
        ])
        for row in rows {
            func latency(_ value: UInt64?) -> String { value.map { CaptureText.duration($0) } ?? "-" }
            let isAnswered = row.latencies.count > 0
            table.add([
                CaptureText.plain(row.action), CaptureText.grouped(row.calls + row.sends),
                CaptureText.grouped(row.results),
                CaptureText.grouped(row.errors), row.errors == 0 ? "-" : CaptureText.percent(row.errorShare),
                row.unanswered == 0 ? "-" : CaptureText.grouped(row.unanswered),
                row.findings == 0 ? "-" : CaptureText.grouped(row.findings),
                "\(Int(clamping: row.sizes.mean.rounded())) B",
                "\(row.sizes.maximum) B", latency(row.latencies.percentile(0.5)),
                latency(row.latencies.percentile(0.9)),
                latency(row.latencies.percentile(0.99)), latency(isAnswered ? row.latencies.maximum : nil),
            ])
        }
        var text = table.text + "\n\(CaptureText.grouped(stats.messages)) messages, \(CaptureText.bytes(stats.bytes))"
        if stats.unattributed > 0 { text += ", \(CaptureText.grouped(stats.unattributed)) of unknown action" }
        if let first = stats.firstWall, let last = stats.lastWall, last > first {
            let rate = Double(stats.messages) / (Double(last.capped(subtracting: first)) / 1e9)
            text +=
                ", \(CaptureText.span(last.capped(subtracting: first))), \(Double(Int(clamping: rate * 10)) / 10) messages/s"
        }
        return text + "\n"
    }

    private func json(_ stats: CaptureStats, _ rows: [CaptureStats.Row]) -> String {
        let actions = rows.map { row in
            func milliseconds(_ value: UInt64?) -> CaptureJSON.Value {
                .decimal(value.map { Double($0 / 1_000) / 1_000 })
            }
            let isAnswered = row.latencies.count > 0
            let latency = CaptureJSON.object([
                ("count", .number(Int(row.latencies.count))), ("p50", milliseconds(row.latencies.percentile(0.5))),
                ("p90", milliseconds(row.latencies.percentile(0.9))),
                ("p99", milliseconds(row.latencies.percentile(0.99))),
                ("max", milliseconds(isAnswered ? row.latencies.maximum : nil)),
            ])
            return CaptureJSON.object([
                ("action", .text(row.action)), ("calls", .number(Int(row.calls))), ("sends", .number(Int(row.sends))),
                ("results", .number(Int(row.results))), ("errors", .number(Int(row.errors))),
                ("errorShare", .decimal(row.errorShare)), ("unanswered", .number(Int(row.unanswered))),
                ("up", .number(Int(row.up))), ("down", .number(Int(row.down))),
                ("findings", .number(Int(clamping: row.findings))),
                ("meanSize", .decimal(row.sizes.mean)), ("maxSize", .number(Int(clamping: row.sizes.maximum))),
                ("latencyMs", .raw(latency)),
            ])
        }
        return CaptureJSON.object([
            ("messages", .number(Int(stats.messages))), ("bytes", .number(Int(clamping: stats.bytes))),
            ("unattributed", .number(Int(stats.unattributed))),
            ("first", .text(stats.firstWall.map { WallClock.stamp($0) })),
            ("last", .text(stats.lastWall.map { WallClock.stamp($0) })),
            ("actions", .raw("[\(actions.joined(separator: ","))]")),
        ]) + "\n"
    }
}
