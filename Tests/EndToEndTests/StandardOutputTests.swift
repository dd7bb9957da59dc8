import Foundation
import Glibc
import TestSupport
import Testing

/// Nobody can take what a command prints: every command says so in the same words.
struct StandardOutputTests {
    private static let rules = """
        linesman: 1
        rules:
          - { id: a, match: { action: Heartbeat }, then: [ tag: x ] }
        tests:
          - { name: t, steps: [ { up: [2, "1", Heartbeat, {}], expect: { tags: [x] } } ] }
        """

    /// Commands that print, with files of this folder.
    private static func commands(in folder: TemporaryFolder) throws -> [[String]] {
        let frames = try folder.write(#"{"record":"x"}"# + "\n" + #"[2,"1","Nonsense",{}]"#, as: "frames.txt")
        let records = try folder.write(
            #"{"chargePointId":"CP-1","direction":"cp-to-csms","messageType":"CALL","messageId":"1","action":"Heartbeat","#
                + #""payload":{},"rawMessage":"[2,\"1\",\"Heartbeat\",{}]","timestamp":"2026-01-02T03:04:05Z"}"#,
            as: "records.jsonl"
        )
        let rules = try folder.write(Self.rules, as: "rules.yaml")
        let messages = try folder.write(
            #"{"version":"1.6","action":"Heartbeat","kind":"request","frame":"[2,\"1\",\"Heartbeat\",{}]"}"#,
            as: "messages.jsonl"
        )
        let schema = try folder.write(#"{"type":"object"}"#, as: "schema.json")
        let instance = try folder.write("1", as: "instance.json")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "vendor"),
            withIntermediateDirectories: true
        )
        try folder.write(
            #"{"messages":[{"action":"SelfTest","request":{"type":"object"}}]}"#,
            as: "vendor/linesman-schemas.json"
        )
        return [
            ["--version"], ["--help"], ["version"], ["version", "--json"], ["help", "lint"], ["capture", "--help"],
            ["--generate-completion-script", "bash"],
            ["lint", frames], ["lint", "--format", "jsonl", frames], ["lint", "--stats", frames],
            ["explain", "--all"], ["explain", "LM2003"], ["explain", "LM2003", "--format", "json"],
            ["schema", "list"], ["schema", "show", "Reset"], ["schema", "show", "Reset", "--format", "json"],
            ["schema", "export", folder.path("out")], ["schema", "check", folder.path("vendor")],
            ["schema", "validate", "--messages", messages], ["schema", "validate", schema, instance],
            ["capture", "info", records], ["capture", "cat", records],
            ["capture", "grep", "action == Heartbeat", records],
            ["capture", "grep", "--count", "action == Heartbeat", records],
            ["capture", "grep", "--explain", "action == Heartbeat", records], ["capture", "stats", records],
            ["capture", "slice", records], ["capture", "merge", records], ["capture", "verify", records],
            ["capture", "recover", records], ["capture", "redact", records], ["capture", "import", records],
            ["capture", "diff", records, frames], ["capture", "view", records],
            ["capture", "export", "--to", "trace", records], ["capture", "export", "--to", "har", records],
            ["capture", "export", "--to", "csv", records], ["capture", "export", "--to", "pcapng", records],
            ["capture", "export", "--lua"],
            ["rules", "check", rules], ["rules", "test", rules], ["rules", "list", rules], ["rules", "schema"],
            ["rules", "test", "--format", "junit", rules], ["rules", "apply", rules, records],
            ["rules", "try", rules, "--frame", #"[2,"1","Heartbeat",{}]"#],
        ]
    }

    @Test func `a full disk is an error of the same form for every command`() async throws {
        let folder = try TemporaryFolder()
        for command in try Self.commands(in: folder) {
            let run = try await LinesmanRun(command, shell: "> /dev/full")
            #expect(run.status == 2, "\(command): \(run.status) \(run.text)")
            let words = "linesman: error: cannot write standard output: No space left on device"
            #expect(run.lines.contains(words), "\(command): \(run.text)")
        }
    }

    @Test func `a reader that has gone ends a command as a broken pipe does, without a word`() async throws {
        let folder = try TemporaryFolder()
        for (index, command) in try Self.commands(in: folder).enumerated() {
            // Where whoever started the program ignores the signal, too.
            for trap in index % 8 == 0 ? [":", "trap '' PIPE"] : ["trap '' PIPE"] {
                let (output, errors) = (Pipe(), Pipe())
                try output.fileHandleForReading.close()
                let process = Process()
                process.executableURL = URL(filePath: "/bin/sh")
                process.arguments = ["-c", "\(trap); \"$0\" \"$@\"; exit $?", Repository.linesman.path] + command
                process.standardInput = FileHandle.nullDevice
                process.standardOutput = output.fileHandleForWriting
                process.standardError = errors.fileHandleForWriting
                try process.run()
                try errors.fileHandleForWriting.close()
                let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
                process.waitUntilExit()
                #expect(process.terminationStatus == 128 + SIGPIPE, "\(command) \(trap): \(said)")
                #expect(!said.contains("error"), "\(command): \(said)")
            }
        }
    }
}
