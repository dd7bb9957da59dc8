import Playback
import Foundation
import OCPPRules
import TestSupport
import Testing
import Traffic

/// The files in `Rules/`, which people use as they are.
struct RuleFolderTests {
    static let files: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "Rules").path)
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    static func load(_ file: String) throws -> (set: OCPPRules.RuleSet, warnings: [String]) {
        let folder = Repository.root.appending(path: "Rules")
        let (set, diagnostics) = RuleFile.load([file]) { Array(try Data(contentsOf: folder.appending(path: $0))) }
        let texts = diagnostics.map { "\($0.place.line): \($0.message)" }
        return (try #require(set, "\(file): \(texts)"), texts)
    }

    @Test func `there are all that one would look for`() {
        let expected = [
            "allow-commands", "block-tags", "clamp-heartbeat", "clamp-meter-interval", "quirk-broken-json",
            "quirk-empty-vendor", "quirk-envelope", "quirk-meter-values", "quirk-status-words", "quirk-timestamps",
            "read-only", "redact-personal-data",
        ]
        #expect(Self.files == expected.map { $0 + ".yaml" })
    }

    @Test(arguments: files) func `each is right, passes its tests and tests every rule`(_ file: String) throws {
        let (set, warnings) = try Self.load(file)
        #expect(warnings == [])
        let report = RuleTestRunner.run(set)
        for result in report.results {
            #expect(
                result.failures.map { "\($0.place.line): \($0.message) \($0.difference)" } == [],
                "\(result.test.name)"
            )
        }
        #expect(!report.results.isEmpty)
        #expect(report.uncovered == [])
    }

    @Test(arguments: files) func `each says when to use it`(_ file: String) throws {
        let text = String(
            decoding: try Data(contentsOf: Repository.root.appending(path: "Rules").appending(path: file)),
            as: UTF8.self
        )
        #expect(text.hasPrefix("# "))
        #expect(text.contains("\n# When: "))
        #expect(text.contains("\n# What: "))
    }
}
