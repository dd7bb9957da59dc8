import Foundation
import TestSupport
import Testing

/// `lint` judges the line of a frame without making values of it where it can; what it finds does not depend on that.
struct LintPathsTests {
    private static let captures = ["charging", "misbehaving"].map {
        Repository.root.appending(path: "Fixtures/captures/\($0)/capture-000001.jsonl").path
    }

    @Test(arguments: captures)
    func `finds the same in a fixture, line by line and by records`(path: String) async throws {
        let lines = try Self.lines(of: path)
        let (quick, slow) = try await Self.findings(lines)
        #expect(slow.differences(from: quick) == [])
        #expect(quick.isEmpty == path.contains("charging"))
    }

    @Test func `finds the same in every bad example`() async throws {
        let examples = try await ActedExample.all()
        let run = try await Recording.make("") { csms, port in
            for example in examples { try example.act(csms, port: port) }
        }
        defer { run.remove() }
        let (quick, slow) = try await Self.findings(run.capture.split(separator: "\n").map(String.init))
        #expect(slow.differences(from: quick) == [])
        #expect(quick.count >= 70)
    }

    @Test(arguments: 1...6)
    func `finds the same in captures that were damaged`(seed: Int) async throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var lines: [String] = []
        for line in try Self.captures.flatMap(Self.lines) {
            switch generator.below(12) {
            case 0: continue
            case 1: lines += [line, line]
            case 2: lines.append(String(line.prefix(generator.below(line.count))))
            case 3...7: lines.append(Self.damaged(line, &generator))
            default: lines.append(line)
            }
        }
        let (quick, slow) = try await Self.findings(lines)
        #expect(slow.differences(from: quick) == [])
        #expect(quick.count > 10)
    }

    private static func lines(of path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    /// What `lint` prints about the lines as they are, and about the same lines with frames also in base64, which go the
    /// long way.
    private static func findings(_ lines: [String]) async throws -> (quick: [String], slow: [String]) {
        let slow = lines.map { line in
            guard let frame = frame(of: line) else { return line }
            let base64 = Data(frame.utf8).base64EncodedString()
            return line.replacing(#""meta":{"#, with: #""meta":{"base64":"\#(base64)","#, maxReplacements: 1)
        }
        #expect(zip(lines, slow).contains { $0 != $1 })
        return (try await lint(lines), try await lint(slow))
    }

    private static func lint(_ lines: [String]) async throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "x.jsonl")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
        let lint = try ChildProcess(Repository.linesman, ["lint", file.path, "--format", "jsonl"])
        #expect(try await lint.exitStatus() < 128)
        return lint.lines.map { $0.replacing(folder.path, with: "") }
    }

    /// The text of a frame that stands where the quick way looks for it.
    private static func frame(of line: String) -> String? {
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        guard let object, (object["meta"] as? [String: Any])?["event"] as? String == "frame" else { return nil }
        return object["raw"] as? String
    }

    /// The line with another frame in it.
    private static func damaged(_ line: String, _ generator: inout SeededGenerator) -> String {
        guard let frame = frame(of: line), let place = line.range(of: #","raw":""#, options: .backwards) else {
            return line
        }
        let pieces: [Character] = ["\"", "{", "}", "[", "]", ",", ":", "0", "-", "é", "\n", "\\", "𝄞"]
        var characters = Array(frame)
        for _ in 0...generator.below(3) where !characters.isEmpty {
            let at = generator.below(characters.count)
            switch generator.below(4) {
            case 0: characters.remove(at: at)
            case 1: characters.insert(pieces[generator.below(pieces.count)], at: at)
            case 2: characters[at] = pieces[generator.below(pieces.count)]
            default: characters.removeSubrange(at..<min(characters.count, at + generator.below(20)))
            }
        }
        let data = try? JSONSerialization.data(withJSONObject: String(characters), options: .fragmentsAllowed)
        guard let data else { return line }
        return line[..<place.lowerBound] + #","raw":"# + String(decoding: data, as: UTF8.self) + "}"
    }
}
