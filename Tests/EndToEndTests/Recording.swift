import Foundation
import TestSupport

/// One run of a relay that records while something passes through it, and what was found.
struct Recording {
    let folder: String
    /// The text of the capture.
    let capture: String
    /// What the relay said.
    let said: [String]
    /// Findings as JSON with sorted keys, in order: said by the relay, written in the capture, found by `lint`.
    let live: [String]
    let recorded: [String]
    let offline: [String]

    /// The different codes found live.
    var codes: Set<String> { Set(live.compactMap { $0.firstMatch(of: /"code":"(LM\d{4})"/).map { String($0.1) } }) }

    static func make(
        _ options: String,
        lint: [String] = [],
        _ play: (Wire, UInt16) throws -> Void
    ) async throws -> Recording {
        let folder = FileManager.default.temporaryDirectory.appending(path: "law7-\(UUID().uuidString)").path
        let csms = try Wire.listening()
        let relay = try await RelayProcess(
            upstream: csms,
            ["--record", folder, "--log-format", "json", "--max-message", "64k"]
                + options.split(separator: " ").map(String.init)
        )
        try play(csms, relay.port)
        relay.process.signal(SIGTERM)
        _ = try await relay.process.exitStatus()
        let linter = try ChildProcess(Repository.linesman, ["lint", folder, "--format", "jsonl"] + lint)
        _ = try await linter.exitStatus()
        let segment = try String(contentsOfFile: folder + "/capture-000001.jsonl", encoding: .utf8)
        return Recording(
            folder: folder,
            capture: segment,
            said: relay.process.lines,
            live: try relay.process.lines.compactMap { try finding($0) },
            recorded: try segment.split(separator: "\n").compactMap { try finding(inRecord: String($0)) },
            offline: try linter.lines.compactMap { try finding($0) }
        )
    }

    /// The same with rules, as they stand below `rules:`.
    static func make(
        rules: String,
        _ options: String = "",
        lint: [String] = [],
        _ play: (Wire, UInt16) throws -> Void
    ) async throws -> Recording {
        let file = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString).yaml")
        try Data("linesman: 1\nrules:\n\(rules)\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await make("--rules \(file.path) \(options)", lint: lint, play)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// The finding of an output line without the place it was read from; nil for another line.
    static func finding(_ line: String) throws -> String? {
        guard line.hasPrefix(#"{"event":"finding""#) else { return nil }
        return try sorted(JSONSerialization.jsonObject(with: Data(line.utf8)))
    }

    static func finding(inRecord line: String) throws -> String? {
        guard line.contains(#""event":"finding""#) else { return nil }
        let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return try sorted((record?["meta"] as? [String: Any])?["detail"] ?? [:])
    }

    private static func sorted(_ value: Any) throws -> String {
        var object = (value as? [String: Any]) ?? [:]
        object["file"] = nil
        object["line"] = nil
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}

extension String {
    /// A finding without the words that may quote a value.
    var withoutQuotes: String { replacing(/"(message|seen)":"(\\.|[^"\\])*",/, with: "") }
}

extension [String] {
    /// What was put in and left out, as far as a message can show.
    func differences(from other: [String]) -> [String] {
        difference(from: other).prefix(4).map { change in
            switch change {
            case .insert(_, let text, _): "+ " + text
            case .remove(_, let text, _): "- " + text
            }
        }
    }
}
