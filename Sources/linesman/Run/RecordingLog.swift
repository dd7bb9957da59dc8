import Exchange
import Relay
import Synchronization
import Traffic

/// Findings about the recording on standard error, where an operator looks even when messages are not shown.
enum RecordingLog {
    private static let counts = Mutex<[FindingCode: UInt64]>([:])

    /// Writes one line; of a finding that comes again and again the first, the second, the fourth, the eighth.
    @Sendable static func write(_ finding: Finding) {
        let count = counts.withLock { counts in
            counts[finding.code, default: 0] += 1
            return counts[finding.code] ?? 1
        }
        guard count & (count - 1) == 0 else { return }
        let again = count > 1 ? " (\(count) times so far)" : ""
        RunLog.write(.warning, "\(finding.code) \(finding.name): \(finding.message)\(again)")
    }
}
