import Capture
import ArgumentParser
import Glibc
import JSONSchema
import OCPPRules
import Playback

/// `linesman rules test`: runs the tests that stand inside rule files.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the tests inside rule files.",
        discussion: """
            Each test has a connection of its own, a clock that only `wait` moves, and random numbers from the seeds of \
            the rules, so it passes or fails alike on every machine. Each file is tested by itself, with what it \
            extends; --together tests all files as one list, as `linesman run` would take them.

            --update rewrites expectations that are not met, so that they say what was seen, and prints each change. Only \
            what a step states is rewritten, and as little of it as that takes; `expect: {}` asks for all that is worth \
            saying. All else in the file stays to the byte. A file in which a test would still fail is left alone. Read \
            the changes before you believe them.

            EXAMPLES
              linesman rules test rules.yaml
              linesman rules test --run heartbeat --require-coverage Rules/*.yaml
              linesman rules test --format junit rules.yaml > rules.xml
              linesman rules test --update rules.yaml && git diff rules.yaml

            EXIT STATUS
              0 all passed, 1 tests failed or coverage is wanting, 2 the rules could not be read
              With --update: 0 all pass now, 1 something could not be updated, 2 a file could not be read or written
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

    @OptionGroup var schemas: VendorSchemaOptions

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

    @Flag(help: "Rewrite expectations that are not met, in the files.")
    var update = false

    @Option(help: "Colours: auto, always or never. NO_COLOR is honoured.")
    var color = ColorChoice.auto

    func validate() throws {
        guard update else { return }
        if format != .text { throw ValidationError("--update tells its changes as text; leave out --format") }
        if files.contains("-") { throw ValidationError("standard input cannot be rewritten; name a file") }
    }

    func run() throws {
        if update { return try rewrite() }
        let style = color.style(for: STDOUT_FILENO)
        let pattern = try wanted()
        let catalogues = try schemas.catalogues()
        var report = RuleTestReport()
        for files in together ? [files] : files.map({ [$0] }) {
            report.append(
                RuleTestRunner.run(try RuleInput.usable(files, catalogues)) { pattern?.matches($0) ?? true }
            )
        }
        var output = StandardOutput()
        switch format {
        case .text: try output.write(report.text(style: style))
        case .tap: try output.write(report.tap)
        case .junit: try output.write(report.junit)
        case .json: try output.write(report.json)
        }
        try output.flush()
        if report.failed > 0 || requireCoverage && !report.uncovered.isEmpty { throw ExitCode(1) }
    }

    /// `--update`.
    private func rewrite() throws {
        let style = color.style(for: STDOUT_FILENO)
        let pattern = try wanted()
        var report = RuleTestReport()
        var output = StandardOutput()
        var isComplete = true
        for files in together ? [files] : files.map({ [$0] }) {
            var contents: [String: [UInt8]] = [:]
            var failure: CannotRun?
            let update = RuleTestUpdate(
                files,
                catalogues: try schemas.catalogues(),
                where: { pattern?.matches($0) ?? true }
            ) { path in
                do {
                    let bytes = try Descriptor.contents(ofFile: path)
                    contents[path] = bytes
                    return bytes
                } catch {
                    if files.contains(path) { failure = failure ?? CannotRun("cannot read \(path): \(error)") }
                    throw error
                }
            }
            if let failure { throw failure }
            if update.isComplete {
                for (path, bytes) in update.files.sorted(by: { $0.key < $1.key }) {
                    try FileReplacement.replace(path, holding: contents[path] ?? [], with: bytes)
                }
            }
            try output.write(update.text(style: style))
            try output.flush()
            report.append(update.report)
            isComplete = isComplete && update.isComplete
        }
        try output.write(report.text(style: style))
        try output.flush()
        if !isComplete || requireCoverage && !report.uncovered.isEmpty { throw ExitCode(1) }
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
