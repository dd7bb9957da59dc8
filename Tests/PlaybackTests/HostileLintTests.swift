import Foundation
import Playback
import TestSupport
import Testing
import Traffic

/// Lint reads what somebody made up, and ends.
struct HostileLintTests {
    @Test(arguments: 0..<8)
    func `judges captures whose members say anything`(seed: Int) throws {
        var hostile = HostileCapture(seed: 100 + UInt64(seed))
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lint-\(UUID().uuidString).jsonl").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var found = 0
        for _ in 0..<60 {
            try (hostile.lines(14).joined(separator: "\n") + "\n").write(
                toFile: path,
                atomically: true,
                encoding: .utf8
            )
            // What cannot be read is thrown; what must not happen is that the program ends.
            if let findings = try? Lint.findings(in: path) { found += findings.count }
        }
        #expect(found > 60)
    }
}
