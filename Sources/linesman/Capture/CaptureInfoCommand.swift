import ArgumentParser
import Capture
import JSONScanning
import OCPP
import OCPPConformance

/// `linesman capture info`.
struct CaptureInfoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Stations, span, counts, gaps: what a capture holds.",
        discussion: """
            EXAMPLES
              linesman capture info DIR
              linesman capture info --format json DIR | jq '.stations | length'
            """
    )

    @OptionGroup var input: CaptureInput
    @Option(help: "text or json.") var format = CaptureFormat.text

    func run() throws {
        try CaptureRun.report {
            var info = CaptureInfo()
            let integrity = try CaptureScan.lines(input.paths, .summary) { info.add($0, in: $1) }
            print(format == .json ? json(info, integrity) : text(info, integrity), terminator: "")
        }
    }

    private func text(_ info: CaptureInfo, _ integrity: CaptureIntegrity) -> String {
        var text = "form      \(info.forms.sorted().joined(separator: ", "))\n"
        if !info.tools.isEmpty {
            text += "made by   \(info.tools.sorted().map(CaptureText.plain).joined(separator: ", "))\n"
        }
        if let first = info.firstWall, let last = info.lastWall {
            text +=
                "from      \(WallClock.stamp(first))\nto        \(WallClock.stamp(last)) (\(CaptureText.span(last - first)))\n"
        }
        let redactions = info.redactions.subtracting(["[]"]).sorted().map(CaptureText.plain)
        if !redactions.isEmpty { text += "redacted  \(redactions.joined(separator: " "))\n" }
        let events = CaptureEventKind.allCases.compactMap { kind in
            info.events[kind].map { "\(CaptureText.grouped($0)) \(kind.name)" }
        }
        text += "records   \(events.joined(separator: ", "))\n"
        let state =
            integrity.isWhole ? "whole" : "\(integrity.problemCount) problems, \(integrity.missing) records missing"
        text += "state     \(state)\n\n"
        var table = CaptureTable(["STATION", "VERSION", ">CONNECTIONS", ">MESSAGES", ">FINDINGS", "LAST MESSAGE"])
        for station in info.stations.values.sorted(by: { $0.name < $1.name }).prefix(1_000) {
            table.add([
                station.name.isEmpty ? "(unnamed)" : CaptureText.plain(station.name),
                station.versions.map(\.number).sorted().joined(separator: ","),
                CaptureText.grouped(station.connections), CaptureText.grouped(station.messages),
                CaptureText.grouped(station.findings), station.lastWall.map { WallClock.stamp($0) } ?? "",
            ])
        }
        text += table.text
        if info.stations.count > 1_000 { text += "and \(info.stations.count - 1_000) more stations\n" }
        return text
    }

    private func json(_ info: CaptureInfo, _ integrity: CaptureIntegrity) -> String {
        let stations = info.stations.values.sorted { $0.name < $1.name }.map { station in
            CaptureJSON.object([
                ("name", .text(station.name)), ("versions", .texts(station.versions.map(\.number).sorted())),
                ("connections", .number(station.connections)), ("messages", .number(Int(station.messages))),
                ("findings", .number(Int(station.findings))),
                ("first", .text(station.firstWall.map { WallClock.stamp($0) })),
                ("last", .text(station.lastWall.map { WallClock.stamp($0) })),
            ])
        }
        let events = CaptureEventKind.allCases.compactMap { kind in
            info.events[kind].map { ("\(kind.name)", CaptureJSON.Value.number(Int($0))) }
        }
        return CaptureJSON.object([
            ("forms", .texts(info.forms.sorted())), ("tools", .texts(info.tools.sorted())),
            ("first", .text(info.firstWall.map { WallClock.stamp($0) })),
            ("last", .text(info.lastWall.map { WallClock.stamp($0) })), ("messages", .number(Int(info.messages))),
            ("events", .raw(CaptureJSON.object(events))), ("lostInGaps", .number(Int(info.gapRecords))),
            ("problems", .number(integrity.problemCount)), ("missing", .number(Int(clamping: integrity.missing))),
            ("stations", .raw("[\(stations.joined(separator: ","))]")),
        ]) + "\n"
    }
}

/// `linesman capture verify`.
struct CaptureVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say exactly what a capture lacks: torn lines, missing records, gaps, segments without an end.",
        discussion: """
            What is missing is told as findings; `linesman explain LM8004` says what one means.

            EXAMPLES
              linesman capture verify DIR

            EXIT STATUS
              0 nothing is missing, 1 something is, 2 could not read
            """
    )

    @OptionGroup var input: CaptureInput
    @Option(help: "text or json.") var format = CaptureFormat.text

    func run() throws {
        let integrity = try CaptureRun.report {
            var records: UInt64 = 0
            let integrity = try CaptureScan.lines(input.paths, .full) { line, _ in
                if line.event != .header, line.event != .end { records += 1 }
            }
            print(format == .json ? json(integrity, records) : text(integrity, records), terminator: "")
            return integrity
        }
        if !integrity.isWhole { throw ExitCode(1) }
    }

    private func text(_ integrity: CaptureIntegrity, _ records: UInt64) -> String {
        var text = integrity.problems.map {
            "\($0.file):\($0.line): \($0.finding.code) \($0.finding.name): \($0.message)\n"
        }.joined()
        let further = integrity.problemCount - integrity.problems.count
        if further > 0 { text += "and \(further) more problems\n" }
        text += "\(CaptureText.grouped(records)) records read, "
        text +=
            integrity.isWhole
            ? "nothing is missing\n" : "\(CaptureText.grouped(integrity.missing)) known to be missing\n"
        return text
    }

    private func json(_ integrity: CaptureIntegrity, _ records: UInt64) -> String {
        let problems = integrity.problems.map { problem in
            CaptureJSON.object([
                ("code", .text(problem.finding.code.description)), ("kind", .text(problem.kind.rawValue)),
                ("file", .text(problem.file)), ("line", .number(problem.line)),
                ("message", .text(problem.message)), ("records", .number(problem.records.map { Int(clamping: $0) })),
            ])
        }
        return CaptureJSON.object([
            ("records", .number(Int(records))), ("missing", .number(Int(clamping: integrity.missing))),
            ("problems", .raw("[\(problems.joined(separator: ","))]")),
        ]) + "\n"
    }
}

/// How a command prints what it found.
enum CaptureFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

/// Objects of JSON, members in the order given; what is nil is left out.
enum CaptureJSON {
    enum Value {
        case text(String?)
        case texts([String])
        case number(Int?)
        case decimal(Double?)
        case raw(String)
    }

    static func object(_ members: [(String, Value)]) -> String {
        let parts = members.compactMap { name, value -> String? in
            switch value {
            case .text(let text): text.map { "\(quoted(name)):\(quoted($0))" }
            case .texts(let texts): "\(quoted(name)):[\(texts.map(quoted).joined(separator: ","))]"
            case .number(let number): number.map { "\(quoted(name)):\($0)" }
            case .decimal(let number): number.map { "\(quoted(name)):\($0)" }
            case .raw(let text): "\(quoted(name)):\(text)"
            }
        }
        return "{\(parts.joined(separator: ","))}"
    }

    static func quoted(_ text: String) -> String { String(decoding: JSONText.quoted(text), as: UTF8.self) }
}
