import Foundation
import TestSupport
import Testing

/// `linesman rules`, run as its user runs it.
struct RulesCommandTests {
    private func run(_ arguments: String..., input: String = "") async throws -> (status: Int32, lines: [String]) {
        let process = try ChildProcess(Repository.linesman, ["rules"] + arguments)
        for line in input.split(separator: "\n", omittingEmptySubsequences: false) { process.write(line: String(line)) }
        process.endInput()
        return (try await process.exitStatus(), process.lines)
    }

    private static let good = """
        linesman: 1
        rules:
          - id: clamp
            description: No slower than a minute.
            match: { action: BootNotification, type: result, payload: { /interval: { gt: 60 } } }
            then: [set: { /interval: 60 }]
        """
    private static let unused = good + "\nsets: { lab: [x] }"

    @Test func `check ends with 0, with 1 for errors, and with 2 for a file that cannot be read`() async throws {
        let good = try await run("check", "-", input: Self.good)
        #expect(good.status == 0)
        #expect(good.lines == ["1 rule, nothing wrong"])
        let bad = try await run(
            "check",
            "-",
            input: Self.good.replacingOccurrences(of: "/interval:", with: "/intervall:")
        )
        #expect(bad.status == 1)
        #expect(
            bad.lines.first == "error[LM9003 unknown-field]: the BootNotification CALLRESULT has no field `/intervall`"
        )
        #expect(bad.lines.contains("  --> -:5:65 rule clamp"))
        #expect(bad.lines.contains { $0.contains("did you mean `/interval`?") })
        let missing = try await run("check", "/nowhere/rules.yaml")
        #expect(missing.status == 2)
        #expect(missing.lines.joined().contains("cannot read /nowhere/rules.yaml: No such file or directory"))
    }

    @Test func `warnings fail only when they shall`() async throws {
        let warned = try await run("check", "--format", "concise", "-", input: Self.unused)
        #expect(warned.status == 0)
        #expect(warned.lines == ["-:7:9: warning[LM9023 unused-set]: no rule uses the set `lab`"])
        #expect(try await run("check", "--warnings-as-errors", "-", input: Self.unused).status == 1)
        let json = try await run("check", "--format", "jsonl", "-", input: Self.unused)
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(json.lines.joined().utf8)) as? [String: Any]
        )
        #expect(object["code"] as? String == "LM9023" && object["line"] as? Int == 7)
    }

    private static let tested =
        good + """

            tests:
              - name: a quarter of an hour is too long
                steps:
                  - up: [2, "1", BootNotification, { chargePointVendor: A, chargePointModel: X }]
                  - down: [3, "1", { status: Accepted, currentTime: "2026-01-01T00:00:00Z", interval: 900 }]
                    expect: { rules: [] }
            """

    @Test func `check runs the tests unless it shall not`() async throws {
        let failed = try await run("check", "-", input: Self.tested)
        #expect(failed.status == 1)
        #expect(
            failed.lines.first == "error[LM9027 failed-test]: rules: [] was expected, [clamp] was seen"
        )
        #expect(failed.lines.contains("  --> -:11:9 test \"a quarter of an hour is too long\""))
        #expect(failed.lines.last == "1 of 1 test failed, 1 error")
        let skipped = try await run("check", "--no-tests", "-", input: Self.tested)
        #expect(skipped.status == 0 && skipped.lines == ["1 rule, 1 test, nothing wrong"])
        let passed = try await run(
            "check",
            "-",
            input: Self.tested.replacingOccurrences(of: "[] }", with: "[clamp] }")
        )
        #expect(passed.status == 0 && passed.lines == ["1 rule, 1 test passed, nothing wrong"])
        // Each file's tests are about its own rules: together these clamp twice.
        let folder = Repository.root.appending(path: "Rules").path
        let both = try await run(
            "check",
            Repository.root.appending(path: "Fixtures/rules/nine.yaml").path,
            folder + "/clamp-heartbeat.yaml"
        )
        #expect(both.status == 0 && both.lines == ["15 rules, 13 tests passed, nothing wrong"])
    }

    @Test func `list shows the rules in order`() async throws {
        let (status, lines) = try await run("list", "-", input: Self.good)
        #expect(status == 0)
        #expect(lines == ["clamp  enforce  CALLRESULT BootNotification  set", "    No slower than a minute."])
    }

    @Test func `fmt --check names what would change and changes nothing`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "rules.yaml")
        let messy = "linesman:  1\nrules:\n- {id: a, match: {}, then: [ tag: x ]} # why\n"
        try Data(messy.utf8).write(to: file)
        let check = try await run("fmt", "--check", file.path)
        #expect(check.status == 1 && check.lines == [file.path])
        #expect(try String(contentsOf: file, encoding: .utf8) == messy)
        #expect(try await run("fmt", file.path).status == 0)
        let neat = "linesman: 1\n\nrules:\n  - { id: a, match: {}, then: [tag: x] }  # why\n"
        #expect(try String(contentsOf: file, encoding: .utf8) == neat)
        #expect(try await run("fmt", "--check", file.path).status == 0)
        #expect(try await run("fmt", folder.appending(path: "gone.yaml").path).status == 2)
    }

    @Test func `explain knows the codes of rule files`() async throws {
        let process = try ChildProcess(Repository.linesman, ["explain", "LM9003"])
        #expect(try await process.exitStatus() == 0)
        #expect(process.lines.first?.contains("LM9003 unknown-field") == true)
    }
}
