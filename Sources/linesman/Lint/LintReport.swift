import Playback
import Traffic

/// What `linesman lint` prints.
struct LintReport: ~Copyable, LintListener {
    private let format: LintCommand.Format
    private let style: TextStyle
    private let countsOnly: Bool
    private let includes: (FindingCode, String) -> Bool
    private var output = StandardOutput()
    private var progress: ProgressBar
    private var counts: [FindingLevel: Int] = [:]
    private var groups: [Group: Count] = [:]
    /// Why findings could not be written; what comes after is lost.
    private(set) var failure: (any Error)?
    /// The worst level found so far.
    private(set) var worst: FindingLevel?

    /// Findings that are counted together.
    private struct Group: Hashable {
        var code: FindingCode
        var name: String
        var level: FindingLevel
        var action: String
        var pointer: String
    }

    /// More groups than this are counted as one; a hostile capture could make one of every message.
    private static let maxGroups = 10_000

    private struct Count {
        var findings = 0
        var stations: Set<String> = []
    }

    init(
        format: LintCommand.Format,
        style: TextStyle,
        countsOnly: Bool,
        total: Int,
        includes: @escaping (FindingCode, String) -> Bool
    ) {
        self.format = format
        self.style = style
        self.countsOnly = countsOnly
        self.includes = includes
        progress = ProgressBar(total: total)
    }

    var isProgressDue: Bool { mutating get { progress.isDue() } }

    mutating func passed(_ bytes: Int) { progress.show(bytes) }

    mutating func cannotRead(_ problem: String) { StandardError.fail(problem) }

    mutating func found(_ findings: [Finding], file: String, row: Int?) {
        for finding in findings where includes(finding.code, finding.name) {
            counts[finding.level, default: 0] += 1
            worst = max(worst ?? finding.level, finding.level)
            guard !countsOnly else {
                count(finding)
                continue
            }
            let source = row.map { "\(file):\($0)" } ?? file
            switch format {
            case .full: write(FindingText.full(finding, style: style, source: source) + "\n")
            case .concise: write(FindingText.concise(finding, style: style, source: source))
            case .jsonl: write(FindingJSON.line(finding, file: file, row: row))
            }
        }
    }

    private mutating func count(_ finding: Finding) {
        var group = Group(
            code: finding.code,
            name: finding.name,
            level: finding.level,
            action: finding.action ?? "",
            pointer: finding.generalPointer
        )
        if groups.count >= Self.maxGroups, groups[group] == nil { (group.action, group.pointer) = ("", "(others)") }
        groups[group, default: Count()].findings += 1
        groups[group]?.stations.insert(finding.station)
    }

    /// Prints what is left and, for people, a summary on standard error.
    mutating func finish(messages: UInt64, stations: Int) throws {
        progress.finish()
        let sorted = groups.sorted { left, right in
            if left.value.findings != right.value.findings { return left.value.findings > right.value.findings }
            if left.key.code != right.key.code { return left.key.code < right.key.code }
            return (left.key.action, left.key.pointer) < (right.key.action, right.key.pointer)
        }
        for (group, count) in sorted { write(row(group, count)) }
        if let failure { throw failure }
        try output.flush()
        guard format != .jsonl else { return }
        let total = counts.values.reduce(0, +)
        let parts = [FindingLevel.error, .warning, .note].compactMap { level -> String? in
            counts[level].map { "\($0) \(level.rawValue)\($0 == 1 ? "" : "s")" }
        }
        let found = total == 0 ? "nothing found" : parts.joined(separator: ", ")
        StandardError.say(
            "\(found) in \(messages) message\(messages == 1 ? "" : "s") of \(stations) station\(stations == 1 ? "" : "s")"
        )
    }

    private func row(_ group: Group, _ count: Count) -> String {
        if format == .jsonl {
            return FindingCount(
                code: group.code,
                name: group.name,
                level: group.level,
                action: group.action,
                pointer: group.pointer,
                count: count.findings,
                stations: count.stations.count
            ).json()
        }
        let number = String(count.findings)
        let place = [group.action, group.pointer].filter { !$0.isEmpty }.joined(separator: " ")
        return String(repeating: " ", count: max(0, 8 - number.count)) + number + "  "
            + style.headline(code: group.code, name: group.name, level: group.level) + "  "
            + TerminalText.escaped(place)
            + (count.stations.count > 1 ? "  (\(count.stations.count) stations)" : "")
    }

    private mutating func write(_ line: String) {
        guard failure == nil else { return }
        do {
            try output.write(line + "\n")
        } catch {
            failure = error
        }
    }
}
