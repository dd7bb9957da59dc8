import Foundation
import Playback
import TestSupport
import Testing
import Traffic

/// A program that links the library lints a recording in a few lines.
struct LintTests {
    private static func file(_ text: String) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lint-\(UUID().uuidString).txt").path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `finds in frames what a relay would find`() throws {
        let path = try Self.file(
            """
            @ocpp1.6
            > [2,"m1","Heartbeat",{"x":1}]
            < [3,"m1",{"currentTime":"2026-01-02T03:04:05Z"}]

            """
        )
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try Lint.findings(in: path).map { "\($0.code) \($0.pointer)" } == ["LM2002 /x"])
    }

    @Test func `what cannot be read is thrown with its place`() throws {
        let path = try Self.file("> [2,\"m1\",\"Heartbeat\",{}]\n@nonsense\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let error = #expect(throws: LintError.self) { try Lint.findings(in: path) }
        #expect(error?.description.hasPrefix("\(path):2: ") == true)
        #expect(throws: LintError.self) { try Lint.findings(in: path + "-missing") }
    }
}
