import ArgumentParser
import Capture
import OCPP
import Traffic

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
        var info = CaptureInfo()
        let integrity = try CaptureScan.lines(input.paths, to: .summary) { info.add($0, in: $1) }
        try StandardOutput.emit(format == .json ? json(info, integrity) : text(info, integrity))
    }

    private func text(_ info: CaptureInfo, _ integrity: CaptureIntegrity) -> String {
        var text = "form      \(info.forms.sorted().joined(separator: ", "))\n"
        if !info.tools.isEmpty {
            text += "made by   \(info.tools.sorted().map(CaptureText.plain).joined(separator: ", "))\n"
        }
        if let first = info.firstWall, let last = info.lastWall {
            text +=
                "from      \(WallClock.stamp(first))\nto        \(WallClock.stamp(last)) (\(CaptureText.span(last.capped(subtracting: first))))\n"
        }
        let redactions = info.redactions.subtracting(["[]"]).sorted().map(CaptureText.plain)
        if !redactions.isEmpty { text += "redacted  \(redactions.joined(separator: " "))\n" }
        let events = EventName.allCases.compactMap { kind in
            info.events[kind].map { "\(CaptureText.grouped($0)) \(kind.word)" }
        }
        text += "records   \(events.joined(separator: ", "))\n"
        let state =
            integrity.isWhole ? "whole" : "\(integrity.problemCount) problems, \(integrity.missing) records missing"
        text += "state     \(state)\n\n"
        var table = TextTable(["STATION", "VERSION", ">CONNECTIONS", ">MESSAGES", ">FINDINGS", "LAST MESSAGE"])
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
                ("findings", .number(Int(clamping: station.findings))),
                ("first", .text(station.firstWall.map { WallClock.stamp($0) })),
                ("last", .text(station.lastWall.map { WallClock.stamp($0) })),
            ])
        }
        let events = EventName.allCases.compactMap { kind in
            info.events[kind].map { ("\(kind.word)", CaptureJSON.Value.number(Int($0))) }
        }
        return CaptureJSON.object([
            ("forms", .texts(info.forms.sorted())), ("tools", .texts(info.tools.sorted())),
            ("first", .text(info.firstWall.map { WallClock.stamp($0) })),
            ("last", .text(info.lastWall.map { WallClock.stamp($0) })), ("messages", .number(Int(info.messages))),
            ("events", .raw(CaptureJSON.object(events))), ("lostInGaps", .number(Int(clamping: info.gapRecords))),
            ("problems", .number(integrity.problemCount)), ("missing", .number(Int(clamping: integrity.missing))),
            ("stations", .raw("[\(stations.joined(separator: ","))]")),
        ]) + "\n"
    }
}
