import ArgumentParser
import Capture

/// Everything that a replay compared.
struct ReplayReport {
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case junit
    }

    var verdicts: [ReplayVerdict] = []

    var mismatches: Int { verdicts.filter { !$0.mismatches.isEmpty }.count }

    /// The report as it is printed.
    func text(_ form: Form) -> String {
        switch form {
        case .text: plain
        case .json: json
        case .junit: junit
        }
    }

    /// What is wrong with one message; nil when nothing is.
    static func line(_ verdict: ReplayVerdict) -> String? {
        guard !verdict.mismatches.isEmpty else { return nil }
        return "✗ \(CaptureText.plain(verdict.station)) \(CaptureText.plain(verdict.action)) "
            + "\(CaptureText.plain(verdict.id)): \(verdict.mismatches.map(CaptureText.plain).joined(separator: "; "))"
    }

    /// The last line.
    var summary: String {
        let stations = Set(verdicts.map(\.station)).count
        return "\(verdicts.count) messages of \(stations) stations compared, \(mismatches) mismatches\n"
    }

    private var plain: String { verdicts.compactMap(Self.line).map { $0 + "\n" }.joined() + summary }

    private var json: String {
        let lines = verdicts.map { verdict in
            CaptureJSON.object([
                ("station", .text(verdict.station)), ("action", .text(verdict.action)), ("id", .text(verdict.id)),
                ("latencyMs", .decimal(verdict.latency.map { Double($0 / 1_000) / 1_000 })),
                ("mismatches", .texts(verdict.mismatches)),
            ])
        }
        return CaptureJSON.object([
            ("compared", .number(verdicts.count)), ("mismatches", .number(mismatches)),
            ("verdicts", .raw("[\n\(lines.joined(separator: ",\n"))\n]")),
        ]) + "\n"
    }

    private var junit: String {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"linesman replay\""
        text += " tests=\"\(max(1, verdicts.count))\" failures=\"\(mismatches)\">\n"
        let byStation = Dictionary(grouping: verdicts, by: \.station)
        for station in byStation.keys.sorted() {
            let verdicts = byStation[station] ?? []
            let failures = verdicts.filter { !$0.mismatches.isEmpty }.count
            text += "  <testsuite name=\"\(xml(station))\" tests=\"\(verdicts.count)\" failures=\"\(failures)\">\n"
            for verdict in verdicts {
                let time = verdict.latency.map { " time=\"\(Double($0 / 1_000) / 1e6)\"" } ?? ""
                text +=
                    "    <testcase classname=\"\(xml(station))\" name=\"\(xml(verdict.action)) \(xml(verdict.id))\"\(time)"
                guard !verdict.mismatches.isEmpty else {
                    text += "/>\n"
                    continue
                }
                let message = xml(verdict.mismatches.joined(separator: "; "))
                text += ">\n      <failure message=\"\(message)\"/>\n    </testcase>\n"
            }
            text += "  </testsuite>\n"
        }
        if verdicts.isEmpty {
            text += "  <testsuite name=\"none\" tests=\"1\"><testcase name=\"nothing to compare\"/></testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func xml(_ text: String) -> String {
        CaptureText.plain(text).map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}
