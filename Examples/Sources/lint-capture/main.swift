import Glibc
import Playback
import Traffic

// Lints a capture, a trace or a file of frames; ends with 1 when something is worse than a note.
let findings = try Lint.findings(in: CommandLine.arguments.dropFirst().first ?? "-")
for finding in findings {
    print("\(finding.code) \(finding.station) #\(finding.number) \(finding.pointer): \(finding.message)")
}
exit(findings.contains { $0.level > .note } ? 1 : 0)
