import Capture
import Foundation
import TestSupport
import Testing
import Traffic

/// Design §6: a crash loses at most the last second.
///
/// The rate is one that an unoptimised build keeps up with while every other test runs beside it.
struct KilledWriterTests {
    /// Lines of the writer before it is killed: a few moments, or as many as `LINESMAN_KILLS` asks for.
    private static let moments: [Int] = {
        let kills = ProcessInfo.processInfo.environment["LINESMAN_KILLS"].flatMap { Int($0) } ?? 2
        var dice = SeededGenerator(seed: 50)
        return (0..<kills).map { _ in 120 + dice.below(120) }
    }()

    @Test(arguments: moments)
    func `a writer that is killed has written everything older than a second`(lines: Int) async throws {
        let bench = Repository.linesman.deletingLastPathComponent().appending(path: "linesman-bench")
        let folder = FileManager.default.temporaryDirectory.appending(path: "killed-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let arguments = ["capture", "pour", folder, "--rate", "5000", "--policy", "block", "--records", "10000000"]
        let writer = try ChildProcess(bench, arguments)
        let printed = try await writer.output { $0.count > lines ? $0 : nil }
        writer.signal(SIGKILL)
        _ = try await writer.exitStatus()
        let marks = printed.compactMap { line -> (records: Int, at: UInt64)? in
            let words = line.split(separator: " ")
            guard words.count == 2, let records = Int(words[0]), let time = UInt64(words[1]) else { return nil }
            return (records, time)
        }
        let last = try #require(marks.last)
        let due = marks.last { $0.at + 1_000_000_000 <= last.at }?.records ?? 0
        #expect(due > 0)
        let (records, integrity) = try Sample.read([folder])
        #expect(records.filter { $0.event == .frame }.count >= due)
        #expect(integrity.problems.allSatisfy { $0.kind == .torn || $0.kind == .noEnd })
        #expect(integrity.problems.contains { $0.kind == .noEnd })
    }
}
