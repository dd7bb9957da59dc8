import Foundation
import TestSupport
import Testing

/// `make lint` notices what the house does not want; see `.ci/house`.
struct HouseTests {
    /// The checker over sources of one file a module.
    private static func check(_ sources: [String: String], list: String) async throws -> (status: Int32, text: String) {
        let folder = try TemporaryFolder()
        for (module, text) in sources {
            let place = folder.url.appending(path: "Sources/\(module)")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try folder.write(text, as: "Sources/\(module)/File.swift")
        }
        let checker = try ChildProcess(
            Repository.python,
            [
                Repository.root.appending(path: ".ci/house.py").path, "--root", folder.url.path, "--list",
                try folder.write(list, as: "house"),
            ]
        )
        let status = try await checker.exitStatus()
        return (status, checker.transcript)
    }

    private static let list = "import Low: High Foundation*\nimport Middle: Top\nimport High:\nimport Top:\n"

    @Test func `an import that is forbidden fails, with its place`() async throws {
        let clean = try await Self.check(["Low": "struct Low {}\n", "Middle": "import Low\n"], list: Self.list)
        #expect(clean.status == 0, "\(clean.text)")
        for text in ["\n\npackage import High\n", "\n\nimport struct High.Thing\n", "\n\n@testable import High\n"] {
            let broken = try await Self.check(["Low": text, "High": ""], list: Self.list)
            #expect(broken.status == 1, "\(text)")
            #expect(broken.text == "lint: Sources/Low/File.swift:3: Low must not import High (Low → High)")
        }
        let system = try await Self.check(["Low": "import FoundationEssentials\n"], list: Self.list)
        #expect(system.status == 1, "\(system.text)")
    }

    @Test func `an import on a way round fails, too`() async throws {
        let sources = ["Middle": "import Low\n", "Low": "import Top\n", "Top": ""]
        let broken = try await Self.check(sources, list: Self.list)
        #expect(broken.text.contains("Middle must not import Top (Middle → Low → Top)"), "\(broken.text)")
        let pending = try await Self.check(sources, list: Self.list + "pending Low: Top\n")
        #expect(pending.status == 0, "\(pending.text)")
    }

    @Test func `what is pending and done with has to leave the list, and a module has to be on it`() async throws {
        let done = try await Self.check(["Low": ""], list: Self.list + "pending Low: High\n")
        #expect(done.status == 1 && done.text.contains("remove its `pending` line"), "\(done.text)")
        let unknown = try await Self.check(["Other": ""], list: Self.list)
        #expect(unknown.status == 1 && unknown.text.contains("has no line `import Other: …`"), "\(unknown.text)")
    }

    @Test func `numbers may fall and not rise`() async throws {
        let text = """
            func f(_ a: Int, _ b: Int, _ c: [Int: Int]) {}
            func g(_ a: Int, b: Int, c: Int) {}
            let p: UnsafeRawPointer
            """
        for (limit, isBroken) in [
            ("unlabelled 1", false), ("unlabelled 0", true), ("unsafe-elsewhere 1", false),
            ("unsafe-elsewhere 0", true),
            ("file-lines 2", false), ("file-lines 1", true), ("unsafe-per-1000-lines 501", false),
            ("unsafe-per-1000-lines 499", true),
        ] {
            let run = try await Self.check(["Low": text], list: Self.list + "most \(limit)\n")
            #expect(run.status == (isBroken ? 1 : 0), "\(limit): \(run.text)")
        }
        let allowed = try await Self.check(
            ["Low": text],
            list: Self.list + "unsafe Sources/Low/*\nmost unsafe-elsewhere 0\n"
        )
        #expect(allowed.status == 0, "\(allowed.text)")
    }

    @Test func `today's sources pass`() async throws {
        let checker = try ChildProcess(Repository.python, [Repository.root.appending(path: ".ci/house.py").path])
        #expect(try await checker.exitStatus() == 0, "\(checker.transcript)")
    }
}
