import Foundation
import Glibc
import TestSupport
import Testing

/// A user's file is safe: no command destroys its input or leaves half a file.
struct OutputSafetyTests {
    private static let record =
        #"{"chargePointId":"CP-1","direction":"cp-to-csms","messageType":"CALL","messageId":"1","action":"Heartbeat","#
        + #""payload":{},"rawMessage":"[2,\"1\",\"Heartbeat\",{}]","timestamp":"2026-01-02T03:04:05Z"}"#
    private static let rules = "linesman: 1\nrules: []\n"

    /// The commands that write a file, each without what it reads and without `-o`.
    private static let writers = [
        ["capture", "slice"], ["capture", "merge"], ["capture", "recover"], ["capture", "redact"],
        ["capture", "import"],
        ["capture", "export", "--to", "trace"], ["capture", "export", "--to", "pcapng"],
        ["capture", "export", "--to", "har"], ["capture", "export", "--to", "csv"],
        ["capture", "export", "--to", "sqlite", "--force"], ["rules", "apply", "RULES"],
        ["replay", "station", "--to", "ws://127.0.0.1:1", "--format", "junit"],
        ["replay", "csms", "--listen", "127.0.0.1:0", "--for", "0", "--format", "json"],
    ]

    /// The command with a rule file of this folder in the place of `RULES`.
    private static func command(_ writer: [String], in folder: TemporaryFolder) throws -> [String] {
        let rules = try folder.write(Self.rules, as: "rules.yaml")
        return writer.map { $0 == "RULES" ? rules : $0 }
    }

    @Test(arguments: writers)
    func `an output that is an input is refused by whatever name`(writer: [String]) async throws {
        let folder = try TemporaryFolder()
        let command = try Self.command(writer, in: folder)
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "cap"),
            withIntermediateDirectories: true
        )
        let file = try folder.write(Self.record + "\n", as: "cap/capture-000001.jsonl")
        let symbolic = folder.path("symbolic.jsonl")
        let hard = folder.path("hard.jsonl")
        let linked = folder.path("linked")
        try FileManager.default.createSymbolicLink(atPath: symbolic, withDestinationPath: file)
        try FileManager.default.linkItem(atPath: file, toPath: hard)
        try FileManager.default.createSymbolicLink(atPath: linked, withDestinationPath: folder.path("cap"))
        for (input, output) in [
            (file, file), (file, symbolic), (symbolic, file), (file, hard), (hard, symbolic),
            (folder.path("cap"), file),
            (folder.path("cap"), hard), (linked, file),
        ] {
            let run = try await LinesmanRun(command + [input, "-o", output])
            let isRefused = run.lines.contains("linesman: error: -o \(output) is what is read; name another file")
            #expect(run.status == 2 && isRefused, "\(input) → \(output): \(run.text)")
        }
        for (input, output) in [
            (folder.path("cap"), folder.path("cap/new.jsonl")), (linked, folder.path("cap/new.jsonl")),
            (folder.path("cap"), linked + "/new.jsonl"), (folder.url.path, folder.path("cap/new.jsonl")),
        ] {
            let run = try await LinesmanRun(command + [input, "-o", output])
            #expect(run.status == 2 && run.text.contains("lies in \(input), which is read"), "\(run.text)")
        }
        #expect(folder.read("cap/capture-000001.jsonl") == Self.record + "\n")
        #expect(folder.names == ["cap", "hard.jsonl", "linked", "rules.yaml", "symbolic.jsonl"])
    }

    @Test func `standard input and standard output are known by their files, too`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.record + "\n", as: "own.jsonl")
        let input = try await LinesmanRun(["capture", "slice", "-", "-o", file], shell: "< '\(file)'")
        #expect(input.status == 2 && input.text.contains("is what is read"), "\(input.text)")
        let output = try await LinesmanRun(["capture", "slice", file], shell: ">> '\(file)'")
        #expect(output.status == 2 && output.text.contains("standard output is what is read"), "\(output.text)")
        let key = try await LinesmanRun(["capture", "redact", "--key-file", file, "/dev/null", "-o", file])
        #expect(key.status == 2 && key.text.contains("is what is read"), "\(key.text)")
        let rules = try folder.write(Self.rules, as: "rules.yaml")
        let applied = try await LinesmanRun(["rules", "apply", rules, file, "-o", rules])
        #expect(applied.status == 2 && applied.text.contains("is what is read"), "\(applied.text)")
        #expect(folder.read("own.jsonl") == Self.record + "\n" && folder.read("rules.yaml") == Self.rules)
    }

    @Test func `Ctrl-C leaves the old file as it was, and nothing beside it`() async throws {
        let interruptible = [
            ["capture", "slice"], ["capture", "recover"], ["capture", "redact"], ["capture", "import"],
            ["capture", "export", "--to", "trace"], ["capture", "export", "--to", "pcapng"],
            ["capture", "export", "--to", "har"], ["capture", "export", "--to", "csv"],
            ["capture", "export", "--to", "sqlite"],
        ]
        for command in interruptible {
            let folder = try TemporaryFolder()
            if command.last != "sqlite" { try folder.write("old", as: "out") }
            let before = folder.names
            let process = try ChildProcess(Repository.linesman, command + ["-", "-o", folder.path("out")])
            process.write(line: Self.record)
            while !folder.names.contains(where: { $0.hasPrefix(".linesman-") }) { await Task.yield() }
            process.signal(SIGINT)
            #expect(try await process.exitStatus() == 130, "\(command)")
            #expect(folder.names == before && folder.read("out") == (before.isEmpty ? nil : "old"), "\(command)")
        }
    }

    @Test(arguments: writers)
    func `a command that fails leaves the old file as it was, and nothing beside it`(writer: [String]) async throws {
        let folder = try TemporaryFolder()
        let command = try Self.command(writer, in: folder)
        try folder.write("old", as: "out")
        let good = try folder.write(Self.record + "\n", as: "good.jsonl")
        // No file may have a byte.
        let limit = "trap '' XFSZ; ulimit -f 0"
        let run = try await LinesmanRun(command + [good, "-o", folder.path("out")], before: limit)
        #expect(run.status == 2 && run.text.contains("linesman: error: "), "\(run.text)")
        #expect(folder.names == ["good.jsonl", "out", "rules.yaml"] && folder.read("out") == "old", "\(run.text)")
    }

    @Test func `a database is replaced when it is of an earlier export, and else only by force`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.record + "\n", as: "in.jsonl")
        let export = ["capture", "export", "--to", "sqlite", file, "-o", folder.path("out")]
        try folder.write("notes", as: "out")
        let refused = try await LinesmanRun(export)
        #expect(refused.status == 2 && refused.text.contains("say --force"), "\(refused.text)")
        #expect(folder.read("out") == "notes")
        #expect(try await LinesmanRun(export + ["--force"]).status == 0)
        #expect(try await LinesmanRun(export).status == 0)
        #expect(folder.names == ["in.jsonl", "out"])
    }

    @Test func `pipes and devices are written as they are`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.record + "\n", as: "in.jsonl")
        #expect(try await LinesmanRun(["capture", "slice", file, "-o", "/dev/null"]).status == 0)
        let full = try await LinesmanRun(["capture", "slice", file, "-o", "/dev/full"])
        #expect(full.lines == ["linesman: error: cannot write /dev/full: No space left on device"] && full.status == 2)
        let shown = try await LinesmanRun(["capture", "slice", file, "-o", "/dev/stdout"])
        #expect(shown.status == 0 && shown.text.contains(#"[2,\"1\",\"Heartbeat\",{}]"#), "\(shown.text)")
        let nowhere = try await LinesmanRun(["capture", "slice", file, "-o", folder.path("no/such/folder")])
        #expect(nowhere.status == 2 && nowhere.text.contains("No such file or directory"), "\(nowhere.text)")
        let directory = try await LinesmanRun(["capture", "slice", file, "-o", folder.url.path])
        #expect(directory.status == 2 && directory.text.contains("it is a folder"), "\(directory.text)")
    }
}
