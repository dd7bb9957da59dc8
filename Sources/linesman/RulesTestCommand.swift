import ArgumentParser
import Glibc
import JSONSchema
import OCPPConformance
import OCPPRules

/// `linesman rules test`: runs the tests that stand inside rule files.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the tests inside rule files.",
        discussion: """
            Each test has a connection of its own, a clock that only `wait` moves, and random numbers from the seeds of \
            the rules, so it passes or fails alike on every machine. Each file is tested by itself, with what it \
            extends; --together tests all files as one list, as `linesman run` would take them.

            EXAMPLES
              linesman rules test rules.yaml
              linesman rules test --run heartbeat --require-coverage Rules/*.yaml
              linesman rules test --format junit rules.yaml > rules.xml

            EXIT STATUS
              0 all passed, 1 tests failed or coverage is wanting, 2 the rules could not be read
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case tap
        case junit
        case json
    }

    @Argument(help: ArgumentHelp("Rule files; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(
        name: .customLong("run"),
        help: ArgumentHelp("Only tests whose name matches this regular expression.", valueName: "expression")
    )
    var names: String?

    @Option(help: "text for people; tap, junit or json for programs.")
    var format = Format.text

    @Flag(help: "Take all files as one list of rules.")
    var together = false

    @Flag(help: "Fail when a rule fires in no test.")
    var requireCoverage = false

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func run() throws {
        try CannotRun.report {
            let style = color.style(for: STDOUT_FILENO)
            let pattern = try wanted()
            var report = RuleTestReport()
            for files in together ? [files] : files.map({ [$0] }) {
                report.append(RuleTestRunner.run(try RuleInput.usable(files)) { pattern?.matches($0) ?? true })
            }
            var output = StandardOutput()
            switch format {
            case .text: output.write(report.text(style: style))
            case .tap: output.write(report.tap)
            case .junit: output.write(report.junit)
            case .json: output.write(report.json)
            }
            try output.flush()
            if report.failed > 0 || requireCoverage && !report.uncovered.isEmpty { throw ExitCode(1) }
        }
    }

    private func wanted() throws -> Pattern? {
        guard let names else { return nil }
        do {
            return try Pattern(names)
        } catch {
            throw CannotRun("--run \(names) is no regular expression: \(error.reason)")
        }
    }
}

extension RuleInput {
    /// The rules of files that have no errors.
    ///
    /// - Throws: ``CannotRun`` when there are errors, after they were printed on standard error.
    static func usable(_ paths: [String]) throws -> OCPPRules.RuleSet {
        let input = try RuleInput(paths)
        guard let rules = input.rules else {
            var text = ""
            for diagnostic in input.diagnostics where diagnostic.level == .error {
                text += RuleDiagnosticText.full(diagnostic, style: TextStyle()) + "\n\n"
            }
            text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            throw CannotRun("the rules have errors: \(input.summary)")
        }
        return rules
    }
}
