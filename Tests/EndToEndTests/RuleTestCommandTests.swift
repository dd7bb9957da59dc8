import Foundation
import TestSupport
import Testing

/// `linesman rules test`, `try` and `apply`, run as their user runs them.
struct RuleTestCommandTests {
    private func run(_ arguments: [String], input: String? = nil) async throws -> (status: Int32, text: String) {
        let process = try ChildProcess(Repository.linesman, ["rules"] + arguments)
        for line in input?.split(separator: "\n", omittingEmptySubsequences: false) ?? [] {
            process.write(line: String(line))
        }
        process.endInput()
        return (try await process.exitStatus(), process.lines.joined(separator: "\n"))
    }

    private static let nine = Repository.root.appending(path: "Fixtures/rules/nine.yaml").path
    private static let charging = Repository.root.appending(path: "Fixtures/captures/charging").path

    private static let failing = """
        linesman: 1
        rules:
          - id: clamp
            match: { action: BootNotification, type: result }
            then: [ set: { /interval: 60 } ]
          - id: idle
            match: { action: Heartbeat, type: call }
            then: [ tag: [x] ]
        tests:
          - name: 'too much <is> "expected" & \\ # said'
            connection: { version: ocpp1.6 }
            steps:
              - up: [2, "1", BootNotification, { chargePointVendor: A, chargePointModel: X }]
              - down: [3, "1", { status: Accepted, currentTime: "2026-01-01T00:00:00Z", interval: 300 }]
                expect: { forward: [3, "1", { status: Accepted, currentTime: "2026-01-01T00:00:00Z", interval: 61 }] }
        """

    @Test func `tells what passed and what is covered`() async throws {
        let (status, text) = try await run(["test", "--require-coverage", Self.nine])
        #expect(status == 0)
        #expect(text.contains("8 tests, all passed; 9 of 9 rules covered"))
    }

    @Test func `tests each file by itself, or all as one list`() async throws {
        let clamp = Repository.root.appending(path: "Rules/clamp-heartbeat.yaml").path
        #expect(try await run(["test", "--require-coverage", Self.nine, clamp]).status == 0)
        #expect(try await run(["test", "--together", Self.nine, clamp]).status == 1)
    }

    @Test func `shows a difference place by place`() async throws {
        let (status, text) = try await run(["test", "-"], input: Self.failing)
        #expect(status == 1)
        #expect(text.contains("FAIL  too much"))
        #expect(text.contains("- /2/interval: 61"))
        #expect(text.contains("+ /2/interval: 60"))
        #expect(text.contains("not covered: idle"))
    }

    @Test func `runs the tests that are asked for, and fails for want of coverage`() async throws {
        let (status, text) = try await run(["test", "--run", "^stolen", "--require-coverage", Self.nine])
        #expect(status == 1)
        #expect(text.contains("1 test, all passed; 2 of 9 rules covered"))
        #expect(try await run(["test", "--run", "(", Self.nine]).status == 2)
    }

    @Test func `writes what build servers read`() async throws {
        let tap = try await run(["test", "--format", "tap", "-"], input: Self.failing)
        #expect(tap.status == 1)
        #expect(tap.text.hasPrefix("TAP version 14\n1..1\nnot ok 1 - too much"))
        #expect(tap.text.contains(##"& \\ \# said"##))

        let junit = try await run(["test", "--format", "junit", "-"], input: Self.failing)
        let parser = XMLWords(junit.text)
        #expect(parser.isWellFormed)
        #expect(parser.elements.filter { $0 == "testcase" }.count == 1)
        #expect(parser.elements.filter { $0 == "failure" }.count == 1)

        let json = try await run(["test", "--format", "json", "-"], input: Self.failing)
        let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
        #expect(object?["failed"] as? Int == 1)
        #expect(object?["uncovered"] as? [String] == ["idle"])
    }

    @Test func `rules with errors are not run`() async throws {
        let (status, _) = try await run(
            ["test", "-"],
            input: "linesman: 1\nrules:\n  - id: x\n    then: [ sett: {} ]\n"
        )
        #expect(status == 2)
    }

    @Test func `--update rewrites what is not met, tells it, and then has nothing to do`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "linesman-update-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "real.yaml")
        let link = folder.appending(path: "rules.yaml")
        try Data((Self.failing + "\n# the end\n").utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        let first = try await run(["test", "--update", link.path])
        #expect(first.status == 0)
        #expect(first.text.contains("rules.yaml:15  forward/2/interval: 61 → 60"))
        #expect(first.text.contains("1 test, all passed"))
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text == Self.failing.replacingOccurrences(of: "61", with: "60") + "\n# the end\n")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
        let permissions = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(permissions == 0o640)
        let second = try await run(["test", "--update", link.path])
        #expect(second.status == 0 && !second.text.contains("→"))
        #expect(try await run(["test", "--update", "--require-coverage", link.path]).status == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }

    @Test func `--update leaves alone what it cannot make pass or write`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "linesman-\(UUID().uuidString).yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        let invalid = Self.failing.replacingOccurrences(of: "status: Accepted", with: "status: Perhaps")
        try Data(invalid.utf8).write(to: file)
        let (status, text) = try await run(["test", "--update", file.path])
        #expect(status == 1)
        #expect(text.contains("left alone, because a test would still fail"))
        #expect(try String(contentsOf: file, encoding: .utf8) == invalid)
        try Data("linesman: 1\nrules: [ { id: x, match: {}, then: [ sett: {} ] } ]\n".utf8).write(to: file)
        #expect(try await run(["test", "--update", file.path]).status == 1)
        #expect(try await run(["test", "--update", "/dev/stdin"], input: Self.failing).status == 2)
        #expect(try await run(["test", "--update", "/nowhere/rules.yaml"]).status == 2)
        #expect(try await run(["test", "--update", "-"], input: Self.failing).status != 0)
    }

    @Test func `tries a conversation`() async throws {
        let (status, text) = try await run([
            "try", Self.nine,
            "--frame", #"[2,"1","BootNotification",{"chargePointVendor":"A","chargePointModel":"X"}]"#,
            "--frame", #"[3,"1",{"status":"Accepted","currentTime":"2026-01-01T00:00:00Z","interval":3600}]"#,
            "--frame", #"[2,"9","RemoteStartTransaction",{"idTag":"DEADBEEF"}]"#,
        ])
        #expect(status == 0)
        #expect(text.contains("clamp-heartbeat-interval: set /interval; tag rewritten (the message was valid)"))
        #expect(text.contains(#"answered: [4,"9","SecurityError","tag is on the block list",{}]"#))
    }

    @Test func `applies rules to a capture`() async throws {
        let (status, text) = try await run(["apply", Self.nine, Self.charging, "--diff"])
        #expect(status == 0)
        #expect(text.contains("clamp-heartbeat-interval: fired 1 time, changed 1 valid"))
        #expect(text.contains("- /2/interval: 300"))
        #expect(text.contains("+ /2/interval: 60"))

        let json = try await run(["apply", Self.nine, Self.charging, "--format", "json"])
        let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
        #expect(object?["changed"] as? Int == 1)
        #expect((object?["rules"] as? [[String: Any]])?.count == 9)
        #expect(try await run(["apply", Self.nine, "/nowhere"]).status == 2)
    }
}

/// The elements of an XML text.
private final class XMLWords {
    private(set) var elements: [String] = []
    let isWellFormed: Bool

    /// Checks that tags nest and that nothing stands where it must not; no more of XML than the reports use.
    init(_ text: String) {
        var open: [String] = []
        var elements: [String] = []
        var isFine = text.hasPrefix("<?xml")
        for piece in text.split(separator: "<").dropFirst() {
            guard let end = piece.firstIndex(of: ">") else {
                isFine = false
                continue
            }
            let tag = piece[..<end]
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter })
            if tag.hasPrefix("/") {
                isFine = isFine && open.popLast() == name
            } else {
                elements.append(name)
                if !tag.hasSuffix("/") { open.append(name) }
            }
            isFine = isFine && tag.split(separator: "\"", omittingEmptySubsequences: false).count % 2 == 1
            isFine = isFine && !piece[piece.index(after: end)...].contains(">")
        }
        self.elements = elements
        isWellFormed = isFine && open.isEmpty
    }
}
