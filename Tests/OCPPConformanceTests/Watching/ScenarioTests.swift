import Foundation
import OCPP
import OCPPConformance
import Testing
import Traffic

/// Whole conversations, each in a file that says what is to be found in it.
struct ScenarioTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Fixtures/Conversations")

    private static let files =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".frames") }.sorted())
        ?? []

    /// The lines of a file, and the codes that its second line announces.
    private static func read(_ file: String) throws -> (lines: [String], codes: [String]) {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        let lines = text.split(separator: "\n").map(String.init)
        let announced = try #require(lines.first { $0.hasPrefix("# expect: ") }).dropFirst("# expect: ".count)
        let codes = announced == "nothing" ? [] : announced.split(separator: " ").map(String.init)
        return (lines.filter { !$0.hasPrefix("#") }, codes)
    }

    private static func codes(_ lines: [String]) throws -> [String] {
        try Conversation.findings(lines.joined(separator: "\n"), wall: 0, finish: true)
            .filter { 4000..<5000 ~= $0.code.number }.map(\.code.description)
    }

    @Test func `there are conversations`() { #expect(Self.files.count >= 25) }

    @Test(arguments: files)
    func `finds what the file says and nothing else`(file: String) throws {
        let (lines, expected) = try Self.read(file)
        let findings = try Conversation.findings(lines.joined(separator: "\n"), wall: 0, finish: true)
        #expect(findings.map(\.code.description) == expected, "\(findings.map { FindingText.concise($0) })")
    }

    /// Whoever comes late misses what explains the rest, and must not find fault with it.
    @Test(arguments: files)
    func `finds nothing more where the beginning is missing`(file: String) throws {
        let (lines, expected) = try Self.read(file)
        let version = try #require(lines.first)
        for cut in 1..<lines.count {
            let found = try Self.codes([version] + lines[cut...])
            #expect(Set(found).isSubset(of: expected), "from line \(cut + 1): \(found)")
        }
    }

    /// A message and its answer that are lost on the way to the recording are no fault of either peer, but for the hole
    /// that the numbers of a sequence show.
    @Test(arguments: files)
    func `finds no errors where an exchange is said twice`(file: String) throws {
        let (lines, expected) = try Self.read(file)
        for place in 1..<lines.count - 1 where lines[place].contains("[2,") && lines[place + 1].contains("[3,") {
            let again = [lines[place], lines[place + 1]].map {
                $0.replacing(/"[0-9a-z]+",/, with: "\"again\",", maxReplacements: 1)
            }
            let found = try Self.codes(Array(lines[...(place + 1)]) + again + lines[(place + 2)...])
            let isBoot = lines[place].contains("BootNotification")
            let allowed = Set(expected + (isBoot ? ["LM4007", "LM4011"] : ["LM4031"]))
            #expect(Set(found).isSubset(of: allowed), "line \(place + 1) twice: \(found)")
        }
    }
}
