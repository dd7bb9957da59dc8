import ArgumentParser
import Glibc
import OCPPRules
import Traffic

/// `linesman rules check`: says what is wrong with rule files, failing tests among it.
struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what is wrong with rule files, and run the tests inside.",
        discussion: """
            The files are read together, as `linesman run --rules` reads them, with the files that they extend; - is \
            standard input. Once they have no errors their tests run, each file's by itself as `linesman rules test` \
            runs them; one that fails is an error.

            EXAMPLES
              linesman rules check rules.yaml
              linesman rules check --warnings-as-errors --format concise Rules/*.yaml
              linesman rules check --no-tests draft.yaml

            EXIT STATUS
              0 nothing wrong, 1 errors (or warnings, with --warnings-as-errors), 2 a file could not be read
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case full
        case concise
        case jsonl
    }

    @Argument(help: ArgumentHelp("Rule files; - is standard input.", valueName: "file"))
    var files: [String]

    @Flag(help: "Fail on warnings too.")
    var warningsAsErrors = false

    @Flag(help: "Do not run the tests inside.")
    var noTests = false

    @OptionGroup var schemas: VendorSchemaOptions

    @Option(help: "full: with the line; concise: one line each; jsonl: one object of JSON each.")
    var format = Format.full

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func run() throws {
        let input = try RuleInput(files, try schemas.catalogues(), runsTests: !noTests)
        try input.print(format, style: color.style(for: STDOUT_FILENO))
        if format == .full { try StandardOutput.print(input.summary) }
        let limit: FindingLevel = warningsAsErrors ? .warning : .error
        if input.diagnostics.contains(where: { $0.level >= limit }) { throw ExitCode(1) }
    }
}
