import Capture
import Glibc
import OCPP
import OCPPRules
import Playback
import Traffic

/// Rule files as a command gets them.
struct RuleInput {
    /// None when there is an error.
    let rules: RuleSet?
    let diagnostics: [RuleDiagnostic]
    /// How the tests inside went, if they ran.
    let report: RuleTestReport?

    /// Reads the files and those that they extend.
    ///
    /// - Parameters:
    ///   - paths: The files.
    ///   - catalogues: The messages that the rules are about.
    ///   - runsTests: Whether the tests inside are to pass, too.
    /// - Throws: ``CannotRun`` when a file that was named cannot be read.
    init(_ paths: [String], _ catalogues: Catalogues, runsTests: Bool = false) throws {
        var failure: CannotRun?
        func read(_ path: String) throws -> [UInt8] {
            do {
                return try Descriptor.contents(ofFile: path)
            } catch {
                if paths.contains(path), failure == nil { failure = CannotRun("cannot read \(path): \(error)") }
                throw error
            }
        }
        if runsTests {
            let tested = RuleFile.loadTested(paths, catalogues: catalogues, read: read)
            (rules, diagnostics, report) = (tested.rules, tested.diagnostics, tested.report)
        } else {
            (rules, diagnostics) = RuleFile.load(paths, catalogues: catalogues, read: read)
            report = nil
        }
        if let failure { throw failure }
    }

    /// Prints what is wrong.
    func print(_ format: RulesCheckCommand.Format, style: TextStyle) throws {
        var output = StandardOutput()
        for diagnostic in diagnostics {
            switch format {
            case .full: try output.write(RuleDiagnosticText.full(diagnostic, style: style) + "\n\n")
            case .concise: try output.write(RuleDiagnosticText.concise(diagnostic, style: style) + "\n")
            case .jsonl: try output.write(RuleDiagnosticText.json(diagnostic) + "\n")
            }
        }
        try output.flush()
    }

    /// `3 errors, 1 warning`, or what there is.
    var summary: String {
        func count(_ level: FindingLevel, _ word: String) -> String? {
            let count = diagnostics.count { $0.level == level }
            return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
        }
        let wrong = [count(.error, "error"), count(.warning, "warning")].compactMap { $0 }.joined(separator: ", ")
        if let report, report.failed > 0 {
            return
                "\(report.failed) of \(report.results.count) test\(report.results.count == 1 ? "" : "s") failed, \(wrong)"
        }
        guard let rules else { return wrong }
        let passed = report == nil ? "" : " passed"
        let tests =
            rules.tests.isEmpty ? "" : ", \(rules.tests.count) test\(rules.tests.count == 1 ? "" : "s")\(passed)"
        let all = "\(rules.rules.count) rule\(rules.rules.count == 1 ? "" : "s")\(tests)"
        return wrong.isEmpty ? "\(all), nothing wrong" : "\(all), \(wrong)"
    }
}
